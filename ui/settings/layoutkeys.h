// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QCoreApplication;
class QKeyEvent;
class QWidget;

namespace rd::ui {

class ShortcutMap;

/// Makes shortcuts work by where a key stands when the layout has no Latin letter on it. Qt looks
/// for one in the other layouts of the session, and does not find it where Russian is the only one,
/// nor for the keys of Azerbaijani that hold ü, ö, ğ, ç, ş, ə (Ctrl+W, Ctrl+., Ctrl+,).
/// One for the program; it steps in only where a key led nowhere.
class LayoutKeys final : public QObject
{
    Q_OBJECT
public:
    LayoutKeys(const ShortcutMap &shortcuts, QCoreApplication &application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool runAction(const QWidget &focus, const QKeyEvent &event) const;

    const ShortcutMap &m_shortcuts;
};

} // namespace rd::ui
