// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/clipboard.h"

#include "app/article/body/plaintext.h"
#include "app/article/body/publicbody.h"
#include "app/article/body/xhtml.h"
#include "app/base/ids.h"
#include "ui/editor/blockedits.h"
#include "ui/editor/bridge/fromdocument.h"
#include "ui/editor/bridge/todocument.h"

#include <QHash>
#include <QMimeData>
#include <QRegularExpression>
#include <QSet>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

namespace rd::ui {

namespace {

QSet<QString> idsOf(const QTextDocument &document)
{
    QSet<QString> ids;
    const Body body = bridge::fromDocument(document);
    for (const Block &block : body.blocks) {
        ids.insert(block.id);
    }
    return ids;
}

/// What is pasted twice is a copy; what was cut comes back as itself.
void renameTaken(Body &body, const QSet<QString> &taken)
{
    QHash<QString, QString> names;
    for (Block &block : body.blocks) {
        if (taken.contains(block.id)) {
            const QString fresh = newBlockId();
            names.insert(block.id, fresh);
            block.from = block.from.isEmpty() ? block.id : block.from;
            block.id = fresh;
        }
    }
    for (Block &block : body.blocks) {
        for (Run &run : block.runs) {
            if (run.kind == RunKind::FootnoteRef) {
                run.ref = names.value(run.ref, run.ref);
            }
        }
    }
}

/// All text as one line: what a table cell or a single line can take.
Runs flattened(const Body &body)
{
    Runs runs;
    for (const Block &block : body.blocks) {
        if (!runs.empty()) {
            runs.push_back({RunKind::LineBreak, {}, {}, {}});
        }
        if (block.isText()) {
            runs.insert(runs.end(), block.runs.begin(), block.runs.end());
            continue;
        }
        const Runs plain = plainRuns(plainText(block).replace(QLatin1Char('\n'), QLatin1Char(' ')));
        runs.insert(runs.end(), plain.begin(), plain.end());
    }
    return runs;
}

bool isParagraph(const Block &block)
{
    return block.role == BlockRole::Paragraph && block.change == BlockChange::None;
}

void insertBlocks(QTextCursor &cursor, std::vector<Block> blocks, const bridge::PageStyle &style)
{
    // Head, pasted blocks, tail: the tail is split off first and joined again where both are text.
    const bool tail = !cursor.atBlockEnd();
    const bool head = !cursor.atBlockStart();
    QTextBlockFormat tailFormat = cursor.blockFormat();
    if (tail) {
        if (head) {
            tailFormat.setProperty(bridge::BlockIdProperty, newBlockId());
        }
        cursor.insertBlock(tailFormat);
        cursor.movePosition(QTextCursor::PreviousBlock);
        cursor.movePosition(QTextCursor::EndOfBlock);
    }
    if (head && isParagraph(blocks.front())) {
        bridge::writeRuns(cursor, blocks.front().runs);
        blocks.erase(blocks.begin());
    } else if (head || isAtomic(cursor.block())) {
        cursor.insertBlock(QTextBlockFormat());
    }
    const bool lastIsText = !blocks.empty() && isParagraph(blocks.back());
    if (!blocks.empty()) {
        if (!cursor.atBlockStart()) {
            cursor.insertBlock(QTextBlockFormat());
        }
        bridge::writeBlocks(cursor, blocks, style);
    }
    if (tail && (lastIsText || blocks.empty())) {
        const int end = cursor.position();
        cursor.movePosition(QTextCursor::NextBlock);
        cursor.deletePreviousChar();
        cursor.setPosition(end);
    }
}

} // namespace

QMimeData *mimeFromSelection(const QTextCursor &selection)
{
    const Body body = bridge::fromSelection(selection);
    // Ourselves we hand everything; other programs what may leave the newsroom.
    const Body forOthers = publicBody(body);
    auto *mime = new QMimeData;
    mime->setData(QLatin1String(bodyMimeType), toXhtml(body));
    mime->setHtml(
        QStringLiteral("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>") +
        QString::fromUtf8(toXhtml(forOthers)) + QStringLiteral("</body></html>"));
    mime->setText(plainText(forOthers));
    return mime;
}

Body bodyFromPlainText(const QString &text)
{
    static const QRegularExpression lineEnds(QStringLiteral("[\\r\\n\\x{2029}]+"));
    Body body;
    const QStringList lines = text.split(lineEnds);
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty() || lines.size() == 1) {
            body.blocks.push_back(makeBlock(BlockRole::Paragraph, plainRuns(line)));
        }
    }
    return body;
}

void insertBody(QTextCursor &cursor, Body body, const bridge::PageStyle &style)
{
    if (body.isEmpty()) {
        return;
    }
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    if (cursor.currentTable() != nullptr ||
        (body.blocks.size() == 1 && isParagraph(body.blocks.front()) &&
         !isAtomic(cursor.block()))) {
        bridge::writeRuns(cursor, flattened(body));
    } else {
        renameTaken(body, idsOf(*cursor.document()));
        insertBlocks(cursor, std::move(body.blocks), style);
    }
    cursor.endEditBlock();
}

void insertFootnote(QTextCursor &cursor, const bridge::PageStyle &style)
{
    const Block note = makeBlock(BlockRole::Footnote);
    cursor.beginEditBlock();
    cursor.setPosition(cursor.selectionEnd());
    cursor.insertText(QString(QChar::ObjectReplacementCharacter),
                      bridge::footnoteFormat(note.id, {}));
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock(bridge::blockFormat(note, style), {});
    cursor.endEditBlock();
}

} // namespace rd::ui
