// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDialog;
class QLayout;
class QPushButton;

namespace rd::ui {

/// Adds the last row of a dialog to `layout`: "Cancel", and the one thing to do, called `text`,
/// which accepts and is the default. Returns the latter.
QPushButton *addDialogButtons(QDialog &dialog, QLayout &layout, const QString &text);

} // namespace rd::ui
