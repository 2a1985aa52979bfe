// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/queryfields.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace rd::store {

enum class QueryKind { Text, Filter, And, Or, Not };

/// Longer queries are refused: nobody writes one, and a pasted article would look for every word.
inline constexpr int longestQuery = 2000;

/// One node of a parsed query.
struct QueryNode
{
    QueryKind kind = QueryKind::And;
    QueryField field = QueryField::Anything;
    QString text = {};   ///< Text, and Filter but Date: what stands after the field
    int value = -1;      ///< Filter of a Choice: as in ValueEntry
    bool genre = false;  ///< Is: `value` is a Genre
    bool phrase = false; ///< Text: was in quotes, so no word forms
    bool prefix = false; ///< Text: ended with *
    QDate from = {};     ///< Date: first day, or invalid for "since ever"
    QDate to = {};       ///< Date: last day, or invalid for "until now"
    int at = 0;          ///< where it stands in the query, UTF-16
    int length = 0;
    std::vector<QueryNode> children = {}; ///< And, Or: any number; Not: one
};

/// Reads the query language: words (all of them), "a phrase", -not, OR, (groups), begin*, and
/// field:value with the fields of queryfields.h under their names in any language. Dates: 2023,
/// 2023-09, 2023-09-27, 27.09.2023, today …, a..b, a.., ..b, >a, >=a, <a, <=a; `today` is the day
/// they are spoken of (invalid: the computer's). An empty query is an And without children.
/// Errors: Usage, with words that say where; queryPlace() tells it to a window.
Result<QueryNode> parseQuery(const QString &query, const QDate &today = {});

/// A stretch of a query.
struct QueryPlace
{
    int at = 0; ///< UTF-16
    int length = 0;

    bool operator==(const QueryPlace &) const = default;
};

/// An error about a stretch of a query.
tl::unexpected<Error> queryError(const QueryPlace &place, const QString &message);
/// What a Usage error of a query is about; none when it is about the whole.
std::optional<QueryPlace> queryPlace(const Error &error);

} // namespace rd::store
