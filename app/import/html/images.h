// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importer.h"

namespace rd::importing {

/// The MIME type of a picture by its first bytes (PNG, JPEG, GIF, WebP); empty for anything else,
/// drawings with scripts (SVG) among them.
QString imageMime(const QByteArray &bytes);

/// Collects the pictures of a page. `beside` reads files next to it, if there are any.
class ImageCollector final
{
public:
    ImageCollector(QUrl base, std::function<Result<QByteArray>(const QString &)> beside)
        : m_base(std::move(base))
        , m_beside(std::move(beside))
    {}

    /// What a figure's `media` becomes: the reference of a collected picture, the address of one
    /// elsewhere, or empty if the source is no picture we can use. `wanted` is the reference to use
    /// (our own export names it); empty: one is made.
    QString add(const QString &source, const QString &wanted);
    /// True if the reference is one of a collected picture.
    [[nodiscard]] bool has(const QString &ref) const;
    std::vector<ImportedMedia> take() { return std::move(m_media); }

private:
    QString keep(const QByteArray &bytes, const QString &fileName, const QString &wanted);

    QUrl m_base;
    std::function<Result<QByteArray>(const QString &)> m_beside;
    std::vector<ImportedMedia> m_media;
};

} // namespace rd::importing
