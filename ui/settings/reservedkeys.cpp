// SPDX-License-Identifier: GPL-3.0-or-later
// What is known about keys beyond this program: layouts, input methods, desktops.
#include "ui/settings/shortcutmap.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace rd::ui {

namespace {

struct Reserved
{
    const char *keys;
    KeyConflict::Kind kind;
};

constexpr auto inputMethod = KeyConflict::Kind::InputMethod;
constexpr auto desktop = KeyConflict::Kind::Desktop;

constexpr Reserved reserved[] = {
    {"Ctrl+Space", inputMethod},
    {"Shift+Space", inputMethod},
    {"Ctrl+Shift+Space", inputMethod},
    {"Ctrl+;", inputMethod}, // fcitx5: clipboard
    {"Ctrl+.", inputMethod},
    {"Ctrl+Shift+U", inputMethod}, // ibus: emoji, code points
    {"Ctrl+Shift+F", inputMethod}, // fcitx5: simplified and traditional Chinese
    {"Ctrl+Alt+Shift+U", inputMethod},
    {"Ctrl+Alt+H", inputMethod},
    {"Ctrl+Alt+P", inputMethod},
    {"Alt+F1", desktop},
    {"Alt+F2", desktop},
    {"Alt+F4", desktop},
    {"Alt+F7", desktop},
    {"Alt+F8", desktop},
    {"Alt+F10", desktop},
    {"Alt+Tab", desktop},
    {"Alt+Shift+Tab", desktop},
    {"Alt+Esc", desktop},
    {"Alt+Space", desktop},
    {"Alt+`", desktop},
    {"Ctrl+Alt+Left", desktop},
    {"Ctrl+Alt+Right", desktop},
    {"Ctrl+Alt+Up", desktop},
    {"Ctrl+Alt+Down", desktop},
    {"Ctrl+Alt+Del", desktop},
    {"Ctrl+Alt+L", desktop},
    {"Ctrl+Alt+T", desktop},
    {"Ctrl+Alt+D", desktop},
    {"Ctrl+Alt+Tab", desktop},
    {"Ctrl+Alt+Esc", desktop}, // Xfce, Cinnamon: end a window, start the desktop anew
    {"Ctrl+Alt+Ins", desktop}, // Xfce: workspaces, as the next two
    {"Ctrl+Alt+Home", desktop},
    {"Ctrl+Alt+End", desktop},
    {"Ctrl+F1", desktop}, // Plasma: workspaces
    {"Ctrl+F2", desktop},
    {"Ctrl+F3", desktop},
    {"Ctrl+F4", desktop},
    {"Ctrl+Esc", desktop},
    {"Print", desktop},
    {"Shift+Print", desktop},
    {"Alt+Print", desktop},
};

/// Where each letter stands on a PC keyboard, as X11 and Wayland number its keys (evdev + 8).
int latinAt(quint32 scanCode)
{
    struct KeyRow
    {
        quint32 first;
        const char *letters;
    };
    constexpr std::array<KeyRow, 4> keyRows{
        {{10, "1234567890-="}, {24, "QWERTYUIOP[]"}, {38, "ASDFGHJKL;'"}, {52, "ZXCVBNM,./"}}};
    for (const KeyRow &row : keyRows) {
        const auto length = quint32(qstrlen(row.letters));
        if (scanCode >= row.first && scanCode < row.first + length) {
            return static_cast<unsigned char>(row.letters[scanCode - row.first]);
        }
    }
    return 0;
}

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt ||
           key == Qt::Key_Meta || key == Qt::Key_AltGr || key == Qt::Key_CapsLock ||
           key == Qt::Key_NumLock || key == Qt::Key_Super_L || key == Qt::Key_Super_R ||
           key == Qt::Key_unknown || key == 0;
}

bool isTyped(const QKeyCombination &press)
{
    const int key = press.key();
    const bool plain = !(press.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    return plain && (key < Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter ||
                     key == Qt::Key_Backspace || key == Qt::Key_Delete || key == Qt::Key_Tab ||
                     (key >= Qt::Key_Home && key <= Qt::Key_PageDown));
}

bool isOfTextFields(const QKeySequence &key)
{
    constexpr std::array kinds{QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste,
                               QKeySequence::SelectAll};
    return std::any_of(kinds.begin(), kinds.end(), [&key](QKeySequence::StandardKey kind) {
        return QKeySequence::keyBindings(kind).contains(key);
    });
}

} // namespace

QKeySequence pressedKeys(const QKeyEvent &event)
{
    int key = event.key();
    if (isModifier(key)) {
        return {};
    }
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (key == Qt::Key_Backtab) {
        key = Qt::Key_Tab;
    }
    // A letter of another alphabet: what counts is the key it stands on.
    const bool foreign = key > 0x7F && key < Qt::Key_Escape;
    if (foreign) {
        if (const int latin = latinAt(event.nativeScanCode())) {
            key = latin;
        }
    }
    return QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(key)));
}

QList<KeyConflict::Kind> reservedFor(const QKeySequence &key)
{
    QList<KeyConflict::Kind> kinds;
    if (key.isEmpty()) {
        return kinds;
    }
    if (isTyped(key[0])) {
        kinds.append(KeyConflict::Kind::Typing);
    }
    if (isOfTextFields(key)) {
        kinds.append(KeyConflict::Kind::TextField);
    }
    for (const Reserved &entry : reserved) {
        if (QKeySequence(QLatin1String(entry.keys), QKeySequence::PortableText) == key) {
            kinds.append(entry.kind);
        }
    }
    const Qt::KeyboardModifiers modifiers = key[0].keyboardModifiers();
    const bool console = modifiers == (Qt::ControlModifier | Qt::AltModifier) &&
                         key[0].key() >= Qt::Key_F1 && key[0].key() <= Qt::Key_F12;
    if (console || (modifiers & Qt::MetaModifier)) {
        kinds.append(desktop);
    }
    return kinds;
}

} // namespace rd::ui
