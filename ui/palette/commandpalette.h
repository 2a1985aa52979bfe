// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>
#include <QList>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;

namespace rd::ui {

/// Every action of the window, found by typing a part of its name in any of its words. The same
/// folding as search: "ixrac" finds "İxrac".
class CommandPalette final : public QDialog
{
    Q_OBJECT
public:
    CommandPalette(const QList<QAction *> &actions, const Theme &theme, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void runCurrent();

    QList<QAction *> m_actions;
    const Theme &m_theme;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_nothing; ///< stands instead of an empty list
};

} // namespace rd::ui
