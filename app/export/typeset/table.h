// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/body/body.h"
#include "app/export/typeset/document.h"
#include "app/export/typeset/inline.h"

namespace rd::exporting::typeset {

/// A table as strips: the leading rows of header cells, and the rest.
struct TableStrips
{
    std::vector<Strip> head;
    std::vector<Strip> body;
};

/// Sets one table. Columns share the measure by what they hold; a row stays whole unless it is
/// taller than a good part of a page.
class TableComposer final
{
public:
    TableComposer(Document &document, InlineWriter &writer, PangoContext *context,
                  const QString &language, int element);

    TableStrips compose(const std::vector<TableRow> &rows);

private:
    struct Cell
    {
        const TableCell *source = nullptr;
        int row = 0;
        int column = 0;
        int columns = 1;
        int rows = 1;
        std::vector<Piece> pieces;
        const ShapedText *text = nullptr;
    };

    void place(const std::vector<TableRow> &rows);
    int dropEmptyColumns(int columns);
    void makeElements(const std::vector<TableRow> &rows);
    void shareWidth();
    void setCells();
    /// Rows from `first` up to the end of the last row a cell of them reaches into.
    [[nodiscard]] int groupEnd(int first) const;
    std::vector<Strip> group(int first, int end) const;
    std::vector<Strip> sliced(const Strip &whole) const;
    [[nodiscard]] double left(int column) const;
    [[nodiscard]] double width(const Cell &cell) const;

    Document &m_document;
    InlineWriter &m_inline;
    PangoContext *m_context;
    QString m_language;
    int m_element;
    std::vector<Cell> m_cells;      ///< row by row
    std::vector<size_t> m_rowCells; ///< where a row's cells begin; one entry more than rows
    std::vector<double> m_widths;
    std::vector<double> m_heights;
};

} // namespace rd::exporting::typeset
