// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/pages/appearancepage.h"

#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QSpinBox>

#include <algorithm>

namespace rd::ui {

namespace {

constexpr SettingRow rows[] = {
    {"interfaceLanguage", QT_TRANSLATE_NOOP("rd::ui::AppearancePage", "Language of the interface"),
     QT_TRANSLATE_NOOP("rd::ui::AppearancePage",
                       "Menus, panels and help. The language of an article is its own.")},
    {"colours", QT_TRANSLATE_NOOP("rd::ui::AppearancePage", "Colours"), ""},
    {"textSize", QT_TRANSLATE_NOOP("rd::ui::AppearancePage", "Size of the text"),
     QT_TRANSLATE_NOOP(
         "rd::ui::AppearancePage",
         "Ctrl++ and Ctrl+- change it for a moment. The size of menus follows the desktop.")},
    {"measure", QT_TRANSLATE_NOOP("rd::ui::AppearancePage", "Length of a line"),
     QT_TRANSLATE_NOOP("rd::ui::AppearancePage", "60 to 75 characters are read most easily.")},
};

constexpr int textStep = 10; ///< percent
constexpr int fieldWidth = 260;

QSpinBox *spin(int least, int most, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setMaximumWidth(fieldWidth);
    box->setKeyboardTracking(false);
    return box;
}

} // namespace

void fillInterfaceLanguages(QComboBox &box)
{
    for (const QString &language : Translations::available()) {
        box.addItem(Translations::nativeName(language), language);
    }
}

QStringList schemeTexts()
{
    return {AppearancePage::tr("As the desktop"), AppearancePage::tr("Light"),
            AppearancePage::tr("Dark")};
}

const SettingsPageInfo &AppearancePage::info()
{
    static constexpr SettingsPageInfo page{
        "appearance", "eye", "rd::ui::AppearancePage",
        QT_TRANSLATE_NOOP("rd::ui::AppearancePage", "Appearance"), rows};
    return page;
}

AppearancePage::AppearancePage(const SettingsContext &context, QWidget *parent)
    : SettingsPage(info(), context, parent)
    , m_language(new QComboBox(this))
    , m_scheme(new SegmentedControl(3, this))
    , m_text(spin(PreferenceValues::leastText, PreferenceValues::mostText, this))
    , m_measure(spin(PreferenceValues::leastMeasure, PreferenceValues::mostMeasure, this))
{
    fillInterfaceLanguages(*m_language);
    m_language->setMaximumWidth(fieldWidth);
    m_scheme->setTexts(schemeTexts());
    m_text->setSingleStep(textStep);
    m_text->setSuffix(tr(" %"));
    m_measure->setSuffix(tr(" characters"));
    addRow("interfaceLanguage", m_language);
    addRow("colours", m_scheme);
    addRow("textSize", m_text);
    addRow("measure", m_measure);
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        this->context().languageChosen(m_language->itemData(index).toString());
    });
    connect(m_scheme, &SegmentedControl::chosen, this,
            [this](int index) { choose(static_cast<SchemeChoice>(index)); });
    connect(m_text, &QSpinBox::valueChanged, this, [this](int percent) {
        edit([percent](PreferenceValues &values) { values.textPercent = percent; });
    });
    connect(m_measure, &QSpinBox::valueChanged, this, [this](int characters) {
        edit([characters](PreferenceValues &values) { values.measure = characters; });
    });
    refresh();
}

void AppearancePage::choose(SchemeChoice scheme)
{
    context().schemeChosen(scheme);
}

void AppearancePage::refresh()
{
    m_language->setCurrentIndex(
        std::max(0, m_language->findData(context().translations.current())));
    m_scheme->setCurrent(static_cast<int>(context().theme.choice()));
    const PreferenceValues values = context().preferences.values();
    m_text->setValue(values.textPercent);
    m_measure->setValue(values.measure);
}

void AppearancePage::restoreDefaults()
{
    // The language stays: who cannot read the window cannot find the way back.
    choose(SchemeChoice::System);
    edit([](PreferenceValues &values) {
        values.textPercent = PreferenceValues().textPercent;
        values.measure = PreferenceValues().measure;
    });
    refresh();
}

} // namespace rd::ui
