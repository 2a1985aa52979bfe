// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

#include <optional>

namespace rd::exporting {

/// What a picture says of itself in its first bytes; it is not decoded.
struct PictureHead
{
    QByteArray format; ///< "png", "jpeg" or "gif"
    QSize pixels;
};

/// Nothing for other formats, and for a head that is damaged.
std::optional<PictureHead> readPictureHead(const QByteArray &bytes);

} // namespace rd::exporting
