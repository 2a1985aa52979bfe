// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/windowsettings.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace rd::ui {

/// The window before its library is open: the surfaces of bars and panels in their places. It asks
/// for no font and no style sheet, which cost more than everything else until the first paint.
class FrameSketch final : public QWidget
{
    Q_OBJECT
public:
    FrameSketch(const Tokens &tokens, const WindowSettings &settings, QWidget *window);

Q_SIGNALS:
    /// It is being painted for the first time; queued slots run when that is on the screen.
    void painted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *panels(const Tokens &tokens);

    WindowSettings m_settings;
    QWidget *m_page = nullptr;
    QWidget *m_metadata = nullptr;
};

} // namespace rd::ui
