// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/lists.h"

#include "app/store/hits.h"
#include "app/store/orderedlist.h"
#include "app/store/parts.h"

#include <algorithm>
#include <limits>

namespace rd::store {

Result<ListPage> Lists::page(const ListFilter &filter, const ListKey &after, int limit) const
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Read);
    ListPage page = OrderedList(parts.context, parts.list, parts.sections, parts.sortKeys)
                        .page(filter, after, limit);
    return transaction.end(std::move(page));
}

Result<std::vector<ListKey>> Lists::ladder(const ListFilter &filter, int step) const
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Read);
    std::vector<ListKey> rungs;
    qint64 number = 0;
    OrderedList(parts.context, parts.list, parts.sections, parts.sortKeys)
        .walk(filter, [&](const ListKey &key, ArticleId) {
            if (number++ % std::max(step, 1) == 0) {
                rungs.push_back(key);
            }
        });
    return transaction.end(std::move(rungs));
}

Result<std::vector<ArticleId>> Lists::idsAt(const ListFilter &filter,
                                            const std::vector<RowRange> &ranges) const
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Read);
    std::vector<ArticleId> ids;
    qint64 number = 0;
    auto range = ranges.begin();
    const OrderedList list(parts.context, parts.list, parts.sections, parts.sortKeys);
    list.walk(filter, [&](const ListKey &, ArticleId id) {
        while (range != ranges.end() && range->last < number) {
            ++range;
        }
        if (range != ranges.end() && range->first <= number) {
            ids.push_back(id);
        }
        ++number;
    });
    list.showPreferred(ids, filter);
    return transaction.end(std::move(ids));
}

Result<SearchDepth> Lists::depth(const QString &query, const ListFilter &filter, int step,
                                 const std::function<bool()> &interrupted) const
{
    const auto ids =
        hitsOf(m_repository, query, filter, std::numeric_limits<int>::max(), interrupted);
    if (!ids) {
        return fail(ids.error());
    }
    SearchDepth depth{qint64(ids->size()), {}};
    std::vector<qint64> rungs;
    for (size_t i = 0; i < ids->size(); i += size_t(std::max(step, 1))) {
        rungs.push_back((*ids)[i].value);
    }
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Read);
    parts.connection->each(QStringLiteral("SELECT a.position FROM json_each(?) j CROSS JOIN "
                                          "article a ON a.id = j.value ORDER BY a.position DESC"),
                           {jsonList(rungs)}, [&depth](const Row &row) {
                               depth.ladder.push_back({{}, 0, -row.number(0)});
                           });
    return transaction.end(std::move(depth));
}

Result<qint64> Lists::prepareOrder(Repository &repository, const ListFilter &filter)
{
    Repository::Parts &parts = repository.parts();
    {
        Transaction transaction(*parts.connection, Mode::Read);
        const bool ready =
            filter.sort != SortKey::Headline || parts.sortKeys.complete(filter.locale).has_value();
        if (auto ended = transaction.end(); !ended || ready) {
            return ended ? Result<qint64>(0) : fail(ended.error());
        }
    }
    Transaction transaction(*parts.connection, Mode::Quick);
    const qint64 left = parts.sortKeys.fill(filter.locale, chunkEnd());
    return transaction.end(left);
}

} // namespace rd::store
