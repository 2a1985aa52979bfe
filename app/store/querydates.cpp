// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/querydates.h"

#include "app/store/queryfields.h"

#include <QStringList>

namespace rd::store {

namespace {

std::optional<DayRange> ofWord(const QString &text, const QDate &today)
{
    const ValueEntry *word = entryOf(QueryField::Date).value(text);
    if (word == nullptr) {
        return std::nullopt;
    }
    switch (static_cast<DateWord>(word->value)) {
    case DateWord::Today:
        return DayRange{today, today};
    case DateWord::Yesterday:
        return DayRange{today.addDays(-1), today.addDays(-1)};
    case DateWord::Week:
        return DayRange{today.addDays(-6), today};
    case DateWord::Month:
        return DayRange{today.addDays(-29), today};
    case DateWord::Year:
        return DayRange{today.addDays(-364), today};
    }
    return std::nullopt;
}

// "2023", "2023-09" or "2023-09-27"; also "27.09.2023" and "09.2023", as they are written here.
std::optional<DayRange> ofNumbers(const QString &text)
{
    const bool dots = text.contains(u'.');
    QStringList parts = text.split(dots ? u'.' : u'-');
    if (dots) {
        std::reverse(parts.begin(), parts.end());
    }
    int numbers[3] = {0, 1, 1};
    if (parts.size() > 3 || parts.at(0).size() != 4) {
        return std::nullopt;
    }
    for (int i = 0; i < parts.size(); ++i) {
        bool isNumber = false;
        numbers[i] = parts.at(i).toInt(&isNumber);
        if (!isNumber || (i > 0 && parts.at(i).size() > 2)) {
            return std::nullopt;
        }
    }
    const QDate first(numbers[0], numbers[1], numbers[2]);
    if (!first.isValid()) {
        return std::nullopt;
    }
    const QDate next = parts.size() == 1   ? first.addYears(1)
                       : parts.size() == 2 ? first.addMonths(1)
                                           : first.addDays(1);
    return DayRange{first, next.addDays(-1)};
}

std::optional<DayRange> ofOne(const QString &text, const QDate &today)
{
    const auto word = ofWord(text, today);
    return word ? word : ofNumbers(text);
}

std::optional<DayRange> ofComparison(const QString &text, const QDate &today)
{
    const bool with = text.size() > 1 && text.at(1) == u'=';
    const auto days = ofOne(text.mid(with ? 2 : 1), today);
    if (!days) {
        return std::nullopt;
    }
    if (text.at(0) == u'>') {
        return DayRange{with ? days->first : days->last.addDays(1), {}};
    }
    return DayRange{{}, with ? days->last : days->first.addDays(-1)};
}

} // namespace

std::optional<DayRange> dateRange(const QString &text, const QDate &today)
{
    if (text.startsWith(u'>') || text.startsWith(u'<')) {
        return ofComparison(text, today);
    }
    const qsizetype dots = text.indexOf(QLatin1String(".."));
    if (dots < 0) {
        return ofOne(text, today);
    }
    const QString first = text.left(dots);
    const QString last = text.mid(dots + 2);
    const auto from = ofOne(first, today);
    const auto to = ofOne(last, today);
    const bool wrongFirst = !from && !(first.isEmpty() && !last.isEmpty());
    const bool wrongLast = !to && !(last.isEmpty() && !first.isEmpty());
    if (wrongFirst || wrongLast) {
        return std::nullopt;
    }
    return DayRange{from ? from->first : QDate(), to ? to->last : QDate()};
}

} // namespace rd::store
