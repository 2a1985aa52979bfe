// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/importfiles.h"

#include "app/base/files.h"
#include "app/base/log.h"
#include "app/workspace/storyfolder.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace rd::workspace {

namespace {

struct ImportFiles
{
    Q_DECLARE_TR_FUNCTIONS(rd::ImportFiles)
};

QSet<QString> knownSuffixes()
{
    QSet<QString> suffixes;
    for (const importing::Importer *importer : importing::importers()) {
        for (const QString &suffix : importer->suffixes()) {
            suffixes.insert(suffix);
        }
    }
    return suffixes;
}

QStringList filesOfFolder(const QString &folder)
{
    const QString story = storyFile(folder);
    if (!story.isEmpty()) {
        return {story};
    }
    static const QSet<QString> suffixes = knownSuffixes();
    QStringList files;
    const QFileInfoList entries =
        QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &entry : entries) {
        if (entry.isSymLink() && entry.isDir()) {
            continue; // a link to a folder above would never end
        }
        if (entry.isDir()) {
            files += filesOfFolder(entry.filePath());
        } else if (suffixes.contains(entry.suffix().toLower())) {
            files.append(entry.filePath());
        }
    }
    return files;
}

/// Figures say what the importer called a picture; the library calls it by its UUID.
Result<void> takeInMedia(store::Repository &repository,
                         const std::vector<importing::ImportedMedia> &media, Body &body)
{
    QHash<QString, QString> uuids;
    for (const importing::ImportedMedia &item : media) {
        Media record;
        record.mime = item.mime;
        record.fileName = item.fileName;
        record.bytes = item.bytes;
        auto uuid = repository.addMedia(record);
        if (!uuid) {
            return fail(uuid.error());
        }
        uuids.insert(item.ref, *uuid);
    }
    for (Block &block : body.blocks) {
        const auto found = uuids.constFind(block.figure.media);
        if (block.role == BlockRole::Figure && found != uuids.constEnd()) {
            block.figure.media = *found;
        }
    }
    return {};
}

bool isWebAddress(const QString &path)
{
    return path.startsWith(QLatin1String("http://"), Qt::CaseInsensitive) ||
           path.startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
}

void importOne(const QString &path, const ImportRequest &request, const StoreWriter &write,
               ImportReport &report)
{
    if (isWebAddress(path)) {
        report.failed.push_back(
            {path,
             Error{ErrorCode::Unsupported,
                   ImportFiles::tr("Redaksiya does not fetch pages from the web yet. Save the "
                                   "page as a file in your browser and import that file."),
                   {},
                   path}});
        return;
    }
    TaskContext inner;
    auto articles = importing::importFile(path, request.options, inner);
    if (!articles) {
        logError(lcImport(), articles.error());
        report.failed.push_back({path, articles.error()});
        return;
    }
    // The bytes as they came are kept with the article; a second read of a file that was fine a
    // moment ago costs less than carrying them through every importer.
    const QByteArray original = readFile(path, request.options.maxBytes).value_or(QByteArray());
    for (const importing::ImportedArticle &imported : *articles) {
        auto id = write([&](store::Repository &repository) {
            store::NewArticle base;
            base.status = request.status;
            base.archived = request.archived;
            base.author = request.author;
            base.originalBytes = original;
            base.originalName = QFileInfo(path).fileName();
            return storeImported(repository, imported, std::move(base));
        });
        if (!id) {
            report.failed.push_back({path, id.error()});
            continue;
        }
        report.imported.push_back(
            {*id, imported.content.metadata.headline, path, imported.warnings, imported.dropped});
    }
}

} // namespace

QStringList filesToImport(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir()) {
            files += filesOfFolder(path);
        } else {
            files.append(path);
        }
    }
    return files;
}

Result<ArticleId> storeImported(store::Repository &repository,
                                const importing::ImportedArticle &imported, store::NewArticle base)
{
    ArticleId id;
    auto stored = repository.inTransaction([&]() -> Result<void> {
        base.content = imported.content;
        base.assignee = imported.assignee;
        base.embargo = imported.embargo;
        base.save = true;
        if (base.note.isEmpty()) {
            base.note = ImportFiles::tr("Import");
        }
        auto media = takeInMedia(repository, imported.media, base.content.body);
        if (!media) {
            return media;
        }
        auto created = repository.createArticle(base);
        if (!created) {
            return fail(created.error());
        }
        id = *created;
        return {};
    });
    if (!stored) {
        return fail(stored.error());
    }
    return id;
}

ImportReport importFiles(const ImportRequest &request, const StoreWriter &write,
                         const TaskContext &task)
{
    ImportReport report;
    for (const QString &path : request.paths) {
        const QFileInfo info(path);
        if (info.isDir() && !QDir(path).isReadable()) {
            report.failed.push_back(
                {path, Error{ErrorCode::Denied,
                             ImportFiles::tr("The folder “%1” may not be read by you. Nothing was "
                                             "imported from it.")
                                 .arg(path),
                             {},
                             path}});
        }
    }
    const QStringList files = filesToImport(request.paths);
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (task.cancel.isCancelled()) {
            report.cancelled = true;
            break;
        }
        task.report(i, files.size());
        if (isStoryFile(files[i])) {
            importStoryFolder(files[i], request, write, report);
        } else {
            importOne(files[i], request, write, report);
        }
    }
    task.report(files.size(), files.size());
    return report;
}

} // namespace rd::workspace
