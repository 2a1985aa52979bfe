// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/translations.h"
#include "ui/settings/preferences.h"
#include "ui/settings/shortcutmap.h"
#include "ui/theme/theme.h"

#include <functional>

namespace rd::ui {

/// What the pages of the settings work on. All of it outlives the dialog.
struct SettingsContext
{
    Theme &theme;
    Translations &translations;
    Preferences &preferences;
    ShortcutMap &shortcuts;
    QString library; ///< the open one's file

    // How pages tell the window; the dialog fills these in.
    std::function<void(const QString &)> languageChosen = {};
    std::function<void(SchemeChoice)> schemeChosen = {};
    std::function<void(const QString &)> triggered = {}; ///< the name of an action of the window
};

} // namespace rd::ui
