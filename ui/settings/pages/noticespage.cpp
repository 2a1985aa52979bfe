// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/pages/noticespage.h"

#include <QCheckBox>

namespace rd::ui {

namespace {

constexpr SettingRow rows[] = {
    {"noticeApprovals", QT_TRANSLATE_NOOP("rd::ui::NoticesPage", "Review and approval"),
     QT_TRANSLATE_NOOP("rd::ui::NoticesPage",
                       "An article was sent to you for review, approved or sent back.")},
    {"noticeDue", QT_TRANSLATE_NOOP("rd::ui::NoticesPage", "Deadlines and embargoes"),
     QT_TRANSLATE_NOOP("rd::ui::NoticesPage", "A deadline of yours is near, or an embargo ends.")},
    {"noticeChanges", QT_TRANSLATE_NOOP("rd::ui::NoticesPage", "Changes by colleagues"),
     QT_TRANSLATE_NOOP("rd::ui::NoticesPage",
                       "A colleague changed an article that you wrote or have open.")},
};

} // namespace

const SettingsPageInfo &NoticesPage::info()
{
    static constexpr SettingsPageInfo page{
        "notices", "inbox", "rd::ui::NoticesPage",
        QT_TRANSLATE_NOOP("rd::ui::NoticesPage", "Notifications"), rows};
    return page;
}

NoticesPage::NoticesPage(const SettingsContext &context, QWidget *parent)
    : SettingsPage(info(), context, parent)
    , m_approvals(tell("noticeApprovals", &NoticeChoices::approvals))
    , m_due(tell("noticeDue", &NoticeChoices::due))
    , m_changes(tell("noticeChanges", &NoticeChoices::changes))
{
    addFact(tr("Notifications come through your desktop, so “Do not disturb” silences these too. "
               "Errors are always shown in the window."));
    refresh();
}

QCheckBox *NoticesPage::tell(const char *row, bool NoticeChoices::*choice)
{
    QCheckBox *box = addCheck(row);
    connect(box, &QCheckBox::toggled, this, [this, choice](bool on) {
        edit([choice, on](PreferenceValues &values) { values.notices.*choice = on; });
    });
    return box;
}

void NoticesPage::refresh()
{
    const NoticeChoices choices = context().preferences.values().notices;
    m_approvals->setChecked(choices.approvals);
    m_due->setChecked(choices.due);
    m_changes->setChecked(choices.changes);
}

void NoticesPage::restoreDefaults()
{
    edit([](PreferenceValues &values) { values.notices = NoticeChoices(); });
    refresh();
}

} // namespace rd::ui
