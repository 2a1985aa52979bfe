// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/articles.h"
#include "app/store/desk.h"

namespace rd::store {

/// A line of the log as it is written; the time is now unless said.
struct NewActivity
{
    ActivityKind kind = ActivityKind::Saved;
    ArticleId article = {};
    QString author = {};
    RevisionId revision = {};
    std::optional<Status> status = {};
    QString note = {};
    std::optional<Moment> at = {};
};

/// A step that can be taken back: what was before, and what it made of the article.
struct LastStep
{
    qint64 activity = 0;
    StepBefore before;
    Status status = Status::Draft;
    RevisionId head;
    QString assignee;
};

/// Who did what, what was before a step, who works here, and what they have read.
class ActivityLog final
{
public:
    explicit ActivityLog(const Context &context)
        : m_context(context)
    {}
    qint64 add(const NewActivity &activity); ///< its sequence
    [[nodiscard]] std::vector<Activity> read(const ActivityFilter &filter, qint64 before,
                                             int limit) const;

    void keepBefore(qint64 step, const StepBefore &before, const QString &assigneeAfter);
    /// The newest step that can be taken back.
    [[nodiscard]] std::optional<LastStep> lastStep(ArticleId article) const;
    void forgetBefore(qint64 step);

    void remember(const QString &colleague, qint64 activity);
    /// Names one of whose words begins with `prefix` (folded), most recent first.
    [[nodiscard]] QStringList colleagues(const QString &prefix, int limit) const;

    /// True when that changed what a list tells the reader.
    bool markRead(ArticleId article, const QString &reader, RevisionId head);
    /// Who saves has read what they wrote, if they ever read the article.
    void followReader(ArticleId article, const QString &reader, RevisionId head);

private:
    const Context &m_context;
};

} // namespace rd::store
