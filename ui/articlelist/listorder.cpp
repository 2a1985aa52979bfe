// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlelist/listorder.h"

#include "ui/theme/look.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

#include <array>

namespace rd::ui {

using store::SortKey;

namespace {

constexpr std::array sorts{SortKey::Published, SortKey::Updated, SortKey::Headline,
                           SortKey::Section, SortKey::Status};
constexpr std::array sortNames{"published", "updated", "headline", "section", "status"};
constexpr std::array groupNames{"none", "day", "year"};

bool isByTime(SortKey sort)
{
    return sort == SortKey::Published || sort == SortKey::Updated;
}

} // namespace

QString ListOrder::toText() const
{
    return QLatin1String(sortNames[size_t(sort)]) +
           (ascending ? QLatin1String(" up ") : QLatin1String(" down ")) +
           QLatin1String(groupNames[size_t(grouping)]);
}

ListOrder ListOrder::fromText(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '));
    ListOrder order;
    for (size_t i = 0; i < sortNames.size(); ++i) {
        if (words.value(0) == QLatin1String(sortNames[i])) {
            order.sort = sorts[i];
        }
    }
    order.ascending = words.value(1) == QLatin1String("up");
    for (size_t i = 0; i < groupNames.size(); ++i) {
        if (words.value(2) == QLatin1String(groupNames[i])) {
            order.grouping = static_cast<Grouping>(i);
        }
    }
    return order;
}

OrderButton::OrderButton(QWidget *parent)
    : QToolButton(parent)
    , m_menu(new QMenu(this))
    , m_sorts(new QActionGroup(this))
    , m_ways(new QActionGroup(this))
    , m_groupings(new QActionGroup(this))
{
    setObjectName(QStringLiteral("listOrder"));
    setKind(this, ButtonKind::Quiet);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setMenu(m_menu);
    build();
    show();
}

QAction *OrderButton::add(QActionGroup *group, int value)
{
    QAction *action = m_menu->addAction(QString());
    action->setCheckable(true);
    action->setData(value);
    group->addAction(action);
    return action;
}

void OrderButton::build()
{
    for (const SortKey sort : sorts) {
        connect(add(m_sorts, static_cast<int>(sort)), &QAction::triggered, this, [this, sort] {
            ListOrder order = m_order;
            order.sort = sort;
            order.ascending = !isByTime(sort); // what people mean by each at first
            choose(order);
        });
    }
    m_menu->addSeparator();
    for (const bool ascending : {false, true}) {
        connect(add(m_ways, ascending ? 1 : 0), &QAction::triggered, this, [this, ascending] {
            ListOrder order = m_order;
            order.ascending = ascending;
            choose(order);
        });
    }
    m_menu->addSeparator();
    for (const Grouping grouping : {Grouping::None, Grouping::Day, Grouping::Year}) {
        connect(add(m_groupings, static_cast<int>(grouping)), &QAction::triggered, this,
                [this, grouping] {
                    ListOrder order = m_order;
                    order.grouping = grouping;
                    choose(order);
                });
    }
}

void OrderButton::setOrder(const ListOrder &order)
{
    m_order = order;
    show();
}

void OrderButton::choose(const ListOrder &order)
{
    const bool other = !(order == m_order);
    setOrder(order);
    if (other) {
        Q_EMIT chosen(m_order);
    }
}

/// Words and marks of now. The ways are called after what they do to this order.
void OrderButton::show()
{
    const QStringList sortWords{tr("Date of publication"), tr("Last change"), tr("Headline"),
                                tr("Section"), tr("Status")};
    QStringList ways{tr("Newest first"), tr("Oldest first")};
    if (m_order.sort == SortKey::Headline) {
        ways = {tr("Z to A"), tr("A to Z")};
    } else if (!isByTime(m_order.sort)) {
        ways = {tr("Last one first"), tr("First one first")};
    }
    const QStringList groupWords{tr("No titles"), tr("A title for each day"),
                                 tr("A title for each year")};
    const auto mark = [](QActionGroup *group, int chosen, const QStringList &words) {
        for (QAction *action : group->actions()) {
            action->setText(words[action->data().toInt()]);
            action->setChecked(action->data().toInt() == chosen);
        }
    };
    mark(m_sorts, static_cast<int>(m_order.sort), sortWords);
    mark(m_ways, m_order.ascending ? 1 : 0, ways);
    mark(m_groupings, static_cast<int>(m_order.grouping), groupWords);
    m_groupings->setEnabled(isByTime(m_order.sort));
    const QString way = ways[m_order.ascending ? 1 : 0];
    const QString sort = sortWords[static_cast<int>(m_order.sort)];
    setText(m_order.sort == SortKey::Published || m_order.sort == SortKey::Headline ? way : sort);
    setToolTip(tr("Sorted by: %1. %2").arg(sort, way));
    setAccessibleName(tr("Order of the list: %1. %2").arg(sort, way));
}

void OrderButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        show();
    }
}

} // namespace rd::ui
