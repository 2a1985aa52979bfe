// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"
#include "app/base/moment.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace rd {

/// Where an article stands in the newsroom's day. "Corrected" is a flag and "archive" a place.
enum class Status { Idea, Draft, InReview, Approved, Published, Withdrawn };

/// What kind of text it is (IPTC genre NewsCodes, in our words).
enum class Genre { News, Interview, Analysis, Photo, Opinion, Report, Other };

/// A name under the headline or in the credits; `person` (a UUID) if the library knows them.
struct Credit
{
    QString name;
    QString role; ///< empty for a byline; "photographer", "translator", "editor", … for a credit
    QString person;

    bool operator==(const Credit &) const = default;
};

/// Everything about an article that is not its text (names after schema.org NewsArticle and IPTC).
struct Metadata
{
    QString headline;
    QString shortHeadline;
    QString kicker;
    QString lede; ///< schema.org description / abstract
    QString slug;
    QString section; ///< a label of the section, in the article's language
    Genre genre = Genre::News;
    QString language; ///< BCP 47: az, ru, zh, en
    std::vector<Credit> bylines;
    std::vector<Credit> credits;
    QString dateline; ///< the place a report comes from, as printed: "Baku"
    std::optional<Moment> planned;
    std::optional<Moment> published;
    QString publishedUrl;
    QString source;
    QString sourceUrl;
    QString rights;
    QStringList keywords;
    QStringList mediaTopics; ///< IPTC Media Topic ids ("medtop:04000000")
    QString editorialNote;
    std::optional<Moment> deadline;
    int urgency = 0;      ///< IPTC urgency 1 (most) to 9; 0 = not set
    int targetLength = 0; ///< words (characters in Chinese); 0 = not set

    bool operator==(const Metadata &) const = default;
};

enum class SpeakerRole { Interviewer, Interviewee };

/// Somebody who asks or answers. Lives inside the article, and so in its revisions.
struct Speaker
{
    QString key; ///< what blocks point to; unique inside the article, [a-z0-9-]
    QString name;
    QString title;
    QString organisation;
    SpeakerRole role = SpeakerRole::Interviewee;
    QString person; ///< UUID of a person of the library, or empty

    bool operator==(const Speaker &) const = default;
    /// Up to two letters for the margin: "MC"; for a Chinese name its first character.
    [[nodiscard]] QString initials() const;
};

/// A key made from a name ("Ma Chi" → "ma-chi", "李伟" → "s1"), not yet in `taken`.
QString speakerKey(const QString &name, const std::vector<Speaker> &taken);

/// Names of the CLI, JSON and the schema: "in_review", "interview", "interviewee".
QString statusName(Status status);
std::optional<Status> statusFromName(const QString &name);
QString genreName(Genre genre);
std::optional<Genre> genreFromName(const QString &name);
QString speakerRoleName(SpeakerRole role);
SpeakerRole speakerRoleFromName(const QString &name);

/// The same for people, in the interface's language.
QString statusLabel(Status status);
QString genreLabel(Genre genre);

const std::vector<Status> &allStatuses();
const std::vector<Genre> &allGenres();

} // namespace rd
