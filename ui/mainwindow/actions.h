// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAction>
#include <QHash>
#include <QList>
#include <QObject>

#include <functional>

namespace rd::ui {

/// The window's actions by name. Add one: a line in actions.cpp; menus, toolbar, palette and the
/// shortcut list take it from here.
class Actions final : public QObject
{
    Q_OBJECT
public:
    Actions(Theme &theme, QWidget *window);

    [[nodiscard]] QAction *operator[](const char *name) const;
    /// In the order of the table.
    [[nodiscard]] const QList<QAction *> &all() const { return m_all; }
    /// Further actions (formats, languages, statuses) made by others; the palette finds them too.
    void include(QAction *action);
    void retranslate();

private:
    void dress();

    Theme &m_theme;
    QList<QAction *> m_all;
    QHash<QString, QAction *> m_byName;
};

} // namespace rd::ui
