// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/queryparser.h"

#include <QString>

#include <optional>
#include <vector>

namespace rd::ui {

/// One line of the search builder.
struct QueryRow
{
    store::QueryField field = store::QueryField::Anything;
    bool is = true;      ///< false: is not
    QString text;        ///< but of a date
    bool phrase = false; ///< as it stands, no other forms
    bool prefix = false; ///< the last word is the beginning of one
    QDate from = {};     ///< of a date: invalid is open on that side
    QDate to = {};

    bool operator==(const QueryRow &) const = default;
};

/// What the builder shows: rows of which all must hold, or any.
struct QueryRows
{
    std::vector<QueryRow> rows;
    bool any = false;

    bool operator==(const QueryRows &) const = default;
};

/// The query as somebody could have typed it, fields in that language. Rows without a value are
/// left out.
QString queryText(const QueryRows &rows, const QString &language);
/// Reads a query back; nothing when it says more than rows can (alternatives inside of it).
std::optional<QueryRows> queryRows(const store::QueryNode &query, const QString &language);

} // namespace rd::ui
