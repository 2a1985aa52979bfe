// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/activitylog.h"

#include "app/store/sqlite/functions.h"

namespace rd::store {

namespace {

bool hasWord(const QString &key, const QString &prefix)
{
    return key.startsWith(prefix) || key.contains(u' ' + prefix);
}

} // namespace

qint64 ActivityLog::add(const NewActivity &activity)
{
    const Moment at = activity.at.value_or(m_context.now());
    const QString author = activity.author.simplified();
    const qint64 id = m_context.db.insert(
        QStringLiteral("INSERT INTO activity(article_id, kind, at_ms, at_zone, author, "
                       "revision_id, status, note, late) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {orNull(activity.article), static_cast<int>(activity.kind), at.utcMs,
         QString::fromLatin1(at.zone), author, orNull(activity.revision),
         activity.status ? QVariant(static_cast<int>(*activity.status)) : QVariant(), activity.note,
         activity.at ? 1 : 0});
    remember(author, id);
    if (activity.kind == ActivityKind::Assigned) {
        remember(activity.note, id);
    }
    return id;
}

std::vector<Activity> ActivityLog::read(const ActivityFilter &filter, qint64 before,
                                        int limit) const
{
    QStringList parts{QStringLiteral("1")};
    QVariantList values;
    const auto narrow = [&](const char *part, const QVariant &value) {
        parts.append(QString::fromLatin1(part));
        values.append(value);
    };
    if (filter.article.isValid()) {
        narrow("y.article_id = ?", filter.article.value);
    }
    if (!filter.author.isEmpty()) {
        narrow("y.author = ?", filter.author);
    }
    if (filter.sinceMs) {
        narrow("y.at_ms >= ?", *filter.sinceMs);
        // "Today" is a few lines: what was written before an older one is older as well, and the
        // walk ends there.
        narrow("y.id > coalesce((SELECT id FROM activity WHERE at_ms < ? AND late = 0 "
               "ORDER BY id DESC LIMIT 1), 0)",
               *filter.sinceMs);
    }
    if (filter.untilMs) {
        narrow("y.at_ms < ?", *filter.untilMs);
    }
    if (before != 0) {
        narrow("y.id < ?", before);
    }
    std::vector<Activity> lines;
    m_context.db.each(
        QStringLiteral("SELECT y.id, y.kind, y.at_ms, y.at_zone, y.author, y.article_id, "
                       "a.headline, y.revision_id, y.status, y.note FROM activity y "
                       "LEFT JOIN article a ON a.id = y.article_id WHERE %1 "
                       "ORDER BY y.id DESC LIMIT ?")
            .arg(parts.join(QStringLiteral(" AND "))),
        values + QVariantList{limit}, [&lines](const Row &row) {
            Activity line{row.number(0),
                          static_cast<ActivityKind>(row.number(1)),
                          momentAt(row, 2).value_or(Moment{}),
                          row.text(4),
                          ArticleId(row.number(5)),
                          row.text(6),
                          RevisionId(row.number(7)),
                          std::nullopt,
                          row.text(9)};
            if (!row.isNull(8)) {
                line.status = static_cast<Status>(row.number(8));
            }
            lines.push_back(std::move(line));
        });
    return lines;
}

void ActivityLog::keepBefore(qint64 step, const StepBefore &before, const QString &assigneeAfter)
{
    m_context.db.run(
        QStringLiteral("INSERT INTO step_before(activity_id, status, assignee, handed_by, "
                       "published_revision_id, published_ms, published_zone, assignee_after) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {step, static_cast<int>(before.status), before.assignee, before.handedBy,
         orNull(before.publishedRevision), msOrNull(before.published), zoneOf(before.published),
         assigneeAfter});
}

std::optional<LastStep> ActivityLog::lastStep(ArticleId article) const
{
    std::optional<LastStep> step;
    m_context.db.each(
        QStringLiteral("SELECT y.id, b.status, b.assignee, b.handed_by, "
                       "b.published_revision_id, b.published_ms, b.published_zone, y.status, "
                       "y.revision_id, b.assignee_after "
                       "FROM activity y JOIN step_before b ON b.activity_id = y.id "
                       "WHERE y.article_id = ? ORDER BY y.id DESC LIMIT 1"),
        {article.value}, [&step](const Row &row) {
            step = LastStep{row.number(0),
                            {static_cast<Status>(row.number(1)), row.text(2), row.text(3),
                             RevisionId(row.number(4)), momentAt(row, 5)},
                            static_cast<Status>(row.number(7)),
                            RevisionId(row.number(8)),
                            row.text(9)};
        });
    return step;
}

void ActivityLog::forgetBefore(qint64 step)
{
    m_context.db.run(QStringLiteral("DELETE FROM step_before WHERE activity_id = ?"), {step});
}

void ActivityLog::remember(const QString &colleague, qint64 activity)
{
    if (!colleague.isEmpty()) {
        // Who is the newest stays it, and is not written down at every save.
        m_context.db.run(
            QStringLiteral("INSERT INTO colleague(name, used) VALUES (?, ?) ON CONFLICT(name) "
                           "DO UPDATE SET used = excluded.used WHERE excluded.used > used AND "
                           "EXISTS (SELECT 1 FROM colleague o WHERE o.name <> excluded.name "
                           "AND o.used >= colleague.used)"),
            {colleague, activity});
    }
}

QStringList ActivityLog::colleagues(const QString &prefix, int limit) const
{
    const QString key = nameKey(prefix);
    QStringList names;
    m_context.db.each(QStringLiteral("SELECT name FROM colleague ORDER BY used DESC, name"), {},
                      [&](const Row &row) {
                          const QString name = row.text(0);
                          if (names.size() < limit && hasWord(nameKey(name), key)) {
                              names.append(name);
                          }
                      });
    return names;
}

bool ActivityLog::markRead(ArticleId article, const QString &reader, RevisionId head)
{
    bool known = false;
    bool current = false;
    m_context.db.each(QStringLiteral("SELECT revision_id FROM read_mark WHERE reader = ? "
                                     "AND article_id = ?"),
                      {reader, article.value}, [&](const Row &row) {
                          known = true;
                          current = RevisionId(row.number(0)) == head;
                      });
    if (!current) {
        m_context.db.run(
            QStringLiteral("INSERT INTO read_mark(reader, article_id, revision_id) "
                           "VALUES (?, ?, ?) ON CONFLICT(reader, article_id) DO UPDATE "
                           "SET revision_id = excluded.revision_id"),
            {reader, article.value, orNull(head)});
    }
    return known && !current;
}

void ActivityLog::followReader(ArticleId article, const QString &reader, RevisionId head)
{
    if (!reader.isEmpty()) {
        m_context.db.run(QStringLiteral("UPDATE read_mark SET revision_id = ? WHERE reader = ? "
                                        "AND article_id = ?"),
                         {orNull(head), reader, article.value});
    }
}

} // namespace rd::store
