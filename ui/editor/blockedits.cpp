// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/blockedits.h"

#include "app/base/ids.h"

#include <QTextBlock>
#include <QTextTable>

#include <algorithm>

namespace rd::ui {

using bridge::roleOf;

namespace {

/// Brackets an undo step, whatever way the function is left.
class EditBlock final
{
public:
    explicit EditBlock(const QTextCursor &cursor)
        : m_cursor(cursor)
    {
        m_cursor.beginEditBlock();
    }
    ~EditBlock() { m_cursor.endEditBlock(); }
    Q_DISABLE_COPY_MOVE(EditBlock)

private:
    QTextCursor m_cursor;
};

BlockRole roleAt(const QTextCursor &cursor)
{
    return roleOf(cursor.blockFormat());
}

bool isEmpty(const QTextBlock &block)
{
    return block.length() <= 1;
}

Block newValues(BlockRole role)
{
    Block block = makeBlock(role);
    if (role == BlockRole::Heading) {
        block.level = 2;
    }
    return block;
}

bool isSpoken(BlockRole role)
{
    return role == BlockRole::Question || role == BlockRole::Answer;
}

} // namespace

bool isAtomic(const QTextBlock &block)
{
    const BlockRole role = roleOf(block.blockFormat());
    return role == BlockRole::Separator || role == BlockRole::Unknown;
}

QString BlockEdits::likelySpeaker(const QTextBlock &at, BlockRole role) const
{
    // An interview alternates: the last one of the kind is a few blocks away. The limit keeps a
    // long report without questions from being walked through at every Enter.
    int left = 200;
    for (QTextBlock block = at; block.isValid() && left > 0; block = block.previous(), --left) {
        const QString speaker = block.blockFormat().stringProperty(bridge::SpeakerProperty);
        if (roleOf(block.blockFormat()) == role && !speaker.isEmpty()) {
            return speaker;
        }
    }
    const SpeakerRole wanted =
        role == BlockRole::Question ? SpeakerRole::Interviewer : SpeakerRole::Interviewee;
    const auto found = std::find_if(m_speakers.begin(), m_speakers.end(),
                                    [wanted](const Speaker &s) { return s.role == wanted; });
    return found == m_speakers.end() ? QString() : found->key;
}

QTextBlockFormat BlockEdits::formatFor(const QTextBlock &at, Block values) const
{
    if (isSpoken(values.role)) {
        values.speaker = likelySpeaker(at, values.role);
    }
    return bridge::blockFormat(values, m_style);
}

void BlockEdits::enter(QTextCursor &cursor) const
{
    const EditBlock step(cursor);
    if (cursor.hasSelection()) {
        cursor.removeSelectedText();
    }
    const QTextBlock block = cursor.block();
    const BlockRole role = roleAt(cursor);
    if (cursor.currentTable() != nullptr || role == BlockRole::Footnote) {
        cursor.insertText(QString(QChar::LineSeparator));
    } else if (isAtomic(block)) {
        startParagraph(cursor);
    } else if (cursor.atBlockStart() && !isEmpty(block) && role != BlockRole::Figure) {
        // An empty block comes before; id and role stay with the text.
        QTextBlockFormat same = cursor.blockFormat();
        split(cursor, role);
        cursor.setBlockFormat(same);
        QTextCursor before(block.document()->findBlock(cursor.position() - 1));
        if (role != BlockRole::List) {
            before.setBlockFormat(formatFor(before.block().previous(), newValues(role)));
        }
    } else {
        enterText(cursor);
    }
}

void BlockEdits::startParagraph(QTextCursor &cursor) const
{
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.insertBlock(bridge::blockFormat(newValues(BlockRole::Paragraph), m_style), {});
}

void BlockEdits::enterText(QTextCursor &cursor) const
{
    const QTextBlock block = cursor.block();
    const bool empty = isEmpty(block);
    const bool atEnd = cursor.atBlockEnd();
    switch (roleAt(cursor)) {
    case BlockRole::Question:
        if (empty) {
            setRole(cursor, BlockRole::Paragraph);
        } else {
            split(cursor, atEnd ? BlockRole::Answer : BlockRole::Question);
        }
        break;
    case BlockRole::Answer:
        if (empty) {
            setRole(cursor, BlockRole::Question);
        } else {
            split(cursor, BlockRole::Answer);
        }
        break;
    case BlockRole::List:
        if (!empty) {
            split(cursor, BlockRole::List);
        } else if (!indent(cursor, -1)) {
            setRole(cursor, BlockRole::Paragraph);
        }
        break;
    case BlockRole::Quote:
    case BlockRole::PullQuote:
        if (empty) {
            setRole(cursor, BlockRole::Paragraph);
        } else {
            split(cursor, roleAt(cursor));
        }
        break;
    default:
        split(cursor, BlockRole::Paragraph);
        break;
    }
}

void BlockEdits::split(QTextCursor &cursor, BlockRole next) const
{
    const QTextBlockFormat here = cursor.blockFormat();
    if (next == BlockRole::List) {
        cursor.insertBlock(here); // items of one list share its id
        return;
    }
    Block values = newValues(next);
    if (next == roleOf(here)) {
        const Block old = bridge::blockValues(here);
        values.level = old.level;
        values.speaker = old.speaker;
        values.language = old.language;
        cursor.insertBlock(bridge::blockFormat(values, m_style));
        return;
    }
    cursor.insertBlock(formatFor(cursor.block(), values));
}

void BlockEdits::join(QTextCursor &cursor)
{
    // Of two joined blocks the first gives role and id, as in every editor; an empty one has none
    // to give.
    const QTextBlock previous = cursor.block().previous();
    const bool keepSecond = isEmpty(previous) && !isEmpty(cursor.block());
    const QTextBlockFormat second = cursor.blockFormat();
    cursor.deletePreviousChar();
    if (keepSecond) {
        cursor.setBlockFormat(second);
    }
}

bool BlockEdits::backspace(QTextCursor &cursor) const
{
    if (cursor.hasSelection() || !cursor.atBlockStart() || cursor.currentTable() != nullptr) {
        return false;
    }
    const EditBlock step(cursor);
    const BlockRole role = roleAt(cursor);
    if (role == BlockRole::List) {
        if (!indent(cursor, -1)) {
            setRole(cursor, BlockRole::Paragraph);
        }
        return true;
    }
    if (role == BlockRole::Heading || role == BlockRole::Quote || role == BlockRole::PullQuote) {
        setRole(cursor, BlockRole::Paragraph);
        return true;
    }
    const QTextBlock previous = cursor.block().previous();
    if (!previous.isValid()) {
        return true;
    }
    if (role == BlockRole::Figure || bridge::isCell(previous.blockFormat())) {
        cursor.movePosition(QTextCursor::PreviousCharacter);
        return true;
    }
    if (isAtomic(previous)) {
        QTextCursor gone(previous);
        gone.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
        const QTextBlockFormat keep = cursor.blockFormat();
        gone.removeSelectedText();
        cursor.setBlockFormat(keep);
        return true;
    }
    if (roleOf(previous.blockFormat()) == BlockRole::Figure && !isEmpty(cursor.block())) {
        cursor.movePosition(QTextCursor::PreviousCharacter);
        return true;
    }
    join(cursor);
    return true;
}

bool BlockEdits::deleteForward(QTextCursor &cursor) const
{
    if (cursor.hasSelection() || !cursor.atBlockEnd() || cursor.currentTable() != nullptr) {
        return false;
    }
    const QTextBlock next = cursor.block().next();
    if (!next.isValid() || bridge::isCell(next.blockFormat())) {
        return true;
    }
    const EditBlock step(cursor);
    if (isAtomic(next) && !isEmpty(cursor.block())) {
        QTextCursor gone(cursor);
        gone.setPosition(next.position() + next.length() - 1, QTextCursor::KeepAnchor);
        gone.removeSelectedText();
        return true;
    }
    if (roleOf(next.blockFormat()) == BlockRole::Figure && !isEmpty(cursor.block())) {
        return true;
    }
    QTextCursor second(next);
    join(second);
    return true;
}

bool BlockEdits::indent(QTextCursor &cursor, int by) const
{
    if (roleAt(cursor) != BlockRole::List) {
        return false;
    }
    const int depth = cursor.blockFormat().intProperty(bridge::ItemDepthProperty);
    const QTextBlock previous = cursor.block().previous();
    const bool first = bridge::blockValues(previous.blockFormat()).id !=
                       cursor.blockFormat().stringProperty(bridge::BlockIdProperty);
    const int deepest =
        first ? 0 : previous.blockFormat().intProperty(bridge::ItemDepthProperty) + 1;
    const int next = depth + by;
    if (next < 0) {
        return false;
    }
    if (next <= deepest || by < 0) {
        QTextBlockFormat format;
        format.setProperty(bridge::ItemDepthProperty, next);
        format.setLeftMargin((next + 1) * bridge::PageStyle::itemIndent);
        cursor.mergeBlockFormat(format);
    }
    return true;
}

void BlockEdits::makeItem(QTextCursor &at, Block values, bool ordered) const
{
    values.role = BlockRole::List;
    values.level = 0;
    values.speaker.clear();
    ListItem item;
    item.ordered = ordered;
    if (roleAt(at) == BlockRole::List) {
        item.depth = at.blockFormat().intProperty(bridge::ItemDepthProperty);
    }
    at.setBlockFormat(bridge::itemFormat(values, item, m_style));
}

void BlockEdits::setRole(const QTextCursor &cursor, BlockRole role, int level, bool ordered) const
{
    const EditBlock step(cursor);
    const QTextDocument &document = *cursor.document();
    const QTextBlock last =
        document.findBlock(std::max(cursor.selectionStart(), cursor.selectionEnd() - 1));
    QString listId;
    QString previousList;
    for (QTextBlock block = document.findBlock(cursor.selectionStart()); block.isValid();
         block = block.next()) {
        QTextCursor at(block);
        const QTextBlockFormat format = block.blockFormat();
        const BlockRole old = roleOf(format);
        const bool fixed = bridge::isCell(format) || old == BlockRole::Figure ||
                           old == BlockRole::Unknown || old == BlockRole::Footnote ||
                           old == BlockRole::Table;
        if (!fixed) {
            Block values = bridge::blockValues(format);
            if (role == BlockRole::List) {
                if (listId.isEmpty()) {
                    const QTextBlockFormat before = block.previous().blockFormat();
                    const bool joins = roleOf(before) == BlockRole::List;
                    listId = joins ? before.stringProperty(bridge::BlockIdProperty) : values.id;
                }
                values.id = listId;
                makeItem(at, values, ordered);
            } else {
                if (old == BlockRole::List) {
                    // The items of a list share its id: the first keeps it unless items stay above.
                    const bool shared =
                        values.id == previousList || block.previous().blockFormat().stringProperty(
                                                         bridge::BlockIdProperty) == values.id;
                    previousList = values.id;
                    values.id = shared ? newBlockId() : values.id;
                }
                values.role = role;
                values.level = role == BlockRole::Heading ? level : 0;
                if (isSpoken(role) && (old != role || values.speaker.isEmpty())) {
                    values.speaker = likelySpeaker(block.previous(), role);
                } else if (!isSpoken(role)) {
                    values.speaker.clear();
                }
                at.setBlockFormat(bridge::blockFormat(values, m_style));
            }
        }
        if (block == last) {
            break;
        }
    }
}

void BlockEdits::setSpeaker(const QTextCursor &cursor, const QString &speaker) const
{
    const EditBlock step(cursor);
    // A turn is one voice: all its blocks, up and down, change hands.
    const QTextBlockFormat here = cursor.blockFormat();
    const auto same = [&here](const QTextBlock &block) {
        return block.isValid() && roleOf(block.blockFormat()) == roleOf(here) &&
               block.blockFormat().stringProperty(bridge::SpeakerProperty) ==
                   here.stringProperty(bridge::SpeakerProperty);
    };
    QTextBlock block = cursor.block();
    if (roleOf(here) == BlockRole::Answer) {
        while (same(block.previous())) {
            block = block.previous();
        }
    }
    QTextBlockFormat format;
    format.setProperty(bridge::SpeakerProperty, speaker);
    do {
        const QTextBlock next = block.next();
        const bool more = roleOf(here) == BlockRole::Answer && same(next);
        QTextCursor(block).mergeBlockFormat(format);
        block = more ? next : QTextBlock();
    } while (block.isValid());
}

void applyMark(const QTextCursor &cursor, MarkKind kind, const QStringList &values)
{
    QTextCharFormat format;
    bridge::setMark(format, kind, values);
    QTextCursor selection(cursor);
    selection.mergeCharFormat(format);
}

bool allMarked(const QTextCursor &cursor, MarkKind kind)
{
    if (!cursor.hasSelection()) {
        return bridge::hasMark(cursor.charFormat(), kind);
    }
    const int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    for (QTextBlock block = cursor.document()->findBlock(from);
         block.isValid() && block.position() < to; block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.position() < to && fragment.position() + fragment.length() > from &&
                !bridge::hasMark(fragment.charFormat(), kind)) {
                return false;
            }
        }
    }
    return true;
}

QTextCursor wholeLink(const QTextCursor &cursor)
{
    QTextCursor result(cursor);
    const QStringList address = bridge::markValues(cursor.charFormat(), MarkKind::Link);
    if (cursor.hasSelection() || address.isEmpty()) {
        return result;
    }
    int from = -1; // of the run of fragments with that address
    int to = -1;
    for (auto it = cursor.block().begin(); !it.atEnd() && to < cursor.position(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (bridge::markValues(fragment.charFormat(), MarkKind::Link) != address) {
            from = -1;
        } else if (from < 0) {
            from = fragment.position();
        }
        to = fragment.position() + fragment.length();
    }
    // The link may go on in fragments with other marks.
    for (QTextCursor probe(cursor);
         from >= 0 && to < cursor.block().position() + cursor.block().length() - 1; ++to) {
        probe.setPosition(to + 1);
        if (bridge::markValues(probe.charFormat(), MarkKind::Link) != address) {
            break;
        }
    }
    if (from < 0) {
        return result;
    }
    result.setPosition(from);
    result.setPosition(to, QTextCursor::KeepAnchor);
    return result;
}

} // namespace rd::ui
