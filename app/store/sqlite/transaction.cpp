// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite/transaction.h"

#include "app/store/sqlite/errors.h"

#include <sqlite3.h>

namespace rd::store {

Transaction::Transaction(Connection &connection, Mode mode)
    : m_connection(connection)
    , m_mode(mode)
    , m_level(connection.m_depth++)
{
    begin();
}

Transaction::~Transaction()
{
    if (!m_ended) {
        undo();
        m_connection.m_error.reset();
    }
    --m_connection.m_depth;
}

QByteArray Transaction::savepoint() const
{
    return QByteArrayLiteral("level") + QByteArray::number(m_level);
}

void Transaction::begin()
{
    const bool writes = m_mode != Mode::Read;
    if (writes && m_connection.isReadOnly()) {
        m_connection.abort(
            sqliteError(SQLITE_READONLY, QStringLiteral("opened read only"), m_connection.path()));
        return;
    }
    QByteArray sql;
    if (m_level == 0) {
        const bool full = m_mode == Mode::Write;
        if (writes && full != m_connection.m_full) {
            // It can only be changed between transactions.
            sql = full ? "PRAGMA synchronous=FULL;" : "PRAGMA synchronous=NORMAL;";
            m_connection.m_full = full;
        }
        sql += writes ? "BEGIN IMMEDIATE" : "BEGIN";
    } else if (writes) {
        sql = "SAVEPOINT " + savepoint();
    } else {
        return;
    }
    if (auto begun = m_connection.control(sql); !begun) {
        m_connection.abort(begun.error());
        return;
    }
    m_begun = true;
}

void Transaction::undo()
{
    if (!m_begun || sqlite3_get_autocommit(m_connection.handle()) != 0) {
        return; // SQLite has rolled back by itself (disk full, I/O error)
    }
    const QByteArray sql = m_level == 0 ? QByteArrayLiteral("ROLLBACK")
                                        : "ROLLBACK TO " + savepoint() + "; RELEASE " + savepoint();
    if (auto undone = m_connection.control(sql); !undone) {
        m_connection.abort(undone.error());
    }
}

Result<void> Transaction::end()
{
    m_ended = true;
    if (ok() && m_begun) {
        if (sqlite3_get_autocommit(m_connection.handle()) != 0) {
            // An inner step failed so badly that SQLite undid everything.
            m_connection.abort(sqliteError(SQLITE_IOERR, QStringLiteral("transaction was undone"),
                                           m_connection.path()));
        } else if (auto done = m_connection.control(m_level == 0 ? QByteArrayLiteral("COMMIT")
                                                                 : "RELEASE " + savepoint());
                   !done) {
            m_connection.abort(done.error());
        }
    }
    if (ok()) {
        return {};
    }
    undo();
    const Error error = *m_connection.m_error;
    m_connection.m_error.reset();
    return fail(error);
}

} // namespace rd::store
