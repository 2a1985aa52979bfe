// SPDX-License-Identifier: GPL-3.0-or-later
// Repository: lists and counts.
#include "app/store/parts.h"
#include "app/store/repository.h"

namespace rd::store {

Result<std::vector<ArticleRow>> Repository::rows(const ListFilter &filter, qint64 before,
                                                 int limit) const
{
    Transaction transaction(*m_parts->connection, Mode::Read);
    auto rows = m_parts->list.rows(filter, before, limit);
    return transaction.end(std::move(rows));
}

Result<qint64> Repository::rowCount(const ListFilter &filter) const
{
    Transaction transaction(*m_parts->connection, Mode::Read);
    const qint64 count = m_parts->list.count(filter);
    return transaction.end(count);
}

Result<Counters> Repository::counters() const
{
    Transaction transaction(*m_parts->connection, Mode::Read);
    auto counters = m_parts->list.counters();
    return transaction.end(std::move(counters));
}

} // namespace rd::store
