// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats/docxtable.h"

#include <algorithm>

namespace rd::exporting {

namespace {

constexpr int widestCell = 1000; ///< as in HTML

/// A cell of several rows that is not over yet.
struct Open
{
    int column = 0;
    int columns = 1;
    int rows = 0; ///< still to come
};

class Grid final
{
public:
    explicit Grid(const std::vector<TableRow> &rows)
        : m_rows(rows)
    {}

    DocxTable lay()
    {
        for (size_t i = 0; i < m_rows.size(); ++i) {
            row(m_rows[i], int(m_rows.size() - i));
        }
        for (auto &cells : m_table.rows) {
            if (m_table.columns > DocxTable::mostColumns) {
                break;
            }
            int width = 0;
            for (const DocxCell &cell : cells) {
                width += cell.columns;
            }
            for (; width < m_table.columns; ++width) {
                cells.push_back({});
            }
        }
        countHeadRows();
        return std::move(m_table);
    }

private:
    /// What comes down from above at this column, if anything does.
    bool goOn()
    {
        const auto open = std::find_if(m_open.begin(), m_open.end(), [this](const Open &one) {
            return one.column == m_column && one.rows > 0;
        });
        if (open == m_open.end()) {
            return false;
        }
        --open->rows;
        m_table.rows.back().push_back({nullptr, open->columns, false, true});
        m_column += open->columns;
        return true;
    }

    /// Columns that are free from here on, so that a wide cell does not lie over one from above.
    int freeColumns(int wanted) const
    {
        int free = wanted;
        for (const Open &one : m_open) {
            if (one.rows > 0 && one.column > m_column) {
                free = std::min(free, one.column - m_column);
            }
        }
        return free;
    }

    void row(const TableRow &cells, int rowsLeft)
    {
        m_table.rows.emplace_back();
        m_column = 0;
        std::vector<Open> begun;
        for (const TableCell &cell : cells) {
            while (goOn()) {
            }
            const int columns = freeColumns(std::clamp(cell.colSpan, 1, widestCell));
            const int deep = std::clamp(cell.rowSpan, 1, rowsLeft);
            m_table.rows.back().push_back({&cell, columns, deep > 1, false});
            if (deep > 1) {
                begun.push_back({m_column, columns, deep - 1});
            }
            m_column += columns;
        }
        fillUp();
        std::erase_if(m_open, [](const Open &one) { return one.rows == 0; });
        m_open.insert(m_open.end(), begun.begin(), begun.end());
        m_table.columns = std::max(m_table.columns, m_column);
    }

    /// Behind the last cell: what still comes down, and the gaps before it.
    void fillUp()
    {
        while (true) {
            while (goOn()) {
            }
            const bool more = std::any_of(m_open.begin(), m_open.end(), [this](const Open &one) {
                return one.rows > 0 && one.column > m_column;
            });
            if (!more) {
                return;
            }
            m_table.rows.back().push_back({});
            ++m_column;
        }
    }

    void countHeadRows()
    {
        for (const TableRow &cells : m_rows) {
            const bool head =
                !cells.empty() && std::all_of(cells.begin(), cells.end(),
                                              [](const TableCell &cell) { return cell.header; });
            if (!head) {
                return;
            }
            ++m_table.headRows;
        }
    }

    const std::vector<TableRow> &m_rows;
    DocxTable m_table;
    std::vector<Open> m_open;
    int m_column = 0;
};

} // namespace

DocxTable docxTable(const std::vector<TableRow> &rows)
{
    return Grid(rows).lay();
}

} // namespace rd::exporting
