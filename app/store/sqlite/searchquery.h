// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/articlelist.h"
#include "app/store/queryparser.h"
#include "app/store/sections.h"
#include "app/text/highlight.h"

#include <limits>

namespace rd::store {

/// A query as SQLite runs it.
struct SearchPlan
{
    QString match;           ///< for FTS5; empty: the list under `condition`
    bool titlesOnly = false; ///< the small title index is enough
    Condition condition;     ///< on article `a`
    qint64 from = std::numeric_limits<qint64>::min(); ///< positions, from the dates
    qint64 before = std::numeric_limits<qint64>::max();
    std::vector<text::QueryWord> words; ///< for snippets
};

/// What a plan depends on besides the query.
struct SearchSetting
{
    Sections &sections;
    QByteArray zone;  ///< of the dates
    QString language; ///< of the words, or empty: what their letters allow
    bool exactWords = false;
};

/// Errors: Usage (an unknown section or status, nothing to look for).
Result<SearchPlan> planSearch(const QueryNode &query, const SearchSetting &setting);

} // namespace rd::store
