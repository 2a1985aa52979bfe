// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/filters.h"
#include "app/cli/tr.h"
#include "app/workspace/articlejson.h"

#include <QJsonArray>

namespace rd::cli {

namespace {

QString summary()
{
    return Cli::tr("An article's history, newest first.");
}

Exit run(const QCommandLineParser &, const QStringList &arguments, Context &context)
{
    if (arguments.size() != 1) {
        return context.wrongUsage(Cli::tr("“revisions” takes one article's id."));
    }
    auto ids = readIds(arguments);
    if (!ids) {
        return context.failed(ids.error());
    }
    Exit status = Exit::Done;
    store::Repository *repository = context.library(store::OpenMode::ReadOnly, status);
    if (!repository) {
        return status;
    }
    auto revisions = repository->revisions(ids->front());
    if (!revisions) {
        return context.failed(revisions.error());
    }
    if (context.json()) {
        QJsonArray array;
        for (const RevisionInfo &revision : *revisions) {
            array.append(workspace::revisionJson(revision));
        }
        context.outJson({{QLatin1String("revisions"), array}});
        return Exit::Done;
    }
    for (const RevisionInfo &revision : *revisions) {
        const QString marks = (revision.isHead ? QStringLiteral("*") : QString()) +
                              (revision.isPublished ? QStringLiteral("P") : QString());
        context.out(QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6")
                        .arg(revision.id.value)
                        .arg(marks, revision.saved.toIso(), QString::number(revision.words),
                             revision.author, revision.note));
    }
    return Exit::Done;
}

} // namespace

Command revisionsCommand()
{
    return {"revisions", "ID", summary, nullptr, run};
}

} // namespace rd::cli
