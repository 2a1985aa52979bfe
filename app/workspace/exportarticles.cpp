// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/exportarticles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace rd::workspace {

namespace {

struct ExportArticles
{
    Q_DECLARE_TR_FUNCTIONS(rd::ExportArticles)
};

Result<const exporting::Exporter *> exporterOf(const QString &format)
{
    const exporting::Exporter *exporter = exporting::exporter(format);
    if (exporter) {
        return exporter;
    }
    QStringList names;
    for (const exporting::Exporter *known : exporting::exporters()) {
        names.append(known->name());
    }
    return fail(ErrorCode::Usage,
                ExportArticles::tr("There is no export format “%1”. There are: %2.")
                    .arg(format, names.join(QLatin1String(", "))));
}

/// What one article's file is made of besides its bytes.
struct Rendered
{
    QByteArray bytes;
    QString stem; ///< proposed file name without its suffix
    int lostPictures = 0;
};

/// Pictures of the library; the UUIDs of those that cannot be read are put into `lost`.
exporting::MediaSource countedMedia(const store::Repository &repository, QSet<QString> &lost)
{
    return [source = mediaOf(repository), &lost](const QString &uuid) {
        auto media = source(uuid);
        if (!media && media.error().code != ErrorCode::Cancelled) {
            lost.insert(uuid);
        }
        return media;
    };
}

Result<Rendered> render(const store::Repository &repository, const std::vector<ArticleId> &ids,
                        const exporting::Exporter &exporter, const Moment &now,
                        const TaskContext &task)
{
    exporting::ExportRequest request;
    for (const ArticleId id : ids) {
        if (task.cancel.isCancelled()) {
            return cancelled();
        }
        auto article = repository.article(id);
        if (!article) {
            return fail(article.error());
        }
        request.articles.push_back(*std::move(article));
    }
    QSet<QString> lost;
    request.contents = ids.size() > 1;
    request.media = countedMedia(repository, lost);
    request.now = now;
    request.pictureLost = [&lost](const QString &uuid) { lost.insert(uuid); };
    TaskContext inner;
    inner.cancel = task.cancel;
    auto bytes = exporter.write(request, inner);
    if (!bytes) {
        return fail(bytes.error());
    }
    return Rendered{*std::move(bytes), exporting::fileStem(request.articles.front()),
                    int(lost.size())};
}

/// Which articles go into which file.
std::vector<std::vector<ArticleId>> filesOf(const ExportOrder &order,
                                            const exporting::Exporter &exporter)
{
    if (order.together || exporter.together() == exporting::Exporter::Together::Always) {
        return {order.articles};
    }
    std::vector<std::vector<ArticleId>> files;
    for (const ArticleId id : order.articles) {
        files.push_back({id});
    }
    return files;
}

/// A table or a book is named after the day, not after its first article.
QString stemOf(const ExportOrder &order, const std::vector<ArticleId> &ids, const QString &stem)
{
    return ids.size() > 1 ? ExportArticles::tr("articles") + u'-' + order.now.toIso().left(10)
                          : stem;
}

/// The target itself when it is a file name and there is one file (`single`), else a free name in
/// the folder.
QString targetPath(const ExportOrder &order, const QString &stem, const QString &suffix,
                   bool single, QSet<QString> &used)
{
    const bool asFile = single && !QFileInfo(order.target).isDir() &&
                        QFileInfo(order.target).suffix().toLower() == suffix;
    if (asFile) {
        return order.target;
    }
    QString name = stem;
    for (int i = 2; used.contains(name); ++i) {
        name = QStringLiteral("%1-%2").arg(stem).arg(i);
    }
    used.insert(name);
    return QDir(order.target).filePath(name + QLatin1Char('.') + suffix);
}

} // namespace

exporting::MediaSource mediaOf(const store::Repository &repository)
{
    return [&repository](const QString &uuid) { return repository.media(uuid); };
}

Result<QStringList> exportArticles(const store::Repository &repository, const ExportOrder &order,
                                   const TaskContext &task, QStringList *warnings)
{
    auto exporter = exporterOf(order.format);
    if (!exporter) {
        return fail(exporter.error());
    }
    QStringList written;
    QSet<QString> used;
    int lostPictures = 0;
    if (order.together && (*exporter)->together() == exporting::Exporter::Together::Never) {
        return fail(ErrorCode::Usage,
                    ExportArticles::tr("“%1” holds one article in a file. Choose HTML, PDF or CSV "
                                       "for one file of all.")
                        .arg((*exporter)->label()));
    }
    const auto total = static_cast<qint64>(order.articles.size());
    const std::vector<std::vector<ArticleId>> files = filesOf(order, **exporter);
    for (const std::vector<ArticleId> &ids : files) {
        if (task.cancel.isCancelled()) {
            return cancelled();
        }
        task.report(written.size(), total);
        auto file = render(repository, ids, **exporter, order.now, task);
        if (!file) {
            return fail(file.error());
        }
        lostPictures += file->lostPictures;
        const QString path = targetPath(order, stemOf(order, ids, file->stem),
                                        (*exporter)->suffix(), files.size() == 1, used);
        auto saved = writeFile(path, file->bytes, order.overwrite);
        if (!saved) {
            Error error = saved.error();
            error.detail += QStringLiteral(" | written before: ") + written.join(QLatin1Char(','));
            return fail(std::move(error));
        }
        written.append(path);
    }
    task.report(total, total);
    if (warnings && lostPictures > 0) {
        warnings->append(ExportArticles::tr("%n picture(s) could not be read and were left out.",
                                            nullptr, lostPictures));
    }
    return written;
}

Result<QByteArray> renderArticle(const store::Repository &repository, ArticleId id,
                                 const QString &format, const TaskContext &task)
{
    auto exporter = exporterOf(format);
    if (!exporter) {
        return fail(exporter.error());
    }
    const Moment now{systemClock()(), QByteArrayLiteral("UTC")};
    auto file = render(repository, {id}, **exporter, now, task);
    if (!file) {
        return fail(file.error());
    }
    return file->bytes;
}

} // namespace rd::workspace
