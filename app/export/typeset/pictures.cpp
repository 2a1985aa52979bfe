// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/typeset/pictures.h"

#include <QBuffer>
#include <QImageReader>

namespace rd::exporting::typeset {

namespace {

constexpr double printDpi = 220;
constexpr int jpegQuality = 88;

/// The number of colour components a JPEG says it has; 0 if it is no JPEG we follow.
int jpegComponents(const QByteArray &bytes)
{
    const auto byte = [&bytes](qsizetype i) { return uchar(bytes.at(i)); };
    if (bytes.size() < 4 || byte(0) != 0xFF || byte(1) != 0xD8) {
        return 0;
    }
    qsizetype at = 2;
    while (at + 9 < bytes.size() && byte(at) == 0xFF) {
        const int marker = byte(at + 1);
        const bool frame =
            marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame) {
            return byte(at + 9);
        }
        at += 2 + (byte(at + 2) << 8) + byte(at + 3);
    }
    return 0;
}

QByteArray encodeJpeg(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", jpegQuality);
    return bytes;
}

void attachSurface(Picture &picture, const QString &uuid)
{
    QImage &image = picture.image;
    const bool opaque = !image.hasAlphaChannel();
    image.convertTo(opaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    picture.surface.reset(cairo_image_surface_create_for_data(
        image.bits(), opaque ? CAIRO_FORMAT_RGB24 : CAIRO_FORMAT_ARGB32, image.width(),
        image.height(), int(image.bytesPerLine())));
    const auto attach = [&picture](const char *type, const QByteArray &bytes) {
        // Cairo keeps the pointer: a copy of the implicitly shared bytes keeps them alive.
        auto *held = new QByteArray(bytes);
        const auto *data = reinterpret_cast<const unsigned char *>(held->constData());
        cairo_surface_set_mime_data(
            picture.surface.get(), type, data, ulong(held->size()),
            [](void *owner) { delete static_cast<QByteArray *>(owner); }, held);
    };
    if (!picture.jpeg.isEmpty()) {
        attach(CAIRO_MIME_TYPE_JPEG, picture.jpeg);
    }
    attach(CAIRO_MIME_TYPE_UNIQUE_ID, uuid.toUtf8());
}

} // namespace

std::optional<Picture> loadPicture(const Media &media, double points)
{
    QByteArray bytes = media.bytes;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const bool turned = reader.transformation() != QImageIOHandler::TransformationNone;
    const int wanted = int(points / 72 * printDpi);
    const QSize size = reader.size();
    // A third over the wanted size is not worth the loss of coding it again.
    const bool tooLarge = !turned && size.isValid() && size.width() > wanted * 4 / 3;
    if (tooLarge) {
        reader.setScaledSize(
            size.scaled(wanted, size.height(), Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    }
    Picture picture;
    picture.image = reader.read();
    if (picture.image.isNull()) {
        return std::nullopt;
    }
    picture.width = picture.image.width();
    picture.height = picture.image.height();
    const int components = jpegComponents(media.bytes);
    if (components == 1 || components == 3) {
        picture.jpeg = tooLarge || turned ? encodeJpeg(picture.image) : media.bytes;
    } else if (components > 0) {
        picture.jpeg = encodeJpeg(picture.image); // four inks: Qt has made it red, green and blue
    }
    attachSurface(picture, media.uuid);
    return picture;
}

} // namespace rd::exporting::typeset
