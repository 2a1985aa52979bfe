// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlelist/rowheights.h"

#include <algorithm>

namespace rd::ui {

void RowHeights::reset(int rows)
{
    m_heights.assign(size_t(rows), 0);
    sum(0);
}

void RowHeights::sum(int fromRow)
{
    const size_t blocks = (m_heights.size() + blockRows - 1) / blockRows;
    m_blocks.resize(blocks);
    for (size_t block = size_t(fromRow) / blockRows; block < blocks; ++block) {
        const int last = std::min(size(), int(block + 1) * blockRows);
        int height = 0;
        for (int row = int(block) * blockRows; row < last; ++row) {
            height += this->height(row);
        }
        m_blocks[block] = height;
    }
}

void RowHeights::insert(int row, int count)
{
    m_heights.insert(m_heights.begin() + row, size_t(count), 0);
    sum(row);
}

void RowHeights::remove(int row, int count)
{
    m_heights.erase(m_heights.begin() + row, m_heights.begin() + row + count);
    sum(row);
}

void RowHeights::set(int row, int height)
{
    const int before = this->height(row);
    m_heights[size_t(row)] = quint16(std::clamp(height, 1, 0xFFFF));
    m_blocks[size_t(row) / blockRows] += this->height(row) - before;
}

void RowHeights::forget(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        if (isMeasured(row)) {
            m_blocks[size_t(row) / blockRows] += m_usual - height(row);
            m_heights[size_t(row)] = 0;
        }
    }
}

int RowHeights::height(int row) const
{
    const int measured = m_heights[size_t(row)];
    return measured != 0 ? measured : m_usual;
}

int RowHeights::top(int row) const
{
    const size_t block = size_t(row) / blockRows;
    int y = 0;
    for (size_t i = 0; i < block; ++i) {
        y += m_blocks[i];
    }
    for (int i = int(block) * blockRows; i < row; ++i) {
        y += height(i);
    }
    return y;
}

int RowHeights::rowAt(int y) const
{
    if (m_heights.empty()) {
        return -1;
    }
    size_t block = 0;
    while (block + 1 < m_blocks.size() && y >= m_blocks[block]) {
        y -= m_blocks[block++];
    }
    int row = int(block) * blockRows;
    while (row + 1 < size() && y >= height(row)) {
        y -= height(row++);
    }
    return row;
}

} // namespace rd::ui
