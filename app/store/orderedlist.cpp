// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/orderedlist.h"

#include "app/store/places.h"

#include <QCoreApplication>

#include <algorithm>

namespace rd::store {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(rd::Store)
};

// Of a million rows: more are found sooner along the order's index than sorted. By headline every
// row that is passed over is read.
constexpr qint64 fewByUpdated = 4000;
constexpr qint64 fewByHeadline = 15000;
// Reading one by one is slower than walking a whole index once.
constexpr size_t manyRows = 20000;

bool isGrouped(SortKey sort)
{
    return sort == SortKey::Section || sort == SortKey::Status;
}

/// Bytes in the opposite order. Keys hold no zero byte, so the end sorts behind every continuation.
QByteArray turned(const QByteArray &key)
{
    QByteArray other(key.size() + 1, '\xff');
    std::transform(key.begin(), key.end(), other.begin(), [](char c) { return char(~c); });
    return other;
}

QByteArray turnedBack(const QByteArray &turned)
{
    QByteArray key(turned.size() - 1, Qt::Uninitialized);
    std::transform(turned.begin(), turned.end() - 1, key.begin(), [](char c) { return char(~c); });
    return key;
}

/// How an order is said in SQL: by value, then tie, both up or both down. Groups have the order in
/// their rank.
struct Terms
{
    QString value;
    QString tie;
    bool descending = false;

    [[nodiscard]] QString orderBy(const QString &one, const QString &two) const
    {
        const QString way = descending ? QStringLiteral(" DESC") : QString();
        return QStringLiteral(" ORDER BY ") + one + way + QStringLiteral(", ") + two + way;
    }
    [[nodiscard]] QString orderBy() const { return orderBy(value, tie); }
    [[nodiscard]] QString behind() const
    {
        return QStringLiteral("(%1, %2) %3 (?, ?)")
            .arg(value, tie, descending ? QStringLiteral("<") : QStringLiteral(">"));
    }
    [[nodiscard]] qint64 directed(qint64 number) const { return descending ? -number : number; }
};

Terms termsOf(const ListFilter &filter, const QString &rank)
{
    switch (filter.sort) {
    case SortKey::Published:
        break;
    case SortKey::Updated:
        return {QStringLiteral("a.updated_ms"), QStringLiteral("a.position"), !filter.ascending};
    case SortKey::Headline:
        return {QStringLiteral("k.key"), QStringLiteral("k.id"), !filter.ascending};
    case SortKey::Section:
    case SortKey::Status:
        return {rank, QStringLiteral("-a.position"), false};
    }
    return {QStringLiteral("0"), QStringLiteral("a.position"), !filter.ascending};
}

ListKey keyOf(const ListFilter &filter, const Terms &terms, const QVariant &value, qint64 tie)
{
    if (filter.sort == SortKey::Headline) {
        const QByteArray key = value.toByteArray();
        return {filter.ascending ? key : turned(key), 0, terms.directed(tie)};
    }
    return {{}, terms.directed(value.toLongLong()), terms.directed(tie)};
}

/// What `behind()` asks for.
QVariantList valuesOf(const ListFilter &filter, const Terms &terms, const ListKey &key)
{
    if (filter.sort == SortKey::Headline) {
        return {filter.ascending ? key.text : turnedBack(key.text), terms.directed(key.tie)};
    }
    return {terms.directed(key.number), terms.directed(key.tie)};
}

QVariant valueAt(const Row &row, int column, SortKey sort)
{
    return sort == SortKey::Headline ? QVariant(row.blob(column)) : QVariant(row.number(column));
}

std::vector<int> archivedOf(const ListFilter &filter)
{
    return filter.archived ? std::vector{*filter.archived ? 1 : 0} : std::vector{0, 1};
}

/// Where the keys along an order's own index come from; the first value is the collation's.
QString along(SortKey sort)
{
    return sort == SortKey::Updated
               ? QStringLiteral("article a INDEXED BY article_updated WHERE a.archived = ?")
               : QStringLiteral("sort_key k INDEXED BY sort_key_order CROSS JOIN article a "
                                "ON a.id = k.id & 0xffffffffff "
                                "WHERE k.collation = ? AND k.archived = ?");
}

} // namespace

qint64 OrderedList::collation(const ListFilter &filter) const
{
    if (filter.sort != SortKey::Headline) {
        return 0;
    }
    const auto found = m_sortKeys.complete(filter.locale);
    if (!found) {
        m_context.db.abort({ErrorCode::Busy,
                            Store::tr("The order by headline is still being made. Try again in a "
                                      "moment."),
                            filter.locale, m_context.db.path()});
    }
    return found.value_or(0);
}

bool OrderedList::hasFew(const ListFilter &filter) const
{
    if (filter.place != ListFilter::Place::Everywhere) {
        return true;
    }
    const qint64 few = filter.sort == SortKey::Updated ? fewByUpdated : fewByHeadline;
    ListFilter counted = filter;
    counted.foldStories = false;
    counted.sinceMs.reset();
    counted.untilMs.reset();
    if (m_list.count(counted) <= few) {
        return true;
    }
    if (!filter.sinceMs && !filter.untilMs) {
        return false;
    }
    ListFilter dated;
    dated.sinceMs = filter.sinceMs;
    dated.untilMs = filter.untilMs;
    dated.deleted = filter.deleted;
    const Condition condition = conditionAnywhere(dated, QStringLiteral("a"));
    return m_context.db
               .number(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM article a WHERE %1 "
                                      "LIMIT ?)")
                           .arg(condition.text()),
                       condition.values + QVariantList{few + 1})
               .value_or(0) <= few;
}

ListPage OrderedList::page(const ListFilter &filter, const ListKey &after, int limit) const
{
    if (filter.sort == SortKey::Published) {
        return pageByPublished(filter, after, limit);
    }
    if (hasFew(filter)) {
        return pageByKeys(filter, keysSorted(filter, after, limit), limit);
    }
    if (isGrouped(filter.sort)) {
        return pageByGroup(filter, after, limit);
    }
    return pageByKeys(filter, keysAlongIndex(filter, after, limit), limit);
}

ListPage OrderedList::pageByPublished(const ListFilter &filter, const ListKey &after,
                                      int limit) const
{
    const Terms terms = termsOf(filter, {});
    ListPage page;
    page.rows = m_list.rows(filter, after.isStart() ? 0 : terms.directed(after.tie), limit);
    for (const ArticleRow &row : page.rows) {
        page.keys.push_back(keyOf(filter, terms, 0, row.position));
    }
    return page;
}

std::vector<OrderedList::Group> OrderedList::groups(const ListFilter &filter) const
{
    std::vector<Group> groups;
    const auto add = [&groups](const QString &text, const QVariantList &values) {
        Group group;
        group.condition.add(text, values);
        groups.push_back(std::move(group));
    };
    if (filter.sort == SortKey::Status) {
        for (const Status status : allStatuses()) {
            add(QStringLiteral("a.status = ?"), {static_cast<int>(status)});
        }
    } else {
        for (const Section &section : m_sections.all()) {
            add(QStringLiteral("a.section_id = ?"), {section.id.value});
        }
    }
    if (!filter.ascending) {
        std::reverse(groups.begin(), groups.end());
    }
    if (filter.sort == SortKey::Section) { // no section: last, whichever way
        add(QStringLiteral("a.section_id IS NULL"), {});
    }
    for (size_t i = 0; i < groups.size(); ++i) {
        groups[i].rank = qint64(i);
    }
    return groups;
}

/// The rank of an article's group, as SQL.
QString OrderedList::rankOf(const ListFilter &filter) const
{
    if (!isGrouped(filter.sort)) {
        return {};
    }
    QString text =
        QStringLiteral("CASE ") + (filter.sort == SortKey::Status ? QStringLiteral("a.status")
                                                                  : QStringLiteral("a.section_id"));
    qint64 last = 0;
    for (const Group &group : groups(filter)) {
        if (!group.condition.values.isEmpty()) {
            text += QStringLiteral(" WHEN %1 THEN %2")
                        .arg(group.condition.values.front().toLongLong())
                        .arg(group.rank);
        }
        last = group.rank;
    }
    return text + QStringLiteral(" ELSE %1 END").arg(last);
}

ListPage OrderedList::pageByGroup(const ListFilter &filter, const ListKey &after, int limit) const
{
    ListPage page;
    Condition whole = conditionOf(filter, QStringLiteral("a"));
    addFolding(whole, filter);
    const QString index = filter.sort == SortKey::Status ? QStringLiteral("article_status")
                                                         : QStringLiteral("article_section");
    for (const Group &group : groups(filter)) {
        const auto missing = limit - static_cast<int>(page.rows.size());
        if (missing <= 0) {
            break;
        }
        if (!after.isStart() && group.rank < after.number) {
            continue;
        }
        Condition condition = whole;
        condition.add(group.condition.text(), group.condition.values);
        if (!after.isStart() && group.rank == after.number) {
            condition.add(QStringLiteral("a.position < ?"), {-after.tie});
        }
        for (ArticleRow &row : m_list.rowsWhere(condition, filter, missing, index)) {
            page.keys.push_back({{}, group.rank, -row.position});
            page.rows.push_back(std::move(row));
        }
    }
    return page;
}

/// Few rows pass: all of them are looked at, and the first ones kept.
OrderedList::Keys OrderedList::keysSorted(const ListFilter &filter, const ListKey &after,
                                          int limit) const
{
    const Terms terms = termsOf(filter, rankOf(filter));
    auto [few, values] = keysOfPlace(filter, m_list.bestIndex(filter));
    QString from = QStringLiteral("(%1) p CROSS JOIN article a ON a.id = p.id").arg(few);
    if (filter.sort == SortKey::Headline) {
        from += QStringLiteral(" CROSS JOIN sort_key k ON k.id = (? << 40) | a.id");
        values.append(collation(filter));
    }
    Condition condition;
    addFolding(condition, filter);
    if (!after.isStart()) {
        condition.add(terms.behind(), valuesOf(filter, terms, after));
    }
    Keys keys;
    keys.parts = {QStringLiteral("SELECT a.id AS id, %1 AS v, %2 AS t FROM %3 WHERE %4%5 LIMIT ?")
                      .arg(terms.value, terms.tie, from, condition.text(), terms.orderBy())};
    keys.values = values + condition.values + QVariantList{limit};
    return keys;
}

OrderedList::Keys OrderedList::keysAlongIndex(const ListFilter &filter, const ListKey &after,
                                              int limit) const
{
    const Terms terms = termsOf(filter, {});
    const qint64 order = collation(filter);
    Condition condition = conditionOf(filter, QStringLiteral("a"));
    addFolding(condition, filter);
    if (!after.isStart()) {
        condition.add(terms.behind(), valuesOf(filter, terms, after));
    }
    Keys keys;
    for (const int archived : archivedOf(filter)) {
        keys.parts.append(
            QStringLiteral("SELECT a.id AS id, %1 AS v, %2 AS t FROM %3 AND %4%5 LIMIT ?")
                .arg(terms.value, terms.tie, along(filter.sort), condition.text(),
                     terms.orderBy()));
        if (filter.sort == SortKey::Headline) {
            keys.values.append(order);
        }
        keys.values += QVariantList{archived} + condition.values + QVariantList{limit};
    }
    return keys;
}

ListPage OrderedList::pageByKeys(const ListFilter &filter, const Keys &keys, int limit) const
{
    const Terms terms = termsOf(filter, {});
    QStringList parts;
    for (const QString &part : keys.parts) {
        parts.append(QStringLiteral("SELECT * FROM (%1)").arg(part));
    }
    const QString inner = terms.orderBy(QStringLiteral("v"), QStringLiteral("t"));
    const QString sql =
        QStringLiteral("SELECT %1, x.v, x.t FROM (%2%3 LIMIT ?) x CROSS JOIN article a "
                       "ON a.id = x.id%4")
            .arg(ArticleList::columns(), parts.join(QStringLiteral(" UNION ALL ")), inner,
                 terms.orderBy(QStringLiteral("x.v"), QStringLiteral("x.t")));
    ListPage page;
    page.rows = m_list.rowsOf(sql, keys.values + QVariantList{limit}, filter, [&](const Row &row) {
        page.keys.push_back(keyOf(filter, terms,
                                  valueAt(row, ArticleList::columnCount, filter.sort),
                                  row.number(ArticleList::columnCount + 1)));
    });
    return page;
}

/// The rows of the list, newest first: one article for a folded story. Whether a story was seen is
/// known here; asking SQLite for a newer one at every row takes ten times as long.
std::vector<OrderedList::Newest> OrderedList::newest(const ListFilter &filter) const
{
    QHash<qint64, qint64> ranks;
    qint64 without = 0;
    if (isGrouped(filter.sort)) {
        for (const Group &group : groups(filter)) {
            without = group.rank;
            if (!group.condition.values.isEmpty()) {
                ranks.insert(group.condition.values.front().toLongLong(), group.rank);
            }
        }
    }
    const int by = filter.sort == SortKey::Status ? 3 : 4;
    std::vector<Newest> rows;
    QSet<qint64> stories;
    const auto [keys, values] = keysOfPlace(filter, {});
    m_context.db.each(
        keys + QStringLiteral(" ORDER BY position DESC"), values, [&](const Row &row) {
            if (filter.foldStories) {
                const auto before = stories.size();
                stories.insert(row.number(2));
                if (stories.size() == before) {
                    return;
                }
            }
            const qint64 rank = ranks.isEmpty() ? 0 : ranks.value(row.number(by), without);
            rows.push_back({row.number(0), row.number(1), rank});
        });
    return rows;
}

void OrderedList::walk(const ListFilter &filter, const Take &take) const
{
    std::vector<Newest> rows = newest(filter);
    if (filter.sort == SortKey::Updated || filter.sort == SortKey::Headline) {
        walkAlongIndex(filter, rows, take);
        return;
    }
    if (isGrouped(filter.sort)) {
        std::stable_sort(rows.begin(), rows.end(), [](const Newest &one, const Newest &other) {
            return one.rank < other.rank;
        });
    } else if (filter.ascending) {
        std::reverse(rows.begin(), rows.end());
    }
    const Terms terms = termsOf(filter, {});
    for (const Newest &row : rows) {
        const qint64 tie = isGrouped(filter.sort) ? -row.position : row.position;
        take(keyOf(filter, terms, row.rank, tie), ArticleId(row.id));
    }
}

void OrderedList::walkAlongIndex(const ListFilter &filter, const std::vector<Newest> &rows,
                                 const Take &take) const
{
    const Terms terms = termsOf(filter, {});
    const qint64 order = collation(filter);
    const bool byHeadline = filter.sort == SortKey::Headline;
    const auto each = [&](const QString &sql, const QVariantList &values, const auto &wanted) {
        m_context.db.each(sql, values, [&](const Row &row) {
            if (const ArticleId id(row.number(0)); wanted(id)) {
                take(keyOf(filter, terms, valueAt(row, 1, filter.sort), row.number(2)), id);
            }
        });
    };
    const QString select =
        QStringLiteral("SELECT %1 AS id, %2 AS v, %3 AS t FROM ")
            .arg(byHeadline ? QStringLiteral("k.id & 0xffffffffff") : QStringLiteral("a.id"),
                 terms.value, terms.tie);
    const QString ordered = terms.orderBy(QStringLiteral("v"), QStringLiteral("t"));
    if (rows.size() < manyRows) {
        std::vector<qint64> ids;
        for (const Newest &row : rows) {
            ids.push_back(byHeadline ? SortKeys::idOf(order, row.id) : row.id);
        }
        const QString from = byHeadline ? QStringLiteral("json_each(?) j CROSS JOIN sort_key k "
                                                         "ON k.id = j.value")
                                        : QStringLiteral("json_each(?) j CROSS JOIN article a "
                                                         "ON a.id = j.value");
        each(select + from + ordered, {jsonList(ids)}, [](ArticleId) { return true; });
        return;
    }
    qint64 largest = 0;
    for (const Newest &row : rows) {
        largest = std::max(largest, row.id);
    }
    std::vector<bool> wanted(size_t(largest) + 1);
    for (const Newest &row : rows) {
        wanted[size_t(row.id)] = true;
    }
    QStringList parts;
    QVariantList values;
    for (const int archived : archivedOf(filter)) {
        parts.append(select + (byHeadline
                                   ? QStringLiteral("sort_key k INDEXED BY sort_key_order WHERE "
                                                    "k.collation = ? AND k.archived = ?")
                                   : along(SortKey::Updated)));
        values += byHeadline ? QVariantList{order, archived} : QVariantList{archived};
    }
    // Both halves come in order out of the index; SQLite only merges them.
    each(parts.join(QStringLiteral(" UNION ALL ")) + ordered, values,
         [&](ArticleId id) { return id.value <= largest && wanted[size_t(id.value)]; });
}

void OrderedList::showPreferred(std::vector<ArticleId> &ids, const ListFilter &filter) const
{
    if (!filter.foldStories || filter.preferredLanguage.isEmpty() ||
        filter.sort != SortKey::Published) {
        return;
    }
    std::vector<qint64> numbers;
    for (const ArticleId id : ids) {
        numbers.push_back(id.value);
    }
    const Condition condition = conditionOf(filter, QStringLiteral("b"));
    QHash<ArticleId, ArticleId> shown;
    m_context.db.each(
        QStringLiteral("SELECT a.id, a.language, b.id, b.language FROM json_each(?) j CROSS JOIN "
                       "article a ON a.id = j.value CROSS JOIN article b INDEXED BY article_story "
                       "ON b.story_id = a.story_id WHERE %1 ORDER BY b.position")
            .arg(condition.text()),
        QVariantList{jsonList(numbers)} + condition.values, [&](const Row &row) {
            if (!isVariantOf(row.text(1), filter.preferredLanguage) &&
                isVariantOf(row.text(3), filter.preferredLanguage)) {
                shown.insert(ArticleId(row.number(0)), ArticleId(row.number(2)));
            }
        });
    for (ArticleId &id : ids) {
        id = shown.value(id, id);
    }
}

} // namespace rd::store
