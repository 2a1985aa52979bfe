// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keycapture.h"

#include "ui/settings/shortcutmap.h"

#include <QKeyEvent>

namespace rd::ui {

namespace {

bool leaves(const QKeyEvent &event)
{
    const bool tab = event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab;
    return tab && !(event.modifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier));
}

} // namespace

KeyCapture::KeyCapture(QWidget *parent)
    : QLineEdit(parent)
{
    // An input method would take keys of its own before they come here.
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setContextMenuPolicy(Qt::NoContextMenu);
    setReadOnly(true);
}

void KeyCapture::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    setText(keys.toString(QKeySequence::NativeText));
}

bool KeyCapture::event(QEvent *event)
{
    // Else the window's own shortcuts would run instead of being seen here.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (!leaves(*key)) {
            keyPressEvent(key);
            return true;
        }
    }
    return QLineEdit::event(event);
}

void KeyCapture::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        Q_EMIT givenUp();
        return;
    }
    if (const QKeySequence keys = pressedKeys(*event); !keys.isEmpty()) {
        setKeys(keys);
        Q_EMIT pressed(keys);
    }
}

} // namespace rd::ui
