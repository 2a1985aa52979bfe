// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/task.h"
#include "app/import/importer.h"
#include "app/store/repository.h"

#include <functional>

namespace rd::workspace {

/// Runs a job on the writing connection and waits for its result. The command line calls the job
/// at once; the window's worker thread posts it to the store's queue.
using StoreWriter = std::function<Result<ArticleId>(
    const std::function<Result<ArticleId>(store::Repository &)> &job)>;

struct ImportRequest
{
    QStringList paths; ///< files or folders
    importing::ImportOptions options;
    Status status = Status::Draft;
    bool archived = false;
    QString author;
};

struct ImportedFile
{
    ArticleId id;
    QString headline;
    QString path;
    QStringList warnings;
    QStringList dropped;
};

struct FailedFile
{
    QString path;
    Error error;
};

struct ImportReport
{
    std::vector<ImportedFile> imported;
    std::vector<FailedFile> failed;
    bool cancelled = false;
};

/// Files and what stands in folders (known suffixes, hidden ones left out), sorted by name. A
/// folder with a story.json comes back as that file: see sample.h.
QStringList filesToImport(const QStringList &paths);

/// Imports every file; a bad one is reported and the rest goes on. A file whose folder says it is a
/// story becomes linked language versions. What was imported before a cancel stays.
ImportReport importFiles(const ImportRequest &request, const StoreWriter &write,
                         const TaskContext &task);

/// One article as read, into the library: pictures first, then the article with its first revision,
/// all in one transaction. `base` says status, author, story and so on.
Result<ArticleId> storeImported(store::Repository &repository,
                                const importing::ImportedArticle &imported, store::NewArticle base);

} // namespace rd::workspace
