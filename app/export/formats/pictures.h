// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/exporter.h"

#include <QHash>

namespace rd::exporting {

/// The one article of a format that holds only one; Usage when the request has more.
Result<const Article *> onlyArticle(const ExportRequest &request);

/// All pictures of an article as data: URLs by UUID. The first that cannot be read is the error:
/// a file without its pictures must not look finished. Without a media source: none.
Result<QHash<QString, QString>> pictureUrls(const Article &article, const MediaSource &media,
                                            const TaskContext &task);

} // namespace rd::exporting
