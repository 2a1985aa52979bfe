// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>

struct sqlite3;

namespace rd::store {

/// How a file is opened. `immutable` promises that nobody writes: for folders where SQLite may not
/// make its -shm file.
struct Access
{
    bool readOnly = false;
    bool immutable = false;
    int busyTimeoutMs = 5000;
};

/// One row of a running query.
class Row final
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {}
    [[nodiscard]] qint64 number(int i) const { return m_query.value(i).toLongLong(); }
    [[nodiscard]] QString text(int i) const { return m_query.value(i).toString(); }
    [[nodiscard]] QByteArray blob(int i) const { return m_query.value(i).toByteArray(); }
    [[nodiscard]] bool isNull(int i) const { return m_query.isNull(i); }

private:
    const QSqlQuery &m_query;
};

/// One SQLite connection through Qt Sql, with cached statements. The first error sticks: later
/// calls do nothing until the Transaction around them ends and hands it out, so that the code
/// between reads as plain steps. Used only inside a Transaction, in the thread that opened it.
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

    /// Statements that take no values and are not worth keeping: BEGIN, PRAGMA.
    Result<void> control(const QByteArray &sql);

    [[nodiscard]] bool ok() const { return !m_error; }
    /// A failure of ours inside a transaction; the first one wins.
    void abort(Error error);

private:
    friend class Transaction;
    struct Cached
    {
        QSqlQuery query;
        bool busy = false;
    };
    class Lease;

    Connection(QString path, Access access);
    Result<void> openDatabase();
    Result<void> configure();
    void remember(const QString &text);

    QString m_path;
    Access m_access;
    QString m_name;
    sqlite3 *m_handle = nullptr;
    QHash<QString, std::shared_ptr<Cached>> m_statements;
    std::optional<Error> m_error;
    int m_depth = 0;
    bool m_full = true; ///< what PRAGMA synchronous is set to
};

} // namespace rd::store
