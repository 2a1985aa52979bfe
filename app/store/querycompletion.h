// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/queryfields.h"

#include <QString>

#include <vector>

namespace rd::store {

class Repository;

/// What is being written where the cursor stands in a query.
struct QueryCursor
{
    QueryField field = QueryField::Anything; ///< its value is being written; else a word or a field
    int at = 0;                              ///< where the word or the value begins, UTF-16
    int length = 0;                          ///< to its end, the cursor may stand inside
    QString begun;                           ///< up to the cursor, without quotation marks

    bool operator==(const QueryCursor &) const = default;
};
QueryCursor queryCursor(const QString &query, int cursor);

/// Something to put at the place of a QueryCursor.
struct QueryOffer
{
    QString text;  ///< as it goes into the query, quotation marks, colon and space included
    QString shown; ///< as it is shown
    QString help;  ///< what a field looks at; empty for values

    bool operator==(const QueryOffer &) const = default;
};

/// Fields whose name, in any language, begins so; written in that language. Nothing begun: all.
std::vector<QueryOffer> fieldOffers(const QString &begun, const QString &language);
/// Values the program knows itself: of status, language, date, has and is.
std::vector<QueryOffer> choiceOffers(QueryField field, const QString &begun,
                                     const QString &language);
/// Values the library knows: sections, keywords, authors, speakers and assignees that begin so,
/// best first. None for other fields.
Result<std::vector<QueryOffer>> recordOffers(const Repository &repository, QueryField field,
                                             const QString &begun, const QString &language);

/// The query with the offer in it, and where the cursor stands then.
std::pair<QString, int> withOffer(const QString &query, const QueryCursor &cursor,
                                  const QueryOffer &offer);

} // namespace rd::store
