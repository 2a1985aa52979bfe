// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlelist/grouptitles.h"

#include "ui/articlelist/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace rd::ui {

using store::SortKey;

namespace {

struct Titles
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::GroupTitles)
};

QDate dateOf(SortKey sort, const ArticleRow &row)
{
    return sort == SortKey::Updated ? row.updated.toDateTime().date() : listDate(row);
}

} // namespace

bool GroupTitles::parts(SortKey sort, const ArticleRow &above, const ArticleRow &row) const
{
    switch (sort) {
    case SortKey::Headline:
        return false;
    case SortKey::Section:
        return sectionTitle(above.section) != sectionTitle(row.section);
    case SortKey::Status:
        return above.status != row.status;
    case SortKey::Published:
    case SortKey::Updated:
        break;
    }
    const QDate day = dateOf(sort, row);
    const QDate before = dateOf(sort, above);
    return (m_grouping == Grouping::Day && day != before) ||
           (m_grouping == Grouping::Year && day.year() != before.year());
}

QString GroupTitles::title(SortKey sort, const ArticleRow &row) const
{
    switch (sort) {
    case SortKey::Headline:
        return {};
    case SortKey::Section:
        return sectionTitle(row.section);
    case SortKey::Status:
        return statusLabel(row.status);
    case SortKey::Published:
    case SortKey::Updated:
        break;
    }
    const QDate day = dateOf(sort, row);
    switch (m_grouping) {
    case Grouping::None:
        break;
    case Grouping::Day:
        return dayTitle(day, QDate::currentDate());
    case Grouping::Year:
        return yearTitle(day);
    }
    return {};
}

QString GroupTitles::sectionTitle(const QString &label) const
{
    if (label.isEmpty()) {
        return Titles::tr("No section");
    }
    for (const Section &section : m_sections) {
        if (std::find(section.labels.begin(), section.labels.end(), label) !=
            section.labels.end()) {
            return section.label(interfaceLanguage());
        }
    }
    return label;
}

} // namespace rd::ui
