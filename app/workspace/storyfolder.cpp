// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/storyfolder.h"

#include "app/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace rd::workspace {

namespace {

constexpr qint64 maxDescription = 1024 * 1024;

struct StoryFolder
{
    Q_DECLARE_TR_FUNCTIONS(rd::StoryFolder)
};

struct Version
{
    QString language;
    QString path;
};

struct Description
{
    std::vector<Version> versions; ///< the source first
    Status status = Status::Draft;
};

Result<Description> readDescription(const QString &path, const ImportRequest &request)
{
    auto bytes = readFile(path, maxDescription);
    if (!bytes) {
        return fail(bytes.error());
    }
    QJsonParseError parsed;
    const QJsonObject json = QJsonDocument::fromJson(*bytes, &parsed).object();
    const QJsonObject files = json.value(QLatin1String("versions")).toObject();
    if (files.isEmpty()) {
        return fail(ErrorCode::Corrupt,
                    StoryFolder::tr("“%1” does not name the language versions of a story. Nothing "
                                    "was imported from its folder.")
                        .arg(path),
                    parsed.errorString(), path);
    }
    Description description;
    description.status =
        statusFromName(json.value(QLatin1String("status")).toString()).value_or(request.status);
    const QString source = json.value(QLatin1String("source")).toString();
    const QDir folder = QFileInfo(path).dir();
    for (auto it = files.begin(); it != files.end(); ++it) {
        // The last part only: a description may not reach outside its folder.
        const QString name = QFileInfo(it.value().toString()).fileName();
        const Version version{it.key(), folder.filePath(name)};
        const bool first = it.key() == source;
        description.versions.insert(
            first ? description.versions.begin() : description.versions.end(), version);
    }
    return description;
}

/// The story the first version founded.
struct Founded
{
    StoryId story;
    RevisionId sourceRevision;
};

Result<ArticleId> storeVersion(store::Repository &repository,
                               const importing::ImportedArticle &imported, store::NewArticle base,
                               Founded &founded)
{
    base.story = founded.story;
    base.sourceRevision = founded.sourceRevision;
    auto id = storeImported(repository, imported, std::move(base));
    if (id && !founded.story.isValid()) {
        auto article = repository.article(*id);
        if (!article) {
            return fail(article.error());
        }
        founded = {article->storyId, article->head};
    }
    return id;
}

void importVersion(const Version &version, const ImportRequest &request, const StoreWriter &write,
                   Status status, Founded &founded, ImportReport &report)
{
    importing::ImportOptions options = request.options;
    options.language = version.language;
    auto articles = importing::importFile(version.path, options, {});
    if (!articles || articles->empty()) {
        report.failed.push_back({version.path, articles ? Error{} : articles.error()});
        return;
    }
    const importing::ImportedArticle &imported = articles->front();
    auto id = write([&](store::Repository &repository) {
        store::NewArticle base;
        base.status = status;
        base.archived = request.archived;
        base.author = request.author;
        return storeVersion(repository, imported, std::move(base), founded);
    });
    if (!id) {
        report.failed.push_back({version.path, id.error()});
        return;
    }
    report.imported.push_back({*id, imported.content.metadata.headline, version.path,
                               imported.warnings, imported.dropped});
}

} // namespace

QString storyFile(const QString &folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("story.json"));
    return QFileInfo::exists(path) ? path : QString();
}

bool isStoryFile(const QString &path)
{
    return QFileInfo(path).fileName() == QLatin1String("story.json");
}

void importStoryFolder(const QString &storyFile, const ImportRequest &request,
                       const StoreWriter &write, ImportReport &report)
{
    auto description = readDescription(storyFile, request);
    if (!description) {
        report.failed.push_back({storyFile, description.error()});
        return;
    }
    Founded founded;
    for (const Version &version : description->versions) {
        importVersion(version, request, write, description->status, founded, report);
    }
}

} // namespace rd::workspace
