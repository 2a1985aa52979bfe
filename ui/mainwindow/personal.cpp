// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/personal.h"

#include "app/workspace/profile.h"
#include "ui/settings/layoutkeys.h"

#include <QSettings>

#include <pwd.h>
#include <unistd.h>

namespace rd::ui {

Personal::Personal(std::unique_ptr<QSettings> settings, QCoreApplication &application)
    : m_preferences(std::move(settings))
    , m_layoutKeys(std::make_unique<LayoutKeys>(m_shortcuts, application))
{
    m_shortcuts.load(m_preferences.settings());
    QObject::connect(&m_shortcuts, &ShortcutMap::changed, &m_preferences,
                     [this] { m_shortcuts.save(m_preferences.settings()); });
}

Personal::~Personal() = default;

Profile Personal::profile() const
{
    Profile mine = m_preferences.profile();
    if (mine.name.isEmpty()) {
        mine.name = accountName();
    }
    return mine;
}

QString Personal::accountName()
{
    const passwd *entry = ::getpwuid(::getuid());
    if (!entry) {
        return {};
    }
    const QString full = QString::fromLocal8Bit(entry->pw_gecos).section(QLatin1Char(','), 0, 0);
    return full.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : full;
}

void Personal::adoptName(QSettings &window)
{
    const QString key = QStringLiteral("author");
    const QString name = window.value(key).toString();
    window.remove(key);
    // The account's own name was kept without anybody having been asked.
    Profile mine = m_preferences.profile();
    if (mine.name.isEmpty() && !name.isEmpty() && name != accountName()) {
        mine.name = name;
        mine.initials = workspace::proposedInitials(name, mine.language);
        m_preferences.setProfile(mine);
    }
}

} // namespace rd::ui
