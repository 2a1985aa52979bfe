// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/layoutkeys.h"

#include "ui/settings/shortcutmap.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

namespace rd::ui {

namespace {

/// Would Qt itself offer this action the key here?
bool reaches(const QAction &action, const QWidget &focus)
{
    if (!action.isEnabled() || !action.isVisible()) {
        return false;
    }
    const QList<QObject *> holders = action.associatedObjects();
    return std::any_of(holders.begin(), holders.end(), [&](const QObject *holder) {
        const auto *widget = qobject_cast<const QWidget *>(holder);
        if (!widget || widget->window() != focus.window()) {
            return false;
        }
        switch (action.shortcutContext()) {
        case Qt::WidgetShortcut:
            return widget == &focus;
        case Qt::WidgetWithChildrenShortcut:
            return widget == &focus || widget->isAncestorOf(&focus);
        default:
            return true;
        }
    });
}

} // namespace

LayoutKeys::LayoutKeys(const ShortcutMap &shortcuts, QCoreApplication &application)
    : QObject(&application)
    , m_shortcuts(shortcuts)
{
    application.installEventFilter(this);
}

bool LayoutKeys::runAction(const QWidget &focus, const QKeyEvent &event) const
{
    for (QAction *action : m_shortcuts.actionsWith(pressedKeys(event))) {
        if (reaches(*action, focus)) {
            action->trigger();
            return true;
        }
    }
    return false;
}

bool LayoutKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    // Shortcuts were tried before a press comes to a widget: this one is nobody's.
    const auto &key = *static_cast<QKeyEvent *>(event);
    auto *widget = qobject_cast<QWidget *>(watched);
    const QKeySequence latin = pressedKeys(key);
    const bool command = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    if (!widget || !command || latin.isEmpty() || latin[0].key() == key.key()) {
        return false;
    }
    if (runAction(*widget, key)) {
        return true;
    }
    // Copy, paste and the like are the field's own.
    QKeyEvent again(QEvent::KeyPress, latin[0].key(), key.modifiers(), key.nativeScanCode(),
                    key.nativeVirtualKey(), key.nativeModifiers(), QString(), key.isAutoRepeat());
    return QCoreApplication::sendEvent(widget, &again) && again.isAccepted();
}

} // namespace rd::ui
