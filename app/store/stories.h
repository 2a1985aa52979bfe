// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/store/context.h"

namespace rd::store {

/// What a list shows of a story beside its article.
struct StoryShown
{
    std::vector<LanguageVersion> versions; ///< the source first
    std::optional<Moment> embargo;
};

/// Stories and their language versions.
class Stories final
{
public:
    explicit Stories(const Context &context)
        : m_context(context)
    {}
    StoryId found(const QString &uuid = {}); ///< without a UUID: a new one
    [[nodiscard]] bool exists(StoryId id) const;
    void setSource(StoryId story, ArticleId source);
    /// After an article left: another source, or no story at all when it was the last one.
    void tidy(StoryId story);
    /// By story. `withBin`: also versions in the bin.
    [[nodiscard]] QHash<qint64, StoryShown> shown(const std::vector<qint64> &stories,
                                                  bool withBin) const;
    [[nodiscard]] std::optional<Moment> embargo(StoryId story) const;
    void setEmbargo(StoryId story, const std::optional<Moment> &until);
    /// Holds the story at least as long as that: two stories that become one, an import.
    void holdUntil(StoryId story, const std::optional<Moment> &until);

private:
    const Context &m_context;
};

} // namespace rd::store
