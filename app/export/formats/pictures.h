// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/exporter.h"
#include "app/export/formats/htmlbody.h"

namespace rd::exporting {

/// The one article of a format that holds only one; Usage when the request has more.
Result<const Article *> onlyArticle(const ExportRequest &request);

/// An article and its pictures as data: URLs.
struct PicturedArticle
{
    const Article *article = nullptr; ///< of the request
    ImageUrl imageUrl;
};

/// What the formats begin with that carry their pictures in the file. A picture that cannot be read
/// is logged and has no URL: its figure is written without it, and the text is not lost for it.
/// Without a media source: none. Errors: Usage (see onlyArticle), Cancelled.
Result<PicturedArticle> picturedArticle(const ExportRequest &request, const TaskContext &task);
/// The same for one of several; `article` is of the request.
Result<PicturedArticle> picturesOf(const Article &article, const ExportRequest &request,
                                   const TaskContext &task);

} // namespace rd::exporting
