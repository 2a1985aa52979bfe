// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/measure.h"

#include <QElapsedTimer>

#include <utility>

namespace rd::bench {

/// Sorted wall milliseconds of a step.
class Times final
{
public:
    template <typename Step>
    static Times of(int rounds, Step step)
    {
        Times times;
        for (int i = 0; i < rounds; ++i) {
            times.add(i, step);
        }
        return times;
    }
    /// Two steps by turns, so that both meet the same mood of the machine.
    template <typename One, typename Other>
    static std::pair<Times, Times> both(int rounds, One one, Other other)
    {
        std::pair<Times, Times> times;
        for (int i = 0; i < rounds; ++i) {
            times.first.add(i, one);
            times.second.add(i, other);
        }
        return times;
    }
    [[nodiscard]] double p50() const { return median(m_ms); }
    [[nodiscard]] double p95() const { return percentile95(m_ms); }
    [[nodiscard]] double most() const;

private:
    template <typename Step>
    void add(int i, Step &step)
    {
        QElapsedTimer timer;
        timer.start();
        step(i);
        m_ms.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }

    std::vector<double> m_ms;
};

/// Lines of the store's table.
void print(const QString &name, double ms);
void promise(const QString &name, double ms, double most);
/// Promised beside what something else needs for the same in this run.
void compare(const QString &name, double ms, double most, const QString &what, double other);

} // namespace rd::bench
