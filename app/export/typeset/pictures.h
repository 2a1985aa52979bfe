// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/export/typeset/glib.h"

#include <QByteArray>
#include <QImage>

#include <optional>

namespace rd::exporting::typeset {

/// A picture ready to be painted. The bytes live as long as it does; the surface points into them.
struct Picture
{
    QImage image;
    QByteArray jpeg; ///< written to the file as it is, if not empty
    SurfacePtr surface;
    int width = 0; ///< pixels
    int height = 0;
};

/// Decodes a picture for a place `points` wide; far larger ones are scaled down to print quality.
/// Nothing if the bytes are no picture we can read: the caller prints the alternative text.
std::optional<Picture> loadPicture(const Media &media, double points);

} // namespace rd::exporting::typeset
