// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metadata/textfield.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>

namespace rd::ui {

namespace {
constexpr int mostLines = 8; ///< beyond, it scrolls
constexpr int frame = 12;    ///< px of border, padding and document margin together
} // namespace

TextField::TextField(int lines, bool multiline, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
    , m_multiline(multiline)
{
    setProperty("field", true);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // The article has the one undo of everything; the field's own would fight it.
    setUndoRedoEnabled(false);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        if (!m_setting) {
            Q_EMIT edited(text());
        }
    });
    fit();
}

QString TextField::text() const
{
    return toPlainText();
}

void TextField::setText(const QString &text)
{
    if (toPlainText() == text) {
        return;
    }
    const QScopedValueRollback<bool> guard(m_setting, true);
    const int position = textCursor().position();
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(position, int(text.size())));
    setTextCursor(cursor);
}

QSize TextField::sizeHint() const
{
    // Laid out height, not lines times a line: a Chinese fallback font is taller than ours.
    qreal height = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        height +=
            std::max<qreal>(fontMetrics().lineSpacing(), block.layout()->boundingRect().height());
    }
    const int line = fontMetrics().lineSpacing();
    return {120, std::clamp(qCeil(height), m_lines * line, mostLines * line) + frame};
}

void TextField::fit()
{
    const QSize wanted = sizeHint();
    if (wanted.height() != height()) {
        setFixedHeight(wanted.height());
    }
    const bool full = wanted.height() >= mostLines * fontMetrics().lineSpacing() + frame;
    setVerticalScrollBarPolicy(full ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void TextField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void TextField::keyPressEvent(QKeyEvent *event)
{
    // Undo and redo belong to the article: let the window's actions have them.
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        event->ignore();
        return;
    }
    if (!m_multiline && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        focusNextChild();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextField::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText()) {
        insertPlainText(m_multiline ? source->text() : source->text().simplified());
    }
}

} // namespace rd::ui
