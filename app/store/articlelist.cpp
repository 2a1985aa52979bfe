// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/articlelist.h"

#include "app/store/places.h"
#include "app/store/position.h"
#include "app/store/stories.h"

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
    found.assignee = row.text(18);
    found.targetLength = static_cast<int>(row.number(19));
    found.urgency = static_cast<int>(row.number(20));
    found.changedSincePublished = row.number(21) != 0;
    return found;
}

// "List by published" the other way round; searches and single rows leave it at newest first.
bool isOldestFirst(const ListFilter &filter)
{
    return filter.ascending && filter.sort == SortKey::Published;
}

QString wayOf(const ListFilter &filter)
{
    return isOldestFirst(filter) ? QStringLiteral("ASC") : QStringLiteral("DESC");
}

QString behindOf(const ListFilter &filter)
{
    return isOldestFirst(filter) ? QStringLiteral("a.position > ?")
                                 : QStringLiteral("a.position < ?");
}

// Counts of filters without dates are sums over the table that triggers keep.
std::optional<Condition> countCondition(const ListFilter &filter)
{
    if (filter.sinceMs || filter.untilMs || filter.foldStories ||
        filter.place != ListFilter::Place::Everywhere) {
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
    Condition condition = conditionAnywhere(filter, name);
    if (const Condition place = conditionOfPlace(filter, name); !place.parts.isEmpty()) {
        condition.add(place.text(), place.values);
    }
    return condition;
}

bool isVariantOf(const QString &language, const QString &wanted)
{
    return language.startsWith(wanted, Qt::CaseInsensitive) &&
           (language.size() == wanted.size() || language.at(wanted.size()) == u'-');
}

QString ArticleList::columns()
{
    return QStringLiteral(
               "a.id, a.story_id, a.headline, a.lede, a.section_id, a.language, a.genre, a.status, "
               "a.archived, a.published_ms, a.published_zone, a.updated_ms, a.updated_zone, "
               "a.deadline_ms, a.deadline_zone, a.words, a.thumbnail, a.position, a.assignee, "
               "a.target_length, a.urgency, ") +
           conditionOfChanged(QStringLiteral("a"));
}

std::vector<ArticleRow> ArticleList::read(const QString &sql, const QVariantList &values,
                                          const Also &also) const
{
    std::vector<ArticleRow> rows;
    m_sections.all(); // read before the statement runs, not in the middle of it
    m_context.db.each(sql, values, [&](const Row &row) {
        rows.push_back(rowFrom(row));
        rows.back().section = m_sections.label(SectionId(row.number(4)), rows.back().language);
        if (also) {
            also(row);
        }
    });
    return rows;
}

std::vector<ArticleRow> ArticleList::rowsOf(const QString &sql, const QVariantList &values,
                                            const ListFilter &shown, const Also &also) const
{
    std::vector<ArticleRow> rows = read(sql, values, also);
    if (rows.empty()) {
        return rows;
    }
    std::vector<qint64> stories;
    for (const ArticleRow &row : rows) {
        stories.push_back(row.storyId.value);
    }
    const auto found = Stories(m_context).shown(stories, shown.deleted);
    for (ArticleRow &row : rows) {
        const StoryShown story = found.value(row.storyId.value);
        row.versions = story.versions;
        row.embargo = story.embargo;
    }
    tellChanges(rows, shown.reader);
    return rows;
}

/// Who never read an article has no mark, and nothing has changed for them.
void ArticleList::tellChanges(std::vector<ArticleRow> &rows, const QString &reader) const
{
    if (reader.isEmpty() || rows.empty()) {
        return;
    }
    QHash<qint64, ArticleRow *> byId;
    for (ArticleRow &row : rows) {
        byId.insert(row.id.value, &row);
    }
    m_context.db.each(
        QStringLiteral("SELECT a.id FROM json_each(?) j CROSS JOIN read_mark m ON m.reader = ? "
                       "AND m.article_id = j.value CROSS JOIN article a ON a.id = m.article_id "
                       "WHERE m.revision_id IS NOT a.head_revision_id"),
        {jsonList(byId.keys()), reader},
        [&byId](const Row &row) { byId.value(row.number(0))->changedSinceRead = true; });
}

std::vector<ArticleRow> ArticleList::rowsWhere(const Condition &condition, const ListFilter &shown,
                                               int limit, const QString &index) const
{
    const QString sql = QStringLiteral("SELECT %1 FROM article a %2 WHERE %3 "
                                       "ORDER BY a.position %4 LIMIT ?")
                            .arg(columns(), indexedBy(index), condition.text(), wayOf(shown));
    return rowsOf(sql, condition.values + QVariantList{limit}, shown);
}

std::vector<ArticleRow> ArticleList::rowsOfPlace(const ListFilter &filter, qint64 before,
                                                 int limit) const
{
    QStringList keys;
    QVariantList values;
    for (PlaceIndex &place : indexesOfPlace(filter)) {
        addFolding(place.condition, filter);
        if (before != 0) {
            place.condition.add(behindOf(filter), {before});
        }
        keys.append(QStringLiteral("SELECT * FROM (SELECT a.position AS p FROM article a "
                                   "INDEXED BY %1 WHERE %2 ORDER BY a.position %3 LIMIT ?)")
                        .arg(QLatin1String(place.name), place.condition.text(), wayOf(filter)));
        values += place.condition.values;
        values.append(limit);
    }
    // The indexes give the keys of one page; only its rows are read.
    const QString sql =
        QStringLiteral("SELECT %1 FROM (SELECT p FROM (%2) ORDER BY p %3 LIMIT ?) k "
                       "CROSS JOIN article a ON a.position = k.p ORDER BY a.position %3")
            .arg(columns(), keys.join(QStringLiteral(" UNION ALL ")), wayOf(filter));
    return rowsOf(sql, values + QVariantList{limit}, filter);
}

std::vector<ArticleRow> ArticleList::rows(const ListFilter &filter, qint64 before, int limit) const
{
    std::vector<ArticleRow> rows;
    if (filter.place != ListFilter::Place::Everywhere) {
        rows = rowsOfPlace(filter, before, limit);
    } else {
        Condition condition = conditionOf(filter, QStringLiteral("a"));
        addFolding(condition, filter);
        if (before != 0) {
            condition.add(behindOf(filter), {before});
        }
        rows = rowsWhere(condition, filter, limit);
    }
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
        if (isVariantOf(row.language, wanted)) {
            continue;
        }
        for (const LanguageVersion &version : row.versions) {
            if (isVariantOf(version.language, wanted)) {
                candidates.push_back(version.id.value);
            }
        }
    }
    if (candidates.empty()) {
        return;
    }
    const Condition condition = conditionOf(filter, QStringLiteral("a"));
    std::vector<ArticleRow> found =
        read(QStringLiteral("SELECT %1 FROM json_each(?) j CROSS JOIN article a ON a.id = j.value "
                            "WHERE %2 ORDER BY a.position")
                 .arg(columns(), condition.text()),
             QVariantList{jsonList(candidates)} + condition.values);
    tellChanges(found, filter.reader);
    QHash<StoryId, ArticleRow> preferred;
    for (ArticleRow &row : found) {
        const StoryId story = row.storyId;
        preferred.insert(story, std::move(row)); // of several in one language the newest stays
    }
    for (ArticleRow &row : rows) {
        if (const auto its = preferred.find(row.storyId); its != preferred.end()) {
            its->position = row.position;
            its->versions = std::move(row.versions);
            its->embargo = std::move(row.embargo);
            row = std::move(*its);
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
    if (filter.place != ListFilter::Place::Everywhere) {
        const auto [keys, values] = keysOfPlace(filter, {});
        return m_context.db
            .number((filter.foldStories ? QStringLiteral("SELECT count(DISTINCT story) FROM (%1)")
                                        : QStringLiteral("SELECT count(*) FROM (%1)"))
                        .arg(keys),
                    values)
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

QString ArticleList::bestIndex(const ListFilter &filter) const
{
    if (filter.place != ListFilter::Place::Everywhere || filter.sinceMs || filter.untilMs) {
        return {}; // a place names its own; every index has the position, so dates narrow any
    }
    if (filter.deleted) {
        return QStringLiteral("article_bin");
    }
    QString best = filter.archived ? QStringLiteral("article_archived") : QString();
    ListFilter alone;
    alone.archived = filter.archived;
    qint64 fewest = count(alone);
    const auto consider = [&](const char *index, const ListFilter &by) {
        if (const qint64 its = count(by); its < fewest) {
            fewest = its;
            best = QLatin1String(index);
        }
    };
    if (filter.status) {
        ListFilter by;
        by.status = filter.status;
        consider("article_status", by);
    }
    if (filter.section) {
        ListFilter by;
        by.section = filter.section;
        consider("article_section", by);
    }
    if (!filter.language.isEmpty()) {
        ListFilter by;
        by.language = filter.language;
        consider("article_language", by);
    }
    return best;
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
