// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/typeset/table.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace rd::exporting::typeset {

namespace {

constexpr double padX = 5;
constexpr double padY = 4;
constexpr double lineHeight = 0.5;
constexpr int mostColumns = 40; ///< a page holds no more; a wider span is a mistake
constexpr double tallest = page::column * 0.5;
constexpr double narrowest = 14;

} // namespace

TableComposer::TableComposer(Document &document, InlineWriter &writer, PangoContext *context,
                             const QString &language, int element)
    : m_document(document)
    , m_inline(writer)
    , m_context(context)
    , m_language(language)
    , m_element(element)
{}

TableStrips TableComposer::compose(const std::vector<TableRow> &rows)
{
    place(rows);
    makeElements(rows);
    shareWidth();
    setCells();
    const auto isHead = [](const TableRow &row) {
        return !row.empty() && std::all_of(row.begin(), row.end(),
                                           [](const TableCell &cell) { return cell.header; });
    };
    TableStrips strips;
    const int count = int(rows.size());
    bool heading = true;
    for (int row = 0; row < count;) {
        const int end = groupEnd(row);
        heading = heading && isHead(rows[size_t(row)]) && end < count;
        std::vector<Strip> made = group(row, end);
        std::vector<Strip> &target = heading ? strips.head : strips.body;
        target.insert(target.end(), std::make_move_iterator(made.begin()),
                      std::make_move_iterator(made.end()));
        row = end;
    }
    const double headHeight =
        std::accumulate(strips.head.begin(), strips.head.end(), 0.0,
                        [](double sum, const Strip &strip) { return sum + strip.height; });
    if (headHeight > page::column * 0.25) {
        strips.body.insert(strips.body.begin(), strips.head.begin(), strips.head.end());
        strips.head.clear(); // too tall to be repeated
    }
    return strips;
}

void TableComposer::place(const std::vector<TableRow> &rows)
{
    std::set<std::pair<int, int>> taken;
    int columns = 1;
    for (int r = 0; r < int(rows.size()); ++r) {
        int column = 0;
        m_rowCells.push_back(m_cells.size());
        for (const TableCell &source : rows[size_t(r)]) {
            while (taken.contains({r, column})) {
                ++column;
            }
            Cell cell;
            cell.source = &source;
            cell.row = r;
            cell.column = std::min(column, mostColumns - 1);
            cell.columns = std::clamp(source.colSpan, 1, mostColumns - cell.column);
            cell.rows = std::clamp(source.rowSpan, 1, int(rows.size()) - r);
            for (int y = r; y < r + cell.rows; ++y) {
                for (int x = cell.column; x < cell.column + cell.columns; ++x) {
                    taken.insert({y, x});
                }
            }
            columns = std::max(columns, cell.column + cell.columns);
            column += cell.columns;
            m_cells.push_back(std::move(cell));
        }
    }
    m_rowCells.push_back(m_cells.size());
    columns = dropEmptyColumns(columns);
    m_widths.assign(size_t(columns), 0);
    m_heights.assign(rows.size(), 0);
}

/// Columns in which no cell begins come from spans wider than the table: they would take width from
/// the real ones. Returns how many are left.
int TableComposer::dropEmptyColumns(int columns)
{
    std::vector<int> before(size_t(columns) + 1, 0); // real columns before each
    for (const Cell &cell : m_cells) {
        before[size_t(cell.column) + 1] = 1;
    }
    std::partial_sum(before.begin(), before.end(), before.begin());
    for (Cell &cell : m_cells) {
        const int end = before[size_t(cell.column + cell.columns)];
        cell.column = before[size_t(cell.column)];
        cell.columns = end - cell.column;
    }
    return std::max(before.back(), 1);
}

void TableComposer::makeElements(const std::vector<TableRow> &rows)
{
    std::vector<int> rowElements;
    for (size_t r = 0; r < rows.size(); ++r) {
        rowElements.push_back(m_document.structure.add(m_element, "TR"));
    }
    for (Cell &cell : m_cells) {
        const bool header = cell.source->header;
        const int element =
            m_document.structure.add(rowElements[size_t(cell.row)], header ? "TH" : "TD");
        StructureElement &made = m_document.structure.at(element);
        made.columnSpan = cell.columns;
        made.rowSpan = cell.rows;
        if (header) {
            made.scope = cell.row > 0 && cell.column == 0 ? "Row" : "Column";
        }
        const TextStyle style = style::cell(header);
        cell.pieces =
            m_inline.pieces(cell.source->runs, {element, m_language, style.colour, style.size});
        if (cell.pieces.empty()) {
            // An empty cell still has to be there for a reader that counts columns.
            cell.pieces = m_inline.plain(QStringLiteral(" "),
                                         {element, m_language, style.colour, style.size});
        }
    }
}

void TableComposer::shareWidth()
{
    for (const Cell &cell : m_cells) {
        const ShapedText probe(m_context, cell.pieces, style::cell(cell.source->header),
                               page::measure);
        const double each = (probe.width() + 2 * padX + 1) / cell.columns;
        for (int i = cell.column; i < cell.column + cell.columns; ++i) {
            m_widths[size_t(i)] = std::max(m_widths[size_t(i)], each);
        }
    }
    const double share = page::measure / double(m_widths.size());
    const double sum = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    if (sum > page::measure) {
        // Columns under an even share keep what they need; the wide ones share the rest.
        double narrow = 0;
        double wide = 0;
        for (const double width : m_widths) {
            (width <= share ? narrow : wide) += width;
        }
        for (double &width : m_widths) {
            if (width > share) {
                width *= (page::measure - narrow) / wide;
            }
            width = std::max(width, narrowest);
        }
    }
    const double total = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    for (double &width : m_widths) {
        width *= page::measure / total;
    }
}

void TableComposer::setCells()
{
    for (Cell &cell : m_cells) {
        m_document.texts.push_back(
            std::make_unique<ShapedText>(m_context, cell.pieces, style::cell(cell.source->header),
                                         std::max(width(cell) - 2 * padX, 2.0)));
        cell.text = m_document.texts.back().get();
        if (cell.rows == 1) {
            double &height = m_heights[size_t(cell.row)];
            height = std::max(height, cell.text->height() + 2 * padY);
        }
    }
    for (const Cell &cell : m_cells) {
        const auto first = m_heights.begin() + cell.row;
        const double held = std::accumulate(first, first + cell.rows, 0.0);
        const double missing = cell.text->height() + 2 * padY - held;
        if (missing > 0) {
            m_heights[size_t(cell.row + cell.rows - 1)] += missing;
        }
    }
}

int TableComposer::groupEnd(int first) const
{
    int end = first + 1;
    for (int row = first; row < end; ++row) {
        for (size_t i = m_rowCells[size_t(row)]; i < m_rowCells[size_t(row) + 1]; ++i) {
            end = std::max(end, row + m_cells[i].rows);
        }
    }
    return end;
}

std::vector<Strip> TableComposer::group(int first, int end) const
{
    const auto top = [this, first](int row) {
        return std::accumulate(m_heights.begin() + first, m_heights.begin() + row, 0.0);
    };
    Strip strip;
    strip.height = top(end);
    for (size_t i = m_rowCells[size_t(first)]; i < m_rowCells[size_t(end)]; ++i) {
        const Cell &cell = m_cells[i];
        const double y = top(cell.row);
        const double height = top(cell.row + cell.rows) - y;
        const double x = left(cell.column);
        if (cell.source->header) {
            strip.shapes.push_back(
                {Shape::Kind::Fill, x, y, width(cell), height, colour::surface, -1, -1});
        }
        strip.shapes.push_back({Shape::Kind::Fill, x, y + height - lineHeight, width(cell),
                                lineHeight, colour::line, -1, -1});
        for (int line = 0; line < cell.text->lineCount(); ++line) {
            strip.fragments.push_back(
                {cell.text, line, x + padX,
                 y + padY + line * cell.text->leading() + cell.text->ascent()});
            const std::vector<int> notes = cell.text->notes(line);
            strip.notes.insert(strip.notes.end(), notes.begin(), notes.end());
        }
    }
    return strip.height > tallest ? sliced(strip) : std::vector<Strip>{strip};
}

/// A group too tall to stay whole, as strips of one line each.
std::vector<Strip> TableComposer::sliced(const Strip &whole) const
{
    const double step = style::cell(false).leading;
    const int count = std::max(1, int(whole.height / step));
    std::vector<Strip> slices(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        Strip &slice = slices[size_t(i)];
        slice.height = i + 1 < count ? step : whole.height - step * (count - 1);
        slice.mayBreakBefore = i == 0 || (i > 1 && i < count - 1);
    }
    const auto sliceOf = [&](double y) { return std::clamp(int(y / step), 0, count - 1); };
    for (Fragment fragment : whole.fragments) {
        const int at = sliceOf(fragment.baseline - fragment.text->ascent());
        fragment.baseline -= at * step;
        slices[size_t(at)].fragments.push_back(fragment);
        const std::vector<int> notes = fragment.text->notes(fragment.line);
        slices[size_t(at)].notes.insert(slices[size_t(at)].notes.end(), notes.begin(), notes.end());
    }
    for (const Shape &shape : whole.shapes) {
        for (int at = sliceOf(shape.y); at <= sliceOf(shape.y + shape.height - 0.01); ++at) {
            const double top = std::max(shape.y, at * step);
            const double end =
                std::min(shape.y + shape.height, at * step + slices[size_t(at)].height);
            Shape part = shape;
            part.y = top - at * step;
            part.height = std::max(end - top, 0.0);
            slices[size_t(at)].shapes.push_back(part);
        }
    }
    return slices;
}

double TableComposer::left(int column) const
{
    return page::left + std::accumulate(m_widths.begin(), m_widths.begin() + column, 0.0);
}

double TableComposer::width(const Cell &cell) const
{
    return left(cell.column + cell.columns) - left(cell.column);
}

} // namespace rd::exporting::typeset
