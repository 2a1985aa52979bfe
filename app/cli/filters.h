// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace rd::cli {

/// The filters `list`, `search` and `export --query` share.
struct Filters
{
    store::ListFilter filter;
    int limit = 50;
    qint64 before = 0; ///< from --after: a cursor of an earlier answer; 0: from the newest
};

void addFilterOptions(QCommandLineParser &parser);
/// Reads them; Usage errors say which value cannot be understood.
Result<Filters> readFilters(const QCommandLineParser &parser, const store::Repository &repository);

/// What `list` and `search` do: open the library, read the filters, fetch a page, print it with the
/// cursor of the next one.
using FetchRows = std::function<Result<std::vector<ArticleRow>>(const store::Repository &repository,
                                                                const Filters &filters)>;
Exit runPage(const QCommandLineParser &parser, Context &context, const FetchRows &fetch);

/// The article ids among arguments; Usage when one is not a number.
Result<std::vector<ArticleId>> readIds(const QStringList &arguments);

} // namespace rd::cli
