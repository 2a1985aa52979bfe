// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace rd::ui {

namespace {
constexpr int chipHeight = 22;
constexpr int side = 8;   ///< px beside the text
constexpr int cross = 16; ///< px for the ×
constexpr int widest = 280;
} // namespace

Chip::Chip(const Theme &theme, const QString &text, bool removable, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(text)
    , m_removable(removable)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(theme.machineFont(12));
    setMouseTracking(removable);
    setFocusPolicy(removable ? Qt::TabFocus : Qt::NoFocus);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    describe();
}

void Chip::describe()
{
    setAccessibleName(m_text);
    setAccessibleDescription(m_removable ? tr("Press Delete to remove it") : QString());
}

QSize Chip::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(m_text) + 1;
    return {std::min(widest, text + 2 * side + (m_removable ? cross : 0)), chipHeight};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 48), chipHeight};
}

QRect Chip::crossRect() const
{
    return {width() - cross - 4, 0, cross + 4, height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(tokens.accent, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(tokens.accentSurface);
    const qreal round = height() / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), round, round);
    painter.setPen(tokens.accentText);
    const QRect room = rect().adjusted(side, 0, -side - (m_removable ? cross - 2 : 0), 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, room.width() + 1));
    if (m_removable) {
        painter.setPen(QPen(m_overCross ? tokens.danger : tokens.accentText, 1.4));
        const QPointF c(width() - cross / 2.0 - 3, height() / 2.0);
        painter.drawLine(c + QPointF(-3, -3), c + QPointF(3, 3));
        painter.drawLine(c + QPointF(-3, 3), c + QPointF(3, -3));
    }
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    if (m_removable && event->button() == Qt::LeftButton &&
        crossRect().contains(event->position().toPoint())) {
        Q_EMIT removeRequested();
        return;
    }
    QWidget::mousePressEvent(event);
}

void Chip::mouseMoveEvent(QMouseEvent *event)
{
    setOverCross(crossRect().contains(event->position().toPoint()));
}

void Chip::leaveEvent(QEvent *)
{
    setOverCross(false);
}

void Chip::setOverCross(bool over)
{
    if (m_overCross != over) {
        m_overCross = over;
        update();
    }
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

void Chip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        describe();
    }
}

} // namespace rd::ui
