// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace rd::store {

/// Days, both included; invalid: open on that side.
struct DayRange
{
    QDate first;
    QDate last;

    bool operator==(const DayRange &) const = default;
};

/// Reads what stands after "date:" (see parseQuery); none when it is no date.
std::optional<DayRange> dateRange(const QString &text, const QDate &today);

} // namespace rd::store
