// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace rd::ui {

class ActivityModel;

/// Paints a line of the change log: time, who and what; below it the article it was about.
class ActivityDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ActivityDelegate(const Theme &theme, const ActivityModel &model, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    const ActivityModel &m_model;
};

} // namespace rd::ui
