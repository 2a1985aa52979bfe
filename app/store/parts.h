// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/activitylog.h"
#include "app/store/approvaltable.h"
#include "app/store/articlelist.h"
#include "app/store/articles.h"
#include "app/store/changelog.h"
#include "app/store/commenttable.h"
#include "app/store/desk.h"
#include "app/store/keywords.h"
#include "app/store/mediafiles.h"
#include "app/store/persons.h"
#include "app/store/repository.h"
#include "app/store/revisions.h"
#include "app/store/sections.h"
#include "app/store/settings.h"
#include "app/store/sortkeys.h"
#include "app/store/sqlite/searchindex.h"
#include "app/store/stories.h"
#include "app/store/workingcopies.h"

namespace rd::store {

/// A content on its way into the tables, with what is worked out of it once.
struct Saved
{
    explicit Saved(const ArticleContent &its)
        : content(its)
    {}
    const ArticleContent &content;
    std::optional<int> known;                  ///< words, where somebody has counted them
    [[nodiscard]] const QString &text() const; ///< made when somebody asks
    [[nodiscard]] int words() const; ///< counting takes longer than the rest of an autosave

private:
    mutable std::optional<QString> m_text;
};

/// True when a step of long work has held the writer for as long as a save may wait; from now on.
std::function<bool()> chunkEnd();

/// The tables behind a Repository, and the steps that several of its calls share.
struct Repository::Parts
{
    explicit Parts(std::unique_ptr<Connection> opened, const OpenOptions &options)
        : connection(std::move(opened))
        , context{*connection, zip, options.clock, options.zone}
    {}

    std::unique_ptr<Connection> connection;
    Compressor zip;
    Context context;
    Settings settings{context};
    ChangeLog changes{context};
    ActivityLog log{context};
    Sections sections{context};
    Persons persons{context};
    Keywords keywords{context};
    MediaFiles media{context};
    Stories stories{context};
    Articles articles{context};
    Revisions revisions{context};
    WorkingCopies copies{context};
    CommentTable comments{context};
    ApprovalTable approvals{context};
    SearchIndex index{context};
    SortKeys sortKeys{context};
    ArticleList list{context, sections};
    QString uuid;

    /// The article's state, or NotFound left in the connection.
    std::optional<ArticleState> need(ArticleId id) const;
    /// The same when its head is still `base`; else Conflict.
    std::optional<ArticleState> needOnBase(ArticleId id, RevisionId base) const;
    /// Appends a revision and makes it the head of `state`; describe() writes that down.
    void appendRevision(ArticleState &state, const Saved &saved, const SaveOptions &options);
    /// Row, keywords, credits and index after the content of the head (or of a working copy
    /// without one) changed; `state` gets what that moved. `sure`: make the section if there is
    /// none of that name.
    enum class Index { Now, WhenIdle };
    void describe(ArticleState &state, const Saved &saved, bool sure, Index when);
    /// The content of an article that has just been added. An import is indexed at once: the
    /// program that did it may end.
    void fill(ArticleState &state, const NewArticle &article);
    /// Takes a step that is allowed; logs it with what was before.
    void take(ArticleState &state, const StepOrder &order);
    /// Logs what was done to an article as a whole, for windows and for people.
    void note(ActivityKind kind, const ArticleState &state, const QString &author,
              const QString &note = {});
    /// Indexes what saves have queued, until `stop` says so.
    Result<void> settleIndex(const std::function<bool()> &stop);
    /// The label the section has today, in the article's language.
    void relabel(ArticleContent &content, SectionId section);
};

} // namespace rd::store
