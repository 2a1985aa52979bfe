// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/pages/writingpage.h"

#include "ui/theme/look.h"
#include "ui/widgets/zonefield.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

namespace rd::ui {

namespace {

constexpr SettingRow rows[] = {
    {"signNew", QT_TRANSLATE_NOOP("rd::ui::WritingPage", "My name is the byline of new articles"),
     QT_TRANSLATE_NOOP("rd::ui::WritingPage", "It can be changed in every article.")},
    {"source", QT_TRANSLATE_NOOP("rd::ui::WritingPage", "Source of new articles"),
     QT_TRANSLATE_NOOP("rd::ui::WritingPage", "Left empty, a new article names no source.")},
    {"zone", QT_TRANSLATE_NOOP("rd::ui::WritingPage", "Time zone"),
     QT_TRANSLATE_NOOP("rd::ui::WritingPage",
                       "Of new dates, deadlines and embargoes. Type a city, a part of its name or "
                       "an offset such as +04.")},
    {"autosave", QT_TRANSLATE_NOOP("rd::ui::WritingPage", "How your text is kept"), ""},
};

constexpr int fieldWidth = 360;
constexpr int longestSource = 200;

} // namespace

const SettingsPageInfo &WritingPage::info()
{
    static constexpr SettingsPageInfo page{"writing", "pencil-line", "rd::ui::WritingPage",
                                           QT_TRANSLATE_NOOP("rd::ui::WritingPage", "Writing"),
                                           rows};
    return page;
}

WritingPage::WritingPage(const SettingsContext &context, QWidget *parent)
    : SettingsPage(info(), context, parent)
    , m_sign(addCheck("signNew"))
    , m_source(new QLineEdit(this))
    , m_zone(new ZoneField(this))
{
    m_source->setMaximumWidth(fieldWidth);
    m_source->setMaxLength(longestSource);
    addRow("source", m_source);
    addRow("zone", m_zone);
    auto *facts = new QLabel(
        tr("There is nothing to switch on: what you type is written to the library at most two "
           "seconds later, also when the power goes. “Save a revision” keeps a state you can "
           "return to; it never overwrites an older one."),
        this);
    facts->setWordWrap(true);
    facts->setMaximumWidth(560);
    setKind(facts, TextKind::Soft);
    addRow("autosave", facts);
    connect(m_sign, &QCheckBox::toggled, this,
            [this](bool on) { edit([on](PreferenceValues &values) { values.signNew = on; }); });
    connect(m_source, &QLineEdit::editingFinished, this, [this] {
        edit([this](PreferenceValues &values) { values.source = m_source->text().simplified(); });
    });
    connect(m_zone, &ZoneField::chosen, this, &WritingPage::setZone);
    refresh();
}

void WritingPage::setZone(const QByteArray &zone)
{
    Profile profile = context().preferences.profile();
    profile.zone = zone;
    context().preferences.setProfile(profile);
}

void WritingPage::refresh()
{
    m_sign->setChecked(context().preferences.values().signNew);
    m_source->setText(context().preferences.values().source);
    m_zone->setZone(context().preferences.profile().zone);
}

void WritingPage::restoreDefaults()
{
    edit([](PreferenceValues &values) {
        values.signNew = PreferenceValues().signNew;
        values.source = PreferenceValues().source;
    });
    setZone(Profile().zone);
    refresh();
}

} // namespace rd::ui
