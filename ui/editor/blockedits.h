// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/metadata.h"
#include "ui/editor/bridge/formats.h"

#include <QTextCursor>

class QTextBlock;

namespace rd::ui {

/// What the keys and the toolbar do to the text, each as one undo step. Knows the rules of an
/// interview (who speaks next), nothing of widgets.
class BlockEdits final
{
public:
    BlockEdits(const std::vector<Speaker> &speakers, const bridge::PageStyle &style)
        : m_speakers(speakers)
        , m_style(style)
    {}

    /// Enter. After a question comes the interviewee's answer, an empty answer becomes the next
    /// question, after a heading comes a paragraph; a cell and a footnote get a line break.
    void enter(QTextCursor &cursor) const;
    /// Backspace at the start of a block: true if it was handled here.
    bool backspace(QTextCursor &cursor) const;
    /// Delete at the end of a block: true if it was handled here.
    bool deleteForward(QTextCursor &cursor) const;
    /// Tab and Shift+Tab in a list: true if the cursor is in one.
    bool indent(QTextCursor &cursor, int by) const;

    /// Gives the selected blocks a role; a list takes `ordered`, a heading `level`. Asked for a
    /// role they all have already, turns them back into paragraphs.
    void setRole(const QTextCursor &cursor, BlockRole role, int level = 0,
                 bool ordered = false) const;
    void setSpeaker(const QTextCursor &cursor, const QString &speaker) const;
    /// Who would ask (or answer) at this block: who did last, else the first of that kind.
    [[nodiscard]] QString likelySpeaker(const QTextBlock &at, BlockRole role) const;

private:
    void split(QTextCursor &cursor, BlockRole next) const;
    void enterText(QTextCursor &cursor) const;
    void startParagraph(QTextCursor &cursor) const;
    [[nodiscard]] QTextBlockFormat formatFor(const QTextBlock &at, Block values) const;
    void makeItem(QTextCursor &at, Block values, bool ordered) const;
    static void join(QTextCursor &cursor);

    const std::vector<Speaker> &m_speakers;
    const bridge::PageStyle &m_style;
};

/// Sets or takes away a mark in the selection, keeping all others. Without values: takes away.
void applyMark(const QTextCursor &cursor, MarkKind kind, const QStringList &values);
/// True if all selected text carries it.
bool allMarked(const QTextCursor &cursor, MarkKind kind);
/// Grows an empty selection inside a link to the whole of it.
QTextCursor wholeLink(const QTextCursor &cursor);
/// True if the block is one object (a locked block) or a separator: nothing can be typed into it.
bool isAtomic(const QTextBlock &block);

} // namespace rd::ui
