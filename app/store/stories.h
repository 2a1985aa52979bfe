// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/store/context.h"

namespace rd::store {

/// Stories and their language versions.
class Stories final
{
public:
    explicit Stories(const Context &context)
        : m_context(context)
    {}
    StoryId found();
    [[nodiscard]] bool exists(StoryId id) const;
    void setSource(StoryId story, ArticleId source);
    /// After an article left: another source, or no story at all when it was the last one.
    void tidy(StoryId story);
    /// Versions by story, the source first. `withBin`: also those in the bin.
    [[nodiscard]] QHash<qint64, std::vector<LanguageVersion>>
    versions(const std::vector<qint64> &stories, bool withBin) const;

private:
    const Context &m_context;
};

} // namespace rd::store
