// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats/picturesize.h"

#include <QtEndian>

namespace rd::exporting {

namespace {

constexpr int largestSide = 100'000;

template <typename Number>
int bigEndian(const QByteArray &bytes, qsizetype at)
{
    return int(qFromBigEndian<Number>(bytes.constData() + at));
}

QSize jpegSize(const QByteArray &bytes)
{
    qsizetype at = 2;
    while (at + 9 < bytes.size() && uchar(bytes[at]) == 0xFF) {
        const int marker = uchar(bytes[at + 1]);
        const bool frame =
            marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame) {
            return {bigEndian<quint16>(bytes, at + 7), bigEndian<quint16>(bytes, at + 5)};
        }
        at += marker == 0xFF ? 1 : 2 + bigEndian<quint16>(bytes, at + 2);
    }
    return {};
}

PictureHead headOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n") && bytes.size() >= 24) {
        return {"png", {bigEndian<qint32>(bytes, 16), bigEndian<qint32>(bytes, 20)}};
    }
    if (bytes.startsWith("GIF8") && bytes.size() >= 10) {
        return {"gif",
                {qFromLittleEndian<quint16>(bytes.constData() + 6),
                 qFromLittleEndian<quint16>(bytes.constData() + 8)}};
    }
    if (bytes.startsWith("\xFF\xD8")) {
        return {"jpeg", jpegSize(bytes)};
    }
    return {};
}

} // namespace

std::optional<PictureHead> readPictureHead(const QByteArray &bytes)
{
    const PictureHead head = headOf(bytes);
    const bool sound = !head.pixels.isEmpty() && head.pixels.width() <= largestSide &&
                       head.pixels.height() <= largestSide;
    return sound ? std::optional(head) : std::nullopt;
}

} // namespace rd::exporting
