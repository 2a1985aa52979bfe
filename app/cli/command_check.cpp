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
    parser.addOptions({{QStringLiteral("reindex"), Cli::tr("Make the search index anew.")},
                       {QStringLiteral("repair"),
                        Cli::tr("Copy what can be read of a damaged library into a new one."),
                        QStringLiteral("to")}});
}

// The damaged library may not open at all: it is read page by page, and the copy is looked over.
Exit repair(const QString &to, Context &context)
{
    auto report = store::Repository::salvage(context.libraryPath(), to, {});
    if (!report) {
        return context.failed(report.error());
    }
    if (context.json()) {
        context.outJson(
            {{QLatin1String("repaired"), QJsonObject{{QLatin1String("articles"), report->articles},
                                                     {QLatin1String("lost"), report->lost},
                                                     {QLatin1String("to"), to}}}});
        return Exit::Done;
    }
    context.out(Cli::tr("%n article(s) were copied.", nullptr, static_cast<int>(report->articles)));
    if (report->lost > 0) {
        context.out(Cli::tr("The texts of %n article(s) could not be read.", nullptr,
                            static_cast<int>(report->lost)));
    }
    context.out(Cli::tr("The new library is “%1”. The damaged one was not changed.").arg(to));
    return Exit::Done;
}

Exit run(const QCommandLineParser &parser, const QStringList &, Context &context)
{
    if (parser.isSet(QStringLiteral("repair"))) {
        return repair(parser.value(QStringLiteral("repair")), context);
    }
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
