// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/filters.h"
#include "app/cli/storypackages.h"
#include "app/cli/tr.h"
#include "app/store/hits.h"
#include "app/workspace/exportarticles.h"

#include <QJsonArray>

#include <limits>

namespace rd::cli {

namespace {

QString summary()
{
    return Cli::tr("Writes articles as files and prints their paths.");
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("query"), Cli::tr("All articles a search finds, instead of ids."),
         QStringLiteral("Q")},
        {QStringLiteral("format"), Cli::tr("The format; see “redaksiya-cli formats”."),
         QStringLiteral("F")},
        {QStringLiteral("to"), Cli::tr("The folder, or for one article the file (here)."),
         QStringLiteral("DIR")},
        {QStringLiteral("together"),
         Cli::tr("One file of all of them, with a page of contents (html, pdf).")},
        {QStringLiteral("overwrite"), Cli::tr("Replace files that are there already.")},
    });
}

Result<std::vector<ArticleId>> chosen(const QCommandLineParser &parser,
                                      const QStringList &arguments,
                                      const store::Repository &repository)
{
    if (!parser.isSet(QStringLiteral("query"))) {
        return readIds(arguments);
    }
    auto ids = store::hitsOf(repository, parser.value(QStringLiteral("query")), {},
                             std::numeric_limits<int>::max());
    if (ids && ids->empty()) {
        return fail(ErrorCode::NotFound, Cli::tr("Nothing was found, so nothing was written."));
    }
    return ids;
}

Exit run(const QCommandLineParser &parser, const QStringList &arguments, Context &context)
{
    const bool byQuery = parser.isSet(QStringLiteral("query"));
    if (arguments.isEmpty() != byQuery) {
        return context.wrongUsage(Cli::tr("“export” takes either ids or --query."));
    }
    if (!parser.isSet(QStringLiteral("format"))) {
        return context.wrongUsage(Cli::tr("“export” needs --format."));
    }
    Exit status = Exit::Done;
    const bool asStory = parser.value(QStringLiteral("format")) == QLatin1String("story");
    // That a story went out is written down.
    store::Repository *repository =
        context.library(asStory ? context.modeToChange() : store::OpenMode::ReadOnly, status);
    if (!repository) {
        return status;
    }
    auto ids = chosen(parser, arguments, *repository);
    if (!ids) {
        return context.failed(ids.error());
    }
    workspace::ExportOrder order;
    order.articles = *ids;
    order.format = parser.value(QStringLiteral("format"));
    order.target = parser.isSet(QStringLiteral("to")) ? parser.value(QStringLiteral("to"))
                                                      : QStringLiteral(".");
    order.together = parser.isSet(QStringLiteral("together"));
    order.overwrite = parser.isSet(QStringLiteral("overwrite")) ? Overwrite::Yes : Overwrite::No;
    order.now = {systemClock()(), store::OpenOptions().zone};
    QStringList warnings;
    auto paths = asStory ? exportStories(*repository, order.articles, order.target, order.overwrite)
                         : workspace::exportArticles(*repository, order, {}, &warnings);
    if (!paths) {
        return context.failed(paths.error());
    }
    if (context.json()) {
        context.outJson({{QLatin1String("files"), QJsonArray::fromStringList(*paths)},
                         {QLatin1String("warnings"), QJsonArray::fromStringList(warnings)}});
        return Exit::Done;
    }
    for (const QString &warning : std::as_const(warnings)) {
        context.say(warning);
    }
    for (const QString &path : *paths) {
        context.out(path);
    }
    return Exit::Done;
}

} // namespace

Command exportCommand()
{
    return {"export", "ID… | --query Q", summary, addOptions, run};
}

} // namespace rd::cli
