// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/windowsettings.h"

#include <QSettings>

#include <pwd.h>
#include <unistd.h>

namespace rd::ui {

namespace {

/// "Aygün Rzayeva" of the account, else its login name.
QString accountName()
{
    const passwd *entry = ::getpwuid(::getuid());
    if (!entry) {
        return {};
    }
    const QString full = QString::fromLocal8Bit(entry->pw_gecos).section(QLatin1Char(','), 0, 0);
    return full.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : full;
}

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
    window.author = settings.value(QStringLiteral("author"), accountName()).toString();
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
    settings.setValue(QStringLiteral("author"), author);
}

} // namespace rd::ui
