// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QDialog;
class QLineEdit;
class QListWidget;

namespace rd::ui {

/// The keys of a dialog that searches over a list: Up and Down in the field move in the list, the
/// platform's "find" goes to the field, Escape empties it before it closes the dialog.
class ListSearch final : public QObject
{
    Q_OBJECT
public:
    /// Lives as long as the dialog. `entered`: Return in the field; without it the dialog gets it.
    ListSearch(QDialog &dialog, QLineEdit &field, QListWidget &list,
               std::function<void()> entered = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit &m_field;
    QListWidget &m_list;
    std::function<void()> m_entered;
};

/// Moves the current item of a list up (-1) or down (1), quietly; false when it cannot go there.
bool moveCurrentItem(QListWidget &list, int by);

} // namespace rd::ui
