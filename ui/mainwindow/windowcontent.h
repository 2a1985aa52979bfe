// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/windowsettings.h"

class QMimeData;
class QWidget;

namespace rd::ui {

/// What a window is furnished with, as the window sees it: the small program that paints the first
/// frame knows no more of the newsroom than this.
class WindowContent
{
public:
    WindowContent() = default;
    virtual ~WindowContent() = default;
    Q_DISABLE_COPY_MOVE(WindowContent)

    /// Fills the window; owned by the content.
    [[nodiscard]] virtual QWidget &view() = 0;
    /// Writes into `settings` what the panels know.
    virtual void remember(WindowSettings &settings) const = 0;
    /// What the library is called in the window's title; empty: nothing.
    virtual void setLibraryName(const QString &name) = 0;
    /// Along what the window has shown: back (-1) or forward (1).
    virtual void goAlong(int by) = 0;
    /// Writes what is pending in the open articles.
    virtual void flush() = 0;
    virtual void importSample() = 0;
    virtual void import(const QStringList &paths) = 0;
    /// It comes from here and is in the library already.
    [[nodiscard]] virtual bool isOwn(const QMimeData &data) const = 0;
};

} // namespace rd::ui
