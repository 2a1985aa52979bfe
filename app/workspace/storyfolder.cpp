// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/storyfolder.h"

#include "app/base/files.h"
#include "app/text/languages/language.h"

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
    Status status = Status::Draft;
};

Status statusOf(const QJsonObject &json, const QString &language, Status otherwise)
{
    const QString all = json.value(QLatin1String("status")).toString();
    const QJsonObject statuses = json.value(QLatin1String("statuses")).toObject();
    return statusFromName(statuses.value(language).toString(all)).value_or(otherwise);
}

/// The files of a folder that are named after a language, the source first.
std::vector<Version> versionsIn(const QDir &folder, const QJsonObject &json, Status otherwise)
{
    const QString source = json.value(QLatin1String("source")).toString();
    std::vector<Version> versions;
    const QFileInfoList files = folder.entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        const QString language = file.completeBaseName();
        if (!text::language(language) || file.suffix() == QLatin1String("json")) {
            continue;
        }
        const auto place = language == source ? versions.begin() : versions.end();
        versions.insert(place, {language, file.filePath(), statusOf(json, language, otherwise)});
    }
    return versions;
}

Result<std::vector<Version>> readDescription(const QString &path, const ImportRequest &request)
{
    auto bytes = readFile(path, maxDescription);
    if (!bytes) {
        return fail(bytes.error());
    }
    QJsonParseError parsed;
    const QJsonObject json = QJsonDocument::fromJson(*bytes, &parsed).object();
    std::vector<Version> versions = versionsIn(QFileInfo(path).dir(), json, request.status);
    if (json.isEmpty() || versions.empty()) {
        return fail(ErrorCode::Corrupt,
                    StoryFolder::tr("“%1” does not describe a story, or none of its language "
                                    "versions (az.md, ru.md …) stands beside it. Nothing was "
                                    "imported from its folder.")
                        .arg(path),
                    parsed.errorString(), path);
    }
    return versions;
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
                   Founded &founded, ImportReport &report)
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
        base.status = version.status;
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
    auto versions = readDescription(storyFile, request);
    if (!versions) {
        report.failed.push_back({storyFile, versions.error()});
        return;
    }
    Founded founded;
    for (const Version &version : *versions) {
        importVersion(version, request, write, founded, report);
    }
}

} // namespace rd::workspace
