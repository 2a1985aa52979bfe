// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/articlelist.h"
#include "app/store/persons.h"
#include "app/store/queryparser.h"
#include "app/store/sections.h"
#include "app/text/highlight.h"

#include <limits>

namespace rd::store {

/// A word of the query and where it was looked for: a snippet marks it there and nowhere else.
struct SoughtWord
{
    QueryField field = QueryField::Anything; ///< Said: in what the person said
    text::QueryWord word;

    bool operator==(const SoughtWord &) const = default;
};

/// A query as SQLite runs it.
struct SearchPlan
{
    enum class Index { Whole, Titles, Said };
    QString match; ///< for FTS5; empty: the list under `condition`
    Index index = Index::Whole;
    Condition condition;            ///< on article `a`
    std::vector<Condition> indexed; ///< parts of it that have an index of their own, by position
    bool archived = false;          ///< the query itself says where to look
    qint64 from = std::numeric_limits<qint64>::min(); ///< positions, from the dates
    qint64 before = std::numeric_limits<qint64>::max();
    std::vector<SoughtWord> words; ///< for snippets
    QStringList speakers;          ///< Said: names and tokens by which SaidBy::who was found
};

/// What a plan depends on besides the query.
struct SearchSetting
{
    Sections &sections;
    const Persons &persons;
    QByteArray zone;  ///< of the dates
    qint64 nowMs = 0; ///< what is overdue
    QString language; ///< of the words, or empty: what their letters allow
    bool exactWords = false;
    bool typing = false; ///< the last word may be the beginning of one
};

/// Errors: Usage (an unknown section, nothing to look for, too much to look for).
Result<SearchPlan> planSearch(const QueryNode &query, const SearchSetting &setting);

} // namespace rd::store
