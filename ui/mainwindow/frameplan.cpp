// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/frameplan.h"

#include "ui/settings/windowsettings.h"

#include <QSplitter>

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

bool FramePlan::isNarrow(const QWidget &window)
{
    return window.width() < narrowBelow;
}

bool FramePlan::hasMetadata(const WindowSettings &settings, const QWidget &window)
{
    return settings.metadata && !(isNarrow(window) && settings.sidebar);
}

} // namespace rd::ui
