// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class QLineEdit;

namespace rd::ui {

/// Where the library is, and its copies.
class FilesPage final : public SettingsPage
{
    Q_OBJECT
public:
    FilesPage(const SettingsContext &context, QWidget *parent);
    static const SettingsPageInfo &info();
    void refresh() override;
    void restoreDefaults() override;

private:
    QWidget *makeLibrary();
    QWidget *makeFolder();
    QWidget *makeBackup();
    void chooseFolder();
    void setFolder(const QString &folder);

    QLineEdit *m_library = nullptr;
    QLineEdit *m_folder = nullptr;
};

} // namespace rd::ui
