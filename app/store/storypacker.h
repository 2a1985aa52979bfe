// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/storypackage.h"
#include "app/store/parts.h"

#include <set>

namespace rd::store {

/// Gathers a whole story out of the tables. Inside a Transaction of the caller.
class StoryPacker final
{
public:
    explicit StoryPacker(Repository::Parts &parts)
        : m_parts(parts)
    {}
    /// NotFound left in the connection when there is no such story, or nothing of it but in the
    /// bin.
    StoryPackage pack(StoryId story, const QString &author);

private:
    [[nodiscard]] PackedArticle packed(const ArticleState &state, const QString &sourceRevision);
    void packRevisions(PackedArticle &article, const ArticleState &state);
    void packApprovals(PackedArticle &article, ArticleId id);
    /// Remembers the pictures and persons it speaks of.
    void look(const ArticleContent &content);

    Repository::Parts &m_parts;
    QHash<qint64, QString> m_revisions; ///< UUIDs of the article at work
    std::set<QString> m_media;
    std::set<QString> m_persons;
};

/// What of a log goes with a story: who saved what is told by its revisions, and packages are
/// each library's own affair.
bool isPackedStep(ActivityKind kind);
/// What says anew where an article stands: steps, hand-overs, the archive.
bool movesArticle(ActivityKind kind);

} // namespace rd::store
