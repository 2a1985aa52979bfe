// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme/look.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rd::ui {

EmptyState::EmptyState(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * Theme::step, 6 * Theme::step, 6 * Theme::step, 6 * Theme::step);
    column->setSpacing(2 * Theme::step);
    column->addStretch(2);
    for (QLabel *label : {m_icon, m_title, m_text}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label != m_icon);
        column->addWidget(label);
    }
    setKind(m_title, TextKind::Title);
    setKind(m_text, TextKind::Soft);
    m_action->setAutoDefault(false);
    column->addSpacing(Theme::step);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    connect(&theme, &Theme::changed, this, &EmptyState::dress);
}

void EmptyState::setContent(const QString &icon, const QString &title, const QString &text,
                            const QString &action)
{
    m_iconName = icon;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(title);
    dress();
}

QString EmptyState::title() const
{
    return m_title->text();
}

void EmptyState::dress()
{
    if (!m_iconName.isEmpty()) {
        m_icon->setPixmap(m_theme.icon(m_iconName, m_theme.tokens().faint)
                              .pixmap(QSize(40, 40), devicePixelRatioF()));
    }
}

} // namespace rd::ui
