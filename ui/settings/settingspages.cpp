// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspages.h"

#include "app/text/folding.h"
#include "ui/settings/pages/appearancepage.h"
#include "ui/settings/pages/cmspage.h"
#include "ui/settings/pages/filespage.h"
#include "ui/settings/pages/noticespage.h"
#include "ui/settings/pages/profilepage.h"
#include "ui/settings/pages/shortcutspage.h"
#include "ui/settings/pages/writingpage.h"

#include <algorithm>

namespace rd::ui {

namespace {

template <typename Page>
SettingsPageEntry entry()
{
    return {&Page::info(), [](const SettingsContext &context, QWidget *parent) -> SettingsPage * {
                return new Page(context, parent);
            }};
}

} // namespace

const std::vector<SettingsPageEntry> &settingsPages()
{
    static const std::vector<SettingsPageEntry> pages{
        entry<ProfilePage>(), entry<AppearancePage>(), entry<WritingPage>(), entry<ShortcutsPage>(),
        entry<FilesPage>(),   entry<CmsPage>(),        entry<NoticesPage>(),
    };
    return pages;
}

std::vector<SettingPlace> settingPlaces()
{
    std::vector<SettingPlace> places;
    for (const SettingsPageEntry &entry : settingsPages()) {
        const SettingsPageInfo &info = *entry.info;
        const QString page = QLatin1String(info.name);
        const QString title = info.text(info.title);
        places.push_back({page, {}, title, title, {}, QString::fromUtf8(info.title)});
        for (const SettingRow &row : info.rows) {
            places.push_back({page, QLatin1String(row.name), title, info.text(row.label),
                              *row.hint ? info.text(row.hint) : QString(),
                              QString::fromUtf8(row.label)});
        }
    }
    return places;
}

std::vector<SettingPlace> findSettings(const QString &query)
{
    const QStringList words = text::fold(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<SettingPlace> places = settingPlaces();
    std::erase_if(places, [&words](const SettingPlace &place) {
        const QString whole =
            text::fold(place.label + QLatin1Char(' ') + place.hint + QLatin1Char(' ') +
                       place.pageTitle + QLatin1Char(' ') + place.english);
        return !std::all_of(words.begin(), words.end(),
                            [&whole](const QString &word) { return whole.contains(word); });
    });
    // What carries the words in its own label comes first.
    std::stable_partition(places.begin(), places.end(), [&words](const SettingPlace &place) {
        const QString label = text::fold(place.label);
        return std::all_of(words.begin(), words.end(),
                           [&label](const QString &word) { return label.contains(word); });
    });
    return places;
}

} // namespace rd::ui
