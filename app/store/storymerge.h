// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/parts.h"
#include "app/store/storyexchange.h"

namespace rd::store {

/// Brings a package into the library. Inside a Transaction of the caller; errors are left in the
/// connection. A text that was typed and not saved by the sender becomes a revision with a UUID
/// made of it, so that everything below is about revisions.
class StoryMerge final
{
public:
    StoryMerge(Repository::Parts &parts, StoryPackage package);

    /// Looks at both sides; nothing is written.
    void plan();
    [[nodiscard]] std::vector<PackageConflict> conflicts() const;
    /// After plan(), with every conflict decided.
    MergeReport apply(const QHash<QString, ConflictChoice> &choices, const QString &author);

private:
    enum class Relation {
        New,     ///< the article is not here
        Same,    ///< ours is theirs or goes on from it
        Forward, ///< theirs goes on from ours
        Apart,   ///< both went on: a conflict
    };
    /// One article on both sides.
    struct Pair
    {
        const PackedArticle *theirs = nullptr;
        std::optional<ArticleState> ours;
        Relation relation = Relation::New;
        std::optional<ArticleContent> ourText; ///< what is written here, saved or not
        bool typed = false;                    ///< it is not saved
        bool changed = false;
        qint64 ourLastStep = 0; ///< UTC milliseconds
    };

    void saveTyped(PackedArticle &article) const;
    void planPair(Pair &pair);
    void relate(Pair &pair);
    [[nodiscard]] bool isOnTop(const Pair &pair, const QString &upper, const QString &lower) const;
    void refuse(ErrorCode code, const QString &message, const QString &detail = {});

    void mergeMedia();
    void mergePersons();
    void addArticle(Pair &pair);
    void addRevisions(Pair &pair);
    void moveHead(Pair &pair, const ArticleContent &content, const QString &revision);
    void settle(Pair &pair, ConflictChoice choice);
    void copyTheirs(const Pair &pair);
    void mergeSteps(Pair &pair);
    void adoptStanding(Pair &pair);
    void mergeComments(Pair &pair);
    void mergeApprovals(Pair &pair);
    void mergeEmbargo();
    void finish(Pair &pair);
    [[nodiscard]] RevisionId revisionOf(const QString &uuid) const;

    Repository::Parts &m_parts;
    StoryPackage m_package;
    std::vector<Pair> m_pairs;
    StoryId m_story;
    qint64 m_ourEmbargoAt = 0; ///< when it was last changed here
    QString m_author;
    MergeReport m_report;
};

} // namespace rd::store
