// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusdot.h"

#include <QPainter>

namespace rd::ui {

namespace {
constexpr int dotRoom = 14; ///< the dot and the space behind it, px
}

QColor statusColour(Status status, const Tokens &tokens)
{
    switch (status) {
    case Status::Idea:
        return tokens.soft;
    case Status::Draft:
        return tokens.warn;
    case Status::InReview:
        return tokens.review;
    case Status::Approved:
        return tokens.ok;
    case Status::Published:
        return tokens.accent;
    case Status::Withdrawn:
        return tokens.danger;
    }
    return tokens.soft;
}

void paintDot(QPainter &painter, const QPointF &centre, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(centre, 4, 4);
    painter.restore();
}

QIcon statusIcon(Status status, const Theme &theme)
{
    QIcon icon;
    for (const int scale : {1, 2}) {
        QPixmap pixmap(16 * scale, 16 * scale);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintDot(painter, QPointF(8, 8), statusColour(status, theme.tokens()));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

StatusDot::StatusDot(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StatusDot::setStatus(Status status)
{
    setState(statusLabel(status), statusColour(status, m_theme.tokens()));
    m_status = status;
}

void StatusDot::setState(const QString &text, const QColor &colour)
{
    m_status.reset();
    m_text = text;
    m_colour = colour;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StatusDot::sizeHint() const
{
    return {dotRoom + fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height()};
}

void StatusDot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor colour = m_status ? statusColour(*m_status, m_theme.tokens()) : m_colour;
    paintDot(painter, QPointF(5, height() / 2.0), colour);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(dotRoom, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

} // namespace rd::ui
