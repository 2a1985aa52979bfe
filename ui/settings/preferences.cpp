// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include "app/workspace/profile.h"

#include <QSettings>

#include <algorithm>

namespace rd::ui {

namespace {

constexpr int mostCharacters = 10000;

int number(const QSettings &settings, const char *key, int fallback, int least, int most)
{
    bool isNumber = false;
    const int value = settings.value(QLatin1String(key)).toInt(&isNumber);
    return isNumber ? std::clamp(value, least, most) : fallback;
}

bool flag(const QSettings &settings, const char *key, bool fallback)
{
    return settings.value(QLatin1String(key), fallback).toBool();
}

} // namespace

PreferenceValues PreferenceValues::load(const QSettings &settings)
{
    PreferenceValues values;
    const auto limit = [&settings](const char *key, int fallback) {
        return number(settings, key, fallback, 0, mostCharacters);
    };
    values.textPercent = number(settings, "text/percent", values.textPercent, leastText, mostText);
    values.measure = number(settings, "text/measure", values.measure, leastMeasure, mostMeasure);
    values.signNew = flag(settings, "writing/sign", values.signNew);
    values.source = settings.value(QStringLiteral("writing/source")).toString();
    values.cms.headline = limit("cms/headline", values.cms.headline);
    values.cms.shortHeadline = limit("cms/shortHeadline", values.cms.shortHeadline);
    values.cms.lede = limit("cms/lede", values.cms.lede);
    values.cms.caption = limit("cms/caption", values.cms.caption);
    values.cms.keywords = limit("cms/keywords", values.cms.keywords);
    values.notices.approvals = flag(settings, "notices/approvals", values.notices.approvals);
    values.notices.due = flag(settings, "notices/due", values.notices.due);
    values.notices.changes = flag(settings, "notices/changes", values.notices.changes);
    values.backupFolder = settings.value(QStringLiteral("backup/folder")).toString();
    return values;
}

void PreferenceValues::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("text/percent"), textPercent);
    settings.setValue(QStringLiteral("text/measure"), measure);
    settings.setValue(QStringLiteral("writing/sign"), signNew);
    settings.setValue(QStringLiteral("writing/source"), source);
    settings.setValue(QStringLiteral("cms/headline"), cms.headline);
    settings.setValue(QStringLiteral("cms/shortHeadline"), cms.shortHeadline);
    settings.setValue(QStringLiteral("cms/lede"), cms.lede);
    settings.setValue(QStringLiteral("cms/caption"), cms.caption);
    settings.setValue(QStringLiteral("cms/keywords"), cms.keywords);
    settings.setValue(QStringLiteral("notices/approvals"), notices.approvals);
    settings.setValue(QStringLiteral("notices/due"), notices.due);
    settings.setValue(QStringLiteral("notices/changes"), notices.changes);
    settings.setValue(QStringLiteral("backup/folder"), backupFolder);
}

Preferences::Preferences(std::unique_ptr<QSettings> settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_values(PreferenceValues::load(*m_settings))
    , m_profile(workspace::loadProfile())
{}

Preferences::~Preferences() = default;

std::unique_ptr<QSettings> Preferences::userSettings()
{
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                       QStringLiteral("redaksiya"), QStringLiteral("preferences"));
}

void Preferences::set(const PreferenceValues &values)
{
    if (values == m_values) {
        return;
    }
    m_values = values;
    m_values.save(*m_settings);
    Q_EMIT changed();
}

void Preferences::setProfile(const Profile &profile)
{
    if (profile == m_profile) {
        return;
    }
    m_profile = profile;
    if (const auto kept = workspace::saveProfile(profile); !kept) {
        Q_EMIT failed(kept.error());
    }
    Q_EMIT profileChanged(m_profile);
}

bool Preferences::wasWelcomed() const
{
    return !m_profile.name.isEmpty() || m_settings->value(QStringLiteral("welcomed")).toBool();
}

void Preferences::setWelcomed()
{
    m_settings->setValue(QStringLiteral("welcomed"), true);
}

} // namespace rd::ui
