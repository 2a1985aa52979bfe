// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/contentcommands.h"

#include <QTextCursor>

#include <utility>

namespace rd::ui {

int DocumentHistory::advance()
{
    return std::exchange(m_steps, m_document.availableUndoSteps());
}

void DocumentHistory::restore(int steps)
{
    m_restoring = true;
    QTextCursor cursor(&m_document);
    while (m_document.availableUndoSteps() > steps && m_document.isUndoAvailable()) {
        m_document.undo(&cursor);
    }
    while (m_document.availableUndoSteps() < steps && m_document.isRedoAvailable()) {
        m_document.redo(&cursor);
    }
    m_steps = m_document.availableUndoSteps();
    breakMerging();
    m_restoring = false;
    m_restored(cursor.position());
}

TextCommand::TextCommand(DocumentHistory &history, const QString &text)
    : QUndoCommand(text)
    , m_history(history)
    , m_before(history.advance())
    , m_after(history.steps())
{}

void TextCommand::undo()
{
    m_done = false;
    m_history.restore(m_before);
}

void TextCommand::redo()
{
    if (!std::exchange(m_done, false)) {
        m_history.restore(m_after);
    }
}

} // namespace rd::ui
