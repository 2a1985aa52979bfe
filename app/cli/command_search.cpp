// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/filters.h"
#include "app/cli/tr.h"

namespace rd::cli {

namespace {

QString summary()
{
    return Cli::tr("Finds articles; the query language of the window.");
}

Exit run(const QCommandLineParser &parser, const QStringList &arguments, Context &context)
{
    if (arguments.isEmpty()) {
        return context.wrongUsage(Cli::tr("“search” needs something to look for."));
    }
    Exit status = Exit::Done;
    store::Repository *repository = context.library(store::OpenMode::ReadOnly, status);
    if (!repository) {
        return status;
    }
    auto filters = readFilters(parser, *repository);
    if (!filters) {
        return context.failed(filters.error());
    }
    auto rows = repository->search(arguments.join(QLatin1Char(' ')), filters->filter,
                                   filters->before, filters->limit);
    if (!rows) {
        return context.failed(rows.error());
    }
    printRows(*rows, *filters, context);
    return Exit::Done;
}

} // namespace

Command searchCommand()
{
    return {"search", "QUERY", summary, addFilterOptions, run};
}

} // namespace rd::cli
