// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

#include <vector>

class QSpinBox;

namespace rd::ui {

/// What the site's CMS takes in its fields: the copy panel warns before a text is too long.
class CmsPage final : public SettingsPage
{
    Q_OBJECT
public:
    CmsPage(const SettingsContext &context, QWidget *parent);
    static const SettingsPageInfo &info();
    void refresh() override;
    void restoreDefaults() override;

private:
    std::vector<QSpinBox *> m_limits; ///< as the rows
};

} // namespace rd::ui
