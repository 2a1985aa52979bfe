// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace rd::ui {

/// A wheel that scrolls the panel must not change the field it passes over, only one with focus.
void guardWheel(QWidget *widget);

} // namespace rd::ui
