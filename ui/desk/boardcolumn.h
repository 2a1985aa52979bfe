// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/boardmodel.h"
#include "ui/theme/theme.h"

#include <QListView>
#include <QWidget>

class QLabel;

namespace rd::ui {

class BoardDelegate;
class StatusDot;

/// The cards of a column. Takes cards of other columns that are dropped on it, whatever they are:
/// the board says why where it does not work.
class BoardCards final : public QListView
{
    Q_OBJECT
public:
    BoardCards(BoardModel &model, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void dropped(rd::ArticleId id, rd::Status from);
    /// Left and Right: the neighbour's card; with Alt the card itself goes.
    void sideways(int direction, bool withCard);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTarget(bool on);

    BoardModel &m_model;
    const Theme &m_theme;
    bool m_target = false; ///< a card that may come here is held over it
};

/// A column: its status and number, and its cards.
class BoardColumn final : public QWidget
{
    Q_OBJECT
public:
    BoardColumn(Status status, const Theme &theme, QWidget *parent = nullptr);
    [[nodiscard]] BoardModel &model() const { return *m_model; }
    [[nodiscard]] BoardCards &cards() const { return *m_cards; }
    void setRows(const std::vector<ArticleRow> &rows, int most);
    void setClock(const Clock &clock);
    [[nodiscard]] ArticleId currentId() const;
    /// That card, else the nearest one; false when there is none.
    bool setCurrent(ArticleId id);
    bool setCurrentRow(int row);
    void retranslate();

private:
    BoardModel *m_model;
    BoardDelegate *m_delegate;
    BoardCards *m_cards;
    StatusDot *m_title;
    QLabel *m_count;
};

} // namespace rd::ui
