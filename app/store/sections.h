// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/store/context.h"

namespace rd::store {

/// Sections and their labels. There are a dozen: all are kept in memory and read anew when
/// somebody wrote to the file.
class Sections final
{
public:
    explicit Sections(const Context &context)
        : m_context(context)
    {}
    const std::vector<Section> &all();
    [[nodiscard]] const Section *byId(SectionId id);
    /// By a label in any language, or the key; case and accents do not matter.
    [[nodiscard]] const Section *byLabel(const QString &label);
    [[nodiscard]] QString label(SectionId id, const QString &language);

    /// Finds or makes; an empty label is no section.
    SectionId ensure(const QString &label, const QString &language);
    SectionId save(const Section &section);
    /// In that order from now on; those it does not name follow as they stood.
    void order(const std::vector<SectionId> &order);
    /// Its articles go to `successor`, or to no section.
    void remove(SectionId id, SectionId successor);
    /// What a new library starts with.
    void seed();

private:
    [[nodiscard]] QString freeKey(const QString &label);

    const Context &m_context;
    std::vector<Section> m_all;
    QHash<QString, size_t> m_byFolded;
    qint64 m_version = -1; ///< PRAGMA data_version the memory stands for; -1: read anew
};

} // namespace rd::store
