// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/store/context.h"

namespace rd::store {

/// Pictures inside the library, once by content, in rows of 1 MB (a picture is read without one
/// allocation inside SQLite as large as itself); and the bytes an article was imported from.
class MediaFiles final
{
public:
    explicit MediaFiles(const Context &context)
        : m_context(context)
    {}
    struct Added
    {
        qint64 id = 0;
        QString uuid;
        bool isNew = false;
    };
    Added add(const Media &media);
    /// The same picture is found by that UUID, too.
    void addAlias(qint64 id, const QString &uuid);
    /// SHA-256 of its bytes; empty when there is none of that UUID.
    [[nodiscard]] QByteArray hashOf(const QString &uuid) const;
    [[nodiscard]] std::optional<Media> byUuid(const QString &uuid) const;

    void keepOriginal(ArticleId article, const QString &name, const QByteArray &bytes);
    [[nodiscard]] QByteArray original(ArticleId article) const;

private:
    const Context &m_context;
};

} // namespace rd::store
