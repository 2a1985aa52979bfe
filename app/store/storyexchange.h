// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/storypackage.h"
#include "app/store/repository.h"

namespace rd::store {

/// What a package did to the library.
struct MergeReport
{
    StoryId story;
    std::vector<ArticleId> added;
    std::vector<ArticleId> updated;
    std::vector<ArticleId> copies; ///< of ConflictChoice::KeepBoth
    qint64 revisions = 0;          ///< that were new here
    qint64 comments = 0;
    qint64 media = 0;
    QStringList skipped; ///< translated: what was left out and why
};

/// Whole stories out of one library and into another, merged by UUID.
class StoryExchange final
{
public:
    explicit StoryExchange(Repository &repository);

    [[nodiscard]] Result<StoryPackage> pack(StoryId story, const QString &author) const;
    /// That a package of the story went out; `note` says to whom or where.
    Result<void> logSent(StoryId story, const QString &author, const QString &note);
    /// Articles that both sides went on writing from the same revision. Nothing is changed.
    [[nodiscard]] Result<std::vector<PackageConflict>> conflicts(const StoryPackage &package) const;
    /// All or nothing. `choices` by article UUID; Conflict when one of conflicts() has none.
    /// Merging the same package again changes nothing. Errors: Conflict, Corrupt (a base that is
    /// missing, pictures that are not what they say).
    Result<MergeReport> merge(const StoryPackage &package,
                              const QHash<QString, ConflictChoice> &choices, const QString &author);

private:
    Repository &m_repository;
};

} // namespace rd::store
