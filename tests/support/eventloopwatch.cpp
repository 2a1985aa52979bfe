// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/eventloopwatch.h"

#include <algorithm>

namespace rd::testing {

EventLoopWatch::EventLoopWatch()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(intervalMs);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        m_longest = longestStall();
        m_since.restart();
    });
    m_timer.start();
    restart();
}

void EventLoopWatch::restart()
{
    m_longest = 0;
    m_since.start();
}

qint64 EventLoopWatch::longestStall() const
{
    return std::max(m_longest, m_since.elapsed() - intervalMs);
}

} // namespace rd::testing
