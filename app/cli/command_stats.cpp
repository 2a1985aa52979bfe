// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/tr.h"
#include "app/workspace/articlejson.h"

namespace rd::cli {

namespace {

QString summary()
{
    return Cli::tr("What the library holds.");
}

Exit run(const QCommandLineParser &, const QStringList &, Context &context)
{
    Exit status = Exit::Done;
    store::Repository *repository = context.library(store::OpenMode::ReadOnly, status);
    if (!repository) {
        return status;
    }
    auto stats = repository->stats();
    if (!stats) {
        return context.failed(stats.error());
    }
    const QJsonObject json = workspace::statsJson(*stats);
    if (context.json()) {
        context.outJson(json);
        return Exit::Done;
    }
    for (auto it = json.begin(); it != json.end(); ++it) {
        context.out(QStringLiteral("%1\t%2").arg(it.key()).arg(it.value().toInteger()));
    }
    return Exit::Done;
}

} // namespace

Command statsCommand()
{
    return {"stats", "", summary, nullptr, run};
}

} // namespace rd::cli
