// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/base/result.h"

#include <QByteArray>

#include <memory>

namespace rd::store {

/// zstd with its contexts kept (making one costs more than packing an article). One thread.
class Compressor final
{
public:
    Compressor();
    ~Compressor();
    Q_DISABLE_COPY_MOVE(Compressor)

    /// Level 1 (a save waits for it; 3 makes texts 4 % smaller) with a checksum, so that a flipped
    /// bit is an error and not a strange text.
    [[nodiscard]] QByteArray pack(const QByteArray &bytes) const;
    /// Errors: Corrupt.
    [[nodiscard]] Result<QByteArray> unpack(const QByteArray &packed) const;

private:
    struct Contexts;
    std::unique_ptr<Contexts> m_contexts;
};

/// Metadata and speakers as one JSON object, as revisions and working copies keep them.
QByteArray toJson(const ArticleContent &content);
/// The other way; the body stays empty. Errors: Corrupt.
Result<ArticleContent> fromJson(const QByteArray &json);

} // namespace rd::store
