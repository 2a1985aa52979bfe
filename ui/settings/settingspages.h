// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

#include <vector>

namespace rd::ui {

struct SettingsPageEntry
{
    const SettingsPageInfo *info;
    SettingsPage *(*make)(const SettingsContext &context, QWidget *parent);
};

/// Every page, in the order they are shown.
[[nodiscard]] const std::vector<SettingsPageEntry> &settingsPages();

/// One setting in words of the interface, for searches; `row` is empty for the page itself.
struct SettingPlace
{
    QString page;
    QString row;
    QString pageTitle;
    QString label;
    QString hint;
    QString english; ///< label in English, found in every interface language
};
[[nodiscard]] std::vector<SettingPlace> settingPlaces();

/// Those that have every word of the query, in label, hint or page; folded as search does.
[[nodiscard]] std::vector<SettingPlace> findSettings(const QString &query);

} // namespace rd::ui
