// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/mediaimages.h"

#include "app/base/deliver.h"
#include "app/base/log.h"
#include "app/store/asyncstore.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QLocale>

namespace rd::ui {

namespace {

// Twice the widest page, for screens of double density.
constexpr int shownWidth = 1400;
constexpr qint64 maxPixels = 40'000'000;
constexpr qint64 maxImageBytes = 64LL * 1024 * 1024;

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(rd::MediaImages)
};

QImage decode(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > maxPixels) {
        return {};
    }
    if (size.width() > shownWidth) {
        reader.setScaledSize(size.scaled(shownWidth, size.height(), Qt::KeepAspectRatio));
    }
    return reader.read();
}

QString mimeOf(const QByteArray &format)
{
    if (format == "png" || format == "gif" || format == "webp") {
        return QLatin1String("image/") + QString::fromLatin1(format);
    }
    return format == "jpeg" || format == "jpg" ? QStringLiteral("image/jpeg") : QString();
}

QByteArray asPng(const QImage &image)
{
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace

MediaImages::MediaImages(store::AsyncStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{}

const MediaImages::Entry &MediaImages::entry(const QString &media)
{
    const auto known = m_entries.constFind(media);
    if (known != m_entries.cend()) {
        return *known;
    }
    load(media);
    return *m_entries.insert(media, {});
}

void MediaImages::load(const QString &media)
{
    auto job = [media](store::Repository &repository) -> Result<QImage> {
        Result<Media> found = repository.media(media);
        if (!found) {
            return fail(found.error());
        }
        return decode(std::move(found->bytes));
    };
    deliver(m_store.run(store::AsyncStore::Lane::Read, std::move(job)), this,
            [this, media](const Result<QImage> &result) {
                if (!result) {
                    logError(lcUi(), result.error());
                }
                const bool ready = result && !result->isNull();
                m_entries[media] = ready ? Entry{State::Ready, *result} : Entry{State::Missing, {}};
                Q_EMIT loaded(media);
            });
}

Result<CheckedImage> checkImage(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > maxImageBytes) {
        return fail(ErrorCode::Limit,
                    Text::tr("The picture is larger than %1. The article is unchanged: make the "
                             "file smaller and add it again.")
                        .arg(QLocale().formattedDataSize(maxImageBytes)),
                    {}, fileName);
    }
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > maxPixels) {
        return fail(ErrorCode::Limit,
                    Text::tr("The picture has more than 40 million pixels. The article is "
                             "unchanged: scale it down and add it again."),
                    {}, fileName);
    }
    const QImage image = reader.read();
    if (image.isNull()) {
        return fail(ErrorCode::Corrupt,
                    Text::tr("This is not a picture Redaksiya can read. The article is unchanged: "
                             "save it as JPEG or PNG and add it again."),
                    reader.errorString(), fileName);
    }
    CheckedImage checked{bytes, mimeOf(format), fileName, image.size()};
    if (checked.mime.isEmpty()) {
        checked.bytes = asPng(image);
        checked.mime = QStringLiteral("image/png");
    }
    return checked;
}

} // namespace rd::ui
