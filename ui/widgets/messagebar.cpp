// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "app/base/log.h"
#include "ui/theme/look.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace rd::ui {

MessageBar::MessageBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4 * Theme::step, 2 * Theme::step, 2 * Theme::step, 2 * Theme::step);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    setAttribute(Qt::WA_StyledBackground);
    m_text->setTextFormat(Qt::PlainText); // a file's name may hold "<"
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setAutoDefault(false);
    setKind(m_close, ButtonKind::Quiet);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto run = m_run;
        dismiss();
        if (run) {
            run();
        }
    });
    connect(&theme, &Theme::changed, this, &MessageBar::dress);
    retranslate();
    hide();
}

void MessageBar::showError(const Error &error, const Action &action)
{
    if (error.code == ErrorCode::Cancelled) {
        return;
    }
    logError(lcUi(), error);
    const bool named = error.where.isEmpty() || error.message.contains(error.where);
    present(Tone::Error, named ? error.message : error.message + QLatin1Char('\n') + error.where,
            action);
}

void MessageBar::showNotice(const QString &text, const Action &action)
{
    present(Tone::Notice, text, action);
}

void MessageBar::present(Tone tone, const QString &text, const Action &action)
{
    m_tone = tone;
    m_text->setText(text);
    m_run = action.run;
    m_action->setText(action.text);
    m_action->setVisible(action.run && !action.text.isEmpty());
    setAccessibleName(text);
    dress();
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::dismiss()
{
    m_run = nullptr;
    m_text->clear();
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::dress()
{
    const Tokens &tokens = m_theme.tokens();
    const bool error = m_tone == Tone::Error;
    const QColor edge = error ? tokens.danger : tokens.accent;
    setProperty("banner", error ? QStringLiteral("error") : QStringLiteral("notice"));
    style()->unpolish(this);
    style()->polish(this);
    const QString name = error ? QStringLiteral("triangle-alert") : QStringLiteral("info");
    m_icon->setPixmap(m_theme.icon(name, edge).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_close->setIcon(m_theme.icon(QStringLiteral("x")));
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void MessageBar::retranslate()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

} // namespace rd::ui
