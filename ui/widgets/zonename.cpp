// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/zonename.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cstdlib>

namespace rd::ui {

namespace {

struct City
{
    const char *zone;
    const char *name;
};

/// Where newsrooms here have people. Qt knows no names of cities.
constexpr City cities[] = {
    {"Asia/Baku", QT_TRANSLATE_NOOP("rd::ui::ZoneName", "Baku")},
    {"Europe/Moscow", QT_TRANSLATE_NOOP("rd::ui::ZoneName", "Moscow")},
    {"Europe/Istanbul", QT_TRANSLATE_NOOP("rd::ui::ZoneName", "Istanbul")},
    {"Asia/Shanghai", QT_TRANSLATE_NOOP("rd::ui::ZoneName", "Beijing")},
    {"Asia/Tbilisi", QT_TRANSLATE_NOOP("rd::ui::ZoneName", "Tbilisi")},
    {"Europe/Kiev", QT_TRANSLATE_NOOP("rd::ui::ZoneName", "Kyiv")},
    {"Europe/Kyiv", QT_TRANSLATE_NOOP("rd::ui::ZoneName", "Kyiv")},
    {"Europe/London", QT_TRANSLATE_NOOP("rd::ui::ZoneName", "London")},
    {"Europe/Paris", QT_TRANSLATE_NOOP("rd::ui::ZoneName", "Paris")},
    {"Europe/Berlin", QT_TRANSLATE_NOOP("rd::ui::ZoneName", "Berlin")},
    {"Europe/Brussels", QT_TRANSLATE_NOOP("rd::ui::ZoneName", "Brussels")},
    {"America/New_York", QT_TRANSLATE_NOOP("rd::ui::ZoneName", "New York")},
    {"Asia/Tashkent", QT_TRANSLATE_NOOP("rd::ui::ZoneName", "Tashkent")},
    {"Asia/Almaty", QT_TRANSLATE_NOOP("rd::ui::ZoneName", "Almaty")},
    {"Asia/Tehran", QT_TRANSLATE_NOOP("rd::ui::ZoneName", "Tehran")},
    {"Asia/Dubai", QT_TRANSLATE_NOOP("rd::ui::ZoneName", "Dubai")},
    {"Asia/Tokyo", QT_TRANSLATE_NOOP("rd::ui::ZoneName", "Tokyo")},
};

} // namespace

QString zoneCity(const QByteArray &zone)
{
    const auto *known = std::find_if(std::begin(cities), std::end(cities),
                                     [&zone](const City &city) { return zone == city.zone; });
    if (known != std::end(cities)) {
        return QCoreApplication::translate("rd::ui::ZoneName", known->name);
    }
    return QString::fromLatin1(zone)
        .section(QLatin1Char('/'), -1)
        .replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString zoneText(const QByteArray &zone, qint64 utcMs)
{
    const QTimeZone known(zone);
    const QString city = zoneCity(zone);
    if (!known.isValid() || city == QLatin1String("UTC")) {
        return city;
    }
    const int minutes = known.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC)) / 60;
    QString offset = QStringLiteral("UTC%1%2")
                         .arg(minutes < 0 ? QChar(0x2212) : QChar(u'+'))
                         .arg(std::abs(minutes) / 60);
    if (minutes % 60 != 0) {
        offset += QStringLiteral(":%1").arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    }
    return QStringLiteral("%1 (%2)").arg(city, offset);
}

} // namespace rd::ui
