// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/store/context.h"

namespace rd::store {

/// What a revision is made of besides its content.
struct NewRevision
{
    ArticleId article;
    RevisionId base;
    QString author;
    QString note;
    int words = 0;
    QString uuid = {};                ///< empty: a new one
    std::optional<Moment> saved = {}; ///< unset: now
};

/// One revision as it is known everywhere, its content left out.
struct RevisionTag
{
    RevisionId id;
    QString uuid;
    QString base; ///< UUID
    Moment saved;
    QString author;
    QString note;
};

/// The saved states of articles: appended, never changed.
class Revisions final
{
public:
    explicit Revisions(const Context &context)
        : m_context(context)
    {}
    RevisionId append(const NewRevision &revision, const ArticleContent &content);
    [[nodiscard]] std::optional<ArticleContent> content(RevisionId id) const;
    /// Newest first.
    [[nodiscard]] std::vector<RevisionInfo> ofArticle(ArticleId id) const;
    /// Oldest first: a base comes before what is on it.
    [[nodiscard]] std::vector<RevisionTag> tagsOf(ArticleId id) const;
    /// Whose revision of that UUID there is; nobody's: none.
    [[nodiscard]] ArticleId ownerOf(const QString &uuid) const;
    /// Every body and metadata in order; `take` gets false for one that cannot be read.
    void each(const std::function<void(qint64 revision, bool readable)> &take) const;

private:
    const Context &m_context;
};

/// Content from the two columns it is stored in. Errors: Corrupt.
Result<ArticleContent> contentFrom(const Compressor &zip, const QByteArray &metadata,
                                   const QByteArray &body);

} // namespace rd::store
