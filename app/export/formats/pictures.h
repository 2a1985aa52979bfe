// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/exporter.h"

#include <QHash>

namespace rd::exporting {

/// The one article of a format that holds only one; Usage when the request has more.
Result<const Article *> onlyArticle(const ExportRequest &request);

/// The pictures of an article as data: URLs by UUID. One that cannot be read is logged and has no
/// URL: its figure is written without it, and the text is not lost for it. Without a media source:
/// none. Errors: Cancelled.
Result<QHash<QString, QString>> pictureUrls(const Article &article, const MediaSource &media,
                                            const TaskContext &task);

} // namespace rd::exporting
