// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/findbar.h"

#include "app/text/folding.h"
#include "ui/theme/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextBlock>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

namespace rd::ui {

namespace {

constexpr int delayMs = 120;
constexpr size_t mostMarked = 500; // every mark costs at each repaint

} // namespace

FindBar::FindBar(const Theme &theme, QTextEdit &view, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_view(view)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setSurface(this, Surface::Page);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_count);
    for (QToolButton *button : {m_previous, m_next, m_close}) {
        setKind(button, ButtonKind::Quiet);
        layout->addWidget(button);
    }
    setKind(m_count, TextKind::Soft);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &FindBar::search);
    connect(m_field, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previous);
    connect(m_next, &QToolButton::clicked, this, &FindBar::next);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    m_field->installEventFilter(this);
    retranslate();
    applyTheme();
    hide();
}

void FindBar::applyTheme()
{
    m_previous->setIcon(m_theme.icon(QStringLiteral("chevron-up")));
    m_next->setIcon(m_theme.icon(QStringLiteral("chevron-down")));
    m_close->setIcon(m_theme.icon(QStringLiteral("x")));
    mark();
}

void FindBar::open()
{
    const QString selected = m_view.textCursor().selectedText();
    if (!selected.isEmpty() && selected.size() < 80 &&
        !selected.contains(QChar::ParagraphSeparator)) {
        m_field->setText(selected);
    }
    setVisible(true);
    m_field->setFocus();
    m_field->selectAll();
    reset();
}

void FindBar::close()
{
    hide();
    m_matches.clear();
    mark();
    m_view.setFocus();
}

void FindBar::reset()
{
    if (isHidden()) {
        return;
    }
    if (m_watched) {
        m_watched->disconnect(this);
    }
    m_watched = m_view.document();
    connect(m_view.document(), &QTextDocument::contentsChange, this,
            [this](int, int removed, int added) {
                // A restyle is no change of the text, and marking restyles nothing.
                if (removed != added || removed == 0) {
                    m_delay.start();
                }
            });
    search();
}

void FindBar::search()
{
    m_matches.clear();
    const QString sought = text::fold(m_field->text());
    for (QTextBlock block = m_view.document()->begin(); block.isValid() && !sought.isEmpty();
         block = block.next()) {
        const QString plain = block.text();
        const text::Folded folded = text::foldWithOffsets(plain);
        for (auto at = folded.text.indexOf(sought); at >= 0;
             at = folded.text.indexOf(sought, at + sought.size())) {
            m_matches.push_back({block.position() + folded.offsets[size_t(at)],
                                 block.position() + folded.offsets[size_t(at + sought.size())]});
        }
    }
    mark();
}

void FindBar::next()
{
    step(true);
}
void FindBar::previous()
{
    step(false);
}

void FindBar::step(bool forward)
{
    if (m_delay.isActive()) {
        m_delay.stop();
        search();
    }
    if (m_matches.empty()) {
        return;
    }
    const QTextCursor cursor = m_view.textCursor();
    if (forward) {
        const auto found =
            std::find_if(m_matches.begin(), m_matches.end(),
                         [&](const Match &match) { return match.start >= cursor.selectionEnd(); });
        show(found == m_matches.end() ? 0 : size_t(found - m_matches.begin()));
        return;
    }
    const auto found = std::find_if(m_matches.rbegin(), m_matches.rend(), [&](const Match &match) {
        return match.end <= cursor.selectionStart();
    });
    show(found == m_matches.rend() ? m_matches.size() - 1
                                   : m_matches.size() - 1 - size_t(found - m_matches.rbegin()));
}

void FindBar::show(size_t index)
{
    QTextCursor cursor = m_view.textCursor();
    cursor.setPosition(m_matches[index].start);
    cursor.setPosition(m_matches[index].end, QTextCursor::KeepAnchor);
    m_view.setTextCursor(cursor);
    m_view.ensureCursorVisible();
    m_count->setText(tr("%1 of %2").arg(index + 1).arg(m_matches.size()));
}

void FindBar::mark()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (size_t i = 0; i < std::min(mostMarked, m_matches.size()); ++i) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_view.document());
        selection.cursor.setPosition(m_matches[i].start);
        selection.cursor.setPosition(m_matches[i].end, QTextCursor::KeepAnchor);
        selection.format.setBackground(m_theme.tokens().mark);
        selections.push_back(selection);
    }
    m_view.setExtraSelections(selections);
    m_count->setText(m_field->text().isEmpty() ? QString()
                                               : tr("%n hit(s)", nullptr, matchCount()));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            step(!key->modifiers().testFlag(Qt::ShiftModifier));
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void FindBar::retranslate()
{
    m_field->setPlaceholderText(tr("Find in the text"));
    m_field->setAccessibleName(tr("Find in the text"));
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_previous, tr("Previous hit"));
    name(m_next, tr("Next hit"));
    name(m_close, tr("Close the find bar"));
    mark();
}

} // namespace rd::ui
