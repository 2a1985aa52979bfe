// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/repository.h"

#include <functional>

namespace rd::store {

/// What is changed of many articles at once; what is unset stays as it is.
struct BulkChange
{
    std::optional<SectionId> section; ///< an invalid id: none
    std::optional<Status> status;
    QStringList addKeywords;
    QStringList removeKeywords;
    QString author;
    QString note; ///< of the revisions and steps

    [[nodiscard]] bool isEmpty() const
    {
        return !section && !status && addKeywords.isEmpty() && removeKeywords.isEmpty();
    }
};

/// What a bulk change did, article by article: enough to take exactly that back, also where
/// somebody wrote on since.
struct BulkUndo
{
    struct Touched
    {
        ArticleId id;
        std::optional<SectionId> before; ///< its section, where that was changed
        std::optional<SectionId> after;
        QStringList added; ///< keywords it did not have before
        QStringList removed;
        bool stepped = false;
    };
    std::vector<Touched> articles;
};

/// What a change did to the keywords of one text.
struct KeywordEdit
{
    QStringList added;   ///< were not there before
    QStringList removed; ///< were
};

/// Changes the keywords of one text; a word that is asked both in and out goes out.
KeywordEdit changeKeywords(QStringList &keywords, const BulkChange &change);
/// Takes exactly that back.
void takeBackKeywords(QStringList &keywords, const BulkUndo::Touched &touched);

/// How far a bulk change came.
struct BulkProgress
{
    size_t next = 0;    ///< the first article nobody has looked at
    qint64 refused = 0; ///< no such step of the workflow from where they stand, or gone
    BulkUndo undo;
};

/// Changes many articles as one step that can be taken back. Works in pieces that hold the writer
/// no longer than a save may wait, each a transaction: post them one after the other. A changed
/// section or keyword is a revision of its article, and of its unsaved text if there is any; a
/// changed status is a step of the workflow. What is as it should be is left alone.
class BulkEdits final
{
public:
    explicit BulkEdits(Repository &repository)
        : m_repository(repository)
    {}
    /// The next piece; `progress.next` is ids.size() in the end. On an error nothing of the piece
    /// happened and `progress` is as before it.
    Result<void> step(const std::vector<ArticleId> &ids, const BulkChange &change,
                      BulkProgress &progress);
    /// The same for taking it back, newest first. What somebody changed since is left as it is;
    /// articles that moved on are counted as refused.
    Result<void> undoStep(const BulkUndo &undo, const QString &author, const QString &note,
                          BulkProgress &progress);

private:
    Result<void> piece(size_t count, BulkProgress &progress,
                       const std::function<void(size_t)> &one);
    void changeOne(ArticleId id, const BulkChange &change, BulkProgress &progress);
    void takeBackOne(const BulkUndo::Touched &touched, const BulkChange &signature,
                     BulkProgress &progress);

    Repository &m_repository;
};

} // namespace rd::store
