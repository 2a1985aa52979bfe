// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/boardcolumn.h"

#include "app/article/workflow.h"
#include "ui/articlelist/words.h"
#include "ui/desk/boarddelegate.h"
#include "ui/theme/look.h"
#include "ui/widgets/statusdot.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui {

namespace {
constexpr int columnWidth = 196; ///< the narrowest, px
}

BoardCards::BoardCards(BoardModel &model, const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_theme(theme)
{
    setModel(&model);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformItemSizes(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false);
}

/// Alt and an arrow take a step here, before a window's Back and Forward.
bool BoardCards::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool sideways = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
        if (sideways && key->modifiers().testFlag(Qt::AltModifier)) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void BoardCards::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const bool alt = event->modifiers().testFlag(Qt::AltModifier);
        if (alt || event->modifiers() == Qt::NoModifier ||
            event->modifiers() == Qt::KeypadModifier) {
            Q_EMIT sideways(key == Qt::Key_Right ? 1 : -1, alt);
            return;
        }
    }
    QListView::keyPressEvent(event);
}

void BoardCards::showTarget(bool on)
{
    if (m_target != on) {
        m_target = on;
        viewport()->update();
    }
}

void BoardCards::dragEnterEvent(QDragEnterEvent *event)
{
    const DraggedCard card = BoardModel::dragged(event->mimeData());
    if (card.id.isValid()) {
        showTarget(stepBetween(card.from, m_model.status()) != nullptr);
        event->acceptProposedAction();
    }
}

void BoardCards::dragMoveEvent(QDragMoveEvent *event)
{
    if (BoardModel::dragged(event->mimeData()).id.isValid()) {
        event->acceptProposedAction(); // also where it cannot stay: the drop says why
    }
}

void BoardCards::dragLeaveEvent(QDragLeaveEvent *)
{
    showTarget(false);
}

void BoardCards::dropEvent(QDropEvent *event)
{
    showTarget(false);
    const DraggedCard card = BoardModel::dragged(event->mimeData());
    if (!card.id.isValid()) {
        return;
    }
    // Copy: the source must not take its row out by itself, the store says where the card is.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT dropped(card.id, card.from);
}

void BoardCards::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_target) {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.tokens().accent, 2, Qt::DashLine));
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(3, 1, -3, -3), Theme::radius,
                                Theme::radius);
    }
}

void BoardCards::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // cards are as wide as the column
}

BoardColumn::BoardColumn(Status status, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(new BoardModel(status, this))
    , m_delegate(new BoardDelegate(theme, this))
    , m_cards(new BoardCards(*m_model, theme, this))
    , m_title(new StatusDot(theme, this))
    , m_count(new QLabel(this))
{
    setMinimumWidth(columnWidth);
    m_cards->setItemDelegate(m_delegate);
    m_cards->setObjectName(QStringLiteral("board.") + statusName(status));
    setKind(m_count, TextKind::Soft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::step);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(3 * Theme::step, 2 * Theme::step, 3 * Theme::step, 0);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_count);
    column->addLayout(head);
    column->addWidget(m_cards, 1);
    connect(&theme, &Theme::changed, m_cards->viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

void BoardColumn::setRows(const std::vector<ArticleRow> &rows, int most)
{
    const ArticleId current = currentId();
    const int row = m_cards->currentIndex().row();
    m_model->setRows(rows);
    if (current.isValid() && m_model->rowOf(current) < 0) {
        setCurrentRow(row); // it has moved on: the next card is at its place
    }
    const int count = int(rows.size());
    m_count->setText(groupedNumber(count) + (count >= most ? QStringLiteral("+") : QString()));
}

void BoardColumn::setClock(const Clock &clock)
{
    m_model->setClock(clock);
    m_delegate->setClock(clock);
    m_cards->viewport()->update();
}

ArticleId BoardColumn::currentId() const
{
    const QModelIndex current = m_cards->currentIndex();
    return current.isValid() ? m_model->row(current.row()).id : ArticleId();
}

bool BoardColumn::setCurrent(ArticleId id)
{
    const int row = m_model->rowOf(id);
    return row >= 0 && setCurrentRow(row);
}

bool BoardColumn::setCurrentRow(int row)
{
    if (m_model->rowCount() == 0) {
        return false;
    }
    m_cards->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1)));
    return true;
}

void BoardColumn::retranslate()
{
    m_title->setStatus(m_model->status());
    m_cards->setAccessibleName(statusLabel(m_model->status()));
}

} // namespace rd::ui
