// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace rd::ui {

/// The heights of very many rows of which only those seen are measured; the rest are guessed. 2
/// bytes a row; finding a place costs a walk over blocks, not rows.
class RowHeights
{
public:
    explicit RowHeights(int usual)
        : m_usual(usual)
    {}
    void reset(int rows);
    void insert(int row, int count);
    void remove(int row, int count);
    void set(int row, int height);
    void forget(int first, int last);
    [[nodiscard]] int size() const { return int(m_heights.size()); }
    [[nodiscard]] bool isMeasured(int row) const { return m_heights[size_t(row)] != 0; }
    [[nodiscard]] int height(int row) const;
    [[nodiscard]] int top(int row) const; ///< row may be size(): the end
    [[nodiscard]] int total() const { return top(size()); }
    /// The row at that height from the top, clamped to the rows there are; -1 if there are none.
    [[nodiscard]] int rowAt(int y) const;

private:
    static constexpr int blockRows = 256;
    void sum(int fromRow);

    int m_usual;
    std::vector<quint16> m_heights; ///< 0: not measured
    std::vector<int> m_blocks;      ///< heights of 256 rows each
};

} // namespace rd::ui
