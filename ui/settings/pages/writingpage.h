// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class QCheckBox;
class QLineEdit;

namespace rd::ui {

class ZoneField;

/// What a new article begins with, and how the text is kept.
class WritingPage final : public SettingsPage
{
    Q_OBJECT
public:
    WritingPage(const SettingsContext &context, QWidget *parent);
    static const SettingsPageInfo &info();
    void refresh() override;
    void restoreDefaults() override;

private:
    void setZone(const QByteArray &zone);

    QCheckBox *m_sign;
    QLineEdit *m_source;
    ZoneField *m_zone;
};

} // namespace rd::ui
