// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/moment.h"

#include <QDate>
#include <QStringView>
#include <QTime>

#include <optional>

namespace rd::text {

struct FoundDate
{
    QDate date;
    std::optional<QTime> time;
    std::optional<int>
        offsetMinutes; ///< east of UTC, where the text says so: "+04:00", "UTC+4", "Z"
    int start = 0;     ///< where it stands in the text, UTF-16
    int length = 0;
};

/// The first date in a text, in any of the four languages' written forms and in numbers:
/// "September 27, 2023 11:06", "27 sentyabr 2023-cü il, 11:06", «27 сентября 2023 г., 11:06»,
/// "2023年9月27日 11:06", "27.09.2023 11:06", "2023-09-27T11:06". Azerbaijani and Russian month
/// names are known in their cases and with any capital. A date must be a real one with a year of
/// four digits; in numbers the day stands first (the month only where it must). A time just before
/// or after the date, with the weekday or "saat", «в», "at" between, belongs to it.
std::optional<FoundDate> findDate(QStringView text);

/// The date if the whole text (but for spaces, "Published:", a weekday, a zone and the like) is
/// one.
std::optional<FoundDate> dateLine(QStringView text);

/// A date and a time as a newsroom prints them in that language: "27 sentyabr 2023, 11:06",
/// "27 сентября 2023, 11:06", "2023年9月27日 11:06", "27 September 2023, 11:06".
QString formatDateTime(const Moment &moment, const QString &language);
QString formatDate(const QDate &date, const QString &language);

} // namespace rd::text
