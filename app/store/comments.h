// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/comment.h"
#include "app/store/repository.h"

namespace rd::store {

/// Notes on passages, with their answers. They belong to the article, not to a revision.
class Comments final
{
public:
    explicit Comments(Repository &repository);

    /// Oldest first, answers after what they answer.
    [[nodiscard]] Result<std::vector<Comment>> ofArticle(ArticleId id) const;
    /// New or, by UUID, changed.
    Result<void> save(const Comment &comment);
    Result<void> resolve(const QString &uuid, bool resolved);
    /// With its answers.
    Result<void> remove(const QString &uuid);

private:
    Repository &m_repository;
};

} // namespace rd::store
