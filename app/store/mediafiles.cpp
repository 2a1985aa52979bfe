// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/mediafiles.h"

#include <QCryptographicHash>

namespace rd::store {

namespace {
constexpr qsizetype chunkBytes = 1024 * 1024;
constexpr const char *idByUuid = "SELECT id FROM media WHERE uuid = ? UNION ALL "
                                 "SELECT media_id FROM media_alias WHERE uuid = ? LIMIT 1";
} // namespace

MediaFiles::Added MediaFiles::add(const Media &media)
{
    Connection &db = m_context.db;
    const QByteArray sha = QCryptographicHash::hash(media.bytes, QCryptographicHash::Sha256);
    Added added;
    db.each(QStringLiteral("SELECT id, uuid FROM media WHERE sha256 = ?"), {sha},
            [&](const Row &row) {
                added = {row.number(0), row.text(1), false};
            });
    if (added.id != 0 || !db.ok()) {
        return added;
    }
    added = {0, media.uuid.isEmpty() ? newUuid() : media.uuid, true};
    added.id = db.insert(QStringLiteral("INSERT INTO media(uuid, sha256, mime, file_name, width, "
                                        "height, size) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                         {added.uuid, sha, media.mime, media.fileName, media.width, media.height,
                          media.bytes.size()});
    for (qsizetype at = 0, n = 0; at < media.bytes.size(); at += chunkBytes, ++n) {
        db.run(QStringLiteral("INSERT INTO media_chunk(media_id, n, bytes) VALUES (?, ?, ?)"),
               {added.id, n, media.bytes.mid(at, chunkBytes)});
    }
    return added;
}

void MediaFiles::addAlias(qint64 id, const QString &uuid)
{
    m_context.db.run(QStringLiteral("INSERT INTO media_alias(media_id, uuid) VALUES (?, ?)"),
                     {id, uuid});
}

QByteArray MediaFiles::hashOf(const QString &uuid) const
{
    QByteArray hash;
    m_context.db.each(
        QStringLiteral("SELECT sha256 FROM media WHERE id = (%1)").arg(QLatin1String(idByUuid)),
        {uuid, uuid}, [&hash](const Row &row) { hash = row.blob(0); });
    return hash;
}

std::optional<Media> MediaFiles::byUuid(const QString &uuid) const
{
    std::optional<Media> media;
    qint64 id = 0;
    m_context.db.each(QStringLiteral("SELECT id, mime, file_name, width, height, size FROM media "
                                     "WHERE id = (%1)")
                          .arg(QLatin1String(idByUuid)),
                      {uuid, uuid}, [&](const Row &row) {
                          id = row.number(0);
                          media = Media{uuid,
                                        row.text(1),
                                        row.text(2),
                                        static_cast<int>(row.number(3)),
                                        static_cast<int>(row.number(4)),
                                        {}};
                          media->bytes.reserve(row.number(5));
                      });
    if (media) {
        m_context.db.each(
            QStringLiteral("SELECT bytes FROM media_chunk WHERE media_id = ? ORDER BY n"), {id},
            [&](const Row &row) { media->bytes += row.blob(0); });
    }
    return media;
}

void MediaFiles::keepOriginal(ArticleId article, const QString &name, const QByteArray &bytes)
{
    m_context.db.run(
        QStringLiteral("INSERT INTO original(article_id, name, bytes) VALUES (?, ?, ?)"),
        {article.value, name, m_context.zip.pack(bytes)});
}

QByteArray MediaFiles::original(ArticleId article) const
{
    QByteArray packed;
    m_context.db.each(QStringLiteral("SELECT bytes FROM original WHERE article_id = ?"),
                      {article.value}, [&](const Row &row) { packed = row.blob(0); });
    if (packed.isEmpty()) {
        return {};
    }
    auto bytes = m_context.zip.unpack(packed);
    if (!bytes) {
        m_context.db.abort(bytes.error());
        return {};
    }
    return *bytes;
}

} // namespace rd::store
