// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/articlelist.h"

#include "app/store/position.h"
#include "app/store/stories.h"

#include <unordered_set>

namespace rd::store {

namespace {

ArticleRow rowFrom(const Row &row)
{
    ArticleRow found;
    found.id = ArticleId(row.number(0));
    found.storyId = StoryId(row.number(1));
    found.headline = row.text(2);
    found.lede = row.text(3);
    found.language = row.text(5);
    found.genre = static_cast<Genre>(row.number(6));
    found.status = static_cast<Status>(row.number(7));
    found.archived = row.number(8) != 0;
    found.published = momentAt(row, 9);
    found.updated = momentAt(row, 11).value_or(Moment{});
    found.deadline = momentAt(row, 13);
    found.words = static_cast<int>(row.number(15));
    found.thumbnail = row.text(16);
    found.position = row.number(17);
    return found;
}

bool isIn(const QString &language, const QString &wanted)
{
    return language.startsWith(wanted, Qt::CaseInsensitive) &&
           (language.size() == wanted.size() || language.at(wanted.size()) == u'-');
}

// Counts of filters without dates are sums over the table that triggers keep.
std::optional<Condition> countCondition(const ListFilter &filter)
{
    if (filter.sinceMs || filter.untilMs || filter.foldStories) {
        return std::nullopt;
    }
    Condition condition;
    condition.add(QStringLiteral("deleted = ?"), {filter.deleted ? 1 : 0});
    if (filter.archived) {
        condition.add(QStringLiteral("archived = ?"), {*filter.archived ? 1 : 0});
    }
    if (filter.status) {
        condition.add(QStringLiteral("status = ?"), {static_cast<int>(*filter.status)});
    }
    if (filter.section) {
        condition.add(QStringLiteral("section_id = ?"), {filter.section->value});
    }
    if (!filter.language.isEmpty()) {
        condition.add(QStringLiteral("language = ?"), {filter.language});
    }
    return condition;
}

} // namespace

Condition conditionOf(const ListFilter &filter, const QString &name)
{
    Condition condition;
    const auto column = [&](const char *rest) { return name + QLatin1String(rest); };
    condition.add(column(filter.deleted ? ".deleted_ms IS NOT NULL" : ".deleted_ms IS NULL"));
    if (filter.archived) {
        condition.add(column(".archived = ?"), {*filter.archived ? 1 : 0});
    }
    if (filter.status) {
        condition.add(column(".status = ?"), {static_cast<int>(*filter.status)});
    }
    if (filter.section) {
        condition.add(column(".section_id = ?"), {filter.section->value});
    }
    if (!filter.language.isEmpty()) {
        condition.add(column(".language = ?"), {filter.language});
    }
    // The position holds the time in whole seconds; a bound inside a second is rounded up, so that
    // neighbouring ranges neither overlap nor leave a gap.
    if (filter.sinceMs) {
        condition.add(column(".position >= ?"), {firstPositionOf(*filter.sinceMs + 999)});
    }
    if (filter.untilMs) {
        condition.add(column(".position < ?"), {firstPositionOf(*filter.untilMs + 999)});
    }
    return condition;
}

QString ArticleList::columns()
{
    return QStringLiteral(
        "a.id, a.story_id, a.headline, a.lede, a.section_id, a.language, a.genre, a.status, "
        "a.archived, a.published_ms, a.published_zone, a.updated_ms, a.updated_zone, "
        "a.deadline_ms, a.deadline_zone, a.words, a.thumbnail, a.position");
}

Condition ArticleList::folded(const ListFilter &filter) const
{
    Condition condition = conditionOf(filter, QStringLiteral("a"));
    if (filter.foldStories) {
        // A story's row is its newest article under the same filter. Without the hint SQLite walks
        // the index of the filter for every row.
        const Condition other = conditionOf(filter, QStringLiteral("b"));
        condition.add(
            QStringLiteral(
                "NOT EXISTS (SELECT 1 FROM article b INDEXED BY article_story WHERE b.story_id = "
                "a.story_id AND b.position > a.position AND %1)")
                .arg(other.text()),
            other.values);
    }
    return condition;
}

std::vector<ArticleRow> ArticleList::read(const QString &sql, const QVariantList &values) const
{
    std::vector<ArticleRow> rows;
    m_sections.all(); // read before the statement runs, not in the middle of it
    m_context.db.each(sql, values, [&](const Row &row) {
        rows.push_back(rowFrom(row));
        rows.back().section = m_sections.label(SectionId(row.number(4)), rows.back().language);
    });
    return rows;
}

std::vector<ArticleRow> ArticleList::rowsOf(const QString &sql, const QVariantList &values,
                                            bool bin) const
{
    std::vector<ArticleRow> rows = read(sql, values);
    if (rows.empty()) {
        return rows;
    }
    std::vector<qint64> stories;
    for (const ArticleRow &row : rows) {
        stories.push_back(row.storyId.value);
    }
    const auto versions = Stories(m_context).versions(stories, bin);
    for (ArticleRow &row : rows) {
        row.versions = versions.value(row.storyId.value);
    }
    return rows;
}

std::vector<ArticleRow> ArticleList::rowsWhere(const Condition &condition, bool bin,
                                               int limit) const
{
    const QString sql = QStringLiteral("SELECT %1 FROM article a WHERE %2 "
                                       "ORDER BY a.position DESC LIMIT ?")
                            .arg(columns(), condition.text());
    return rowsOf(sql, condition.values + QVariantList{limit}, bin);
}

std::vector<ArticleRow> ArticleList::rows(const ListFilter &filter, qint64 before, int limit) const
{
    Condition condition = folded(filter);
    if (before != 0) {
        condition.add(QStringLiteral("a.position < ?"), {before});
    }
    auto rows = rowsWhere(condition, filter.deleted, limit);
    if (filter.foldStories && !filter.preferredLanguage.isEmpty()) {
        showPreferred(rows, filter);
    }
    return rows;
}

/// Rows found by the key of the newest version now show the preferred one. The versions, read
/// already, say where there is something to read: most pages need no more than this one statement.
void ArticleList::showPreferred(std::vector<ArticleRow> &rows, const ListFilter &filter) const
{
    const QString &wanted = filter.preferredLanguage;
    std::vector<qint64> candidates;
    for (const ArticleRow &row : rows) {
        if (isIn(row.language, wanted)) {
            continue;
        }
        for (const LanguageVersion &version : row.versions) {
            if (isIn(version.language, wanted)) {
                candidates.push_back(version.id.value);
            }
        }
    }
    if (candidates.empty()) {
        return;
    }
    const Condition condition = conditionOf(filter, QStringLiteral("a"));
    QHash<StoryId, ArticleRow> preferred;
    for (ArticleRow &row :
         read(QStringLiteral("SELECT %1 FROM json_each(?) j CROSS JOIN article a ON a.id = j.value "
                             "WHERE %2 ORDER BY a.position")
                  .arg(columns(), condition.text()),
              QVariantList{jsonList(candidates)} + condition.values)) {
        const StoryId story = row.storyId;
        preferred.insert(story, std::move(row)); // of several in one language the newest stays
    }
    for (ArticleRow &row : rows) {
        if (const auto found = preferred.find(row.storyId); found != preferred.end()) {
            found->position = row.position;
            found->versions = std::move(row.versions);
            row = std::move(*found);
        }
    }
}

qint64 ArticleList::count(const ListFilter &filter) const
{
    if (const auto condition = countCondition(filter)) {
        return m_context.db
            .number(QStringLiteral("SELECT sum(n) FROM article_count WHERE ") + condition->text(),
                    condition->values)
            .value_or(0);
    }
    // Every story with a matching article is one row, so there is no need to look for the newest.
    // The index named has all that a filter asks about, by story.
    const Condition condition = conditionOf(filter, QStringLiteral("a"));
    const QString what =
        filter.foldStories
            ? QStringLiteral("count(DISTINCT a.story_id) FROM article a INDEXED BY article_story")
            : QStringLiteral("count(*) FROM article a");
    return m_context.db
        .number(QStringLiteral("SELECT %1 WHERE %2").arg(what, condition.text()), condition.values)
        .value_or(0);
}

std::vector<qint64> ArticleList::ladder(const ListFilter &filter, int step) const
{
    std::vector<qint64> positions;
    // Whether a story was seen is known here; asking SQLite for a newer one at every row takes ten
    // times as long.
    const Condition condition = conditionOf(filter, QStringLiteral("a"));
    std::unordered_set<qint64> stories;
    int since = 0;
    m_context.db.each(QStringLiteral("SELECT a.position, a.story_id FROM article a WHERE %1 "
                                     "ORDER BY a.position DESC")
                          .arg(condition.text()),
                      condition.values, [&](const Row &row) {
                          if (filter.foldStories && !stories.insert(row.number(1)).second) {
                              return;
                          }
                          if (since == 0) {
                              positions.push_back(row.number(0));
                          }
                          since = (since + 1) % step;
                      });
    return positions;
}

Counters ArticleList::counters() const
{
    Counters counters;
    m_context.db.each(QStringLiteral("SELECT deleted, archived, status, section_id, language, n "
                                     "FROM article_count WHERE n <> 0"),
                      {}, [&](const Row &row) {
                          const qint64 n = row.number(5);
                          if (row.number(0) != 0) {
                              counters.deleted += n;
                          } else if (row.number(1) != 0) {
                              counters.archived += n;
                          } else {
                              counters.all += n;
                              counters.byStatus[static_cast<int>(row.number(2))] += n;
                              counters.bySection[row.number(3)] += n;
                              counters.byLanguage[row.text(4)] += n;
                          }
                      });
    return counters;
}

} // namespace rd::store
