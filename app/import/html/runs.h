// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/body/body.h"

namespace rd::importing {

/// Collects inline content as HTML means it: spaces collapse, a line end between two Chinese
/// characters is nothing, ends are trimmed. `exact` text (our own export) stays as it is.
class RunBuilder final
{
public:
    void setExact(bool exact) { m_exact = exact; }
    [[nodiscard]] bool isExact() const { return m_exact; }

    void pushMark(const Mark &mark) { m_marks.push_back(mark); }
    void popMark() { m_marks.pop_back(); }

    void text(const QString &text);
    void lineBreak();
    void footnoteRef(const QString &id);
    /// A line break if there is text on the line: where blocks end inside a cell or an item.
    void softBreak();

    [[nodiscard]] bool isEmpty() const { return m_runs.empty(); }
    [[nodiscard]] bool endsWithBreak() const;
    /// What was collected, trimmed unless exact; the builder is empty after it. Marks stay open.
    Runs take();
    /// The runs as they are, for a place that comes back to them with put().
    Runs hold() { return std::exchange(m_runs, {}); }
    void put(Runs runs) { m_runs = std::move(runs); }

private:
    Runs m_runs;
    std::vector<Mark> m_marks;
    bool m_exact = false;
};

} // namespace rd::importing
