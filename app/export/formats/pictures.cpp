// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats/pictures.h"

#include "app/base/log.h"

#include <QCoreApplication>
#include <QHash>

namespace rd::exporting {

namespace {

struct Pictures
{
    Q_DECLARE_TR_FUNCTIONS(rd::Pictures)
};

Result<QHash<QString, QString>> pictureUrls(const Article &article, const MediaSource &media,
                                            const TaskContext &task)
{
    QHash<QString, QString> urls;
    if (!media) {
        return urls;
    }
    for (const Block &block : article.content.body.blocks) {
        const QString uuid = block.figure.media;
        if (block.role != BlockRole::Figure || uuid.isEmpty() || urls.contains(uuid)) {
            continue;
        }
        if (task.cancel.isCancelled()) {
            return cancelled();
        }
        const Result<Media> picture = media(uuid);
        if (!picture) {
            if (picture.error().code == ErrorCode::Cancelled) {
                return fail(picture.error());
            }
            logError(lcExport(), picture.error());
            continue;
        }
        const QString mime =
            picture->mime.isEmpty() ? QStringLiteral("application/octet-stream") : picture->mime;
        urls.insert(uuid, QLatin1String("data:") + mime + QLatin1String(";base64,") +
                              QString::fromLatin1(picture->bytes.toBase64()));
    }
    return urls;
}

} // namespace

Result<const Article *> onlyArticle(const ExportRequest &request)
{
    Q_ASSERT(!request.articles.empty());
    if (request.articles.size() != 1) {
        return fail(ErrorCode::Usage,
                    Pictures::tr("This format holds one article in a file. Export the articles one "
                                 "by one."));
    }
    return &request.articles.front();
}

Result<PicturedArticle> picturedArticle(const ExportRequest &request, const TaskContext &task)
{
    const Result<const Article *> article = onlyArticle(request);
    if (!article) {
        return fail(article.error());
    }
    return picturesOf(**article, request, task);
}

Result<PicturedArticle> picturesOf(const Article &article, const ExportRequest &request,
                                   const TaskContext &task)
{
    const auto urls = pictureUrls(article, request.media, task);
    if (!urls) {
        return fail(urls.error());
    }
    return PicturedArticle{&article,
                           [urls = *urls](const QString &uuid) { return urls.value(uuid); }};
}

} // namespace rd::exporting
