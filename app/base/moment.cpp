// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/moment.h"

#include <QTimeZone>

namespace rd {

namespace {

QTimeZone zoneOf(const QByteArray &id)
{
    const QTimeZone zone(id);
    return zone.isValid() ? zone : QTimeZone::utc();
}

bool hasOffset(const QString &text)
{
    const qsizetype timeStart = text.indexOf(QLatin1Char('T'));
    if (timeStart < 0) {
        return false;
    }
    const QStringView time = QStringView(text).mid(timeStart + 1);
    return time.endsWith(QLatin1Char('Z')) || time.contains(QLatin1Char('+')) ||
           time.contains(QLatin1Char('-'));
}

} // namespace

QDateTime Moment::toDateTime() const
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, zoneOf(zone));
}

QString Moment::toIso() const
{
    const QDateTime local = toDateTime();
    // A QDateTime with a zone prints no offset; one with an offset does.
    const QDateTime withOffset = local.toOffsetFromUtc(local.offsetFromUtc());
    QString text = withOffset.toString(local.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
    if (text.endsWith(QLatin1Char('Z'))) {
        text.chop(1);
        text += QLatin1String("+00:00");
    }
    return text;
}

Moment Moment::fromLocal(QDate date, QTime time, const QByteArray &zone)
{
    return {QDateTime(date, time, zoneOf(zone)).toMSecsSinceEpoch(), zone};
}

std::optional<Moment> Moment::fromIso(const QString &text, const QByteArray &zone)
{
    const QString trimmed = text.trimmed();
    const QDateTime parsed = QDateTime::fromString(trimmed, Qt::ISODateWithMs);
    if (!parsed.isValid()) {
        return std::nullopt;
    }
    if (!hasOffset(trimmed)) {
        return fromLocal(parsed.date(), parsed.time(), zone);
    }
    const qint64 ms = parsed.toMSecsSinceEpoch();
    const int offset = parsed.offsetFromUtc();
    if (zoneOf(zone).offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc())) ==
        offset) {
        return Moment{ms, zone};
    }
    return Moment{ms, QTimeZone(offset).id()};
}

Clock systemClock()
{
    return [] { return QDateTime::currentMSecsSinceEpoch(); };
}

} // namespace rd
