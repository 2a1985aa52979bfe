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

/// Prints rows and the cursor of the next page as `list` and `search` do.
void printRows(const std::vector<ArticleRow> &rows, const Filters &filters, const Context &context);

/// The article ids among arguments; Usage when one is not a number.
Result<std::vector<ArticleId>> readIds(const QStringList &arguments);

} // namespace rd::cli
