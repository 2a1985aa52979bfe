// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/activity.h"
#include "app/article/workflow.h"
#include "app/store/repository.h"

namespace rd::store {

/// A step as somebody orders it.
struct StepOrder
{
    Status from = Status::Draft; ///< where they saw the article; Conflict if it has moved since
    Status to = Status::Draft;
    QString note;   ///< required by some steps
    QString handTo; ///< whose turn it is from now on; empty: it stays as it is
    QString author;
};

/// What is asked of the change log.
struct ActivityFilter
{
    ArticleId article; ///< none: all
    QString author;    ///< empty: everybody
    std::optional<qint64> sinceMs;
    std::optional<qint64> untilMs;
};

/// How many articles somebody finds under "My desk" and its sisters (see ListFilter::Place).
struct DeskCounts
{
    qint64 mine = 0;
    qint64 dueToday = 0;
    qint64 overdue = 0; ///< of those, past their deadline now
    qint64 waiting = 0;
    qint64 changedSincePublished = 0;

    bool operator==(const DeskCounts &) const = default;
};

/// The newsroom's day on a library: steps of the workflow, whose turn it is, who did what, what was
/// read. Like Repository: synchronous, one transaction a call.
class Desk final
{
public:
    explicit Desk(Repository &repository);

    /// Takes a step of the workflow (see rd::workflow()); publishing and "Publish update" pin the
    /// head revision. Errors: Usage (no such step, its note is missing, never saved, archived),
    /// Conflict, NotFound.
    Result<void> takeStep(ArticleId id, const StepOrder &order);
    /// Takes the last step back: status, assignee and published revision are as before. Errors:
    /// Conflict when something else happened since, NotFound.
    Result<void> takeBackStep(ArticleId id, const QString &author);
    /// Whose turn it is; empty: nobody's.
    Result<void> assign(ArticleId id, const QString &assignee, const QString &author);
    /// Nothing of the story goes out before; nullopt lifts it.
    Result<void> setEmbargo(StoryId story, const std::optional<Moment> &until,
                            const QString &author);

    /// The change log, newest first, before that sequence (0: from the newest).
    [[nodiscard]] Result<std::vector<Activity>> activity(const ActivityFilter &filter,
                                                         qint64 before, int limit) const;
    /// Names that were ever an assignee or signed something, for completion; most recent first.
    [[nodiscard]] Result<QStringList> colleagues(const QString &prefix, int limit) const;

    /// That `reader` has seen the article as it is now.
    Result<void> markRead(ArticleId id, const QString &reader);
    [[nodiscard]] Result<DeskCounts> counts(const DeskQuery &query) const;
    /// Cards of the board: unfinished articles and what was published or withdrawn since `sinceMs`,
    /// by status, each newest first, at most `limit` a status.
    [[nodiscard]] Result<std::vector<ArticleRow>> board(const ListFilter &filter, qint64 sinceMs,
                                                        int limit) const;

private:
    Repository &m_repository;
};

} // namespace rd::store
