// SPDX-License-Identifier: GPL-3.0-or-later
// Repository: lists, counts and search.
#include "app/base/log.h"
#include "app/store/parts.h"
#include "app/store/position.h"
#include "app/store/queryparser.h"
#include "app/store/repository.h"
#include "app/store/sqlite/searchquery.h"
#include "app/text/highlight.h"

#include <sqlite3.h>

namespace rd::store {

namespace {

constexpr int snippetChars = 200;
constexpr int instructionsBetweenLooks = 2000; // well under a millisecond

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

QString snippetOf(const SearchTexts &texts, const std::vector<text::QueryWord> &words)
{
    for (const auto column : {SearchTexts::BodyText, SearchTexts::Lede, SearchTexts::Speaker,
                              SearchTexts::Headline, SearchTexts::Author, SearchTexts::Keyword}) {
        const QString snippet = text::snippet(texts.columns[column], words, snippetChars);
        if (snippet.contains(QChar(text::hitStart))) {
            return snippet;
        }
    }
    return text::snippet(texts.columns[SearchTexts::BodyText], words, snippetChars);
}

std::vector<ArticleRow> runSearch(const ArticleList &list, const SearchPlan &plan,
                                  const ListFilter &filter, qint64 before, int limit)
{
    Condition condition = conditionOf(filter, QStringLiteral("a"));
    condition.add(plan.condition.text(), plan.condition.values);
    if (plan.match.isEmpty()) {
        if (before != 0) {
            condition.add(QStringLiteral("a.position < ?"), {before});
        }
        return list.rowsWhere(condition, filter, limit);
    }
    // The bounds are said to FTS5 itself: it then starts and stops there.
    qint64 from = plan.from;
    qint64 end = before != 0 ? std::min(before, plan.before) : plan.before;
    if (filter.sinceMs) {
        from = std::max(from, firstPositionOf(*filter.sinceMs + 999));
    }
    if (filter.untilMs) {
        end = std::min(end, firstPositionOf(*filter.untilMs + 999));
    }
    const QString table =
        plan.titlesOnly ? QStringLiteral("title_index") : QStringLiteral("search_index");
    const QString sql =
        QStringLiteral("SELECT %1 FROM %2 CROSS JOIN article a ON a.position = %2.rowid "
                       "WHERE %2 MATCH ? AND %2.rowid >= ? AND %2.rowid < ? AND %3 "
                       "ORDER BY %2.rowid DESC LIMIT ?")
            .arg(ArticleList::columns(), table, condition.text());
    return list.rowsOf(
        sql, QVariantList{plan.match, from, end} + condition.values + QVariantList{limit}, filter);
}

} // namespace

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

Result<std::vector<qint64>> Repository::ladder(const ListFilter &filter, int step) const
{
    Transaction transaction(*m_parts->connection, Mode::Read);
    auto positions = m_parts->list.ladder(filter, std::max(step, 1));
    return transaction.end(std::move(positions));
}

Result<Counters> Repository::counters() const
{
    Transaction transaction(*m_parts->connection, Mode::Read);
    auto counters = m_parts->list.counters();
    return transaction.end(std::move(counters));
}

Result<std::vector<ArticleRow>> Repository::search(const QString &query, const ListFilter &filter,
                                                   qint64 before, int limit,
                                                   const std::function<bool()> &interrupted) const
{
    if (interrupted && interrupted()) {
        return cancelled();
    }
    auto parsed = parseQuery(query);
    if (!parsed) {
        return fail(parsed.error());
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
    parts.sections.all();
    auto plan = planSearch(
        *parsed, {parts.sections, parts.context.zone, filter.language, filter.exactWords});
    std::vector<ArticleRow> rows;
    if (plan) {
        rows = runSearch(parts.list, *plan, filter, before, limit);
    } else {
        parts.connection->abort(plan.error());
    }
    for (ArticleRow &row : rows) {
        if (plan->match.isEmpty()) {
            break;
        }
        if (const auto texts = parts.index.texts(row.id)) {
            row.snippet = snippetOf(*texts, plan->words);
        }
    }
    return transaction.end(std::move(rows));
}

} // namespace rd::store
