// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/body/plaintext.h"

#include <QXmlStreamReader>

namespace rd {

namespace {

QString listText(const Block &block)
{
    QStringList lines;
    for (const ListItem &item : block.items) {
        lines.append(plainText(item.runs));
    }
    return lines.join(QLatin1Char('\n'));
}

QString tableText(const Block &block)
{
    QStringList lines;
    const QString caption = plainText(block.runs);
    if (!caption.isEmpty()) {
        lines.append(caption);
    }
    for (const TableRow &row : block.rows) {
        QStringList cells;
        for (const TableCell &cell : row) {
            cells.append(plainText(cell.runs));
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

QString figureText(const Block &block)
{
    const QString caption = plainText(block.runs);
    if (block.figure.credit.isEmpty()) {
        return caption;
    }
    return caption.isEmpty() ? block.figure.credit
                             : caption + QLatin1Char('\n') + block.figure.credit;
}

} // namespace

QString plainText(const Runs &runs)
{
    QString text;
    for (const Run &run : runs) {
        if (run.has(MarkKind::Insertion)) {
            continue;
        }
        if (run.kind == RunKind::Text) {
            text += run.text;
        } else if (run.kind == RunKind::LineBreak) {
            text += QLatin1Char('\n');
        }
    }
    return text;
}

QString plainText(const Block &block)
{
    if (block.change == BlockChange::Inserted) {
        return {};
    }
    switch (block.role) {
    case BlockRole::List:
        return listText(block);
    case BlockRole::Table:
        return tableText(block);
    case BlockRole::Figure:
        return figureText(block);
    case BlockRole::Separator:
    case BlockRole::Unknown:
        return {};
    default:
        return plainText(block.runs);
    }
}

QString textOfUnknown(const QString &xml)
{
    QXmlStreamReader reader(xml);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters) {
            text += reader.text();
        }
    }
    return text.simplified();
}

QString plainText(const Body &body)
{
    QStringList parts;
    for (const Block &block : body.blocks) {
        const QString text = plainText(block);
        if (!text.isEmpty()) {
            parts.append(text);
        }
    }
    return parts.join(QLatin1String("\n\n"));
}

} // namespace rd
