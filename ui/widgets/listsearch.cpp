// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/listsearch.h"

#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>

#include <algorithm>

namespace rd::ui {

ListSearch::ListSearch(QDialog &dialog, QLineEdit &field, QListWidget &list,
                       std::function<void()> entered)
    : QObject(&dialog)
    , m_field(field)
    , m_list(list)
    , m_entered(std::move(entered))
{
    dialog.installEventFilter(this);
    m_field.installEventFilter(this);
}

bool ListSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    const auto *press = static_cast<QKeyEvent *>(event);
    const int key = press->key();
    if (watched == &m_field) {
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int next = m_list.currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list.setCurrentRow(std::clamp(next, 0, std::max(0, m_list.count() - 1)));
            return true;
        }
        if (m_entered && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            m_entered();
            return true;
        }
        return false;
    }
    if (press->matches(QKeySequence::Find)) {
        m_field.setFocus(Qt::ShortcutFocusReason);
        m_field.selectAll();
        return true;
    }
    if (key == Qt::Key_Escape && !m_field.text().isEmpty()) {
        m_field.clear();
        return true;
    }
    return false;
}

bool moveCurrentItem(QListWidget &list, int by)
{
    const int row = list.currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= list.count()) {
        return false;
    }
    const QSignalBlocker blocker(list);
    QListWidgetItem *item = list.takeItem(row);
    list.insertItem(to, item);
    list.setCurrentRow(to);
    return true;
}

} // namespace rd::ui
