// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/profile.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTextBoundaryFinder>
#include <QTimeZone>

#include <array>

namespace rd::workspace {

namespace {

constexpr qsizetype longestField = 200; ///< characters; a settings file may be edited by hand

struct ProfileStore
{
    Q_DECLARE_TR_FUNCTIONS(rd::ProfileStore)
};

struct RoleName
{
    NewsroomRole role;
    const char *name;
};

constexpr std::array<RoleName, 5> roleNames{{
    {NewsroomRole::Reporter, "reporter"},
    {NewsroomRole::DeskEditor, "desk-editor"},
    {NewsroomRole::ChiefEditor, "chief-editor"},
    {NewsroomRole::Translator, "translator"},
    {NewsroomRole::Photographer, "photographer"},
}};

std::unique_ptr<QSettings> profileSettings()
{
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                       QStringLiteral("redaksiya"), QStringLiteral("profile"));
}

QString field(const QSettings &settings, const char *key)
{
    return settings.value(QLatin1String(key)).toString().simplified().left(longestField);
}

QString firstGrapheme(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.left(end) : QString();
}

bool isHan(const QString &grapheme)
{
    const QList<uint> points = grapheme.toUcs4();
    return !points.isEmpty() && QChar::script(points.front()) == QChar::Script_Han;
}

/// Words that begin with a letter or a digit: "Əliyeva" of "(Əliyeva)" counts by its bracket's
/// right side.
QStringList nameWords(const QString &name)
{
    QStringList words;
    QString word;
    for (const QChar c : name) {
        const bool part = c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
        if (part && !(word.isEmpty() && c.isMark())) {
            word += c;
        } else if (c.isSpace() && !word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty()) {
        words.append(word);
    }
    return words;
}

QString capital(const QString &grapheme, const QString &language)
{
    if (grapheme == QLatin1String("i") && language.startsWith(QLatin1String("az"))) {
        return QStringLiteral("İ");
    }
    return grapheme.toUpper();
}

} // namespace

Profile loadProfile()
{
    const std::unique_ptr<QSettings> settings = profileSettings();
    Profile profile;
    profile.name = field(*settings, "name");
    profile.initials = field(*settings, "initials");
    profile.role = newsroomRoleFromName(field(*settings, "role"));
    profile.agency = field(*settings, "agency");
    profile.language = field(*settings, "language");
    const QByteArray zone = field(*settings, "zone").toLatin1();
    if (QTimeZone::isTimeZoneIdAvailable(zone)) {
        profile.zone = zone;
    }
    return profile;
}

Result<void> saveProfile(const Profile &profile)
{
    const std::unique_ptr<QSettings> settings = profileSettings();
    settings->setValue(QStringLiteral("name"), profile.name);
    settings->setValue(QStringLiteral("initials"), profile.initials);
    settings->setValue(QStringLiteral("role"), newsroomRoleName(profile.role));
    settings->setValue(QStringLiteral("agency"), profile.agency);
    settings->setValue(QStringLiteral("language"), profile.language);
    settings->setValue(QStringLiteral("zone"), QString::fromLatin1(profile.zone));
    settings->sync();
    if (settings->status() != QSettings::NoError || !settings->isWritable()) {
        return fail(ErrorCode::Io,
                    ProfileStore::tr("Your profile could not be kept in “%1”. It is in use until "
                                     "you quit. Is the disk full, or may you not write there?")
                        .arg(settings->fileName()),
                    QStringLiteral("QSettings status %1").arg(int(settings->status())),
                    settings->fileName());
    }
    return {};
}

QString proposedInitials(const QString &name, const QString &language)
{
    const QStringList words = nameWords(name);
    if (words.isEmpty()) {
        return {};
    }
    const QString first = firstGrapheme(words.front());
    if (isHan(first) || words.size() == 1) {
        return capital(first, language);
    }
    return capital(first, language) + capital(firstGrapheme(words.back()), language);
}

QString newsroomRoleName(NewsroomRole role)
{
    for (const RoleName &entry : roleNames) {
        if (entry.role == role) {
            return QLatin1String(entry.name);
        }
    }
    return {};
}

NewsroomRole newsroomRoleFromName(const QString &name)
{
    for (const RoleName &entry : roleNames) {
        if (name == QLatin1String(entry.name)) {
            return entry.role;
        }
    }
    return NewsroomRole::Reporter;
}

} // namespace rd::workspace
