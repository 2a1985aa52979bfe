// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/statelabel.h"

#include <QPainter>

#include <algorithm>

namespace rd::ui {

namespace {

constexpr int iconSize = 14;
constexpr int iconRoom = iconSize + 5;
constexpr int leastWidth = 48;

} // namespace

StateLabel::StateLabel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFont(theme.machineFont(12));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void StateLabel::setState(const QString &icon, const QString &text, QColor Tokens::*colour)
{
    m_icon = icon;
    m_text = text;
    m_colour = colour;
    setAccessibleName(text);
    setToolTip(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize StateLabel::sizeHint() const
{
    const int room = m_icon.isEmpty() ? 0 : iconRoom;
    return {room + fontMetrics().horizontalAdvance(m_text) + 2,
            std::max(iconSize, fontMetrics().height())};
}

QSize StateLabel::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), leastWidth), whole.height()};
}

void StateLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor colour = m_theme.tokens().*m_colour;
    int left = 0;
    if (!m_icon.isEmpty()) {
        m_theme.icon(m_icon, colour)
            .paint(&painter, QRect(0, (height() - iconSize) / 2, iconSize, iconSize));
        left = iconRoom;
    }
    painter.setPen(colour);
    painter.drawText(rect().adjusted(left, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_text, Qt::ElideRight, width() - left));
}

} // namespace rd::ui
