// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/translations.h"
#include "ui/mainwindow/mainwindow.h"

namespace rd::ui {

class LibrarySession;

/// Shows the library in place of the window's bare frame; once. The session outlives the window and
/// may have other windows too.
void furnish(MainWindow &window, LibrarySession &session, Theme &theme, Translations &translations);

} // namespace rd::ui
