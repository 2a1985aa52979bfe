// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"
#include "ui/settings/shortcutmap.h"

#include <memory>

class QCoreApplication;
class QSettings;

namespace rd::ui {

class LayoutKeys;

/// What belongs to the person at this desk, whatever library is open: who they are, what they
/// chose, which keys their actions have. One for the program; outlives sessions and windows.
class Personal final
{
public:
    /// Settings usually are Preferences::userSettings().
    Personal(std::unique_ptr<QSettings> settings, QCoreApplication &application);
    ~Personal();
    Q_DISABLE_COPY_MOVE(Personal)

    [[nodiscard]] Preferences &preferences() { return m_preferences; }
    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }
    [[nodiscard]] ShortcutMap &shortcuts() { return m_shortcuts; }
    /// As it is now; somebody who has not said who they are has the account's name.
    [[nodiscard]] Profile profile() const;

    /// A name that earlier versions kept with the window becomes the profile's, once.
    void adoptName(QSettings &window);
    /// "Aygün Rzayeva" of the account, else its login name.
    [[nodiscard]] static QString accountName();

private:
    Preferences m_preferences;
    ShortcutMap m_shortcuts;
    std::unique_ptr<LayoutKeys> m_layoutKeys;
};

} // namespace rd::ui
