// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/asyncstore.h"

#include <QBuffer>
#include <QDateTime>
#include <QImage>
#include <QTemporaryDir>

namespace rd::testing {

/// A small newsroom in a temporary library: what the list's and the panel's tests look at.
class Newsroom final
{
public:
    Newsroom()
    {
        store::OpenOptions options;
        options.clock = [this] { return now; };
        auto opened =
            store::AsyncStore::open(folder.filePath(QStringLiteral("news.redaksiya")), options);
        if (opened) {
            store = std::move(*opened);
        } else {
            qWarning("%s", qPrintable(opened.error().message + opened.error().detail));
        }
    }

    static store::NewArticle article(const QString &language, const QString &headline,
                                     const QString &lede, Status status,
                                     const QString &section = {})
    {
        store::NewArticle made;
        made.content.metadata.language = language;
        made.content.metadata.headline = headline;
        made.content.metadata.lede = lede;
        made.content.metadata.section = section;
        made.content.body.blocks = {makeBlock(BlockRole::Paragraph, plainRuns(lede))};
        made.status = status;
        made.save = true;
        made.author = QStringLiteral("Aygün Rzayeva");
        made.note = QStringLiteral("Import");
        return made;
    }

    /// Runs in the writer and waits.
    template <typename Job>
    auto write(Job job)
    {
        auto future = store->run(store::AsyncStore::Lane::Save, std::move(job));
        future.waitForFinished();
        return future.takeResult();
    }

    ArticleId add(const store::NewArticle &made)
    {
        now += 60'000;
        return write(
                   [made](store::Repository &repository) { return repository.createArticle(made); })
            .value_or(ArticleId());
    }

    /// A figure on the body, so that the card gets a picture.
    void addPicture(store::NewArticle &made, const QColor &colour)
    {
        QImage image(640, 420, QImage::Format_RGB32);
        image.fill(colour);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "PNG");
        Media media;
        media.mime = QStringLiteral("image/png");
        media.fileName = QStringLiteral("picture.png");
        media.bytes = bytes;
        const QString uuid = write([media](store::Repository &repository) {
                                 return repository.addMedia(media);
                             }).value_or(QString());
        Block figure = makeBlock(BlockRole::Figure);
        figure.figure.media = uuid;
        made.content.body.blocks.push_back(figure);
    }

    qint64 now = QDateTime::currentMSecsSinceEpoch() - 3 * 3600 * 1000;
    QTemporaryDir folder;
    std::unique_ptr<store::AsyncStore> store;
};

} // namespace rd::testing
