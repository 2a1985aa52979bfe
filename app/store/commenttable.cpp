// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/commenttable.h"

#include <QHash>

namespace rd::store {

std::vector<Comment> CommentTable::read(const char *where, const QVariant &value) const
{
    std::vector<Comment> comments;
    m_context.db.each(
        QStringLiteral("SELECT uuid, parent, article_id, block, quote, text_before, text_after, "
                       "author, written_ms, written_zone, text, resolved FROM comment "
                       "WHERE %1 = ? AND deleted_ms IS NULL ORDER BY written_ms, id")
            .arg(QLatin1String(where)),
        {value}, [&comments](const Row &row) {
            comments.push_back({row.text(0),
                                row.text(1),
                                ArticleId(row.number(2)),
                                {row.text(3), row.text(4), row.text(5), row.text(6)},
                                row.text(7),
                                momentAt(row, 8).value_or(Moment{}),
                                row.text(10),
                                row.number(11) != 0});
        });
    return comments;
}

std::vector<Comment> CommentTable::ofArticle(ArticleId id) const
{
    const std::vector<Comment> all = read("article_id", id.value);
    QHash<QString, std::vector<size_t>> answers;
    QHash<QString, size_t> places;
    for (size_t i = 0; i < all.size(); ++i) {
        places.insert(all[i].uuid, i);
    }
    std::vector<size_t> waiting; // the next one last
    for (size_t i = all.size(); i-- > 0;) {
        if (places.contains(all[i].parent)) {
            answers[all[i].parent].push_back(i);
        } else {
            waiting.push_back(i);
        }
    }
    std::vector<Comment> threads;
    while (!waiting.empty()) {
        const size_t next = waiting.back();
        waiting.pop_back();
        threads.push_back(all[next]);
        const auto its = answers.value(all[next].uuid); // newest first
        waiting.insert(waiting.end(), its.begin(), its.end());
    }
    return threads;
}

std::optional<Comment> CommentTable::byUuid(const QString &uuid) const
{
    auto found = read("uuid", uuid);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

void CommentTable::put(const Comment &comment)
{
    const TextAnchor &anchor = comment.anchor;
    m_context.db.run(
        QStringLiteral(
            "INSERT INTO comment(uuid, parent, article_id, block, quote, text_before, text_after, "
            "author, written_ms, written_zone, text, resolved) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(uuid) DO UPDATE SET "
            "block = excluded.block, quote = excluded.quote, text_before = excluded.text_before, "
            "text_after = excluded.text_after, author = excluded.author, "
            "written_ms = excluded.written_ms, written_zone = excluded.written_zone, "
            "text = excluded.text, resolved = excluded.resolved, deleted_ms = NULL"),
        {comment.uuid, comment.parent, comment.article.value, anchor.block, anchor.quote,
         anchor.before, anchor.after, comment.author, comment.written.utcMs,
         QString::fromLatin1(comment.written.zone), comment.text, comment.resolved ? 1 : 0});
}

void CommentTable::remove(const QString &uuid)
{
    m_context.db.run(
        QStringLiteral("WITH RECURSIVE thread(uuid) AS (SELECT ? UNION SELECT c.uuid "
                       "FROM comment c JOIN thread t ON c.parent = t.uuid "
                       "WHERE c.article_id = (SELECT article_id FROM comment WHERE uuid = ?)) "
                       "UPDATE comment SET deleted_ms = ?, quote = '', text_before = '', "
                       "text_after = '', text = '' WHERE uuid IN (SELECT uuid FROM thread)"),
        {uuid, uuid, m_context.now().utcMs});
}

bool CommentTable::wasRemoved(const QString &uuid) const
{
    return m_context.db
        .number(QStringLiteral("SELECT 1 FROM comment WHERE uuid = ? AND deleted_ms IS NOT NULL"),
                {uuid})
        .has_value();
}

} // namespace rd::store
