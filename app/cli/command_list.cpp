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
    return runPage(parser, context,
                   [](const store::Repository &repository, const Filters &filters) {
                       return repository.rows(filters.filter, filters.before, filters.limit);
                   });
}

} // namespace

Command listCommand()
{
    return {"list", "", summary, addFilterOptions, run};
}

} // namespace rd::cli
