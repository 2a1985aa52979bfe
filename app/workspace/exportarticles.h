// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/files.h"
#include "app/base/task.h"
#include "app/export/exporter.h"
#include "app/store/repository.h"

#include <QStringList>

namespace rd::workspace {

struct ExportOrder
{
    std::vector<ArticleId> articles;
    QString format;        ///< an exporter's name
    QString target;        ///< a folder; or, for a single article, a file name
    bool together = false; ///< one file of all of them, with a page of contents
    Overwrite overwrite = Overwrite::No;
    Moment now;
};

/// Pictures for an exporter, read through this connection while the export runs.
exporting::MediaSource mediaOf(const store::Repository &repository);

/// Writes one file an article (or one of all: `together`, or a format that always is) and returns
/// their paths. An article that cannot be written stops it; what was written before stays and is
/// named in the error's detail. `warnings` gets a sentence, translated, for what the files lack:
/// pictures that could not be read.
Result<QStringList> exportArticles(const store::Repository &repository, const ExportOrder &order,
                                   const TaskContext &task, QStringList *warnings = nullptr);

/// One article as bytes of a format ("show --format html", copy to the clipboard).
Result<QByteArray> renderArticle(const store::Repository &repository, ArticleId id,
                                 const QString &format, const TaskContext &task);

} // namespace rd::workspace
