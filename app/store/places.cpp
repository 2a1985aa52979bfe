// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/places.h"

#include "app/store/position.h"

namespace rd::store {

namespace {

using Place = ListFilter::Place;

// The conditions of partial indexes, word for word: with any other words SQLite refuses the index.
constexpr const char *changed =
    "%1.status = 4 AND %1.published_revision_id IS NOT NULL AND (%1.copied <> 0 OR "
    "%1.head_revision_id IS NOT %1.published_revision_id)";
constexpr const char *unfinished = "%1.status < 4 AND %1.archived = 0 AND %1.deleted_ms IS NULL";
constexpr const char *unclaimed =
    "%1.status = 2 AND %1.archived = 0 AND %1.deleted_ms IS NULL AND %1.assignee = ''";

QString on(const QString &name, const char *condition)
{
    return QString::fromLatin1(condition).arg(name);
}

/// The parts of a place, each with its index.
std::vector<PlaceIndex> partsOf(const ListFilter &filter, const QString &name)
{
    const DeskQuery &desk = filter.desk;
    const QString open = on(name, unfinished) + QLatin1String(" AND ");
    const auto part = [&](const char *index, const QString &text, const QVariantList &values) {
        PlaceIndex made{index, {}};
        made.condition.add(text, values);
        return made;
    };
    switch (filter.place) {
    case Place::Everywhere:
        break;
    case Place::MyDesk:
        return {part("article_desk", open + on(name, "%1.assignee <> '' AND %1.assignee = ?"),
                     {desk.name}),
                part("article_begun",
                     open + on(name, "%1.assignee = '' AND %1.creator <> '' AND %1.creator = ?"),
                     {desk.name})};
    case Place::DueToday:
        return {part("article_due",
                     open + on(name, "%1.deadline_ms IS NOT NULL AND %1.deadline_ms < ?"),
                     {desk.todayEndsMs})};
    case Place::Waiting: {
        std::vector<PlaceIndex> parts{
            part("article_desk",
                 open + on(name, "%1.assignee <> '' AND %1.assignee = ? AND %1.handed_by <> ?"),
                 {desk.name, desk.name})};
        if (desk.editor) {
            parts.push_back(part("article_unclaimed", on(name, unclaimed), {}));
        }
        return parts;
    }
    case Place::ChangedSincePublished:
        return {part("article_changed",
                     on(name, changed) + on(name, " AND %1.archived = 0 AND %1.deleted_ms IS NULL"),
                     {})};
    }
    return {};
}

} // namespace

Condition conditionAnywhere(const ListFilter &filter, const QString &name)
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

Condition conditionOfPlace(const ListFilter &filter, const QString &name)
{
    Condition condition;
    QStringList any;
    QVariantList values;
    for (const PlaceIndex &part : partsOf(filter, name)) {
        any.append(part.condition.text());
        values += part.condition.values;
    }
    if (!any.isEmpty()) {
        condition.add(u'(' + any.join(QStringLiteral(" OR ")) + u')', values);
    }
    return condition;
}

QString conditionOfChanged(const QString &name)
{
    return on(name, changed);
}

void addFolding(Condition &condition, const ListFilter &filter)
{
    if (!filter.foldStories) {
        return;
    }
    // A story's row is its newest article under the same filter. Without the hint SQLite walks the
    // index of the filter for every row.
    const Condition other = conditionOf(filter, QStringLiteral("b"));
    condition.add(QStringLiteral("NOT EXISTS (SELECT 1 FROM article b INDEXED BY article_story "
                                 "WHERE b.story_id = a.story_id AND b.position > a.position "
                                 "AND %1)")
                      .arg(other.text()),
                  other.values);
}

std::vector<PlaceIndex> indexesOfPlace(const ListFilter &filter)
{
    const QString name = QStringLiteral("a");
    std::vector<PlaceIndex> indexes = partsOf(filter, name);
    const Condition rest = conditionAnywhere(filter, name);
    for (PlaceIndex &index : indexes) {
        index.condition.add(rest.text(), rest.values);
    }
    return indexes;
}

QString indexedBy(const QString &index)
{
    return index.isEmpty() ? QString() : QStringLiteral("INDEXED BY ") + index;
}

std::pair<QString, QVariantList> keysOfPlace(const ListFilter &filter, const QString &index)
{
    const QString select =
        QStringLiteral("SELECT a.id AS id, a.position AS position, a.story_id AS story, "
                       "a.status AS status, a.section_id AS section FROM article a ");
    if (filter.place == Place::Everywhere) {
        const Condition condition = conditionAnywhere(filter, QStringLiteral("a"));
        return {select + indexedBy(index) + QStringLiteral(" WHERE ") + condition.text(),
                condition.values};
    }
    QStringList parts;
    QVariantList values;
    for (const PlaceIndex &part : indexesOfPlace(filter)) {
        parts.append(select + QStringLiteral("INDEXED BY %1 WHERE %2")
                                  .arg(QLatin1String(part.name), part.condition.text()));
        values += part.condition.values;
    }
    return {parts.join(QStringLiteral(" UNION ALL ")), values};
}

} // namespace rd::store
