// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/filters.h"
#include "app/cli/tr.h"
#include "app/workspace/articlejson.h"
#include "app/workspace/exportarticles.h"

namespace rd::cli {

namespace {

QString summary()
{
    return Cli::tr("One article, whole.");
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("format"), Cli::tr("json, text, html or markdown (text)."),
                      QStringLiteral("F")});
}

Exit run(const QCommandLineParser &parser, const QStringList &arguments, Context &context)
{
    if (arguments.size() != 1) {
        return context.wrongUsage(Cli::tr("“show” takes one article's id."));
    }
    auto ids = readIds(arguments);
    if (!ids) {
        return context.failed(ids.error());
    }
    QString format = parser.value(QStringLiteral("format"));
    if (format.isEmpty()) {
        format = context.json() ? QStringLiteral("json") : QStringLiteral("text");
    }
    static const QStringList known{QStringLiteral("json"), QStringLiteral("text"),
                                   QStringLiteral("html"), QStringLiteral("markdown")};
    if (!known.contains(format)) {
        return context.wrongUsage(
            Cli::tr("“show” knows the formats %1.").arg(known.join(QLatin1String(", "))));
    }
    Exit status = Exit::Done;
    store::Repository *repository = context.library(store::OpenMode::ReadOnly, status);
    if (!repository) {
        return status;
    }
    if (format == QLatin1String("json")) {
        auto article = repository->article(ids->front());
        if (!article) {
            return context.failed(article.error());
        }
        context.outJson(workspace::articleJson(*article));
        return Exit::Done;
    }
    auto bytes = workspace::renderArticle(*repository, ids->front(), format, {});
    if (!bytes) {
        return context.failed(bytes.error());
    }
    context.outBytes(*bytes);
    return Exit::Done;
}

} // namespace

Command showCommand()
{
    return {"show", "ID", summary, addOptions, run};
}

} // namespace rd::cli
