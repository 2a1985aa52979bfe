// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/windowsettings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

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

PaneMode modeFrom(const QString &name)
{
    if (name == QLatin1String("edit")) {
        return PaneMode::Edit;
    }
    return name == QLatin1String("split") ? PaneMode::Split : PaneMode::Read;
}

QString nameOf(PaneMode mode)
{
    switch (mode) {
    case PaneMode::Edit:
        return QStringLiteral("edit");
    case PaneMode::Split:
        return QStringLiteral("split");
    case PaneMode::Read:
        break;
    }
    return QStringLiteral("read");
}

QByteArray jsonOf(const QList<TabSettings> &tabs)
{
    QJsonArray array;
    for (const TabSettings &tab : tabs) {
        array.append(QJsonObject{{QStringLiteral("article"), tab.article},
                                 {QStringLiteral("title"), tab.title},
                                 {QStringLiteral("preview"), tab.preview},
                                 {QStringLiteral("anchor"), tab.place.anchor},
                                 {QStringLiteral("cursor"), tab.place.cursor},
                                 {QStringLiteral("scroll"), tab.place.scroll}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

/// What cannot be read counts as no tab: the file may have been edited by hand.
QList<TabSettings> tabsFrom(const QByteArray &json)
{
    QList<TabSettings> tabs;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        TabSettings tab;
        tab.article = object.value(QLatin1String("article")).toInteger();
        tab.title = object.value(QLatin1String("title")).toString();
        tab.preview = object.value(QLatin1String("preview")).toBool();
        tab.place.anchor = object.value(QLatin1String("anchor")).toInt();
        tab.place.cursor = object.value(QLatin1String("cursor")).toInt();
        tab.place.scroll = object.value(QLatin1String("scroll")).toInt();
        if (tab.article > 0) {
            tabs.append(tab);
        }
    }
    return tabs;
}

/// "window", "window2", …
QString groupOf(qsizetype index)
{
    return index == 0 ? QStringLiteral("window") : QStringLiteral("window%1").arg(index + 1);
}

constexpr int mostWindows = 20;

} // namespace

void WindowSettings::read(const QSettings &settings, const QString &group)
{
    const auto value = [&settings, &group](const char *name, const QVariant &otherwise = {}) {
        return settings.value(group + QLatin1Char('/') + QLatin1String(name), otherwise);
    };
    language = settings.value(QStringLiteral("language")).toString();
    scheme = schemeFrom(settings.value(QStringLiteral("scheme")).toString());
    geometry = value("geometry").toByteArray();
    panels = value("panels").toByteArray();
    menuHeight = value("menuHeight", menuHeight).toInt();
    barHeight = value("barHeight", barHeight).toInt();
    sidebar = value("sidebar", true).toBool();
    metadata = value("metadata", true).toBool();
    listOrder = value("listOrder", {}).toString();
    mode = modeFrom(value("mode").toString());
    split = value("split").toByteArray();
    tabs = tabsFrom(value("tabs").toByteArray());
    currentTab = value("currentTab").toInt();
    library = value("library").toString();
}

void WindowSettings::write(QSettings &settings, const QString &group) const
{
    const auto set = [&settings, &group](const char *name, const QVariant &value) {
        settings.setValue(group + QLatin1Char('/') + QLatin1String(name), value);
    };
    settings.setValue(QStringLiteral("language"), language);
    settings.setValue(QStringLiteral("scheme"), nameOf(scheme));
    set("geometry", geometry);
    set("panels", panels);
    set("menuHeight", menuHeight);
    set("barHeight", barHeight);
    set("sidebar", sidebar);
    set("metadata", metadata);
    set("listOrder", listOrder);
    set("mode", nameOf(mode));
    set("split", split);
    set("tabs", jsonOf(tabs));
    set("currentTab", currentTab);
    set("library", library);
}

WindowSettings WindowSettings::load(const QSettings &settings)
{
    WindowSettings window;
    window.read(settings, groupOf(0));
    return window;
}

void WindowSettings::save(QSettings &settings) const
{
    write(settings, groupOf(0));
}

QList<WindowSettings> WindowSettings::loadAll(const QSettings &settings)
{
    const int count = settings.value(QStringLiteral("windows"), 1).toInt();
    QList<WindowSettings> windows;
    for (int i = 0; i < std::clamp(count, 1, mostWindows); ++i) {
        windows.append(WindowSettings());
        windows.back().read(settings, groupOf(i));
    }
    return windows;
}

void WindowSettings::saveAll(QSettings &settings, const QList<WindowSettings> &windows)
{
    const int before = settings.value(QStringLiteral("windows"), 1).toInt();
    settings.setValue(QStringLiteral("windows"), std::max<qsizetype>(1, windows.size()));
    for (qsizetype i = 0; i < windows.size(); ++i) {
        windows[i].write(settings, groupOf(i));
    }
    for (qsizetype i = std::max<qsizetype>(1, windows.size()); i < before; ++i) {
        settings.remove(groupOf(i));
    }
}

} // namespace rd::ui
