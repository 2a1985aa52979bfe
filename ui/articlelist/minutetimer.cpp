// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlelist/minutetimer.h"

#include <QEvent>
#include <QWidget>

namespace rd::ui {

namespace {
constexpr qint64 minuteMs = 60'000;
}

MinuteTimer::MinuteTimer(QWidget *watched)
    : QObject(watched)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MinuteTimer::tick);
    watched->installEventFilter(this);
    if (watched->isVisible()) {
        tick();
    }
}

void MinuteTimer::setClock(Clock clock)
{
    m_clock = std::move(clock);
    Q_EMIT ticked();
}

void MinuteTimer::tick()
{
    // Asked anew each time: a machine that slept is right again after one minute at most.
    m_timer.start(int(minuteMs - m_clock() % minuteMs) + 1);
    Q_EMIT ticked();
}

bool MinuteTimer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        tick();
    } else if (event->type() == QEvent::Hide) {
        m_timer.stop();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace rd::ui
