// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/profile.h"
#include "ui/mainwindow/personal.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace rd::testing {

/// Somebody who has said who they are, with settings in a folder of their own.
class PersonalCase final
{
public:
    PersonalCase()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        Profile aygun;
        aygun.name = QStringLiteral("Aygün Rzayeva");
        aygun.initials = QStringLiteral("AR");
        aygun.agency = QStringLiteral("Dalğa");
        [[maybe_unused]] const auto kept = workspace::saveProfile(aygun);
        m_personal = std::make_unique<ui::Personal>(ui::Preferences::userSettings(),
                                                    *QCoreApplication::instance());
    }
    [[nodiscard]] ui::Personal &personal() { return *m_personal; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ui::Personal> m_personal;
};

} // namespace rd::testing
