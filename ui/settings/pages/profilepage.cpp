// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/pages/profilepage.h"

#include "ui/settings/profileform.h"
#include "ui/widgets/zonefield.h"

namespace rd::ui {

namespace {

constexpr SettingRow rows[] = {
    {"name", QT_TRANSLATE_NOOP("rd::ui::ProfilePage", "Your name"),
     QT_TRANSLATE_NOOP("rd::ui::ProfilePage",
                       "Signs your revisions, comments and steps, and says what “My desk” is.")},
    {"initials", QT_TRANSLATE_NOOP("rd::ui::ProfilePage", "Initials"),
     QT_TRANSLATE_NOOP("rd::ui::ProfilePage", "Stand beside comments and on the cards.")},
    {"role", QT_TRANSLATE_NOOP("rd::ui::ProfilePage", "What you do in the newsroom"),
     QT_TRANSLATE_NOOP(
         "rd::ui::ProfilePage",
         "Decides what waits for you, not what you may do. Articles in review wait for "
         "editors.")},
    {"agency", QT_TRANSLATE_NOOP("rd::ui::ProfilePage", "Agency or newsroom"),
     QT_TRANSLATE_NOOP("rd::ui::ProfilePage", "Stands in exported articles as the publisher.")},
    {"writing", QT_TRANSLATE_NOOP("rd::ui::ProfilePage", "The language you mostly write in"),
     QT_TRANSLATE_NOOP("rd::ui::ProfilePage",
                       "New articles begin in it. Every article can have another one.")},
};

} // namespace

const SettingsPageInfo &ProfilePage::info()
{
    static constexpr SettingsPageInfo page{"profile", "user", "rd::ui::ProfilePage",
                                           QT_TRANSLATE_NOOP("rd::ui::ProfilePage", "Profile"),
                                           rows};
    return page;
}

ProfilePage::ProfilePage(const SettingsContext &context, QWidget *parent)
    : SettingsPage(info(), context, parent)
    , m_fields(new ProfileFields(this))
{
    addRow("name", m_fields->name);
    addRow("initials", m_fields->initials);
    addRow("role", m_fields->role);
    addRow("agency", m_fields->agency);
    addRow("writing", m_fields->language);
    m_fields->zone->hide(); // stands with the dates, on the page of writing
    connect(m_fields, &ProfileFields::edited, this, [this] {
        Profile profile = m_fields->profile();
        profile.zone = this->context().preferences.profile().zone;
        this->context().preferences.setProfile(profile);
    });
    refresh();
}

void ProfilePage::refresh()
{
    m_fields->setProfile(context().preferences.profile());
}

void ProfilePage::restoreDefaults()
{
    // A name has no default; the rest has.
    Profile profile;
    profile.name = context().preferences.profile().name;
    profile.zone = context().preferences.profile().zone;
    context().preferences.setProfile(profile);
    refresh();
}

} // namespace rd::ui
