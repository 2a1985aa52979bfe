// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/stepnote.h"

#include "ui/desk/colleaguefield.h"
#include "ui/theme/look.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rd::ui {

namespace {
constexpr int noteLines = 3;
constexpr int handWidth = 150;
} // namespace

StepNote::StepNote(store::AsyncStore &store, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_prompt(new QLabel(this))
    , m_note(new QPlainTextEdit(this))
    , m_handLabel(new QLabel(this))
    , m_hand(new ColleagueField(store, this))
    , m_why(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_take(new QPushButton(this))
{
    setObjectName(QStringLiteral("stepNote"));
    setProperty("banner", QStringLiteral("notice"));
    setAttribute(Qt::WA_StyledBackground);
    m_note->setFont(theme.machineFont());
    build();
    for (QWidget *field : {static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_hand),
                           static_cast<QWidget *>(m_cancel), static_cast<QWidget *>(m_take)}) {
        field->installEventFilter(this);
    }
    connect(m_take, &QPushButton::clicked, this, &StepNote::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &StepNote::cancel);
    retranslate();
    hide();
}

void StepNote::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * Theme::step, 3 * Theme::step, 4 * Theme::step, 3 * Theme::step);
    column->setSpacing(2 * Theme::step);
    m_prompt->setBuddy(m_note);
    m_prompt->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("stepNoteText"));
    m_note->setProperty("field", true);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteLines * m_note->fontMetrics().lineSpacing() + 4 * Theme::step);
    m_handLabel->setBuddy(m_hand);
    m_hand->setObjectName(QStringLiteral("stepNoteHand"));
    m_hand->setMinimumWidth(handWidth);
    m_why->setObjectName(QStringLiteral("stepNoteWhy"));
    m_why->setWordWrap(true);
    m_why->hide();
    m_take->setObjectName(QStringLiteral("stepNoteTake"));
    m_take->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    setKind(m_take, ButtonKind::Accent);
    column->addWidget(m_prompt);
    column->addWidget(m_note);
    column->addWidget(m_why);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * Theme::step);
    row->addWidget(m_handLabel);
    row->addWidget(m_hand, 1);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_take);
    column->addLayout(row);
}

void StepNote::ask(const Step &step, const QString &assignee)
{
    const bool same = m_step && m_step->to == step.to && m_step->from == step.from;
    m_step = step;
    m_assignee = assignee;
    if (!same) { // the same step asked for twice must not take away what is typed
        m_note->clear();
        m_hand->clear();
    }
    m_why->hide();
    retranslate();
    show();
    m_note->setFocus();
}

void StepNote::confirm()
{
    if (!m_step) {
        return;
    }
    const QString note = m_note->toPlainText().trimmed();
    if (m_step->note == NoteRule::Required && note.isEmpty()) {
        m_why->setText(tr("This step needs a note, so that the others know why."));
        m_why->show();
        m_note->setFocus();
        QAccessibleEvent alert(m_why, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
        return;
    }
    const Step step = *m_step;
    const QString hand = m_hand->name();
    hide();
    Q_EMIT confirmed(step, note, hand);
}

void StepNote::bringBack()
{
    if (m_step) {
        show();
        m_note->setFocus();
    }
}

void StepNote::forget()
{
    m_step.reset();
    hide();
}

std::optional<StepNote::Draft> StepNote::draft() const
{
    if (!m_step || (m_note->toPlainText().trimmed().isEmpty() && m_hand->text().isEmpty())) {
        return std::nullopt;
    }
    return Draft{*m_step, m_note->toPlainText(), m_hand->text()};
}

void StepNote::resume(const Draft &draft, const QString &assignee)
{
    m_step = draft.step;
    m_assignee = assignee;
    m_note->setPlainText(draft.note);
    m_note->moveCursor(QTextCursor::End);
    m_hand->setText(draft.handTo);
    m_why->hide();
    retranslate();
    show();
}

void StepNote::cancel()
{
    forget();
    Q_EMIT cancelled();
}

bool StepNote::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool take = enter && (key->modifiers().testFlag(Qt::ControlModifier) ||
                                    (watched == m_hand && !m_hand->isChoosing()));
        const bool leave = key->key() == Qt::Key_Escape && !m_hand->isChoosing();
        if (take || leave) {
            if (event->type() == QEvent::ShortcutOverride) {
                event->accept(); // ours before any shortcut of the window
            } else if (take) {
                confirm();
            } else {
                cancel();
            }
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void StepNote::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void StepNote::retranslate()
{
    m_handLabel->setText(tr("Hand over to"));
    m_hand->setAccessibleName(tr("Hand over to"));
    m_hand->setPlaceholderText(m_assignee.isEmpty() ? tr("nobody yet")
                                                    : tr("stays with %1").arg(m_assignee));
    m_cancel->setText(tr("Cancel"));
    if (m_step) {
        m_prompt->setText(m_step->notePrompt());
        m_note->setAccessibleName(m_step->notePrompt());
        m_note->setPlaceholderText(m_step->note == NoteRule::Required ? tr("needed")
                                                                      : tr("can stay empty"));
        m_take->setText(m_step->label());
        m_take->setToolTip(tr("Ctrl+Enter"));
        setAccessibleName(m_step->label());
    }
}

} // namespace rd::ui
