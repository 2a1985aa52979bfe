// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/moment.h"
#include "app/store/codec.h"
#include "app/store/sqlite/connection.h"
#include "app/store/sqlite/transaction.h"

namespace rd::store {

/// What every table class works with. Their methods run inside a Transaction of the caller and
/// leave errors in the connection.
struct Context
{
    Connection &db;
    const Compressor &zip;
    Clock clock;
    QByteArray zone;

    [[nodiscard]] Moment now() const { return {clock(), zone}; }
};

/// NULL for "none".
template <typename Id>
QVariant orNull(Id id)
{
    return id.isValid() ? QVariant(id.value) : QVariant();
}

inline QVariant msOrNull(const std::optional<Moment> &moment)
{
    return moment ? QVariant(moment->utcMs) : QVariant();
}

inline QString zoneOf(const std::optional<Moment> &moment)
{
    return moment ? QString::fromLatin1(moment->zone) : QString();
}

/// Ids as json_each() takes them: one statement for any number of them.
template <typename Ids>
QString jsonList(const Ids &ids)
{
    QString list;
    for (const qint64 id : ids) {
        list += (list.isEmpty() ? u'[' : u',') + QString::number(id);
    }
    return list.isEmpty() ? QStringLiteral("[]") : list + u']';
}

/// A time from two neighbouring columns.
inline std::optional<Moment> momentAt(const Row &row, int column)
{
    if (row.isNull(column)) {
        return std::nullopt;
    }
    return Moment{row.number(column), row.text(column + 1).toLatin1()};
}

} // namespace rd::store
