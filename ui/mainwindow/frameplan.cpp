// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/frameplan.h"

#include "ui/settings/windowsettings.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSplitter>

#include <algorithm>

namespace rd::ui {

namespace {

constexpr int narrowBelow = 1150; ///< width of a window, px
constexpr int pane = 2;           ///< sidebar, list, pane, metadata

} // namespace

void FramePlan::lay(QSplitter &panels)
{
    panels.setHandleWidth(1);
    panels.setChildrenCollapsible(false);
    panels.setStretchFactor(pane, 1);
    panels.setSizes({sidebarWidth, listWidth, 2 * listWidth, metadataWidth});
}

void FramePlan::keepOnScreen(QWidget &window)
{
    const QRect place = window.geometry();
    const QScreen *screen = QGuiApplication::screenAt(place.center());
    const bool away = screen == nullptr;
    if (away) {
        screen = QGuiApplication::primaryScreen();
    }
    const QRect room = screen->availableGeometry();
    QRect kept = place;
    kept.setSize(place.size().boundedTo(room.size()));
    if (away) {
        kept.moveCenter(room.center());
    }
    kept.moveLeft(std::clamp(kept.left(), room.left(), room.right() + 1 - kept.width()));
    kept.moveTop(std::clamp(kept.top(), room.top(), room.bottom() + 1 - kept.height()));
    if (kept != place) {
        window.setGeometry(kept);
    }
}

bool FramePlan::isNarrow(const QWidget &window)
{
    return window.width() < narrowBelow;
}

bool FramePlan::hasMetadata(const WindowSettings &settings, const QWidget &window)
{
    return settings.metadata && !(isNarrow(window) && settings.sidebar);
}

} // namespace rd::ui
