// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlelist/pagereading.h"

#include "app/store/lists.h"

#include <limits>

namespace rd::ui {

namespace {

using Lane = store::AsyncStore::Lane;

/// Hits come by position, the newest first.
Result<store::ListPage> pageOf(Result<std::vector<ArticleRow>> rows)
{
    if (!rows) {
        return fail(rows.error());
    }
    store::ListPage page;
    for (const ArticleRow &row : *rows) {
        page.keys.push_back({{}, 0, -row.position});
    }
    page.rows = std::move(*rows);
    return page;
}

} // namespace

PageFuture readTop(store::AsyncStore &store, const store::ListFilter &filter, const QString &query,
                   int limit)
{
    if (query.isEmpty()) {
        return readPage(store, filter, query, {0, {}, limit});
    }
    return store.run(Lane::Search, [query, filter, limit,
                                    stop = store.searchInterrupt()](store::Repository &repository) {
        return pageOf(
            repository.search(query, filter, std::numeric_limits<qint64>::max(), limit, stop));
    });
}

PageFuture readPage(store::AsyncStore &store, const store::ListFilter &filter, const QString &query,
                    const RowPages::Request &wanted)
{
    if (query.isEmpty()) {
        return store.run(Lane::Read, [filter, wanted](store::Repository &repository) {
            return store::Lists(repository).page(filter, wanted.after, wanted.limit);
        });
    }
    const qint64 before =
        wanted.after.isStart() ? std::numeric_limits<qint64>::max() : -wanted.after.tie;
    return store.run(Lane::Search,
                     [query, filter, before, limit = wanted.limit](store::Repository &repository) {
                         return pageOf(repository.search(query, filter, before, limit));
                     });
}

} // namespace rd::ui
