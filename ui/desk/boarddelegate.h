// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/moment.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace rd::ui {

/// Paints a card of the board: headline in two lines, its language and section, what presses.
class BoardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit BoardDelegate(const Theme &theme, QObject *parent = nullptr);
    void setClock(Clock clock) { m_clock = std::move(clock); }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    Clock m_clock = systemClock();
};

} // namespace rd::ui
