// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/windowsettings.h"

#include <QSettings>

namespace rd::ui {

namespace {

SchemeChoice schemeFrom(const QString &name)
{
    if (name == QLatin1String("light")) {
        return SchemeChoice::Light;
    }
    return name == QLatin1String("dark") ? SchemeChoice::Dark : SchemeChoice::System;
}

QString nameOf(SchemeChoice choice)
{
    switch (choice) {
    case SchemeChoice::Light:
        return QStringLiteral("light");
    case SchemeChoice::Dark:
        return QStringLiteral("dark");
    case SchemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

} // namespace

WindowSettings WindowSettings::load(const QSettings &settings)
{
    WindowSettings window;
    window.language = settings.value(QStringLiteral("language")).toString();
    window.scheme = schemeFrom(settings.value(QStringLiteral("scheme")).toString());
    window.geometry = settings.value(QStringLiteral("window/geometry")).toByteArray();
    window.panels = settings.value(QStringLiteral("window/panels")).toByteArray();
    window.menuHeight =
        settings.value(QStringLiteral("window/menuHeight"), window.menuHeight).toInt();
    window.barHeight = settings.value(QStringLiteral("window/barHeight"), window.barHeight).toInt();
    window.sidebar = settings.value(QStringLiteral("window/sidebar"), true).toBool();
    window.metadata = settings.value(QStringLiteral("window/metadata"), true).toBool();
    window.article = settings.value(QStringLiteral("window/article")).toLongLong();
    window.editing = settings.value(QStringLiteral("window/editing")).toBool();
    window.cursor = settings.value(QStringLiteral("window/cursor")).toInt();
    window.scroll = settings.value(QStringLiteral("window/scroll")).toInt();
    return window;
}

void WindowSettings::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("language"), language);
    settings.setValue(QStringLiteral("scheme"), nameOf(scheme));
    settings.setValue(QStringLiteral("window/geometry"), geometry);
    settings.setValue(QStringLiteral("window/panels"), panels);
    settings.setValue(QStringLiteral("window/menuHeight"), menuHeight);
    settings.setValue(QStringLiteral("window/barHeight"), barHeight);
    settings.setValue(QStringLiteral("window/sidebar"), sidebar);
    settings.setValue(QStringLiteral("window/metadata"), metadata);
    settings.setValue(QStringLiteral("window/article"), article);
    settings.setValue(QStringLiteral("window/editing"), editing);
    settings.setValue(QStringLiteral("window/cursor"), cursor);
    settings.setValue(QStringLiteral("window/scroll"), scroll);
}

} // namespace rd::ui
