// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/tableedits.h"

#include "ui/editor/bridge/formats.h"

#include <QTextTable>

namespace rd::ui {

namespace {

/// New cells come without a format of ours.
void dressCells(const QTextTable &table)
{
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            QTextCursor cursor = table.cellAt(row, column).firstCursorPosition();
            if (!bridge::isCell(cursor.blockFormat())) {
                cursor.setBlockFormat(bridge::cellFormat(bridge::CellKind::Data));
            }
        }
    }
}

void removeTable(QTextTable &table)
{
    QTextCursor all(table.firstCursorPosition());
    all.setPosition(table.firstPosition() - 1);
    all.setPosition(table.lastPosition() + 1, QTextCursor::KeepAnchor);
    all.removeSelectedText();
}

} // namespace

Block newTable(int rows, int columns)
{
    Block table = makeBlock(BlockRole::Table);
    for (int row = 0; row < rows; ++row) {
        table.rows.emplace_back(size_t(columns), TableCell{row == 0, 1, 1, {}});
    }
    return table;
}

void editTable(const QTextCursor &cursor, TableEdit edit)
{
    QTextTable *table = cursor.currentTable();
    if (table == nullptr) {
        return;
    }
    const QTextTableCell cell = table->cellAt(cursor);
    QTextCursor step(cursor);
    step.beginEditBlock();
    switch (edit) {
    case TableEdit::RowAbove:
        table->insertRows(cell.row(), 1);
        break;
    case TableEdit::RowBelow:
        table->insertRows(cell.row() + cell.rowSpan(), 1);
        break;
    case TableEdit::ColumnBefore:
        table->insertColumns(cell.column(), 1);
        break;
    case TableEdit::ColumnAfter:
        table->insertColumns(cell.column() + cell.columnSpan(), 1);
        break;
    case TableEdit::RemoveRow:
        table->rows() > 1 ? table->removeRows(cell.row(), 1) : removeTable(*table);
        break;
    case TableEdit::RemoveColumn:
        table->columns() > 1 ? table->removeColumns(cell.column(), 1) : removeTable(*table);
        break;
    case TableEdit::RemoveTable:
        removeTable(*table);
        break;
    }
    if (edit <= TableEdit::ColumnAfter) {
        dressCells(*table);
    }
    step.endEditBlock();
}

bool moveToCell(QTextCursor &cursor, bool forward)
{
    QTextTable *table = cursor.currentTable();
    if (table == nullptr) {
        return false;
    }
    const QTextTableCell cell = table->cellAt(cursor);
    const bool last = cell == table->cellAt(table->rows() - 1, table->columns() - 1);
    if (forward && last) {
        QTextCursor step(cursor);
        step.beginEditBlock();
        table->appendRows(1);
        dressCells(*table);
        step.endEditBlock();
    }
    cursor.movePosition(forward ? QTextCursor::NextCell : QTextCursor::PreviousCell);
    return true;
}

} // namespace rd::ui
