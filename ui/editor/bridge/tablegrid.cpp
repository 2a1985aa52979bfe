// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/bridge/tablegrid.h"

#include <algorithm>

namespace rd::ui::bridge {

namespace {

// Beyond these a QTextTable takes seconds to lay out.
constexpr int maxColumns = 64;
constexpr int maxPlaces = 20000;

class Occupied final
{
public:
    explicit Occupied(int rows)
        : m_taken(size_t(rows))
    {}
    [[nodiscard]] bool at(int row, int column) const
    {
        const auto &line = m_taken[size_t(row)];
        return size_t(column) < line.size() && line[size_t(column)];
    }
    void take(int row, int column, QSize size)
    {
        for (int r = row; r < row + size.height(); ++r) {
            auto &line = m_taken[size_t(r)];
            line.resize(std::max(line.size(), size_t(column + size.width())));
            std::fill_n(line.begin() + column, size.width(), true);
        }
    }

private:
    std::vector<std::vector<bool>> m_taken;
};

} // namespace

std::optional<TableGrid> tableGrid(const std::vector<TableRow> &rows)
{
    TableGrid grid;
    grid.rows = std::max(1, int(rows.size()));
    Occupied occupied(grid.rows);
    for (int r = 0; r < int(rows.size()); ++r) {
        int column = 0;
        for (const TableCell &cell : rows[size_t(r)]) {
            while (occupied.at(r, column)) {
                ++column;
            }
            int width = 1;
            while (width < cell.colSpan && width < maxColumns && !occupied.at(r, column + width)) {
                ++width;
            }
            const QSize shown(width, std::min(cell.rowSpan, grid.rows - r));
            if (column + width > maxColumns) {
                return std::nullopt;
            }
            occupied.take(r, column, shown);
            grid.columns = std::max(grid.columns, column + width);
            grid.places.push_back(
                {r, column, cell.header ? CellKind::Header : CellKind::Data, shown, &cell});
            column += width;
        }
    }
    if (grid.rows * grid.columns > maxPlaces) {
        return std::nullopt;
    }
    for (int r = 0; r < grid.rows; ++r) {
        for (int column = 0; column < grid.columns; ++column) {
            if (!occupied.at(r, column)) {
                const CellKind kind = rows.empty() ? CellKind::MissingRow : CellKind::Missing;
                grid.places.push_back({r, column, kind, {1, 1}, nullptr});
            }
        }
    }
    return grid;
}

} // namespace rd::ui::bridge
