// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/tabstrip.h"

#include "ui/theme/tokens.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace rd::ui {

namespace {

constexpr int widest = 220; ///< px, as the others
constexpr int narrowest = 96;
constexpr int side = 14; ///< left of the title
constexpr int crossSize = 18;
constexpr int crossRoom = 30; ///< the cross with what is around it

/// QTabBar would take an ampersand for a shortcut.
QString shown(const QString &title)
{
    return QString(title).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

TabStrip::TabStrip(const Theme &theme, QWidget *parent)
    : QTabBar(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("tabStrip"));
    setExpanding(false);
    setDrawBase(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    setMouseTracking(true);
    setFixedHeight(rowHeight);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

int TabStrip::add(int index, const Look &look)
{
    const int at = insertTab(index, shown(look.title));
    setLook(at, look);
    return at;
}

void TabStrip::setLook(int index, const Look &look)
{
    setTabData(index, QVariant::fromValue(look));
    setTabText(index, shown(look.title));
    setTabToolTip(index, look.title);
    update(tabRect(index));
}

TabStrip::Look TabStrip::look(int index) const
{
    return tabData(index).value<Look>();
}

QRect TabStrip::crossRect(int index) const
{
    const QRect tab = tabRect(index);
    return {tab.right() - crossRoom + (crossRoom - crossSize) / 2,
            tab.center().y() - crossSize / 2 + 1, crossSize, crossSize};
}

QSize TabStrip::tabSizeHint(int index) const
{
    QFont font = m_theme.machineFont();
    font.setItalic(look(index).preview);
    const int text = QFontMetrics(font).horizontalAdvance(look(index).title);
    return {std::clamp(text + side + crossRoom + 8, narrowest, widest), rowHeight};
}

QSize TabStrip::minimumTabSizeHint(int) const
{
    return {narrowest, rowHeight};
}

QSize TabStrip::minimumSizeHint() const
{
    return {narrowest, rowHeight}; // many tabs never widen the window
}

void TabStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    painter.fillRect(rect(), tokens.side);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
    for (int index = 0; index < count(); ++index) {
        if (tabRect(index).intersects(rect())) {
            paintTab(painter, index);
        }
    }
}

void TabStrip::paintTab(QPainter &painter, int index) const
{
    const Tokens &tokens = m_theme.tokens();
    const QRect tab = tabRect(index);
    const bool current = index == currentIndex();
    if (current) {
        painter.fillRect(tab, tokens.page);
        painter.fillRect(QRect(tab.left(), tab.top(), tab.width(), 2), tokens.accent);
    } else if (index == m_hovered) {
        painter.fillRect(tab.adjusted(0, 0, 0, -1), mixed(tokens.side, tokens.ink, 0.05));
    }
    painter.fillRect(
        QRect(tab.right(), tab.top() + (current ? 0 : 9), 1, tab.height() - (current ? 0 : 18)),
        tokens.line);
    const Look it = look(index);
    QFont font = m_theme.machineFont();
    font.setItalic(it.preview);
    painter.setFont(font);
    painter.setPen(current ? tokens.ink : tokens.soft);
    const QRect room = tab.adjusted(side, 2, -crossRoom - 2, 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(it.title, Qt::ElideRight, room.width()));
    paintEnd(painter, index, current);
    if (current && hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(tab).adjusted(4, 5, -5, -4), 5, 5);
    }
}

/// A dot says that something is not on the disk yet; the cross stands where a hand may want it.
void TabStrip::paintEnd(QPainter &painter, int index, bool current) const
{
    const Tokens &tokens = m_theme.tokens();
    const QRect cross = crossRect(index);
    const Mark mark = look(index).mark;
    painter.setRenderHint(QPainter::Antialiasing);
    if (mark != Mark::None && !(index == m_hovered && m_onCross)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark == Mark::Failed ? tokens.danger : tokens.warn);
        painter.drawEllipse(QRectF(cross).center(), 3.5, 3.5);
    } else if (current || index == m_hovered) {
        if (index == m_hovered && m_onCross) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(mixed(tokens.side, tokens.ink, 0.14));
            painter.drawRoundedRect(cross, 4, 4);
        }
        painter.setPen(QPen(tokens.soft, 1.4, Qt::SolidLine, Qt::RoundCap));
        const QRectF arms = QRectF(cross).adjusted(5.5, 5.5, -5.5, -5.5);
        painter.drawLine(arms.topLeft(), arms.bottomRight());
        painter.drawLine(arms.topRight(), arms.bottomLeft());
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void TabStrip::mousePressEvent(QMouseEvent *event)
{
    const int index = tabAt(event->pos());
    m_pressed = event->pos();
    m_moving = false;
    if (index >= 0 && event->button() == Qt::LeftButton && crossRect(index).contains(m_pressed)) {
        m_crossHeld = index;
        event->accept();
        return;
    }
    if (event->button() == Qt::LeftButton) {
        m_dragged = index;
    }
    QTabBar::mousePressEvent(event);
}

void TabStrip::mouseMoveEvent(QMouseEvent *event)
{
    const int index = tabAt(event->pos());
    point(index, index >= 0 && crossRect(index).contains(event->pos()));
    if (m_dragged >= 0 && event->buttons().testFlag(Qt::LeftButton)) {
        drag(event->pos());
    }
    QTabBar::mouseMoveEvent(event);
}

void TabStrip::drag(const QPoint &at)
{
    m_moving = m_moving || (at - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    const int over = tabAt({std::clamp(at.x(), 0, width() - 1), rowHeight / 2});
    if (!m_moving || over < 0 || over == m_dragged) {
        return;
    }
    // Only when it would still be under the pointer there: neighbours of other widths would
    // else change places at every move.
    const QRect there = tabRect(over);
    const int own = tabRect(m_dragged).width();
    const bool fits = over > m_dragged ? at.x() > there.right() - own : at.x() < there.left() + own;
    if (fits) {
        moveTab(m_dragged, over);
        m_dragged = over;
    }
}

void TabStrip::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = tabAt(event->pos());
    const int held = std::exchange(m_crossHeld, -1);
    m_dragged = -1;
    if (held >= 0) {
        if (held == index && crossRect(index).contains(event->pos())) {
            Q_EMIT closeRequested(index);
        }
        return;
    }
    if (event->button() == Qt::MiddleButton && index >= 0 && index == tabAt(m_pressed)) {
        Q_EMIT closeRequested(index);
        return;
    }
    QTabBar::mouseReleaseEvent(event);
}

void TabStrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int index = tabAt(event->pos());
    if (index >= 0 && event->button() == Qt::LeftButton) {
        Q_EMIT pinRequested(index);
    }
}

void TabStrip::keyPressEvent(QKeyEvent *event)
{
    const int index = currentIndex();
    switch (event->key()) {
    case Qt::Key_Delete:
        if (index >= 0) {
            Q_EMIT closeRequested(index);
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (index >= 0) {
            Q_EMIT pinRequested(index);
        }
        break;
    default:
        QTabBar::keyPressEvent(event);
        break;
    }
}

void TabStrip::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int index = byKey ? currentIndex() : tabAt(event->pos());
    if (index >= 0) {
        Q_EMIT menuRequested(index,
                             byKey ? mapToGlobal(tabRect(index).bottomLeft()) : event->globalPos());
    }
}

void TabStrip::leaveEvent(QEvent *event)
{
    point(-1, false);
    QTabBar::leaveEvent(event);
}

void TabStrip::point(int tab, bool cross)
{
    if (m_hovered != tab || m_onCross != cross) {
        m_hovered = tab;
        m_onCross = cross;
        update();
    }
}

void TabStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QTabBar::changeEvent(event);
}

void TabStrip::retranslate()
{
    setAccessibleName(tr("Open articles"));
}

} // namespace rd::ui
