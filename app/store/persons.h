// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/store/context.h"

#include <utility>

namespace rd::store {

/// The people the newsroom knows, with their names by language and their titles over time.
class Persons final
{
public:
    explicit Persons(const Context &context)
        : m_context(context)
    {}
    [[nodiscard]] std::vector<Person> all() const;
    [[nodiscard]] std::optional<Person> byId(PersonId id) const;
    /// Also by the UUID of somebody who was merged into them.
    [[nodiscard]] std::optional<Person> byUuid(const QString &uuid) const;
    [[nodiscard]] std::vector<Person> matching(const QString &text, int limit) const;
    [[nodiscard]] std::vector<std::pair<PersonId, PersonId>> likelyDoubles() const;
    /// All folded names, in every language and form, of everybody who is called so: one of their
    /// names holds these words.
    [[nodiscard]] QStringList namesBeside(const QString &name) const;
    /// The UUIDs of the same people, merged ones included.
    [[nodiscard]] QStringList uuidsNamed(const QString &name) const;

    /// New without an id. Names and titles that say nothing are left out.
    PersonId save(const Person &person);
    void remove(PersonId id);
    /// Adds the names and titles that only `more` has; false when there are none.
    bool complete(const Person &kept, const Person &more);
    /// `gone` is found as `kept` from now on, by UUID and by every name they had.
    void merge(Person kept, const Person &gone);
    /// What persons are found by, made anew of their names; without an id: everybody's.
    void makeKeys(PersonId id = {});

private:
    /// Those in a JSON list of ids; without a list: all. By name.
    [[nodiscard]] std::vector<Person> read(const std::optional<QString> &ids) const;
    void saveNames(qint64 id, const Person &person);

    const Context &m_context;
};

} // namespace rd::store
