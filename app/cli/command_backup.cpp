// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/tr.h"

namespace rd::cli {

namespace {

QString summary()
{
    return Cli::tr("A whole, verified copy of the library.");
}

Exit run(const QCommandLineParser &, const QStringList &arguments, Context &context)
{
    if (arguments.size() != 1) {
        return context.wrongUsage(Cli::tr("“backup” takes the file to write."));
    }
    Exit status = Exit::Done;
    store::Repository *repository = context.library(store::OpenMode::ReadOnly, status);
    if (!repository) {
        return status;
    }
    if (auto done = repository->backupTo(arguments.front(), {}); !done) {
        return context.failed(done.error());
    }
    if (context.json()) {
        context.outJson({{QLatin1String("backup"), arguments.front()}});
    } else {
        context.out(arguments.front());
    }
    return Exit::Done;
}

} // namespace

Command backupCommand()
{
    return {"backup", "TO", summary, nullptr, run};
}

} // namespace rd::cli
