// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/revisions.h"

#include "app/article/body/xhtml.h"

namespace rd::store {

Result<ArticleContent> contentFrom(const Compressor &zip, const QByteArray &metadata,
                                   const QByteArray &body)
{
    auto content = fromJson(metadata);
    if (!content) {
        return content;
    }
    auto xhtml = zip.unpack(body);
    if (!xhtml) {
        return fail(xhtml.error());
    }
    auto read = fromXhtml(*xhtml);
    if (!read) {
        return fail(read.error());
    }
    content->body = std::move(*read);
    return content;
}

RevisionId Revisions::append(const NewRevision &revision, const ArticleContent &content)
{
    const Moment saved = revision.saved.value_or(m_context.now());
    const qint64 id = m_context.db.insert(
        QStringLiteral("INSERT INTO revision(uuid, article_id, base_id, saved_ms, saved_zone, "
                       "author, note, words, metadata) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {revision.uuid.isEmpty() ? newTimedUuid(saved.utcMs) : revision.uuid,
         revision.article.value, orNull(revision.base), saved.utcMs,
         QString::fromLatin1(saved.zone), revision.author, revision.note, revision.words,
         QString::fromUtf8(toJson(content))});
    m_context.db.run(QStringLiteral("INSERT INTO revision_body(revision_id, body) VALUES (?, ?)"),
                     {id, m_context.zip.pack(toXhtml(content.body))});
    return RevisionId(id);
}

std::optional<ArticleContent> Revisions::content(RevisionId id) const
{
    std::optional<ArticleContent> found;
    m_context.db.each(QStringLiteral("SELECT r.metadata, b.body FROM revision r "
                                     "JOIN revision_body b ON b.revision_id = r.id WHERE r.id = ?"),
                      {id.value}, [&](const Row &row) {
                          auto content = contentFrom(m_context.zip, row.blob(0), row.blob(1));
                          if (content) {
                              found = std::move(*content);
                          } else {
                              m_context.db.abort(content.error());
                          }
                      });
    return found;
}

std::vector<RevisionInfo> Revisions::ofArticle(ArticleId id) const
{
    std::vector<RevisionInfo> infos;
    m_context.db.each(
        QStringLiteral("SELECT r.id, r.uuid, r.base_id, r.saved_ms, r.saved_zone, r.author, "
                       "r.note, r.words, r.id IS a.head_revision_id, "
                       "r.id IS a.published_revision_id FROM revision r "
                       "JOIN article a ON a.id = r.article_id WHERE r.article_id = ? "
                       "ORDER BY r.id DESC"),
        {id.value}, [&](const Row &row) {
            infos.push_back({RevisionId(row.number(0)), row.text(1), RevisionId(row.number(2)),
                             momentAt(row, 3).value_or(Moment{}), row.text(5), row.text(6),
                             static_cast<int>(row.number(7)), row.number(8) != 0,
                             row.number(9) != 0});
        });
    return infos;
}

std::vector<RevisionTag> Revisions::tagsOf(ArticleId id) const
{
    std::vector<RevisionTag> tags;
    m_context.db.each(
        QStringLiteral("SELECT r.id, r.uuid, coalesce(b.uuid, ''), r.saved_ms, r.saved_zone, "
                       "r.author, r.note FROM revision r LEFT JOIN revision b ON b.id = r.base_id "
                       "WHERE r.article_id = ? ORDER BY r.id"),
        {id.value}, [&tags](const Row &row) {
            tags.push_back({RevisionId(row.number(0)), row.text(1), row.text(2),
                            momentAt(row, 3).value_or(Moment{}), row.text(5), row.text(6)});
        });
    return tags;
}

ArticleId Revisions::ownerOf(const QString &uuid) const
{
    return ArticleId(
        m_context.db
            .number(QStringLiteral("SELECT article_id FROM revision WHERE uuid = ?"), {uuid})
            .value_or(0));
}

void Revisions::each(const std::function<void(qint64 revision, bool readable)> &take) const
{
    m_context.db.each(QStringLiteral("SELECT r.id, r.metadata, b.body FROM revision r "
                                     "LEFT JOIN revision_body b ON b.revision_id = r.id"),
                      {}, [&](const Row &row) {
                          take(row.number(0),
                               contentFrom(m_context.zip, row.blob(1), row.blob(2)).has_value());
                      });
}

} // namespace rd::store
