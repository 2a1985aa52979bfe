// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace rd::testing {

/// Measures how long a key press might have had to wait: the longest time in which the event loop
/// of this thread did not come round. Counts what a test itself does between two turns, too, so
/// wait with QTRY_… while it runs.
class EventLoopWatch final
{
public:
    /// From now on.
    EventLoopWatch();

    void restart();
    /// Milliseconds beyond the watch's own interval; with what is going on at this moment.
    [[nodiscard]] qint64 longestStall() const;

private:
    static constexpr int intervalMs = 2;

    QTimer m_timer;
    QElapsedTimer m_since; ///< the loop last came round
    qint64 m_longest = 0;
};

} // namespace rd::testing
