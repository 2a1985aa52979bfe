// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/activity.h"
#include "app/article/approval.h"
#include "app/article/article.h"
#include "app/article/comment.h"

namespace rd {

/// A revision on its way between libraries: row numbers mean nothing there, UUIDs do.
struct PackedRevision
{
    QString uuid;
    QString base; ///< UUID, or empty for the first
    Moment saved;
    QString author;
    QString note;
    ArticleContent content;
};

/// One language version with its whole history.
struct PackedArticle
{
    QString uuid;
    Status status = Status::Draft;
    bool archived = false;
    bool corrected = false;
    QString assignee;
    Moment created;
    std::vector<PackedRevision> revisions; ///< oldest first; a base comes before what is on it
    QString head;                          ///< UUIDs of revisions
    QString published;
    QString sourceRevision; ///< for a language version: the source's revision it was made from
    std::optional<ArticleContent> workingCopy; ///< typed since the head, not yet saved
    std::vector<Activity> steps;               ///< StepTaken and such; row numbers are not set
    std::vector<Comment> comments;
    std::vector<ApprovalRequest> requests; ///< `revision` is not set: see requestRevisions
    QStringList requestRevisions;          ///< UUID of the revision of each request
    std::vector<BlockApproval> approvals;
};

/// A whole story (`*.redaksiya-story`): every version, its history, pictures and persons.
struct StoryPackage
{
    static constexpr int version = 1;
    QString library; ///< UUID of where it comes from
    QString story;   ///< UUID
    QString source;  ///< UUID of the source article
    std::optional<Moment> embargo;
    Moment packed;
    QString packedBy;
    std::vector<PackedArticle> articles;
    std::vector<Media> media;
    std::vector<Person> persons;
};

/// Both sides went on from the same revision: somebody must choose.
struct PackageConflict
{
    QString article; ///< UUID
    ArticleContent ours;
    ArticleContent theirs;
    QString ourAuthor;
    QString theirAuthor;
    Moment ourTime;
    Moment theirTime;
};

/// What is done about a conflict. Whatever is chosen, the other text stays in the history.
enum class ConflictChoice { KeepOurs, TakeTheirs, KeepBoth };

} // namespace rd
