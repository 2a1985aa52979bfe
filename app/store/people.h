// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/repository.h"

namespace rd::store {

/// The persons a newsroom knows, and its sections, as records somebody keeps in order. One
/// transaction a call.
class People final
{
public:
    explicit People(Repository &repository);

    [[nodiscard]] Result<std::vector<Person>> all() const;
    /// By UUID; the UUID of somebody merged into another finds the other. Errors: NotFound.
    [[nodiscard]] Result<Person> byUuid(const QString &uuid) const;
    /// Persons one of whose names has a word that begins with `text` (folded), best first: whole
    /// name, then by name.
    [[nodiscard]] Result<std::vector<Person>> matching(const QString &text, int limit) const;
    /// New when it has no id. Errors: BadInput (no name at all).
    Result<PersonId> save(const Person &person);
    /// Articles keep the name as they wrote it. Errors: NotFound.
    Result<void> remove(PersonId id);
    /// Names, titles and UUID of `gone` become those of `kept`; what pointed to `gone` finds
    /// `kept`.
    Result<void> merge(PersonId kept, PersonId gone, const QString &author);
    /// Pairs that may be one person: same folded name in any language or form.
    [[nodiscard]] Result<std::vector<std::pair<PersonId, PersonId>>> likelyDoubles() const;

    /// Sections in that order from now on.
    Result<void> orderSections(const std::vector<SectionId> &order);
    /// Articles of it (the bin's too) go to `successor` (none: to no section). Errors: NotFound.
    Result<void> removeSection(SectionId id, SectionId successor, const QString &author);
    /// Articles that stand in the section.
    [[nodiscard]] Result<qint64> sectionUse(SectionId id) const;

private:
    Repository &m_repository;
};

} // namespace rd::store
