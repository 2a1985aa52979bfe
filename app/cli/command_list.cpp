// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/filters.h"
#include "app/cli/tr.h"

namespace rd::cli {

namespace {

QString summary()
{
    return Cli::tr("The articles, newest first.");
}

Exit run(const QCommandLineParser &parser, const QStringList &arguments, Context &context)
{
    if (!arguments.isEmpty()) {
        return context.wrongUsage(Cli::tr("“list” takes no arguments; to find words, use "
                                          "“search”."));
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
    auto rows = repository->rows(filters->filter, filters->before, filters->limit);
    if (!rows) {
        return context.failed(rows.error());
    }
    printRows(*rows, *filters, context);
    return Exit::Done;
}

} // namespace

Command listCommand()
{
    return {"list", "", summary, addFilterOptions, run};
}

} // namespace rd::cli
