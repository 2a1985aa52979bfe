// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/store/context.h"
#include "app/store/values.h"

namespace rd::store {

/// What the article row says of its state; the content is elsewhere.
struct ArticleState
{
    ArticleId id;
    QString uuid;
    StoryId story;
    SectionId section;
    Status status = Status::Draft;
    bool archived = false;
    bool corrected = false;
    bool deleted = false;
    Moment created;
    Moment updated;
    std::optional<Moment> published;
    QString language;
    int words = 0; ///< without a revision: as of the last indexing
    RevisionId head;
    RevisionId publishedRevision;
    qint64 position = 0;
    QString assignee;
    QString handedBy; ///< who made it the assignee's turn
    QString headline;
};

/// What a step changes of an article: for taking it back.
struct StepBefore
{
    Status status = Status::Draft;
    QString assignee;
    QString handedBy;
    RevisionId publishedRevision;
    std::optional<Moment> published;
};

/// The article rows: state, and the columns that lists and filters need.
class Articles final
{
public:
    explicit Articles(const Context &context)
        : m_context(context)
    {}
    ArticleId add(const NewArticle &article, StoryId story);
    [[nodiscard]] std::optional<ArticleState> state(ArticleId id) const;
    /// Repeats in the row what the content and the state's head say. A published time that the
    /// state has is kept when the content has none. The position moves when the time changed.
    void describe(ArticleState &state, const ArticleContent &content, SectionId section);
    void setWords(ArticleId id, int words);
    void setStatus(ArticleId id, Status status);
    void assign(ArticleId id, const QString &assignee, const QString &handedBy);
    /// Puts back what a step has changed; a position that this gives is put into `state`.
    void putBack(ArticleState &state, const StepBefore &before);
    /// Pins the head; a time and position that this gives are put into `state`.
    void publish(ArticleState &state);
    /// Takes over where an article stands as somebody else's library says.
    void adopt(const ArticleState &state);
    void setArchived(ArticleId id, bool archived);
    void setDeleted(ArticleId id, bool deleted);
    void setStory(ArticleId id, StoryId story, RevisionId sourceRevision);

    /// A key nobody has, in the second of `time`; `current` if it is in that second already.
    [[nodiscard]] qint64 positionFor(const Moment &time, qint64 current) const;

private:
    const Context &m_context;
};

} // namespace rd::store
