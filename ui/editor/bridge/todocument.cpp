// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/bridge/todocument.h"

#include "ui/editor/bridge/tablegrid.h"

#include <QSize>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace rd::ui::bridge {

namespace {

/// QTextDocument ends a block at these and keeps two of them for its frames.
QString holdable(QString text)
{
    for (QChar &c : text) {
        switch (c.unicode()) {
        case u'\n':
        case u'\r':
        case 0x2029:
        case 0xfdd0:
        case 0xfdd1:
            c = u' ';
            break;
        default:
            break;
        }
    }
    return text;
}

QTextCharFormat objectFormat(int type, const std::vector<Mark> &marks)
{
    QTextCharFormat format = charFormat(marks);
    format.setObjectType(type);
    return format;
}

QTextTableFormat tableFormat(const Block &block)
{
    QTextTableFormat format;
    setBlockValues(format, block);
    format.setCellPadding(6);
    format.setCellSpacing(0);
    format.setBorder(1);
    format.setBorderCollapse(true);
    // One translucent grey is a hairline on both the light and the dark page, so that a change of
    // theme needs no change of the document.
    format.setBorderBrush(QColor(128, 128, 128, 90));
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setTopMargin(8);
    format.setBottomMargin(18);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    return format;
}

class BlockWriter final
{
public:
    BlockWriter(QTextCursor &cursor, const PageStyle &style)
        : m_cursor(cursor)
        , m_style(style)
    {}

    void write(const Block &block)
    {
        switch (block.role) {
        case BlockRole::List:
            writeList(block);
            break;
        case BlockRole::Table:
            writeTable(block);
            break;
        case BlockRole::Figure:
            start(blockFormat(block, m_style));
            insertObject(figureFormat(block.figure));
            writeRuns(m_cursor, block.runs);
            break;
        case BlockRole::Unknown:
            writeLocked(block);
            break;
        case BlockRole::Separator:
            start(blockFormat(block, m_style));
            break;
        default:
            start(blockFormat(block, m_style));
            writeRuns(m_cursor, block.runs);
            break;
        }
    }

    /// A table cannot be first or last in its frame.
    void finish()
    {
        if (m_fresh) {
            start(fillerFormat(m_style));
        }
    }

private:
    /// Takes the block the cursor stands in when nothing has used it yet, else a new one.
    void start(const QTextBlockFormat &format)
    {
        if (m_fresh) {
            m_cursor.setBlockFormat(format);
            m_cursor.setBlockCharFormat({});
            m_fresh = false;
        } else {
            m_cursor.insertBlock(format, {});
        }
        m_cursor.setCharFormat({});
    }

    void insertObject(const QTextCharFormat &format)
    {
        m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    }

    void writeLocked(const Block &block)
    {
        start(blockFormat(block, m_style));
        QTextCharFormat format = objectFormat(LockedObject, {});
        format.setProperty(LockedBlockProperty, QVariant::fromValue(block));
        insertObject(format);
    }

    void writeList(const Block &block)
    {
        if (block.items.empty()) {
            Block locked = block;
            writeLockedAs(locked);
            return;
        }
        for (const ListItem &item : block.items) {
            start(itemFormat(block, item, m_style));
            writeRuns(m_cursor, item.runs);
        }
    }

    /// What has no editable form here is kept whole.
    void writeLockedAs(const Block &block)
    {
        Block shell;
        shell.id = block.id;
        shell.role = BlockRole::Unknown;
        start(blockFormat(shell, m_style));
        QTextCharFormat format = objectFormat(LockedObject, {});
        format.setProperty(LockedBlockProperty, QVariant::fromValue(block));
        insertObject(format);
    }

    void writeTable(const Block &block)
    {
        const std::optional<TableGrid> grid = tableGrid(block.rows);
        if (!grid) {
            writeLockedAs(block);
            return;
        }
        if (!block.runs.empty()) {
            QTextBlockFormat caption = blockFormat(block, m_style);
            caption.setProperty(TableCaptionProperty, true);
            start(caption);
            writeRuns(m_cursor, block.runs);
        } else if (m_fresh) {
            start(fillerFormat(m_style));
        }
        QTextTable *table = m_cursor.insertTable(grid->rows, grid->columns, tableFormat(block));
        fillTable(*table, *grid);
        m_cursor = table->lastCursorPosition();
        m_cursor.movePosition(QTextCursor::NextBlock);
        m_fresh = true;
    }

    static void fillTable(QTextTable &table, const TableGrid &grid)
    {
        for (const TableGrid::Place &place : grid.places) {
            if (place.shown != QSize(1, 1)) {
                table.mergeCells(place.row, place.column, place.shown.height(),
                                 place.shown.width());
            }
            QTextCursor cursor = table.cellAt(place.row, place.column).firstCursorPosition();
            QTextBlockFormat format = cellFormat(place.kind);
            if (place.cell) {
                const QSize said(place.cell->colSpan, place.cell->rowSpan);
                if (said != QSize(1, 1)) {
                    format.setProperty(CellSpansProperty, said);
                    format.setProperty(CellShownProperty, place.shown);
                }
            }
            cursor.setBlockFormat(format);
            if (place.cell) {
                writeRuns(cursor, place.cell->runs);
            }
        }
    }

    QTextCursor &m_cursor;
    const PageStyle &m_style;
    bool m_fresh = true;
};

} // namespace

QTextCharFormat figureFormat(const Figure &figure)
{
    QTextCharFormat format = objectFormat(FigureObject, {});
    format.setProperty(FigureMediaProperty, figure.media);
    format.setProperty(FigureAltProperty, figure.alt);
    format.setProperty(FigureCreditProperty, figure.credit);
    return format;
}

QTextCharFormat footnoteFormat(const QString &ref, const std::vector<Mark> &marks)
{
    QTextCharFormat format = objectFormat(FootnoteObject, marks);
    format.setProperty(FootnoteRefProperty, ref);
    return format;
}

void writeRuns(QTextCursor &cursor, const Runs &runs)
{
    for (const Run &run : runs) {
        switch (run.kind) {
        case RunKind::Text:
            cursor.insertText(holdable(run.text), charFormat(run.marks));
            break;
        case RunKind::LineBreak:
            cursor.insertText(QString(QChar::LineSeparator), charFormat(run.marks));
            break;
        case RunKind::FootnoteRef:
            cursor.insertText(QString(QChar::ObjectReplacementCharacter),
                              footnoteFormat(run.ref, run.marks));
            break;
        }
    }
}

void writeBlocks(QTextCursor &cursor, const std::vector<Block> &blocks, const PageStyle &style)
{
    BlockWriter writer(cursor, style);
    for (const Block &block : blocks) {
        writer.write(block);
    }
    writer.finish();
}

void toDocument(const Body &body, QTextDocument &document, const PageStyle &style)
{
    document.setUndoRedoEnabled(false);
    document.clear();
    document.setDocumentMargin(0); // an undo step of its own at any other time
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    writeBlocks(cursor, body.blocks, style);
    cursor.endEditBlock();
    document.setUndoRedoEnabled(true);
    document.setModified(false);
}

void replaceDocument(const Body &body, QTextDocument &document, const PageStyle &style)
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    writeBlocks(cursor, body.blocks, style);
    cursor.endEditBlock();
}

} // namespace rd::ui::bridge
