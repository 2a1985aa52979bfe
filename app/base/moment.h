// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>

namespace rd {

/// A point in time and the zone it is spoken of in: UTC milliseconds and an IANA zone
/// ("Asia/Baku"). Both are stored, so that 11:06 in Baku stays 11:06 wherever it is read.
struct Moment
{
    qint64 utcMs = 0;
    QByteArray zone = QByteArrayLiteral("UTC");

    bool operator==(const Moment &) const = default;

    /// Local time in its own zone; UTC if the zone is unknown here.
    [[nodiscard]] QDateTime toDateTime() const;
    /// ISO 8601 with the offset: 2023-09-27T11:06:00+04:00. Milliseconds are left out when zero.
    [[nodiscard]] QString toIso() const;
    /// A local date and time in a zone.
    static Moment fromLocal(QDate date, QTime time, const QByteArray &zone);
    /// Reads ISO 8601. Without an offset the time is local to `zone`; with one, `zone` is kept if
    /// its offset at that time is the same, else a fixed-offset zone ("UTC+08", as Qt names it) is
    /// stored.
    static std::optional<Moment> fromIso(const QString &text, const QByteArray &zone);
};

/// Where "now" comes from; tests hand in their own. UTC milliseconds.
using Clock = std::function<qint64()>;
Clock systemClock();

} // namespace rd
