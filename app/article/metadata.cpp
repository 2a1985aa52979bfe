// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/metadata.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rd {

namespace {

constexpr std::array<const char *, 6> statusNames{"idea",     "draft",     "in_review",
                                                  "approved", "published", "withdrawn"};
constexpr std::array<const char *, 7> genreNames{"news",    "interview", "analysis", "photo",
                                                 "opinion", "report",    "other"};

template <typename Enum, size_t N>
std::optional<Enum> fromName(const std::array<const char *, N> &names, const QString &name)
{
    for (size_t i = 0; i < N; ++i) {
        if (name == QLatin1String(names[i])) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}

template <typename Enum, size_t N>
std::vector<Enum> allOf(const std::array<const char *, N> &)
{
    std::vector<Enum> all;
    for (size_t i = 0; i < N; ++i) {
        all.push_back(static_cast<Enum>(i));
    }
    return all;
}

struct Labels
{
    Q_DECLARE_TR_FUNCTIONS(rd::Labels)
};

/// Azerbaijani letters that NFD does not take apart.
QChar asciiOf(QChar c)
{
    switch (c.unicode()) {
    case 0x0259: // ə
        return QLatin1Char('e');
    case 0x0131: // ı
        return QLatin1Char('i');
    default:
        return c;
    }
}

QString asciiSlug(const QString &name)
{
    QString slug;
    const QString lowered = name.toLower().normalized(QString::NormalizationForm_D);
    for (QChar raw : lowered) {
        const QChar c = asciiOf(raw);
        if ((c >= QLatin1Char('a') && c <= QLatin1Char('z')) ||
            (c >= QLatin1Char('0') && c <= QLatin1Char('9'))) {
            slug += c;
        } else if (!c.isMark() && !slug.isEmpty() && !slug.endsWith(QLatin1Char('-'))) {
            slug += QLatin1Char('-');
        }
    }
    while (slug.endsWith(QLatin1Char('-'))) {
        slug.chop(1);
    }
    return slug;
}

} // namespace

QString Speaker::initials() const
{
    QString letters;
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QChar first = word.front();
        if (first.script() == QChar::Script_Han) {
            return QString(first);
        }
        if (first.isLetterOrNumber()) {
            // İ is its own capital; QChar::toUpper would turn a dotted i into I.
            letters += first.unicode() == 'i' ? QChar(0x0130) : first.toUpper();
        }
        if (letters.size() == 2) {
            break;
        }
    }
    return letters;
}

QString speakerKey(const QString &name, const std::vector<Speaker> &taken)
{
    const auto isTaken = [&taken](const QString &key) {
        return std::any_of(taken.begin(), taken.end(),
                           [&key](const Speaker &speaker) { return speaker.key == key; });
    };
    const QString slug = asciiSlug(name);
    if (!slug.isEmpty() && !isTaken(slug)) {
        return slug;
    }
    const QString stem = slug.isEmpty() ? QStringLiteral("s") : slug + QLatin1Char('-');
    for (int i = slug.isEmpty() ? 1 : 2;; ++i) {
        const QString key = stem + QString::number(i);
        if (!isTaken(key)) {
            return key;
        }
    }
}

QString statusName(Status status)
{
    return QLatin1String(statusNames.at(static_cast<size_t>(status)));
}

std::optional<Status> statusFromName(const QString &name)
{
    return fromName<Status>(statusNames, name);
}

QString genreName(Genre genre)
{
    return QLatin1String(genreNames.at(static_cast<size_t>(genre)));
}

std::optional<Genre> genreFromName(const QString &name)
{
    return fromName<Genre>(genreNames, name);
}

QString speakerRoleName(SpeakerRole role)
{
    return role == SpeakerRole::Interviewer ? QStringLiteral("interviewer")
                                            : QStringLiteral("interviewee");
}

SpeakerRole speakerRoleFromName(const QString &name)
{
    return name == QLatin1String("interviewer") ? SpeakerRole::Interviewer
                                                : SpeakerRole::Interviewee;
}

QString statusLabel(Status status)
{
    switch (status) {
    case Status::Idea:
        return Labels::tr("Idea");
    case Status::Draft:
        return Labels::tr("Draft");
    case Status::InReview:
        return Labels::tr("In review");
    case Status::Approved:
        return Labels::tr("Approved");
    case Status::Published:
        return Labels::tr("Published");
    case Status::Withdrawn:
        return Labels::tr("Withdrawn");
    }
    return {};
}

QString genreLabel(Genre genre)
{
    switch (genre) {
    case Genre::News:
        return Labels::tr("News");
    case Genre::Interview:
        return Labels::tr("Interview");
    case Genre::Analysis:
        return Labels::tr("Analysis");
    case Genre::Photo:
        return Labels::tr("Photo story");
    case Genre::Opinion:
        return Labels::tr("Opinion");
    case Genre::Report:
        return Labels::tr("Report");
    case Genre::Other:
        return Labels::tr("Other");
    }
    return {};
}

const std::vector<Status> &allStatuses()
{
    static const std::vector<Status> all = allOf<Status>(statusNames);
    return all;
}

const std::vector<Genre> &allGenres()
{
    static const std::vector<Genre> all = allOf<Genre>(genreNames);
    return all;
}

} // namespace rd
