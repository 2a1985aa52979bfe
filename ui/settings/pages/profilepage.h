// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

namespace rd::ui {

class ProfileFields;

/// Who sits at this desk.
class ProfilePage final : public SettingsPage
{
    Q_OBJECT
public:
    ProfilePage(const SettingsContext &context, QWidget *parent);
    static const SettingsPageInfo &info();
    void refresh() override;
    void restoreDefaults() override;

private:
    ProfileFields *m_fields;
};

} // namespace rd::ui
