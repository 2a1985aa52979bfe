// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QList>
#include <QString>

class QSettings;

namespace rd::ui {

/// What the middle of a window shows of an article.
enum class PaneMode { Read, Edit, Split };

/// An open article in a window.
struct TabSettings
{
    /// Where somebody was in its text, as the editor counts.
    struct Place
    {
        int anchor = 0;
        int cursor = 0;
        int scroll = 0; ///< px

        bool operator==(const Place &) const = default;
    };
    qint64 article = 0;
    QString title; ///< shown until the article is read
    bool preview = false;
    Place place;
};

/// What a window remembers between starts. Loaded once, handed to the window, written back when the
/// session ends. Language and colours are the same in all of them.
struct WindowSettings
{
    QString language; ///< of the interface; empty: the desktop's
    SchemeChoice scheme = SchemeChoice::System;
    QByteArray geometry;
    QByteArray panels;   ///< sizes of the splitter
    int menuHeight = 28; ///< of the menu bar and of the top bar as they last stood, px: for the
    int barHeight = 48;  ///< frame that is shown before there are fonts to measure
    bool sidebar = true;
    bool metadata = true;
    PaneMode mode = PaneMode::Read;
    QByteArray split;  ///< sizes of reader and editor
    QString listOrder; ///< ListOrder::toText(); empty: the usual one
    QList<TabSettings> tabs;
    int currentTab = 0;

    QString library; ///< the file it shows; empty: the one by default

    /// The first window, or what a new one begins with.
    static WindowSettings load(const QSettings &settings);
    void save(QSettings &settings) const;
    /// All windows of the last session, at least one; the first is load()'s.
    static QList<WindowSettings> loadAll(const QSettings &settings);
    static void saveAll(QSettings &settings, const QList<WindowSettings> &windows);

private:
    void read(const QSettings &settings, const QString &group);
    void write(QSettings &settings, const QString &group) const;
};

} // namespace rd::ui
