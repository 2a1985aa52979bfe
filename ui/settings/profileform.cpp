// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profileform.h"

#include "app/text/languages/language.h"
#include "app/workspace/profile.h"
#include "ui/widgets/zonefield.h"

#include <algorithm>
#include <array>

namespace rd::ui {

namespace {

constexpr int longestName = 200;
constexpr int longestInitials = 6;
constexpr int fieldWidth = 360;

constexpr std::array roles{NewsroomRole::Reporter, NewsroomRole::DeskEditor,
                           NewsroomRole::ChiefEditor, NewsroomRole::Translator,
                           NewsroomRole::Photographer};

QLineEdit *field(int longest, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setMaxLength(longest);
    line->setMaximumWidth(fieldWidth);
    return line;
}

} // namespace

QString newsroomRoleLabel(NewsroomRole role)
{
    switch (role) {
    case NewsroomRole::Reporter:
        return ProfileFields::tr("Reporter");
    case NewsroomRole::DeskEditor:
        return ProfileFields::tr("Desk editor");
    case NewsroomRole::ChiefEditor:
        return ProfileFields::tr("Chief editor");
    case NewsroomRole::Translator:
        return ProfileFields::tr("Translator");
    case NewsroomRole::Photographer:
        return ProfileFields::tr("Photographer");
    }
    return {};
}

ProfileFields::ProfileFields(QWidget *parent)
    : QObject(parent)
    , name(field(longestName, parent))
    , initials(field(longestInitials, parent))
    , role(new QComboBox(parent))
    , agency(field(longestName, parent))
    , language(new QComboBox(parent))
    , zone(new ZoneField(parent))
{
    initials->setMaximumWidth(96);
    for (const NewsroomRole one : roles) {
        role->addItem(newsroomRoleLabel(one), static_cast<int>(one));
    }
    for (const text::Language &one : text::languages()) {
        language->addItem(one.nativeName, one.tag);
    }
    for (QComboBox *box : {role, language}) {
        box->setMaximumWidth(fieldWidth);
        connect(box, &QComboBox::activated, this, &ProfileFields::edited);
    }
    for (QLineEdit *line : {name, initials, agency}) {
        connect(line, &QLineEdit::editingFinished, this, &ProfileFields::edited);
    }
    connect(name, &QLineEdit::textEdited, this, &ProfileFields::proposeInitials);
    connect(initials, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_proposing = text.isEmpty(); });
    connect(zone, &ZoneField::chosen, this, &ProfileFields::edited);
}

void ProfileFields::setProfile(const Profile &profile)
{
    name->setText(profile.name);
    initials->setText(profile.initials);
    role->setCurrentIndex(std::max(0, role->findData(static_cast<int>(profile.role))));
    agency->setText(profile.agency);
    language->setCurrentIndex(std::max(0, language->findData(profile.language)));
    zone->setZone(profile.zone);
    m_proposing = profile.initials.isEmpty() ||
                  profile.initials == workspace::proposedInitials(profile.name, profile.language);
}

Profile ProfileFields::profile() const
{
    return {name->text().simplified(),
            initials->text().simplified(),
            static_cast<NewsroomRole>(role->currentData().toInt()),
            agency->text().simplified(),
            language->currentData().toString(),
            zone->zone()};
}

void ProfileFields::proposeInitials()
{
    if (m_proposing) {
        initials->setText(
            workspace::proposedInitials(name->text(), language->currentData().toString()));
    }
}

} // namespace rd::ui
