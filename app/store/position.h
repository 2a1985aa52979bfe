// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace rd::store {

/// Positions are (second << 20) | n: "newest first" is their order, a date range is a range of
/// them, and a million articles fit into one second.
inline constexpr qint64 positionsPerSecond = qint64{1} << 20;

/// The index of what people say has a row for each of them: (position << 8) | n.
inline constexpr qint64 rowsPerArticle = 256;

/// The lowest position of the second that holds this time; also right before 1970.
constexpr qint64 firstPositionOf(qint64 utcMs)
{
    const qint64 second = utcMs >= 0 ? utcMs / 1000 : -((-utcMs + 999) / 1000);
    return second * positionsPerSecond;
}

} // namespace rd::store
