// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/store/context.h"

namespace rd::store {

/// Keywords and credits of articles as rows of their own, for completion and counts.
class Keywords final
{
public:
    explicit Keywords(const Context &context)
        : m_context(context)
    {}
    void assign(ArticleId article, const QStringList &keywords);
    void assignCredits(ArticleId article, const Metadata &metadata);
    /// Most used first.
    [[nodiscard]] QStringList complete(const QString &prefix, int limit) const;

private:
    const Context &m_context;
};

} // namespace rd::store
