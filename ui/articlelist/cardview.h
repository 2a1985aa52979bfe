// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/articlelist/rowheights.h"

#include <QListView>

namespace rd::ui {

class ArticleDelegate;
class ArticleListModel;

/// A list view for a million rows of different heights. QListView lays out every row before it
/// shows the first; here only what is seen is measured, and what is above keeps its place on the
/// screen when rows come, go or turn out taller. (A QListView still, for its accessibility.)
class CardView final : public QListView
{
    Q_OBJECT
public:
    CardView(ArticleListModel &model, ArticleDelegate &delegate, QWidget *parent = nullptr);

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void reset() override;
    void doItemsLayout() override;
    /// Fonts or colours changed: all is measured again.
    void remeasure();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void paintEvent(QPaintEvent *event) override;
    void updateGeometries() override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    /// The row at the top edge and how far it is scrolled out: what stays when rows change.
    struct Anchor
    {
        int row = 0;
        int inside = 0;
        bool scrolled = false; ///< at the very top, news may push everything down
    };
    [[nodiscard]] Anchor anchorNow() const;
    void keep(const Anchor &anchor, int shift);
    void removeRows(int start, int end);
    void measureVisible();
    void setOffset(int offset);
    [[nodiscard]] QStyleOptionViewItem optionFor(int row) const;
    bool fold(bool unfolded);

    ArticleListModel &m_model;
    ArticleDelegate &m_delegate;
    RowHeights m_heights;
    int m_measuredWidth = 0;
    bool m_measuring = false;
    bool m_foldPressed = false;
};

} // namespace rd::ui
