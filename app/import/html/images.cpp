// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/html/images.h"

#include <QUrl>

#include <algorithm>

namespace rd::importing {

namespace {

bool isWeb(const QUrl &url)
{
    return url.isValid() &&
           (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

/// The bytes of "data:image/…;base64,…".
QByteArray dataBytes(const QString &source)
{
    const qsizetype comma = source.indexOf(u',');
    const QString head = source.left(comma).toLower();
    if (comma < 0 || !head.startsWith(QLatin1String("data:image/")) ||
        !head.endsWith(QLatin1String(";base64"))) {
        return {};
    }
    const QByteArray encoded = QByteArray::fromPercentEncoding(source.mid(comma + 1).toLatin1());
    return QByteArray::fromBase64(encoded);
}

} // namespace

QString imageMime(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n")) {
        return QStringLiteral("image/png");
    }
    if (bytes.startsWith("\xFF\xD8\xFF")) {
        return QStringLiteral("image/jpeg");
    }
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")) {
        return QStringLiteral("image/gif");
    }
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP") {
        return QStringLiteral("image/webp");
    }
    return {};
}

QString ImageCollector::add(const QString &source, const QString &wanted)
{
    const QString trimmed = source.trimmed();
    if (trimmed.startsWith(QLatin1String("data:"), Qt::CaseInsensitive)) {
        return keep(dataBytes(trimmed), {}, wanted);
    }
    const QUrl url(trimmed);
    if (url.isRelative() && !url.path().isEmpty() && url.host().isEmpty() && m_beside) {
        const QString name = url.path(QUrl::FullyDecoded);
        if (const auto bytes = m_beside(name)) {
            return keep(*bytes, name.section(u'/', -1), wanted);
        }
    }
    const QUrl resolved = m_base.isEmpty() ? url : m_base.resolved(url);
    // Neither the page's disk nor another program's addresses: only what a browser would load.
    return isWeb(resolved) ? resolved.toString(QUrl::FullyEncoded) : wanted;
}

bool ImageCollector::has(const QString &ref) const
{
    return std::any_of(m_media.begin(), m_media.end(),
                       [&ref](const ImportedMedia &media) { return media.ref == ref; });
}

QString ImageCollector::keep(const QByteArray &bytes, const QString &fileName,
                             const QString &wanted)
{
    const QString mime = imageMime(bytes);
    if (mime.isEmpty()) {
        return {};
    }
    const auto same = std::find_if(m_media.begin(), m_media.end(), [&](const ImportedMedia &media) {
        return wanted.isEmpty() ? media.bytes == bytes : media.ref == wanted;
    });
    if (same != m_media.end()) {
        return same->ref;
    }
    const QString ref =
        wanted.isEmpty() ? QStringLiteral("image-%1").arg(m_media.size() + 1) : wanted;
    m_media.push_back({ref, bytes, mime, fileName});
    return ref;
}

} // namespace rd::importing
