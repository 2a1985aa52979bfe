// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/comment.h"
#include "app/store/context.h"

#include <vector>

namespace rd::store {

/// Notes on passages as rows.
class CommentTable final
{
public:
    explicit CommentTable(const Context &context)
        : m_context(context)
    {}
    /// Threads, oldest first; in a thread every comment comes before its answers.
    [[nodiscard]] std::vector<Comment> ofArticle(ArticleId id) const;
    [[nodiscard]] std::optional<Comment> byUuid(const QString &uuid) const;
    /// New, back after it was removed or, by UUID, changed: all but its article and what it
    /// answers.
    void put(const Comment &comment);
    void
    remove(const QString &uuid); ///< with its answers; what it was is remembered, not its words
    [[nodiscard]] bool wasRemoved(const QString &uuid) const;

private:
    [[nodiscard]] std::vector<Comment> read(const char *where, const QVariant &value) const;

    const Context &m_context;
};

} // namespace rd::store
