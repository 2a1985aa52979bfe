// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QString>

class QSettings;

namespace rd::ui {

/// What the window remembers between starts. Loaded once in main(), handed to the window, written
/// back when it closes.
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
    qint64 article = 0; ///< the one that was open
    bool editing = false;
    int cursor = 0; ///< in its text, as the editor counts
    int scroll = 0; ///< of the editor, px

    static WindowSettings load(const QSettings &settings);
    void save(QSettings &settings) const;
};

} // namespace rd::ui
