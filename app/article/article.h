// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/body/body.h"
#include "app/article/metadata.h"
#include "app/article/records.h"

#include <QHashFunctions>

namespace rd {

/// What a revision keeps and a working copy holds: all a writer can change.
struct ArticleContent
{
    Metadata metadata;
    std::vector<Speaker> speakers;
    Body body;

    bool operator==(const ArticleContent &) const = default;
    [[nodiscard]] const Speaker *speaker(const QString &key) const;
};

/// Which library and which article: nothing outside the store says less.
struct ArticleRef
{
    QString library; ///< UUID of the library
    ArticleId id;

    bool operator==(const ArticleRef &) const = default;
    friend size_t qHash(const ArticleRef &ref, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, ref.library, ref.id);
    }
};

/// One language version as seen from its story.
struct LanguageVersion
{
    ArticleId id;
    QString language;
    Status status = Status::Draft;
    bool source = false;
    bool stale = false; ///< the source has a newer revision than the one this was made from

    bool operator==(const LanguageVersion &) const = default;
};

/// One article, opened.
struct Article
{
    ArticleId id;
    QString uuid;
    StoryId storyId;
    Status status = Status::Draft;
    bool archived = false;
    bool corrected = false;
    QString assignee;              ///< whose turn it is, by name; work, not text: in no revision
    std::optional<Moment> embargo; ///< of its story: nothing of it goes out before
    Moment created;
    Moment updated;
    RevisionId head;             ///< none: never named, a working copy alone
    RevisionId published;        ///< pinned by publishing
    RevisionId base;             ///< the revision `content` was read from or is being written over
    bool hasWorkingCopy = false; ///< `content` is an autosaved state newer than `head`
    ArticleContent content;
    std::vector<LanguageVersion> story; ///< all versions, this one included
};

/// What the list shows of a story: its newest (or asked for) article and its other languages.
struct ArticleRow
{
    ArticleId id;
    StoryId storyId;
    QString headline;
    QString lede;
    QString section; ///< label in the article's language
    QString language;
    Genre genre = Genre::News;
    Status status = Status::Draft;
    bool archived = false;
    std::optional<Moment> published;
    Moment updated;
    std::optional<Moment> deadline;
    QString assignee;
    std::optional<Moment> embargo; ///< of the story
    int words = 0;
    int targetLength = 0;
    int urgency = 0; ///< IPTC 1 (most) to 9; 0 = not set
    bool changedSincePublished = false;
    bool changedSinceRead = false; ///< by ListFilter::reader
    QString thumbnail;             ///< media UUID of the first figure, or empty
    std::vector<LanguageVersion> versions;
    QString snippet;     ///< search only: text around the hit, hits between U+E000 and U+E001
    qint64 position = 0; ///< the key pages are cut by: larger is newer (store: search rowid)

    bool operator==(const ArticleRow &) const = default;
};

} // namespace rd
