// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QDate>
#include <QString>

#include <vector>

namespace rd::store {

enum class QueryKind { Text, Filter, And, Or, Not };

/// The fields a query can name. The text fields are columns of the search index.
enum class QueryField {
    Anything,
    Headline,
    Lede,
    Body,
    Author,
    Keyword,
    Speaker,
    Source,
    Section,
    Status,
    Language,
    Date,
};

/// One node of a parsed query.
struct QueryNode
{
    QueryKind kind = QueryKind::And;
    QueryField field = QueryField::Anything;
    QString text = {};   ///< Text, and Filter but Date: what stands after the field
    bool phrase = false; ///< Text: was in quotes, so no word forms
    bool prefix = false; ///< Text: ended with *
    QDate from = {};     ///< Date: first day, or invalid for "since ever"
    QDate to = {};       ///< Date: last day, or invalid for "until now"
    int at = 0;          ///< where it stands in the query, UTF-16
    std::vector<QueryNode> children = {}; ///< And, Or: any number; Not: one
};

/// Reads the query language: words (all of them), "a phrase", -not, OR, (groups), begin*, and
/// field:value with headline, lede, body, author, keyword, speaker, source, section, status,
/// language (lang), date (2023, 2023-09, 2023-09-27, a..b, a.., ..b). An empty query is an And
/// without children. Errors: Usage, with words that say where.
Result<QueryNode> parseQuery(const QString &query);

} // namespace rd::store
