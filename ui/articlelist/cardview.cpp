// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlelist/cardview.h"

#include "ui/articlelist/articledelegate.h"
#include "ui/articlelist/articlelistmodel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace rd::ui {

CardView::CardView(ArticleListModel &model, ArticleDelegate &delegate, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(delegate)
    , m_heights(ArticleDelegate::usualHeight)
{
    setItemDelegate(&delegate);
    setModel(&model);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A bar that comes and goes would change the width, and with it all heights.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int least, int most) {
        verticalScrollBar()->setEnabled(most > least); // the style sheet hides a disabled handle
    });
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int start, int end) { removeRows(start, end); });
}

int CardView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void CardView::reset()
{
    QAbstractItemView::reset();
    m_heights.reset(m_model.rowCount());
    updateGeometries();
}

void CardView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
    if (m_heights.size() != m_model.rowCount()) {
        m_heights.reset(m_model.rowCount());
    }
    updateGeometries();
}

void CardView::remeasure()
{
    m_delegate.forgetLayouts();
    if (m_heights.size() > 0) {
        m_heights.forget(0, m_heights.size() - 1);
    }
    updateGeometries();
}

void CardView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(ArticleDelegate::usualHeight / 2);
    bar->setRange(0, std::max(0, m_heights.total() - viewport()->height()));
    measureVisible();
}

/// Measures what is seen. A row that begins above the window and turns out taller or smaller
/// than guessed moves the offset along, so that what the eye is on stays.
void CardView::measureVisible()
{
    if (m_measuring || m_heights.size() == 0) {
        viewport()->update();
        return;
    }
    const QScopedValueRollback<bool> guard(m_measuring, true);
    int offset = verticalOffset();
    int row = m_heights.rowAt(offset);
    int y = m_heights.top(row);
    while (row < m_heights.size() && y < offset + viewport()->height()) {
        if (!m_heights.isMeasured(row) && m_model.idAt(row).isValid()) {
            const int before = m_heights.height(row);
            m_heights.set(row, m_delegate.sizeHint(optionFor(row), m_model.index(row)).height());
            if (y < offset && offset > 0) {
                offset = std::max(y, offset + m_heights.height(row) - before);
            }
        }
        y += m_heights.height(row++);
    }
    verticalScrollBar()->setRange(0, std::max(0, m_heights.total() - viewport()->height()));
    verticalScrollBar()->setValue(offset);
    viewport()->update();
}

void CardView::setOffset(int offset)
{
    const QScopedValueRollback<bool> guard(m_measuring, true);
    verticalScrollBar()->setRange(0, std::max(0, m_heights.total() - viewport()->height()));
    verticalScrollBar()->setValue(offset);
}

CardView::Anchor CardView::anchorNow() const
{
    const int offset = verticalOffset();
    const int row = m_heights.rowAt(offset);
    return {row, row < 0 ? 0 : offset - m_heights.top(row), offset > 0};
}

void CardView::keep(const Anchor &anchor, int shift)
{
    if (anchor.scrolled && m_heights.size() > 0) {
        const int row = std::clamp(anchor.row + shift, 0, m_heights.size() - 1);
        setOffset(m_heights.top(row) + anchor.inside);
    }
}

void CardView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    if (viewport()->width() != m_measuredWidth && m_heights.size() > 0) {
        m_measuredWidth = viewport()->width();
        const int top = m_heights.rowAt(verticalOffset());
        const int inside = verticalOffset() - m_heights.top(top);
        m_heights.forget(0, m_heights.size() - 1);
        setOffset(m_heights.top(top) + inside);
    }
    updateGeometries();
}

void CardView::scrollContentsBy(int, int)
{
    measureVisible();
}

void CardView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const Anchor anchor = anchorNow();
    const int count = end - start + 1;
    m_heights.insert(start, count);
    if (end + 1 < m_heights.size()) {
        m_heights.forget(end + 1, end + 1); // it may have lost its group's title
    }
    keep(anchor, start <= anchor.row ? count : 0);
    QAbstractItemView::rowsInserted(parent, start, end);
    updateGeometries();
}

void CardView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
}

void CardView::removeRows(int start, int end)
{
    const Anchor anchor = anchorNow();
    m_heights.remove(start, end - start + 1);
    if (start < m_heights.size()) {
        m_heights.forget(start, start);
    }
    keep(anchor, end < anchor.row ? start - end - 1 : 0);
    updateGeometries();
}

void CardView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                           const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    const Anchor anchor = anchorNow();
    m_heights.forget(topLeft.row(), std::min(bottomRight.row() + 1, m_heights.size() - 1));
    keep(anchor, 0);
    measureVisible();
}

QRect CardView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_heights.size()) {
        return {};
    }
    return {0, m_heights.top(index.row()) - verticalOffset(), viewport()->width(),
            m_heights.height(index.row())};
}

QModelIndex CardView::indexAt(const QPoint &point) const
{
    const int y = point.y() + verticalOffset();
    if (y < 0 || y >= m_heights.total()) {
        return {};
    }
    return m_model.index(m_heights.rowAt(y));
}

void CardView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.row() >= m_heights.size()) {
        return;
    }
    if (!m_heights.isMeasured(index.row()) && m_model.idAt(index.row()).isValid()) {
        m_heights.set(index.row(), m_delegate.sizeHint(optionFor(index.row()), index).height());
        verticalScrollBar()->setRange(0, std::max(0, m_heights.total() - viewport()->height()));
    }
    const QRect rect = visualRect(index);
    int offset = verticalOffset();
    if (hint == PositionAtTop || (hint == EnsureVisible && rect.top() < 0)) {
        offset += rect.top();
    } else if (hint == PositionAtCenter) {
        offset += rect.center().y() - viewport()->height() / 2;
    } else if (hint == PositionAtBottom || rect.bottom() > viewport()->height()) {
        offset += rect.bottom() - viewport()->height() + 1;
    }
    verticalScrollBar()->setValue(offset);
}

QModelIndex CardView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_heights.size() - 1;
    if (last < 0) {
        return {};
    }
    const int row = std::max(0, currentIndex().row());
    const int page = std::max(1, viewport()->height() / ArticleDelegate::usualHeight - 1);
    int to = row;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        to = row - 1;
        break;
    case MoveDown:
    case MoveNext:
        to = currentIndex().isValid() ? row + 1 : 0;
        break;
    case MovePageUp:
        to = row - page;
        break;
    case MovePageDown:
        to = row + page;
        break;
    case MoveHome:
        to = 0;
        break;
    case MoveEnd:
        to = last;
        break;
    default:
        break;
    }
    if (to >= last && m_model.canFetchMore({})) {
        m_model.fetchMore({});
    }
    return m_model.index(std::clamp(to, 0, last));
}

void CardView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (m_heights.size() == 0) {
        return;
    }
    const QRect area = rect.normalized();
    const int first = m_heights.rowAt(area.top() + verticalOffset());
    const int last = m_heights.rowAt(area.bottom() + verticalOffset());
    selectionModel()->select(QItemSelection(m_model.index(first), m_model.index(last)), command);
}

QRegion CardView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const QRect rect = visualRect(range.topLeft()).united(visualRect(range.bottomRight()));
        region += rect.intersected(viewport()->rect());
    }
    return region;
}

QStyleOptionViewItem CardView::optionFor(int row) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(m_model.index(row));
    return option;
}

void CardView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    if (m_heights.size() == 0) {
        return;
    }
    const QModelIndex hovered = viewport()->underMouse()
                                    ? indexAt(viewport()->mapFromGlobal(QCursor::pos()))
                                    : QModelIndex();
    int row = m_heights.rowAt(event->rect().top() + verticalOffset());
    for (; row < m_heights.size(); ++row) {
        const QModelIndex index = m_model.index(row);
        QStyleOptionViewItem option = optionFor(row);
        if (option.rect.top() > event->rect().bottom()) {
            break;
        }
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_MouseOver, index == hovered);
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        m_delegate.paint(&painter, option, index);
    }
    if (row >= m_heights.size() && m_model.canFetchMore({})) {
        // After the paint: asking may answer at once and change the rows being painted.
        QMetaObject::invokeMethod(
            &m_model, [this] { m_model.fetchMore({}); }, Qt::QueuedConnection);
    }
}

bool CardView::fold(bool unfolded)
{
    const int row = currentIndex().row();
    if (row < 0) {
        return false;
    }
    if (unfolded) {
        if (!m_model.canUnfold(row) || m_model.isUnfolded(row)) {
            return false;
        }
        m_model.setUnfolded(row, true);
        return true;
    }
    if (!m_model.isUnfolded(row)) {
        return false;
    }
    const int story = m_model.storyRow(row);
    setCurrentIndex(m_model.index(story));
    m_model.setUnfolded(story, false);
    return true;
}

void CardView::keyPressEvent(QKeyEvent *event)
{
    const bool plain =
        event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left)) {
        fold(event->key() == Qt::Key_Right);
        event->accept();
        return;
    }
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        // QAbstractItemView leaves Return alone on some platforms; a list of articles never.
        if (currentIndex().isValid()) {
            Q_EMIT activated(currentIndex());
        }
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

void CardView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton) {
        const QRect fold = m_delegate.foldRect(visualRect(index), m_model.card(index.row()));
        if (fold.contains(event->position().toPoint())) {
            m_model.setUnfolded(index.row(), !m_model.isUnfolded(index.row()));
            m_foldPressed = true;
            return;
        }
    }
    m_foldPressed = false;
    QListView::mousePressEvent(event);
}

void CardView::mouseReleaseEvent(QMouseEvent *event)
{
    // Qt would take it for a click on the card that was pressed before.
    if (!m_foldPressed) {
        QListView::mouseReleaseEvent(event);
    }
}

} // namespace rd::ui
