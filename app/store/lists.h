// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/listpage.h"
#include "app/store/repository.h"

#include <functional>

namespace rd::store {

/// Lists of a library in any order, page by page. Like Repository: synchronous, a transaction a
/// call. A row is a story when `filter.foldStories`.
class Lists final
{
public:
    explicit Lists(const Repository &repository)
        : m_repository(repository)
    {}
    /// The rows behind `after`; a new ListKey is before all. By headline: Busy until
    /// prepareOrder() is done.
    [[nodiscard]] Result<ListPage> page(const ListFilter &filter, const ListKey &after,
                                        int limit) const;
    /// The key of every `step`-th row, beginning with the first, so that far jumps read one page.
    [[nodiscard]] Result<std::vector<ListKey>> ladder(const ListFilter &filter, int step) const;
    /// Which articles stand in those rows; the ranges in order and apart.
    [[nodiscard]] Result<std::vector<ArticleId>> idsAt(const ListFilter &filter,
                                                       const std::vector<RowRange> &ranges) const;

    /// How many articles a search finds, and the key of every `step`-th: what a list of hits needs
    /// to be scrolled to any depth. Cancelled as soon as `interrupted` says so.
    [[nodiscard]] Result<SearchDepth> depth(const QString &query, const ListFilter &filter,
                                            int step,
                                            const std::function<bool()> &interrupted) const;

    /// Makes ready what an order needs that is kept beside the articles (only headlines do), for
    /// as long as a save may wait: call again until 0 articles are left. Needs a library that can
    /// be written.
    static Result<qint64> prepareOrder(Repository &repository, const ListFilter &filter);

private:
    const Repository &m_repository;
};

} // namespace rd::store
