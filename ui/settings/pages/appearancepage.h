// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class QComboBox;
class QSpinBox;

namespace rd::ui {

class SegmentedControl;

/// How the window and the text look.
class AppearancePage final : public SettingsPage
{
    Q_OBJECT
public:
    AppearancePage(const SettingsContext &context, QWidget *parent);
    static const SettingsPageInfo &info();
    void refresh() override;
    void restoreDefaults() override;

private:
    void choose(SchemeChoice scheme);

    QComboBox *m_language;
    SegmentedControl *m_scheme;
    QSpinBox *m_text;
    QSpinBox *m_measure;
};

/// The languages the interface has, each by its own name; the data is the locale's name.
void fillInterfaceLanguages(QComboBox &box);
/// "As the desktop", "Light", "Dark": in the order of SchemeChoice.
[[nodiscard]] QStringList schemeTexts();

} // namespace rd::ui
