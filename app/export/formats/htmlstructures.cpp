// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats/htmlstructures.h"

#include <algorithm>

namespace rd::exporting {

namespace {

struct Rows
{
    size_t first;
    size_t last; ///< one after
};

bool isHeaderRow(const TableRow &row)
{
    return !row.empty() &&
           std::all_of(row.begin(), row.end(), [](const TableCell &cell) { return cell.header; });
}

QString cellHtml(const TableCell &cell, bool inHead, InlineWriter &writer)
{
    QString out = cell.header ? QStringLiteral("<th") : QStringLiteral("<td");
    if (cell.header) {
        out += attribute("scope", inHead ? QStringLiteral("col") : QStringLiteral("row"));
    }
    if (cell.colSpan > 1) {
        out += attribute("colspan", QString::number(cell.colSpan));
    }
    if (cell.rowSpan > 1) {
        out += attribute("rowspan", QString::number(cell.rowSpan));
    }
    return out + QLatin1Char('>') + writer.write(cell.runs) +
           (cell.header ? QLatin1String("</th>") : QLatin1String("</td>"));
}

QString tableRows(const Block &block, Rows rows, InlineWriter &writer)
{
    QString out;
    for (size_t r = rows.first; r < rows.last; ++r) {
        const bool inHead = isHeaderRow(block.rows[r]);
        out += QLatin1String("<tr>");
        for (const TableCell &one : block.rows[r]) {
            out += cellHtml(one, inHead, writer);
        }
        out += QLatin1String("</tr>");
    }
    return out;
}

} // namespace

/// Items are flat with a depth; elements are opened and closed to follow it. A change between
/// numbers and bullets at one depth closes the list and opens another.
QString listHtml(const Block &block, InlineWriter &writer)
{
    QString out;
    std::vector<QLatin1String> open; // the element of each depth; its last <li> is open too
    const auto closeLast = [&] {
        out += QLatin1String("</li></") + open.back() + QLatin1Char('>');
        open.pop_back();
    };
    for (const ListItem &item : block.items) {
        const auto depth = size_t(std::max(0, item.depth));
        const QLatin1String tag(item.ordered ? "ol" : "ul");
        while (open.size() > depth + 1) {
            closeLast();
        }
        if (open.size() == depth + 1 && open.back() != tag) {
            closeLast();
        }
        if (open.size() == depth + 1) {
            out += QLatin1String("</li>");
        }
        while (open.size() < depth + 1) {
            // A body is normalised: depths have no jumps, so this opens one list at most.
            out += QLatin1Char('<') + tag + QLatin1Char('>');
            open.push_back(tag);
        }
        out += QLatin1String("<li>") + writer.write(item.runs);
    }
    while (!open.empty()) {
        closeLast();
    }
    return out;
}

QString tableHtml(const Block &block, InlineWriter &writer)
{
    QString out = QStringLiteral("<table>");
    if (!block.runs.empty()) {
        out += QLatin1String("<caption>") + writer.write(block.runs) + QLatin1String("</caption>");
    }
    const auto firstBodyRow =
        std::find_if_not(block.rows.begin(), block.rows.end(), isHeaderRow) - block.rows.begin();
    const auto heads = size_t(firstBodyRow);
    if (heads > 0) {
        out += QLatin1String("<thead>") + tableRows(block, {0, heads}, writer) +
               QLatin1String("</thead>");
    }
    if (heads < block.rows.size()) {
        out += QLatin1String("<tbody>") + tableRows(block, {heads, block.rows.size()}, writer) +
               QLatin1String("</tbody>");
    }
    return out + QLatin1String("</table>");
}

} // namespace rd::exporting
