// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/body/body.h"

#include <vector>

namespace rd::exporting {

/// A place of Word's grid: a cell, or where one from a row above goes on.
struct DocxCell
{
    const TableCell *cell = nullptr; ///< null: goes on from above, or there is none
    int columns = 1;
    bool begins = false; ///< a cell of several rows begins here
    bool goesOn = false;
};

struct DocxTable
{
    static constexpr int mostColumns = 63; ///< Word opens no wider table

    int columns = 0;
    std::vector<std::vector<DocxCell>> rows; ///< each as wide as the table, unless it is too wide
    size_t headRows = 0;                     ///< rows at the top of nothing but header cells
};

/// Lays the cells of HTML's table model, where rows below leave out what a cell of several rows
/// covers, into Word's, where they hold its continuation.
DocxTable docxTable(const std::vector<TableRow> &rows);

} // namespace rd::exporting
