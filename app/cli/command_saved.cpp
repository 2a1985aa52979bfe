// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/tr.h"
#include "app/store/hits.h"
#include "app/store/savedsearches.h"

#include <QJsonArray>

#include <limits>

namespace rd::cli {

namespace {

QString summary()
{
    return Cli::tr("The saved searches with their queries and counts.");
}

void addOptions(QCommandLineParser & /*parser*/) {}

Exit run(const QCommandLineParser & /*parser*/, const QStringList &arguments, Context &context)
{
    if (!arguments.isEmpty()) {
        return context.wrongUsage(Cli::tr("“saved” takes no arguments."));
    }
    Exit status = Exit::Done;
    store::Repository *repository = context.library(store::OpenMode::ReadOnly, status);
    if (!repository) {
        return status;
    }
    const auto all = store::SavedSearches(*repository).all();
    if (!all) {
        return context.failed(all.error());
    }
    QJsonArray searches;
    for (const store::SavedSearch &search : *all) {
        store::ListFilter filter;
        filter.exactWords = search.exactWords;
        const auto hits =
            store::hitsOf(*repository, search.query, filter, std::numeric_limits<int>::max());
        // A section in it may be gone since: the others still have their counts.
        const qint64 count = hits ? static_cast<qint64>(hits->size()) : -1;
        searches.append(QJsonObject{
            {QLatin1String("id"), search.id.value},
            {QLatin1String("parent"),
             search.parent.isValid() ? QJsonValue(search.parent.value) : QJsonValue::Null},
            {QLatin1String("name"), search.name},
            {QLatin1String("query"), search.query},
            {QLatin1String("exact_words"), search.exactWords},
            {QLatin1String("count"), hits ? QJsonValue(count) : QJsonValue::Null}});
        if (!context.json()) {
            context.out(QStringLiteral("%1\t%2\t%3\t%4")
                            .arg(search.id.value)
                            .arg(hits ? QString::number(count) : QStringLiteral("?"), search.name,
                                 search.query));
        }
    }
    if (context.json()) {
        context.outJson({{QLatin1String("searches"), searches}});
    }
    return Exit::Done;
}

} // namespace

Command savedCommand()
{
    return {"saved", "", summary, addOptions, run};
}

} // namespace rd::cli
