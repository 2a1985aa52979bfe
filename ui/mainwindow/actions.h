// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/shortcutmap.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHash>
#include <QList>
#include <QObject>

#include <functional>

namespace rd::ui {

/// The window's actions by name, with the keys a person chose for them. Add one: a line in
/// actions.cpp; menus, toolbar, palette and the shortcut list take it from here.
class Actions final : public QObject
{
    Q_OBJECT
public:
    Actions(Theme &theme, ShortcutMap &shortcuts, QWidget *window);

    [[nodiscard]] QAction *operator[](const char *name) const;
    /// Any of all(), by its object's name; null when there is no such one.
    [[nodiscard]] QAction *find(const QString &name) const;
    /// In the order of the table.
    [[nodiscard]] const QList<QAction *> &all() const { return m_all; }
    /// Further actions (formats, steps, the editor's) made by others, who may die before: the
    /// palette and the shortcut list have them too.
    void include(const QList<QAction *> &actions);
    void retranslate();

private:
    void dress();
    void dressAddition(QAction *action);

    Theme &m_theme;
    ShortcutMap &m_shortcuts;
    QList<QAction *> m_all;
    QHash<QString, QAction *> m_byName;
};

} // namespace rd::ui
