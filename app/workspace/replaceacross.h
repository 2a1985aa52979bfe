// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/repository.h"
#include "app/workspace/findmatcher.h"
#include "app/workspace/importfiles.h"

namespace rd::workspace {

/// One place where something would be replaced.
struct ReplaceHit
{
    int part = 0;   ///< which text of the article, as they stand
    int start = 0;  ///< UTF-16 inside of it
    QString before; ///< what stands around it, for the preview
    QString found;
    QString after;
    QString replacement;
    bool chosen = true;

    bool operator==(const ReplaceHit &) const = default;
};

struct ReplaceArticle
{
    ArticleId id;
    QString headline;
    RevisionId base; ///< what was looked at: another head is a conflict
    std::vector<ReplaceHit> hits;

    [[nodiscard]] qint64 chosen() const;
};

/// An article nothing was done to, and why.
struct ReplaceLeft
{
    enum class Why {
        Unsaved, ///< somebody is writing in it: there is text that is in no revision
        Changed, ///< saved by somebody since it was looked at
        Gone,    ///< not in the library any more, or in the bin
    };
    ArticleId id;
    QString headline;
    Why why = Why::Changed;
};
/// A sentence for people.
QString leftText(ReplaceLeft::Why why);

struct ReplacePreview
{
    std::vector<ReplaceArticle> articles;
    std::vector<ReplaceLeft> left;
    qint64 hits = 0;
    bool cut = false; ///< there are more; these are as many as anybody could look through
};
inline constexpr qint64 mostReplaceHits = 20'000;

/// Every place, for somebody to look at; changes nothing. Errors: Usage, Limit, Cancelled.
Result<ReplacePreview> findAcross(const store::Repository &repository,
                                  const std::vector<ArticleId> &articles,
                                  const ReplaceOptions &options, const TaskContext &task);

/// Makes the chosen replacements of one article in `content`. False, with `content` as it was, when
/// something else stands there now.
bool replaceIn(ArticleContent &content, const ReplaceArticle &article);

/// What was done, article by article: enough to take exactly that back.
struct ReplaceReport
{
    struct Done
    {
        ArticleId id;
        QString headline;
        RevisionId before;
        RevisionId after;
    };
    std::vector<Done> done;
    std::vector<ReplaceLeft> left;
    qint64 replaced = 0;        ///< places
    std::optional<Error> error; ///< what ended it before its end; what was done is above
};

/// Who does it, and what its revisions say.
struct ReplaceSignature
{
    QString author;
    QString note;
};
/// "“Bakı şəhəri” → “Bakı”"
QString replaceNote(const ReplaceOptions &options);

/// A revision of each article with a chosen hit; one article a transaction, so that a save goes
/// between. Cancelled or failed, the report says how far it came.
ReplaceReport replaceAcross(const StoreWriter &write, const std::vector<ReplaceArticle> &articles,
                            const ReplaceSignature &signature, const TaskContext &task);
/// The whole step back: a revision with the text from before of each, but where somebody saved
/// since.
ReplaceReport takeBackReplace(const StoreWriter &write, const ReplaceReport &report,
                              const ReplaceSignature &signature, const TaskContext &task);

} // namespace rd::workspace
