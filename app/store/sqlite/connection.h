// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QHash>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace rd::store {

/// How a file is opened. `immutable` promises that nobody writes: for folders where SQLite may not
/// make its -shm file.
struct Access
{
    bool readOnly = false;
    bool immutable = false;
    int busyTimeoutMs = 5000;
};

/// One row of a running statement; a value is only made when it is asked for.
class Row final
{
public:
    explicit Row(sqlite3_stmt *statement)
        : m_statement(statement)
    {}
    [[nodiscard]] qint64 number(int i) const;
    [[nodiscard]] QString text(int i) const;
    [[nodiscard]] QByteArray blob(int i) const;
    [[nodiscard]] bool isNull(int i) const;

private:
    sqlite3_stmt *m_statement;
};

/// One SQLite connection, opened by Qt Sql's driver. Its statements are cached and run on the
/// driver's handle: QSqlQuery makes a QVariant of every column of every row, which alone is slower
/// than the promise for a page. The first error sticks: later calls do nothing until the
/// Transaction around them ends and hands it out, so that the code between reads as plain steps.
/// Used only inside a Transaction, in the thread that opened it.
class Connection final
{
public:
    static Result<std::unique_ptr<Connection>> open(const QString &path, const Access &access);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_access.readOnly; }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

    void run(const QString &sql, const QVariantList &values = {});
    qint64 insert(const QString &sql, const QVariantList &values); ///< the new row's id
    void each(const QString &sql, const QVariantList &values,
              const std::function<void(const Row &)> &take);
    /// The first column of the first row; nothing if there is no row or it is NULL.
    std::optional<qint64> number(const QString &sql, const QVariantList &values = {});
    /// Rows changed by the last run().
    [[nodiscard]] int changes() const;

    /// Moves the WAL into the library once it is worth it. For idle moments: else the save that
    /// makes the WAL too long has to. Not inside a Transaction.
    void checkpoint();

    /// Statements that take no values and may not be kept: PRAGMA.
    Result<void> control(const QByteArray &sql);

    [[nodiscard]] bool ok() const { return !m_error; }
    /// A failure of ours inside a transaction; the first one wins.
    void abort(Error error);

private:
    friend class Transaction;
    struct Cached;
    class Lease;

    Connection(QString path, Access access);
    Result<void> openDatabase();
    Result<void> configure();
    void prepareWal();
    static int committed(void *connection, sqlite3 *handle, const char *schema, int walPages);
    void remember(); ///< what SQLite has just said

    QString m_path;
    Access m_access;
    QString m_name;
    sqlite3 *m_handle = nullptr;
    QHash<QString, std::shared_ptr<Cached>> m_statements;
    std::optional<Error> m_error;
    int m_depth = 0;
    int m_walPages = 0;
    bool m_isWalReady = false;
    bool m_full = true; ///< what PRAGMA synchronous is set to
};

} // namespace rd::store
