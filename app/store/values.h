// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/base/task.h"
#include "app/store/filter.h"

#include <optional>
#include <utility>

namespace rd::store {

enum class OpenMode { ReadWrite, ReadOnly };

struct OpenOptions
{
    OpenMode mode = OpenMode::ReadWrite;
    Clock clock = systemClock();
    QByteArray zone = QByteArrayLiteral("Asia/Baku"); ///< for times the store makes itself
    int busyTimeoutMs = 5000;
};

/// A new article. With `save` it gets its first revision at once (an import), else it is a working
/// copy. Without `story` it founds one.
struct NewArticle
{
    ArticleContent content;
    Status status = Status::Draft;
    bool archived = false;
    bool save = false;
    QString author;
    QString note;
    StoryId story;
    RevisionId sourceRevision; ///< of the story's source, for a language version
    QByteArray originalBytes;  ///< what was imported; kept compressed
    QString originalName;
    QString uuid;                  ///< empty: a new one
    QString assignee;              ///< whose turn it is, by name
    std::optional<Moment> embargo; ///< the story is held at least as long
};

struct SaveOptions
{
    RevisionId base;
    QString author;
    QString note;
};

/// Live counts for the sidebar, from a table kept with every write (never COUNT(*)).
struct Counters
{
    qint64 all = 0; ///< not archived, not deleted
    qint64 archived = 0;
    qint64 deleted = 0;
    QHash<int, qint64> byStatus;     ///< key: int(Status); not archived
    QHash<qint64, qint64> bySection; ///< key: SectionId value; not archived
    QHash<QString, qint64> byLanguage;

    bool operator==(const Counters &) const = default;
};

/// What a change is about. The order is the schema's: append only. Comments, approvals and marks of
/// reading are changes of their article.
enum class Entity {
    Article,
    Story,
    Revision,
    Section,
    Person,
    Media,
    Setting,
    Template,
    SavedSearch,
    Dossier,
};

struct Change
{
    qint64 sequence = 0;
    Entity entity = Entity::Article;
    qint64 id = 0;
};

/// How far a rebuild of the index has come.
struct IndexProgress
{
    bool complete = true; ///< nothing is missing but what saves have just queued
    qint64 done = 0;      ///< articles
    qint64 total = 0;

    bool operator==(const IndexProgress &) const = default;
};

struct Stats
{
    qint64 articles = 0, stories = 0, revisions = 0, workingCopies = 0, media = 0, persons = 0,
           sections = 0, words = 0;
    qint64 fileBytes = 0, indexBytes = 0, bodyBytes = 0, mediaBytes = 0;
    int schemaVersion = 0;
};

/// What came out of a damaged library.
struct RepairReport
{
    qint64 articles = 0; ///< with their text
    qint64 lost = 0;     ///< articles the file speaks of whose text cannot be read
    qint64 revisions = 0;
    qint64 media = 0;
};

struct CheckReport
{
    QStringList problems; ///< translated; empty: all is well
    qint64 articlesChecked = 0;
    qint64 indexMissing = 0; ///< articles whose index row is missing or stale
};

} // namespace rd::store
