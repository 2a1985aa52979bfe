// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/storypackages.h"

#include "app/base/log.h"
#include "app/cli/tr.h"
#include "app/export/exporter.h"
#include "app/store/storyexchange.h"
#include "app/workspace/profile.h"
#include "app/workspace/storyfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace rd::cli {

namespace {

QString targetOf(const QString &target, const QString &stem, QSet<QString> &used)
{
    const QString suffix = workspace::storyFileSuffix();
    if (!QFileInfo(target).isDir() && QFileInfo(target).suffix() == suffix) {
        return target;
    }
    QString name = stem;
    for (int i = 2; used.contains(name); ++i) {
        name = QStringLiteral("%1-%2").arg(stem).arg(i);
    }
    used.insert(name);
    return QDir(target).filePath(name + QLatin1Char('.') + suffix);
}

Result<store::MergeReport> merge(store::Repository &repository, const QString &path,
                                 std::optional<ConflictChoice> keep)
{
    auto package = workspace::loadStoryFile(path);
    if (!package) {
        return fail(package.error());
    }
    store::StoryExchange exchange(repository);
    auto conflicts = exchange.conflicts(*package);
    if (!conflicts) {
        return fail(conflicts.error());
    }
    if (!conflicts->empty() && !keep) {
        const ArticleContent &ours = conflicts->front().ours;
        return fail(ErrorCode::Conflict,
                    Cli::tr("“%1” was edited here and there since. Nothing was taken in; say which "
                            "text stands with --keep ours, theirs or both (the other one stays in "
                            "the history).")
                        .arg(ours.metadata.headline),
                    {}, path);
    }
    QHash<QString, ConflictChoice> choices;
    for (const PackageConflict &conflict : *conflicts) {
        choices.insert(conflict.article, *keep);
    }
    return exchange.merge(*package, choices, workspace::loadProfile().name);
}

void report(const store::Repository &repository, const store::MergeReport &merged,
            const QString &path, workspace::ImportReport &report)
{
    for (const std::vector<ArticleId> &ids : {merged.added, merged.updated, merged.copies}) {
        for (const ArticleId id : ids) {
            const auto row = repository.articleRow(id);
            report.imported.push_back(
                {id, row ? row->headline : QString(), path, merged.skipped, {}});
        }
    }
}

} // namespace

void addKeepOption(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("keep"),
         Cli::tr("Of a text edited on both sides: ours, theirs or both. Without it a story package "
                 "with such a text is refused (exit 4)."),
         QStringLiteral("WHOSE")});
}

Result<std::optional<ConflictChoice>> conflictChoice(const QCommandLineParser &parser)
{
    const QString word = parser.value(QStringLiteral("keep"));
    if (!parser.isSet(QStringLiteral("keep"))) {
        return std::optional<ConflictChoice>();
    }
    if (word == QLatin1String("ours")) {
        return std::optional(ConflictChoice::KeepOurs);
    }
    if (word == QLatin1String("theirs")) {
        return std::optional(ConflictChoice::TakeTheirs);
    }
    if (word == QLatin1String("both")) {
        return std::optional(ConflictChoice::KeepBoth);
    }
    return fail(ErrorCode::Usage,
                Cli::tr("“--keep” takes ours, theirs or both, not “%1”.").arg(word));
}

bool isStoryPackage(const QString &path, const QString &format)
{
    return format == QLatin1String("story") ||
           (format.isEmpty() && QFileInfo(path).suffix() == workspace::storyFileSuffix());
}

Result<QStringList> exportStories(store::Repository &repository,
                                  const std::vector<ArticleId> &articles, const QString &target,
                                  Overwrite overwrite)
{
    const QString author = workspace::loadProfile().name;
    QStringList paths;
    QSet<qint64> stories;
    QSet<QString> used;
    for (const ArticleId id : articles) {
        auto article = repository.article(id);
        if (!article) {
            return fail(article.error());
        }
        if (stories.contains(article->storyId.value)) {
            continue;
        }
        stories.insert(article->storyId.value);
        auto package = store::StoryExchange(repository).pack(article->storyId, author);
        if (!package) {
            return fail(package.error());
        }
        const QString path = targetOf(target, exporting::fileStem(*article), used);
        auto saved = workspace::saveStoryFile(*package, path, overwrite);
        if (!saved) {
            return fail(saved.error());
        }
        paths.append(path);
        // The file is there: that it is not in the log takes nothing from it.
        if (repository.isReadOnly()) {
            continue;
        }
        if (auto logged = store::StoryExchange(repository)
                              .logSent(article->storyId, author, QFileInfo(path).fileName());
            !logged) {
            logError(lcApp(), logged.error());
        }
    }
    return paths;
}

void mergeStories(store::Repository &repository, const QStringList &paths,
                  std::optional<ConflictChoice> keep, workspace::ImportReport &outcome)
{
    for (const QString &path : paths) {
        const auto merged = merge(repository, path, keep);
        if (merged) {
            report(repository, *merged, path, outcome);
        } else {
            outcome.failed.push_back({path, merged.error()});
        }
    }
}

} // namespace rd::cli
