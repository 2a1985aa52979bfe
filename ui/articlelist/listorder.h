// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/filter.h"
#include "ui/articlelist/articlelistmodel.h"

#include <QToolButton>

class QActionGroup;
class QMenu;

namespace rd::ui {

/// How a list is sorted and grouped.
struct ListOrder
{
    store::SortKey sort = store::SortKey::Published;
    bool ascending = false;
    Grouping grouping = Grouping::Day;

    bool operator==(const ListOrder &) const = default;
    /// For the session's file; what cannot be read is the usual order.
    [[nodiscard]] QString toText() const;
    static ListOrder fromText(const QString &text);
};

/// Says how the list is sorted, and changes it: a menu of orders, ways and groups.
class OrderButton final : public QToolButton
{
    Q_OBJECT
public:
    explicit OrderButton(QWidget *parent = nullptr);

    [[nodiscard]] const ListOrder &order() const { return m_order; }
    void setOrder(const ListOrder &order);

Q_SIGNALS:
    /// By the user.
    void chosen(const rd::ui::ListOrder &order);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void choose(const ListOrder &order);
    void show();
    QAction *add(QActionGroup *group, int value);

    ListOrder m_order;
    QMenu *m_menu;
    QActionGroup *m_sorts;
    QActionGroup *m_ways;
    QActionGroup *m_groupings;
};

} // namespace rd::ui
