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
    const QString query = arguments.join(QLatin1Char(' '));
    return runPage(
        parser, context, [&query](const store::Repository &repository, const Filters &filters) {
            return repository.search(query, filters.filter, filters.before, filters.limit);
        });
}

} // namespace

Command searchCommand()
{
    return {"search", "QUERY", summary, addFilterOptions, run};
}

} // namespace rd::cli
