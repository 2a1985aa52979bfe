// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/bridge/formats.h"

#include <QSize>

#include <optional>

namespace rd::ui::bridge {

/// A body's table (rows of cells with spans, perhaps ragged) laid on the full grid that a
/// QTextTable is. Places the body has no cell for are there as Missing.
struct TableGrid
{
    struct Place
    {
        int row = 0;
        int column = 0;
        CellKind kind = CellKind::Data;
        QSize shown{1, 1};               ///< columns and rows, cut to what is free
        const TableCell *cell = nullptr; ///< none for Missing
    };

    int rows = 1;
    int columns = 1;
    std::vector<Place> places;
};

/// None when the table is larger than an editor should try to lay out.
std::optional<TableGrid> tableGrid(const std::vector<TableRow> &rows);

} // namespace rd::ui::bridge
