// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/body/body.h"

#include <QTextCursor>

namespace rd::ui {

enum class TableEdit {
    RowAbove,
    RowBelow,
    ColumnBefore,
    ColumnAfter,
    RemoveRow,
    RemoveColumn,
    RemoveTable
};

/// A new table with a header row, to be put in with insertBody().
Block newTable(int rows, int columns);
/// One undo step at the cursor's cell; nothing outside a table.
void editTable(const QTextCursor &cursor, TableEdit edit);
/// Moves to the next or previous cell; a row is added behind the last. False outside a table.
bool moveToCell(QTextCursor &cursor, bool forward);

} // namespace rd::ui
