// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite/transaction.h"

#include "app/store/sqlite/errors.h"

#include <sqlite3.h>

namespace rd::store {

Transaction::Transaction(Connection &connection, Mode mode)
    : m_connection(connection)
    , m_mode(mode)
    , m_level(connection.m_depth++)
    , m_failedBefore(!connection.ok())
{
    begin();
}

Transaction::~Transaction()
{
    if (!m_ended) {
        undo();
        forgetError();
    }
    --m_connection.m_depth;
    if (m_level == 0) {
        // A person's save does not wait for it. What fails is tried again before the next one.
        static_cast<void>(synchronise(true));
    }
}

QString Transaction::savepoint() const
{
    return QStringLiteral("level%1").arg(m_level);
}

void Transaction::begin()
{
    const bool writes = m_mode != Mode::Read;
    if (writes && m_connection.isReadOnly()) {
        m_connection.abort(
            sqliteError(SQLITE_READONLY, QStringLiteral("opened read only"), m_connection.path()));
        return;
    }
    if (m_level == 0) {
        if (const auto set = synchronise(m_mode != Mode::Quick); !set) {
            m_connection.abort(set.error());
        }
        m_connection.run(writes ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
    } else if (writes) {
        m_connection.run(QStringLiteral("SAVEPOINT ") + savepoint());
    } else {
        return;
    }
    m_begun = ok();
}

/// It can only be changed between transactions, and SQLite does it while it prepares the
/// statement: one that is kept would do nothing the second time.
Result<void> Transaction::synchronise(bool full)
{
    if (full == m_connection.m_full) {
        return {};
    }
    auto set = m_connection.control(full ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL");
    if (set) {
        m_connection.m_full = full;
    }
    return set;
}

void Transaction::undo()
{
    if (!m_begun || sqlite3_get_autocommit(m_connection.handle()) != 0) {
        return; // SQLite has rolled back by itself (disk full, I/O error)
    }
    const QString sql = m_level == 0
                            ? QStringLiteral("ROLLBACK")
                            : QStringLiteral("ROLLBACK TO %1; RELEASE %1").arg(savepoint());
    if (auto undone = m_connection.control(sql.toLatin1()); !undone) {
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
        } else {
            m_connection.run(m_level == 0 ? QStringLiteral("COMMIT")
                                          : QStringLiteral("RELEASE ") + savepoint());
        }
    }
    if (ok()) {
        return {};
    }
    undo();
    const Error error = *m_connection.m_error;
    forgetError();
    return fail(error);
}

/// What had failed before an inner step began is the outer one's: forgetting it here would let that
/// commit the half that worked.
void Transaction::forgetError()
{
    if (m_level == 0 || !m_failedBefore) {
        m_connection.m_error.reset();
    }
}

} // namespace rd::store
