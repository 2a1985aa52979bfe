// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metadata/rowbutton.h"

#include "ui/theme/tokens.h"

#include <QPainter>

namespace rd::ui {

RowButton::RowButton(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RowButton::setContent(const QString &text, const QString &aside, QColor Tokens::*tone)
{
    setText(text);
    m_aside = aside;
    m_tone = tone;
    setAccessibleName(aside.isEmpty() ? text : text + QStringLiteral(", ") + aside);
    update();
}

void RowButton::setMarked(bool marked)
{
    m_marked = marked;
    update();
}

QSize RowButton::sizeHint() const
{
    return {160, 28};
}

void RowButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (m_marked || underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(tokens.accent, 1.5) : QPen(tokens.line));
        painter.setBrush(m_marked ? tokens.page : mixed(tokens.side, tokens.ink, 0.04));
        painter.drawRoundedRect(box, Theme::radius, Theme::radius);
    }
    const QRect room = rect().adjusted(2 * Theme::step, 0, -2 * Theme::step, 0);
    painter.setFont(m_theme.machineFont(12));
    painter.setPen(tokens.*m_tone);
    const int width = painter.fontMetrics().horizontalAdvance(m_aside);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, m_aside);
    painter.setFont(m_theme.machineFont(13));
    painter.setPen(tokens.ink);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight,
                                                      room.width() - width - 2 * Theme::step));
}

} // namespace rd::ui
