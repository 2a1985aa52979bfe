// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/activitydelegate.h"

#include "ui/desk/activitymodel.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/statusdot.h"

#include <QPainter>

namespace rd::ui {

namespace {
constexpr int edge = 4 * Theme::step;
constexpr int dayBand = 32;
constexpr int line = 20;
constexpr int pad = 6;
constexpr int timeRoom = 52;
} // namespace

ActivityDelegate::ActivityDelegate(const Theme &theme, const ActivityModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool day = !m_model.dayAbove(index.row()).isEmpty();
    const bool about = !m_model.activity(index.row()).headline.isEmpty();
    return {200, (day ? dayBand : 0) + 2 * pad + (about ? 2 : 1) * line};
}

void ActivityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Activity &one = m_model.activity(index.row());
    const Tokens &tokens = m_theme.tokens();
    painter->save();
    QRect row = option.rect;
    if (const QString day = m_model.dayAbove(index.row()); !day.isEmpty()) {
        painter->setFont(m_theme.machineFont(11, QFont::DemiBold));
        painter->setPen(tokens.soft);
        painter->drawText(
            QRect(row.left() + edge, row.top() + 6, row.width() - 2 * edge, dayBand - 6),
            Qt::AlignVCenter | Qt::AlignLeft, day);
        row.setTop(row.top() + dayBand);
    }
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(row, tokens.page);
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), tokens.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(row, mixed(tokens.list, tokens.ink, 0.03));
    }
    painter->fillRect(QRect(row.left() + edge, row.bottom(), row.width(), 1), tokens.line);
    const int left = row.left() + edge;
    int y = row.top() + pad;
    painter->setFont(m_theme.machineFont(12));
    painter->setPen(tokens.soft);
    painter->drawText(QRect(left, y, timeRoom, line), Qt::AlignVCenter,
                      m_model.timeOf(index.row()));
    int x = left + timeRoom;
    painter->setFont(m_theme.machineFont(13, QFont::DemiBold));
    painter->setPen(tokens.ink);
    const int room = row.right() - edge - x;
    const QString who = painter->fontMetrics().elidedText(one.author, Qt::ElideRight, room / 2);
    painter->drawText(QRect(x, y, room, line), Qt::AlignVCenter, who);
    x += painter->fontMetrics().horizontalAdvance(who) + (who.isEmpty() ? 0 : 8);
    painter->setFont(m_theme.machineFont(13));
    if (one.kind == ActivityKind::StepTaken && one.status) {
        paintDot(*painter, QPointF(x + 4, y + line / 2.0 + 0.5), statusColour(*one.status, tokens));
        x += 14;
    }
    const QString what = index.data(Qt::DisplayRole).toString().simplified();
    painter->drawText(
        QRect(x, y, row.right() - edge - x, line), Qt::AlignVCenter,
        painter->fontMetrics().elidedText(what, Qt::ElideRight, row.right() - edge - x));
    if (!one.headline.isEmpty()) {
        y += line;
        painter->setFont(m_theme.articleFont(13, QFont::Normal, {}));
        painter->setPen(tokens.soft);
        painter->drawText(
            QRect(left + timeRoom, y, room, line), Qt::AlignVCenter,
            painter->fontMetrics().elidedText(one.headline.simplified(), Qt::ElideRight, room));
    }
    painter->restore();
}

} // namespace rd::ui
