// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/article/records.h"
#include "app/store/filter.h"

#include <QDate>

namespace rd::ui {

/// What stands under one title in a list by time; the other orders have titles of their own.
enum class Grouping { None, Day, Year };

/// Titles over groups of rows. Two neighbours are all it ever looks at.
class GroupTitles final
{
public:
    void setGrouping(Grouping grouping) { m_grouping = grouping; }
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    /// For titles in the interface's language: a row says its section in its own.
    void setSections(std::vector<Section> sections) { m_sections = std::move(sections); }

    /// True when a title stands between the two rows.
    [[nodiscard]] bool parts(store::SortKey sort, const ArticleRow &above,
                             const ArticleRow &row) const;
    /// Over a row that begins a group; empty in a list without titles.
    [[nodiscard]] QString title(store::SortKey sort, const ArticleRow &row) const;

private:
    [[nodiscard]] QString sectionTitle(const QString &label) const;

    Grouping m_grouping = Grouping::Day;
    std::vector<Section> m_sections;
};

} // namespace rd::ui
