// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/store/context.h"

namespace rd::store {

struct WorkingCopy
{
    RevisionId base;
    Moment saved;
    ArticleContent content;
};

/// The autosaved state of an article, one at most.
class WorkingCopies final
{
public:
    explicit WorkingCopies(const Context &context)
        : m_context(context)
    {}
    void put(ArticleId article, RevisionId base, const ArticleContent &content);
    void remove(ArticleId article);
    [[nodiscard]] std::optional<WorkingCopy> ofArticle(ArticleId article) const;

private:
    const Context &m_context;
};

} // namespace rd::store
