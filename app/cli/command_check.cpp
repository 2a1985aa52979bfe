// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/tr.h"

#include <QJsonArray>

namespace rd::cli {

namespace {

QString summary()
{
    return Cli::tr("Looks the library over; can make the search index anew.");
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({{QStringLiteral("reindex"), Cli::tr("Make the search index anew.")}});
}

Exit run(const QCommandLineParser &parser, const QStringList &, Context &context)
{
    const bool reindex = parser.isSet(QStringLiteral("reindex"));
    Exit status = Exit::Done;
    store::Repository *repository =
        context.library(reindex ? store::OpenMode::ReadWrite : store::OpenMode::ReadOnly, status);
    if (!repository) {
        return status;
    }
    if (reindex) {
        if (auto done = repository->reindex({}); !done) {
            return context.failed(done.error());
        }
    }
    auto report = repository->check({});
    if (!report) {
        return context.failed(report.error());
    }
    if (context.json()) {
        context.outJson({{QLatin1String("problems"), QJsonArray::fromStringList(report->problems)},
                         {QLatin1String("articles"), report->articlesChecked},
                         {QLatin1String("index_missing"), report->indexMissing}});
    } else if (report->problems.isEmpty()) {
        context.out(Cli::tr("The library is whole: %n article(s) checked.", nullptr,
                            static_cast<int>(report->articlesChecked)));
    }
    for (const QString &problem : report->problems) {
        context.say(problem);
    }
    return report->problems.isEmpty() ? Exit::Done : Exit::LibraryUnusable;
}

} // namespace

Command checkCommand()
{
    return {"check", "", summary, addOptions, run};
}

} // namespace rd::cli
