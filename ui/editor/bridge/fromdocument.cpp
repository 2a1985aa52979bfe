// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/bridge/fromdocument.h"

#include "ui/editor/bridge/formats.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>
#include <QSize>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <limits>

namespace rd::ui::bridge {

namespace {

struct Span
{
    int from = 0;
    int to = std::numeric_limits<int>::max();
};

/// One line of the document while it is read: text, and the objects that split it.
struct Piece
{
    std::optional<Block> object; ///< a figure without its caption, or a locked block
    Runs runs;
};

Figure figureOf(const QTextCharFormat &format)
{
    return {format.stringProperty(FigureMediaProperty), format.stringProperty(FigureAltProperty),
            format.stringProperty(FigureCreditProperty)};
}

void readText(QStringView text, const QTextCharFormat &format, Runs &runs)
{
    const std::vector<Mark> marks = marksOf(format);
    const auto add = [&](QStringView part) {
        if (!part.isEmpty()) {
            runs.push_back({RunKind::Text, part.toString(), marks, {}});
        }
    };
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QChar::LineSeparator) {
            add(text.mid(start, i - start));
            runs.push_back({RunKind::LineBreak, {}, marks, {}});
            start = i + 1;
        }
    }
    add(text.mid(start));
}

void readObjects(qsizetype count, const QTextCharFormat &format, std::vector<Piece> &pieces)
{
    for (qsizetype i = 0; i < count; ++i) {
        switch (format.objectType()) {
        case FootnoteObject:
            pieces.back().runs.push_back({RunKind::FootnoteRef,
                                          {},
                                          marksOf(format),
                                          format.stringProperty(FootnoteRefProperty)});
            break;
        case FigureObject: {
            Block figure;
            figure.role = BlockRole::Figure;
            figure.figure = figureOf(format);
            pieces.push_back({figure, {}});
            break;
        }
        case LockedObject:
            pieces.push_back({format.property(LockedBlockProperty).value<Block>(), {}});
            break;
        default: // somebody's own U+FFFC
            readText(QString(QChar::ObjectReplacementCharacter), format, pieces.back().runs);
            break;
        }
    }
}

/// The first piece is what stands before any figure or locked object.
std::vector<Piece> readPieces(const QTextBlock &block, Span span)
{
    std::vector<Piece> pieces(1);
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int from = std::max(span.from, fragment.position());
        const int to = std::min(span.to, fragment.position() + fragment.length());
        if (!fragment.isValid() || from >= to) {
            continue;
        }
        const QTextCharFormat format = fragment.charFormat();
        const QString text = fragment.text();
        const QStringView part = QStringView(text).mid(from - fragment.position(), to - from);
        if (format.objectType() >= QTextFormat::UserObject &&
            part.count(QChar::ObjectReplacementCharacter) == part.size()) {
            readObjects(part.size(), format, pieces);
        } else {
            readText(part, format, pieces.back().runs);
        }
    }
    for (Piece &piece : pieces) {
        normalise(piece.runs);
    }
    return pieces;
}

/// All of a cell's blocks as one line of text; objects that a cell cannot hold are left out.
Runs readCell(const QTextTableCell &cell)
{
    Runs runs;
    bool first = true;
    for (auto it = cell.begin(); !it.atEnd(); ++it) {
        if (!it.currentBlock().isValid()) {
            continue;
        }
        if (!first) {
            runs.push_back({RunKind::LineBreak, {}, {}, {}});
        }
        first = false;
        for (Piece &piece : readPieces(it.currentBlock(), {})) {
            runs.insert(runs.end(), piece.runs.begin(), piece.runs.end());
        }
    }
    normalise(runs);
    return runs;
}

class Reader final
{
public:
    explicit Reader(Span span)
        : m_span(span)
    {}

    Body read(const QTextFrame &frame)
    {
        for (auto it = frame.begin(); !it.atEnd(); ++it) {
            if (QTextFrame *child = it.currentFrame()) {
                readFrame(*child);
            } else if (overlaps(it.currentBlock())) {
                readBlock(it.currentBlock());
            }
        }
        endCaption();
        return std::move(m_body);
    }

private:
    [[nodiscard]] bool overlaps(const QTextBlock &block) const
    {
        return block.position() + block.length() > m_span.from && block.position() <= m_span.to;
    }

    void readFrame(const QTextFrame &frame)
    {
        if (const auto *table = qobject_cast<const QTextTable *>(&frame)) {
            if (table->firstPosition() > m_span.from && table->lastPosition() < m_span.to) {
                readTable(*table);
            }
        }
    }

    void readBlock(const QTextBlock &textBlock)
    {
        const QTextBlockFormat format = textBlock.blockFormat();
        std::vector<Piece> pieces = readPieces(textBlock, m_span);
        endCaption();
        if (format.boolProperty(TableCaptionProperty) && pieces.size() == 1) {
            m_caption = blockValues(format);
            m_caption->runs = std::move(pieces.front().runs);
            return;
        }
        readLine(format, std::move(pieces));
    }

    void readLine(const QTextBlockFormat &format, std::vector<Piece> pieces)
    {
        Block block = blockValues(format);
        const bool objectFirst = pieces.size() > 1;
        const bool textBefore = !pieces.front().runs.empty();
        if (objectFirst && block.role == BlockRole::Figure) {
            // Text typed before the picture is caption all the same.
            Runs &caption = pieces[1].runs;
            caption.insert(caption.begin(), pieces[0].runs.begin(), pieces[0].runs.end());
        } else if (!objectFirst || textBefore) {
            readTextLine(format, std::move(block), std::move(pieces.front().runs));
            block = Block();
        }
        for (size_t i = 1; i < pieces.size(); ++i) {
            addObject(block, std::move(pieces[i]));
            block = Block(); // only the first object of a line may have the line's id
        }
    }

    void addObject(const Block &line, Piece &&piece)
    {
        Block &object = *piece.object;
        if (object.role == BlockRole::Figure && object.id.isEmpty()) {
            Block figure = line;
            figure.role = BlockRole::Figure;
            figure.figure = object.figure;
            figure.level = 0;
            figure.speaker.clear();
            figure.runs = std::move(piece.runs);
            add(std::move(figure));
            return;
        }
        add(object);
        if (!piece.runs.empty()) {
            Block rest;
            rest.runs = std::move(piece.runs);
            add(std::move(rest));
        }
    }

    void readTextLine(const QTextBlockFormat &format, Block block, Runs runs)
    {
        if (runs.empty() && format.boolProperty(FillerProperty)) {
            return;
        }
        if (block.role == BlockRole::List) {
            addItem(std::move(block), {format.intProperty(ItemDepthProperty),
                                       format.boolProperty(ItemOrderedProperty), std::move(runs)});
            return;
        }
        const bool plain = block.isText() || (block.role == BlockRole::Separator && runs.empty());
        if (!plain) {
            // A picture or a locked piece was deleted, or a line was typed on: what is left is
            // text.
            if (runs.empty()) {
                return;
            }
            block.role = BlockRole::Paragraph;
        }
        block.runs = std::move(runs);
        add(std::move(block));
    }

    void addItem(Block block, ListItem item)
    {
        if (!m_openList || m_body.blocks.back().id != block.id) {
            add(std::move(block));
        }
        m_openList = true;
        m_body.blocks.back().items.push_back(std::move(item));
    }

    void add(Block block)
    {
        m_openList = false;
        m_body.blocks.push_back(std::move(block));
    }

    /// A caption whose table is gone.
    void endCaption()
    {
        if (m_caption) {
            Block block = std::move(*m_caption);
            m_caption.reset();
            if (!block.runs.empty()) {
                block.role = BlockRole::Paragraph;
                add(std::move(block));
            }
        }
    }

    void readTable(const QTextTable &table)
    {
        Block block = blockValues(table.format());
        if (m_caption && m_caption->id == block.id) {
            block.runs = std::move(m_caption->runs);
            m_caption.reset();
        }
        endCaption();
        for (int r = 0; r < table.rows(); ++r) {
            readRow(table, r, block);
        }
        add(std::move(block));
    }

    static void readRow(const QTextTable &table, int r, Block &block)
    {
        TableRow row;
        bool missing = false;
        for (int c = 0; c < table.columns(); ++c) {
            const QTextTableCell at = table.cellAt(r, c);
            if (at.row() != r || at.column() != c) {
                continue;
            }
            const QTextBlockFormat format = at.firstCursorPosition().blockFormat();
            const auto kind = static_cast<CellKind>(format.intProperty(CellKindProperty));
            TableCell cell;
            cell.runs = readCell(at);
            if (cell.runs.empty() && kind >= CellKind::Missing) {
                missing = missing || kind == CellKind::MissingRow;
                continue;
            }
            cell.header = kind == CellKind::Header;
            QSize size(at.columnSpan(), at.rowSpan());
            if (format.hasProperty(CellSpansProperty) &&
                format.property(CellShownProperty).toSize() == size) {
                size = format.property(CellSpansProperty).toSize();
            }
            cell.colSpan = size.width();
            cell.rowSpan = size.height();
            row.push_back(std::move(cell));
        }
        if (!row.empty() || !missing) {
            block.rows.push_back(std::move(row));
        }
    }

    Span m_span;
    Body m_body;
    std::optional<Block> m_caption;
    bool m_openList = false;
};

bool hasContent(const Block &block)
{
    return !block.runs.empty() || !block.rows.empty() || block.role == BlockRole::Figure ||
           std::any_of(block.items.begin(), block.items.end(),
                       [](const ListItem &item) { return !item.runs.empty(); });
}

/// Ten characters that follow from an id and a number; a valid XML id.
QString derivedId(const QString &id, int number)
{
    const QByteArray seed = id.toUtf8() + '#' + QByteArray::number(number);
    const QByteArray hash = QCryptographicHash::hash(seed, QCryptographicHash::Sha1);
    return QLatin1Char('b') + QString::fromLatin1(hash.toHex().left(9));
}

void giveEachItsId(Body &body)
{
    QHash<QString, size_t> keepers;
    for (size_t i = 0; i < body.blocks.size(); ++i) {
        const Block &block = body.blocks[i];
        const auto known = keepers.constFind(block.id);
        if (known == keepers.cend()) {
            keepers.insert(block.id, i);
        } else if (!hasContent(body.blocks[*known]) && hasContent(block)) {
            keepers[block.id] = i;
        }
    }
    if (keepers.size() == qsizetype(body.blocks.size()) && !keepers.contains(QString())) {
        return;
    }
    QSet<QString> used(keepers.keyBegin(), keepers.keyEnd());
    QHash<QString, int> counts;
    for (size_t i = 0; i < body.blocks.size(); ++i) {
        QString &id = body.blocks[i].id;
        if (!id.isEmpty() && keepers.value(id) == i) {
            continue;
        }
        QString fresh;
        do {
            fresh = derivedId(id, ++counts[id]);
        } while (used.contains(fresh));
        used.insert(fresh);
        id = fresh;
    }
}

} // namespace

Body fromDocument(const QTextDocument &document)
{
    Body body = Reader({}).read(*document.rootFrame());
    giveEachItsId(body);
    normalise(body);
    return body;
}

Body fromSelection(const QTextCursor &selection)
{
    if (!selection.hasSelection()) {
        return {};
    }
    const Span span{selection.selectionStart(), selection.selectionEnd()};
    const QTextDocument &document = *selection.document();
    QTextCursor start(selection);
    start.setPosition(span.from);
    Body body;
    if (const QTextTable *table = start.currentTable();
        table != nullptr && table->lastPosition() >= span.to) {
        // Inside a table: the text of the blocks, as paragraphs.
        for (QTextBlock block = document.findBlock(span.from);
             block.isValid() && block.position() < span.to; block = block.next()) {
            body.blocks.push_back(makeBlock(BlockRole::Paragraph, readPieces(block, span)[0].runs));
        }
    } else {
        body = Reader(span).read(*document.rootFrame());
    }
    giveEachItsId(body);
    normalise(body);
    return body;
}

} // namespace rd::ui::bridge
