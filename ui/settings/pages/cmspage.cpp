// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/pages/cmspage.h"

#include <QSpinBox>

#include <array>

namespace rd::ui {

namespace {

constexpr SettingRow rows[] = {
    {"cmsHeadline", QT_TRANSLATE_NOOP("rd::ui::CmsPage", "Headline, characters at most"), ""},
    {"cmsShortHeadline", QT_TRANSLATE_NOOP("rd::ui::CmsPage", "Short headline, characters at most"),
     ""},
    {"cmsLede", QT_TRANSLATE_NOOP("rd::ui::CmsPage", "Lede, characters at most"), ""},
    {"cmsCaption", QT_TRANSLATE_NOOP("rd::ui::CmsPage", "Caption, characters at most"), ""},
    {"cmsKeywords", QT_TRANSLATE_NOOP("rd::ui::CmsPage", "Keywords, at most"), ""},
};

constexpr std::array members{&CmsLimits::headline, &CmsLimits::shortHeadline, &CmsLimits::lede,
                             &CmsLimits::caption, &CmsLimits::keywords};
static_assert(members.size() == std::size(rows));

constexpr int most = 10000;
constexpr int fieldWidth = 160;

} // namespace

const SettingsPageInfo &CmsPage::info()
{
    static constexpr SettingsPageInfo page{
        "cms", "copy", "rd::ui::CmsPage", QT_TRANSLATE_NOOP("rd::ui::CmsPage", "CMS fields"), rows};
    return page;
}

CmsPage::CmsPage(const SettingsContext &context, QWidget *parent)
    : SettingsPage(info(), context, parent)
{
    addFact(tr("How much the fields of your site take. “Copy for the CMS” warns before a text is "
               "cut off there; it never shortens anything by itself."));
    for (size_t i = 0; i < members.size(); ++i) {
        auto *limit = new QSpinBox(this);
        limit->setRange(0, most);
        limit->setSpecialValueText(tr("No limit"));
        limit->setMaximumWidth(fieldWidth);
        limit->setKeyboardTracking(false);
        addRow(rows[i].name, limit);
        m_limits.push_back(limit);
        connect(limit, &QSpinBox::valueChanged, this, [this, i](int value) {
            edit([i, value](PreferenceValues &values) { values.cms.*members[i] = value; });
        });
    }
    refresh();
}

void CmsPage::refresh()
{
    const CmsLimits limits = context().preferences.values().cms;
    for (size_t i = 0; i < members.size(); ++i) {
        m_limits[i]->setValue(limits.*members[i]);
    }
}

void CmsPage::restoreDefaults()
{
    edit([](PreferenceValues &values) { values.cms = CmsLimits(); });
    refresh();
}

} // namespace rd::ui
