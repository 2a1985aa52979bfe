// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/workingcopies.h"

#include "app/article/body/xhtml.h"
#include "app/store/revisions.h"

namespace rd::store {

void WorkingCopies::put(ArticleId article, RevisionId base, const ArticleContent &content)
{
    const Moment now = m_context.now();
    m_context.db.run(
        QStringLiteral("INSERT INTO working_copy(article_id, base_id, saved_ms, saved_zone, "
                       "metadata, body) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT(article_id) DO "
                       "UPDATE SET base_id = excluded.base_id, saved_ms = excluded.saved_ms, "
                       "saved_zone = excluded.saved_zone, metadata = excluded.metadata, "
                       "body = excluded.body"),
        {article.value, orNull(base), now.utcMs, QString::fromLatin1(now.zone),
         QString::fromUtf8(toJson(content)), m_context.zip.pack(toXhtml(content.body))});
}

void WorkingCopies::remove(ArticleId article)
{
    m_context.db.run(QStringLiteral("DELETE FROM working_copy WHERE article_id = ?"),
                     {article.value});
}

std::optional<WorkingCopy> WorkingCopies::ofArticle(ArticleId article) const
{
    std::optional<WorkingCopy> found;
    m_context.db.each(
        QStringLiteral("SELECT base_id, saved_ms, saved_zone, metadata, body FROM working_copy "
                       "WHERE article_id = ?"),
        {article.value}, [&](const Row &row) {
            auto content = contentFrom(m_context.zip, row.blob(3), row.blob(4));
            if (content) {
                found = WorkingCopy{RevisionId(row.number(0)), momentAt(row, 1).value_or(Moment{}),
                                    std::move(*content)};
            } else {
                m_context.db.abort(content.error());
            }
        });
    return found;
}

} // namespace rd::store
