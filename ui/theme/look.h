// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;
class QLabel;
class QWidget;

namespace rd::ui {

/// What the style sheet tells apart by a property. Set it when the widget is made; it follows the
/// scheme by itself.
enum class Surface { Bg, Side, List, Page };
void setSurface(QWidget *widget, Surface surface);

enum class ButtonKind {
    Normal, ///< outlined, on a page surface
    Accent, ///< the one thing to do here
    Quiet,  ///< no frame until pointed at: tool buttons, links to a menu
    Danger, ///< cannot be undone easily
};
void setKind(QAbstractButton *button, ButtonKind kind);

enum class TextKind {
    Body,
    Soft,  ///< second voice
    Label, ///< 11 px above a field
    Group, ///< 11 px bold capitals above a group
    Title, ///< 15 px semibold: a dialog's or a panel's heading
};
void setKind(QLabel *label, TextKind kind);

} // namespace rd::ui
