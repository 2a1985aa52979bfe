// SPDX-License-Identifier: GPL-3.0-or-later
// Repository: search.
#include "app/base/log.h"
#include "app/store/hits.h"
#include "app/store/parts.h"
#include "app/store/position.h"
#include "app/store/queryparser.h"
#include "app/store/repository.h"
#include "app/store/searchsnippet.h"
#include "app/store/sqlite/searchquery.h"

#include <sqlite3.h>

namespace rd::store {

namespace {

constexpr int instructionsBetweenLooks = 2000; // well under a millisecond
/// So few articles under a filter are worth knowing: a search need not look before or behind them.
constexpr int few = 2000;
/// So few are asked one by one whether they have the words.
constexpr int veryFew = 60;

/// Lets a predicate stop the statement that runs on a connection, for as long as this lives.
class Interrupter final
{
public:
    Interrupter(sqlite3 *handle, const std::function<bool()> &interrupted)
        : m_handle(handle)
    {
        if (interrupted) {
            sqlite3_progress_handler(m_handle, instructionsBetweenLooks, ask,
                                     const_cast<std::function<bool()> *>(&interrupted));
        }
    }
    ~Interrupter() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Interrupter)

private:
    static int ask(void *interrupted)
    {
        return (*static_cast<std::function<bool()> *>(interrupted))() ? 1 : 0;
    }
    sqlite3 *m_handle;
};

/// Positions [from, end), said to FTS5 itself: it then starts and stops there.
struct Bounds
{
    qint64 from = std::numeric_limits<qint64>::min();
    qint64 end = std::numeric_limits<qint64>::max();
};

Bounds boundsOf(const SearchPlan &plan, const ListFilter &filter, qint64 before)
{
    Bounds bounds{plan.from, before != 0 ? std::min(before, plan.before) : plan.before};
    if (filter.sinceMs) {
        bounds.from = std::max(bounds.from, firstPositionOf(*filter.sinceMs + 999));
    }
    if (filter.untilMs) {
        bounds.end = std::min(bounds.end, firstPositionOf(*filter.untilMs + 999));
    }
    return bounds;
}

/// The articles of the filter that leaves the fewest.
struct Fewest
{
    int count = few + 1;
    Condition condition;
    qint64 first = 0; ///< positions
    qint64 last = 0;
};

/// Drafts are a hundred among a million, and stand beside each other: without this a search of them
/// walks through every article that has the words.
Fewest fewestOf(Connection &db, const SearchPlan &plan)
{
    Fewest fewest;
    for (const Condition &condition : plan.indexed) {
        const QString sql = QStringLiteral("SELECT count(*), min(p), max(p) FROM (SELECT "
                                           "a.position AS p FROM article a WHERE %1 LIMIT ?)")
                                .arg(condition.text());
        db.each(sql, condition.values + QVariantList{few + 1}, [&](const Row &row) {
            if (const auto count = static_cast<int>(row.number(0)); count < fewest.count) {
                fewest = {count, condition, row.number(1), row.number(2)};
            }
        });
    }
    return fewest;
}

Bounds narrowed(Bounds bounds, const Fewest &fewest)
{
    if (fewest.count <= few) {
        bounds.from = std::max(bounds.from, fewest.first);
        bounds.end = std::min(bounds.end, fewest.count == 0 ? fewest.first : fewest.last + 1);
    }
    return bounds;
}

/// Each of very few articles is asked whether it has the words.
std::vector<ArticleRow> runOneByOne(const ArticleList &list, const SearchPlan &plan,
                                    Condition condition, const ListFilter &filter,
                                    const std::pair<Bounds, int> &page)
{
    const QString table = plan.index == SearchPlan::Index::Titles ? QStringLiteral("title_index")
                                                                  : QStringLiteral("search_index");
    const auto &[bounds, limit] = page;
    condition.add(QStringLiteral("a.position >= ? AND a.position < ?"), {bounds.from, bounds.end});
    condition.add(
        QStringLiteral("EXISTS (SELECT 1 FROM %1 WHERE %1 MATCH ? AND rowid = a.position)")
            .arg(table),
        {plan.match});
    return list.rowsWhere(condition, filter, limit);
}

qint64 saidRow(qint64 position)
{
    const bool open = position == std::numeric_limits<qint64>::min() ||
                      position == std::numeric_limits<qint64>::max();
    return open ? position : position * rowsPerArticle;
}

using Statement = std::pair<QString, QVariantList>;

Statement matchStatement(const SearchPlan &plan, const QString &columns, const Condition &condition,
                         const std::pair<Bounds, int> &page)
{
    const bool said = plan.index == SearchPlan::Index::Said;
    const QString table = said ? QStringLiteral("said_index")
                          : plan.index == SearchPlan::Index::Titles
                              ? QStringLiteral("title_index")
                              : QStringLiteral("search_index");
    const QString position =
        table + (said ? QStringLiteral(".rowid >> 8") : QStringLiteral(".rowid"));
    const QString sql = QStringLiteral("SELECT %1 FROM %2 CROSS JOIN article a ON a.position = %3 "
                                       "WHERE %2 MATCH ? AND %2.rowid >= ? AND %2.rowid < ? AND %4 "
                                       "ORDER BY %2.rowid DESC LIMIT ?")
                            .arg(columns, table, position, condition.text());
    const auto &[bounds, limit] = page;
    const QVariantList range = said ? QVariantList{saidRow(bounds.from), saidRow(bounds.end)}
                                    : QVariantList{bounds.from, bounds.end};
    return {sql, QVariantList{plan.match} + range + condition.values + QVariantList{limit}};
}

std::vector<ArticleRow> runMatch(const ArticleList &list, const SearchPlan &plan,
                                 const Condition &condition, const ListFilter &filter,
                                 const std::pair<Bounds, int> &page)
{
    const auto [sql, values] = matchStatement(plan, ArticleList::columns(), condition, page);
    return list.rowsOf(sql, values, filter);
}

/// Two people of one article may be found by one name: its rows stand beside each other.
std::vector<ArticleRow> runSaid(const ArticleList &list, const SearchPlan &plan,
                                const Condition &condition, const ListFilter &filter,
                                const std::pair<Bounds, int> &page)
{
    auto [bounds, limit] = page;
    std::vector<ArticleRow> rows;
    while (static_cast<int>(rows.size()) < limit) {
        const int wanted = limit - static_cast<int>(rows.size());
        std::vector<ArticleRow> more = runMatch(list, plan, condition, filter, {bounds, wanted});
        const bool last = static_cast<int>(more.size()) < wanted;
        for (ArticleRow &row : more) {
            bounds.end = row.position;
            if (rows.empty() || rows.back().id != row.id) {
                rows.push_back(std::move(row));
            }
        }
        if (last) {
            break;
        }
    }
    return rows;
}

/// All but the words: of the filter and of the query.
Condition conditionOf(const SearchPlan &plan, ListFilter filter)
{
    if (plan.archived) {
        filter.archived.reset(); // "is:archived" means it wherever one stands
    }
    Condition condition = store::conditionOf(filter, QStringLiteral("a"));
    condition.add(plan.condition.text(), plan.condition.values);
    return condition;
}

std::vector<ArticleRow> runSearch(const Repository::Parts &parts, const SearchPlan &plan,
                                  ListFilter filter, qint64 before, int limit)
{
    filter.sort = SortKey::Published; // a search finds the newest first
    filter.ascending = false;
    const ArticleList &list = parts.list;
    Condition condition = conditionOf(plan, filter);
    if (plan.match.isEmpty()) {
        if (before != 0) {
            condition.add(QStringLiteral("a.position < ?"), {before});
        }
        return list.rowsWhere(condition, filter, limit);
    }
    const Fewest fewest = fewestOf(*parts.connection, plan);
    const std::pair page{narrowed(boundsOf(plan, filter, before), fewest), limit};
    if (fewest.count <= veryFew && plan.index != SearchPlan::Index::Said) {
        condition.add(QStringLiteral("a.position IN (SELECT a.position FROM article a WHERE %1)")
                          .arg(fewest.condition.text()),
                      fewest.condition.values);
        return runOneByOne(list, plan, std::move(condition), filter, page);
    }
    return plan.index == SearchPlan::Index::Said ? runSaid(list, plan, condition, filter, page)
                                                 : runMatch(list, plan, condition, filter, page);
}

/// Inside a transaction. `query` as somebody wrote it.
Result<SearchPlan> planOf(Repository::Parts &parts, const QString &query, const ListFilter &filter)
{
    const Moment now = parts.context.now();
    auto parsed = parseQuery(query, now.toDateTime().date());
    if (!parsed) {
        return fail(parsed.error());
    }
    parts.sections.all();
    const bool typing = filter.typing && !query.isEmpty() && query.back().isLetterOrNumber();
    return planSearch(*parsed, {parts.sections, parts.persons, parts.context.zone, now.utcMs,
                                filter.language, filter.exactWords, typing});
}

Statement hitsStatement(const Repository::Parts &parts, const SearchPlan &plan,
                        const ListFilter &filter, int limit)
{
    const Condition condition = conditionOf(plan, filter);
    if (plan.match.isEmpty()) {
        return {QStringLiteral("SELECT a.id FROM article a WHERE %1 ORDER BY a.position DESC "
                               "LIMIT ?")
                    .arg(condition.text()),
                condition.values + QVariantList{limit}};
    }
    return matchStatement(
        plan, QStringLiteral("a.id"), condition,
        {narrowed(boundsOf(plan, filter, 0), fewestOf(*parts.connection, plan)), limit});
}

} // namespace

Result<std::vector<ArticleId>> hitsOf(const Repository &repository, const QString &query,
                                      const ListFilter &filter, int limit,
                                      const std::function<bool()> &interrupted)
{
    Repository::Parts &parts = repository.parts();
    const Interrupter interrupter(parts.connection->handle(), interrupted);
    Transaction transaction(*parts.connection, Mode::Read);
    std::vector<ArticleId> ids;
    if (const auto plan = planOf(parts, query, filter)) {
        const auto [sql, values] = hitsStatement(parts, *plan, filter, limit);
        parts.connection->each(sql, values, [&ids](const Row &row) {
            const ArticleId id(row.number(0));
            if (ids.empty() || ids.back() != id) { // two may have said it in one article
                ids.push_back(id);
            }
        });
    } else {
        parts.connection->abort(plan.error());
    }
    return transaction.end(std::move(ids));
}

Result<std::vector<ArticleRow>> Repository::search(const QString &query, const ListFilter &filter,
                                                   qint64 before, int limit,
                                                   const std::function<bool()> &interrupted) const
{
    if (interrupted && interrupted()) {
        return cancelled();
    }
    Parts &parts = *m_parts;
    // What was saved is found, also before the index came to it. A reader cannot do this;
    // AsyncStore asks its writer. A full disk does not keep the rest from being found.
    const auto stop = [&interrupted] { return interrupted && interrupted(); };
    if (auto settled = parts.settleIndex(stop); !settled) {
        logError(lcStore(), settled.error());
    }
    const Interrupter interrupter(parts.connection->handle(), interrupted);
    Transaction transaction(*parts.connection, Mode::Read);
    const auto plan = planOf(parts, query, filter);
    std::vector<ArticleRow> rows;
    if (plan) {
        rows = runSearch(parts, *plan, filter, before, limit);
    } else {
        parts.connection->abort(plan.error());
    }
    for (ArticleRow &row : rows) {
        if (plan->words.empty() && plan->speakers.isEmpty()) {
            break;
        }
        if (const auto texts = parts.index.texts(row.id)) {
            row.snippet = snippetOf(*texts, *plan);
        }
    }
    return transaction.end(std::move(rows));
}

Result<IndexProgress> Repository::indexProgress() const
{
    Transaction transaction(*m_parts->connection, Mode::Read);
    const IndexProgress progress = m_parts->index.progress();
    return transaction.end(progress);
}

} // namespace rd::store
