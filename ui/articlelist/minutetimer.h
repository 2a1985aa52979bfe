// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/moment.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace rd::ui {

/// Says when the minute turns while a widget is seen, and at once when it comes to be seen. Nobody
/// looks at a hidden countdown, so it costs nothing.
class MinuteTimer final : public QObject
{
    Q_OBJECT
public:
    explicit MinuteTimer(QWidget *watched);

    void setClock(Clock clock);
    [[nodiscard]] qint64 now() const { return m_clock(); }

Q_SIGNALS:
    void ticked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tick();

    Clock m_clock = systemClock();
    QTimer m_timer;
};

} // namespace rd::ui
