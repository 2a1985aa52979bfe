// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/storyfile.h"

#include "app/export/archive/zipwriter.h"
#include "app/import/archive/zipreader.h"
#include "app/workspace/storyjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>

namespace rd::workspace {

namespace {

constexpr qint64 largestFile = 1024LL * 1024 * 1024;
const QString manifestName = QStringLiteral("manifest.json");
const QString personsName = QStringLiteral("persons.json");
const QString formatName = QStringLiteral("redaksiya-story");

struct StoryFile
{
    Q_DECLARE_TR_FUNCTIONS(rd::StoryFile)
};

QString articleName(const QString &uuid)
{
    return QStringLiteral("articles/%1.json").arg(uuid);
}

QString mediaName(const QString &uuid)
{
    return QStringLiteral("media/") + uuid;
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray jsonBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QJsonArray mediaJson(const std::vector<Media> &media)
{
    QJsonArray all;
    for (const Media &one : media) {
        all.append(QJsonObject{{QLatin1String("uuid"), one.uuid},
                               {QLatin1String("mime"), one.mime},
                               {QLatin1String("file_name"), one.fileName},
                               {QLatin1String("width"), one.width},
                               {QLatin1String("height"), one.height},
                               {QLatin1String("sha256"), sha256(one.bytes)}});
    }
    return all;
}

QJsonObject manifestJson(const StoryPackage &package)
{
    QJsonArray articles;
    for (const PackedArticle &article : package.articles) {
        articles.append(article.uuid);
    }
    QJsonObject json{{QLatin1String("format"), formatName},
                     {QLatin1String("version"), StoryPackage::version},
                     {QLatin1String("library"), package.library},
                     {QLatin1String("story"), package.story},
                     {QLatin1String("source"), package.source},
                     {QLatin1String("packed"), momentJson(package.packed)},
                     {QLatin1String("packed_by"), package.packedBy},
                     {QLatin1String("articles"), articles},
                     {QLatin1String("media"), mediaJson(package.media)}};
    if (package.embargo) {
        json.insert(QLatin1String("embargo"), momentJson(*package.embargo));
    }
    return json;
}

using Files = QHash<QString, QByteArray>;

/// A part the manifest speaks of; Corrupt when it is missing or no JSON object.
Result<QJsonObject> part(const Files &files, const QString &name)
{
    const auto found = files.constFind(name);
    QJsonParseError parsed;
    const QJsonDocument document =
        found == files.constEnd() ? QJsonDocument() : QJsonDocument::fromJson(*found, &parsed);
    if (!document.isObject()) {
        return damagedPackage(name + QLatin1String(" is missing or damaged"));
    }
    return document.object();
}

Result<QJsonObject> readManifest(const Files &files)
{
    auto json = part(files, manifestName);
    if (!json || json->value(QLatin1String("format")).toString() != formatName) {
        return fail(ErrorCode::Corrupt,
                    StoryFile::tr("The file is no story package. Nothing was taken from it."),
                    QStringLiteral("no manifest of ours"));
    }
    if (json->value(QLatin1String("version")).toInt() > StoryPackage::version) {
        return fail(ErrorCode::TooNew,
                    StoryFile::tr("The story package was made by a newer Redaksiya. Nothing was "
                                  "taken from it; bring this one up to date first."));
    }
    return json;
}

Result<std::vector<Media>> readMedia(const Files &files, const QJsonArray &json)
{
    std::vector<Media> all;
    QSet<QString> seen;
    for (const QJsonValue &value : json) {
        const QJsonObject object = value.toObject();
        Media media;
        media.uuid = object.value(QLatin1String("uuid")).toString();
        media.mime = object.value(QLatin1String("mime")).toString();
        media.fileName = object.value(QLatin1String("file_name")).toString();
        media.width = object.value(QLatin1String("width")).toInt();
        media.height = object.value(QLatin1String("height")).toInt();
        media.bytes = files.value(mediaName(media.uuid));
        if (!isUuid(media.uuid) || seen.contains(media.uuid) ||
            sha256(media.bytes) != object.value(QLatin1String("sha256")).toString()) {
            return damagedPackage(QStringLiteral("picture ") + media.uuid.left(40));
        }
        seen.insert(media.uuid);
        all.push_back(std::move(media));
    }
    return all;
}

Result<std::vector<PackedArticle>> readArticles(const Files &files, const QJsonArray &uuids)
{
    std::vector<PackedArticle> all;
    QSet<QString> seen;
    for (const QJsonValue &value : uuids) {
        const QString uuid = value.toString();
        auto json = part(files, articleName(uuid));
        if (!json) {
            return fail(json.error());
        }
        auto article = packedArticleOf(*json);
        if (!article) {
            return fail(article.error());
        }
        if (article->uuid != uuid || seen.contains(uuid)) {
            return damagedPackage(QStringLiteral("article ") + uuid.left(40));
        }
        seen.insert(uuid);
        all.push_back(std::move(*article));
    }
    return all;
}

} // namespace

QString storyFileSuffix()
{
    return formatName;
}

Result<QByteArray> toStoryFile(const StoryPackage &package)
{
    std::vector<exporting::ZipEntry> entries;
    entries.push_back({manifestName, jsonBytes(manifestJson(package)), true});
    for (const PackedArticle &article : package.articles) {
        entries.push_back({articleName(article.uuid), jsonBytes(packedArticleJson(article)), true});
    }
    entries.push_back(
        {personsName, jsonBytes({{QLatin1String("persons"), personsJson(package.persons)}}), true});
    for (const Media &media : package.media) {
        entries.push_back({mediaName(media.uuid), media.bytes, false});
    }
    return exporting::writeZip(entries);
}

Result<StoryPackage> fromStoryFile(const QByteArray &bytes)
{
    auto files = importing::readZip(bytes);
    if (!files) {
        return fail(files.error());
    }
    auto manifest = readManifest(*files);
    if (!manifest) {
        return fail(manifest.error());
    }
    StoryPackage package;
    package.library = manifest->value(QLatin1String("library")).toString();
    package.story = manifest->value(QLatin1String("story")).toString();
    package.source = manifest->value(QLatin1String("source")).toString();
    package.packed = momentOf(manifest->value(QLatin1String("packed")));
    package.packedBy = manifest->value(QLatin1String("packed_by")).toString();
    if (manifest->contains(QLatin1String("embargo"))) {
        package.embargo = momentOf(manifest->value(QLatin1String("embargo")));
    }
    auto articles = readArticles(*files, manifest->value(QLatin1String("articles")).toArray());
    if (!articles) {
        return fail(articles.error());
    }
    auto media = readMedia(*files, manifest->value(QLatin1String("media")).toArray());
    if (!media) {
        return fail(media.error());
    }
    auto persons = part(*files, personsName);
    if (!persons) {
        return fail(persons.error());
    }
    if (!isUuid(package.story) || articles->empty()) {
        return damagedPackage(QStringLiteral("no story, or a story without an article"));
    }
    package.articles = std::move(*articles);
    package.media = std::move(*media);
    package.persons = personsOf(persons->value(QLatin1String("persons")).toArray());
    return package;
}

Result<void> saveStoryFile(const StoryPackage &package, const QString &path, Overwrite overwrite)
{
    auto bytes = toStoryFile(package);
    if (!bytes) {
        return fail(bytes.error());
    }
    return writeFile(path, *bytes, overwrite);
}

Result<StoryPackage> loadStoryFile(const QString &path)
{
    auto bytes = readFile(path, largestFile);
    if (!bytes) {
        return fail(bytes.error());
    }
    auto package = fromStoryFile(*bytes);
    if (!package) {
        Error error = package.error();
        error.where = path;
        return fail(std::move(error));
    }
    return package;
}

} // namespace rd::workspace
