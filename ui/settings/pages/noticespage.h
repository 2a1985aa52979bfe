// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class QCheckBox;

namespace rd::ui {

/// What the desktop may tell while one does something else.
class NoticesPage final : public SettingsPage
{
    Q_OBJECT
public:
    NoticesPage(const SettingsContext &context, QWidget *parent);
    static const SettingsPageInfo &info();
    void refresh() override;
    void restoreDefaults() override;

private:
    QCheckBox *tell(const char *row, bool NoticeChoices::*choice);

    QCheckBox *m_approvals;
    QCheckBox *m_due;
    QCheckBox *m_changes;
};

} // namespace rd::ui
