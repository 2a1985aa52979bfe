// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlelist/thumbnails.h"

#include "app/base/deliver.h"
#include "app/base/log.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace rd::ui {

namespace {

constexpr int allocationLimitMb = 128; ///< a picture that decodes to more is not shown small

/// Fills the whole thumbnail: what sticks out is cut off at both ends.
QImage covering(const QByteArray &bytes, const QSize &target)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() ||
        qint64(size.width()) * size.height() * 4 > qint64(allocationLimitMb) * 1024 * 1024) {
        return {};
    }
    // Twice the size is enough for a smooth result, and JPEG decodes to it directly.
    const QSize rough = size.scaled(target * 2, Qt::KeepAspectRatioByExpanding);
    if (rough.width() < size.width()) {
        reader.setScaledSize(rough);
    }
    const QImage image = reader.read();
    if (image.isNull()) {
        return {};
    }
    const QImage scaled =
        image.scaled(target, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    const QPoint corner((scaled.width() - target.width()) / 2,
                        (scaled.height() - target.height()) / 2);
    return scaled.copy(QRect(corner, target));
}

} // namespace

Thumbnails::Thumbnails(store::AsyncStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{}

QPixmap Thumbnails::pixmap(const QString &uuid, qreal devicePixelRatio)
{
    const QString key = uuid + QLatin1Char('@') + QString::number(devicePixelRatio);
    if (const QPixmap *known = m_cache.object(key)) {
        return *known;
    }
    if (m_underWay.contains(key)) {
        return {};
    }
    m_underWay.insert(key);
    const QSize target = QSize(width, height) * devicePixelRatio;
    const auto future =
        m_store.run(store::AsyncStore::Lane::Read,
                    [uuid, target](store::Repository &repository) -> Result<QImage> {
                        const auto media = repository.media(uuid);
                        if (!media) {
                            return fail(media.error());
                        }
                        return covering(media->bytes, target);
                    });
    deliver(future, this, [this, key, devicePixelRatio](const Result<QImage> &image) {
        m_underWay.remove(key);
        QPixmap pixmap;
        if (!image) {
            logError(lcUi(), image.error());
        } else if (!image->isNull()) {
            pixmap = QPixmap::fromImage(*image);
            pixmap.setDevicePixelRatio(devicePixelRatio);
        }
        m_cache.insert(key, new QPixmap(pixmap));
        Q_EMIT arrived();
    });
    return {};
}

} // namespace rd::ui
