// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite/connection.h"

#include "app/store/sqlite/errors.h"
#include "app/store/sqlite/tokenizer.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QVariant>

#include <sqlite3.h>

#include <atomic>
#include <utility>

namespace rd::store {

namespace {

// Qt knows connections by name in a process-wide table: every one needs its own.
QString nextName()
{
    static std::atomic<quint64> last{0};
    return QStringLiteral("rd-store-%1").arg(++last);
}

// A path may hold ?, # or %, which mean something in a file: address.
QString fileAddress(const QString &path, bool immutable)
{
    const QString encoded =
        QString::fromLatin1(QUrl::toPercentEncoding(path, QByteArrayLiteral("/")));
    return QStringLiteral("file:") + encoded +
           (immutable ? QStringLiteral("?immutable=1") : QString());
}

// Qt binds a null QString as NULL; with us empty text is empty text, and only an invalid QVariant
// is NULL.
QVariant bindable(const QVariant &value)
{
    // QVariant::isNull() does not look into the text on Qt 6; the driver does.
    if (value.typeId() == QMetaType::QString && value.toString().isNull()) {
        return QStringLiteral("");
    }
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull()) {
        return QByteArray("");
    }
    return value;
}

} // namespace

/// A prepared statement for as long as it is read; gives it back reset, so that no read
/// transaction stays open behind our back.
class Connection::Lease final
{
public:
    Lease(Connection &connection, const QString &sql)
    {
        std::shared_ptr<Cached> &slot = connection.m_statements[sql];
        if (slot && !slot->busy) {
            m_cached = slot;
        } else {
            m_cached = std::make_shared<Cached>(
                Cached{QSqlQuery(QSqlDatabase::database(connection.m_name, false))});
            m_cached->query.setForwardOnly(true);
            if (!m_cached->query.prepare(sql)) {
                connection.remember(m_cached->query.lastError().text());
            } else if (!slot) {
                slot = m_cached;
            }
        }
        m_cached->busy = true;
    }
    ~Lease()
    {
        m_cached->query.finish();
        m_cached->busy = false;
    }
    Q_DISABLE_COPY_MOVE(Lease)

    [[nodiscard]] QSqlQuery &query() { return m_cached->query; }

private:
    std::shared_ptr<Cached> m_cached;
};

Connection::Connection(QString path, Access access)
    : m_path(std::move(path))
    , m_access(access)
    , m_name(nextName())
{}

Connection::~Connection()
{
    m_statements.clear();
    {
        QSqlDatabase database = QSqlDatabase::database(m_name, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, const Access &access)
{
    std::unique_ptr<Connection> connection(new Connection(path, access));
    if (auto opened = connection->openDatabase(); !opened) {
        return fail(opened.error());
    }
    if (auto configured = connection->configure(); !configured) {
        return fail(configured.error());
    }
    return connection;
}

Result<void> Connection::openDatabase()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    QString options =
        QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(m_access.busyTimeoutMs);
    if (m_access.readOnly) {
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    }
    database.setConnectOptions(options);
    database.setDatabaseName(fileAddress(m_path, m_access.immutable));
    if (!database.open()) {
        const QSqlError error = database.lastError();
        bool known = false;
        const int code = error.nativeErrorCode().toInt(&known);
        return fail(sqliteError(known ? code : SQLITE_CANTOPEN, error.text(), m_path));
    }
    const QVariant handle = database.driver()->handle();
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    sqlite3_extended_result_codes(m_handle, 1);
    return registerTokenizer(m_handle, m_path);
}

Result<void> Connection::configure()
{
    // temp_store: nothing of a text under work may reach /tmp. cell_size_check: damage is found on
    // reading, not by crashing. 32 MB of cache hold the upper pages of all indexes at 1,000,000.
    if (auto done = control("PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY;"
                            "PRAGMA cell_size_check=ON; PRAGMA cache_size=-32768;"
                            "PRAGMA synchronous=FULL;");
        !done) {
        return done;
    }
    return {};
}

void Connection::remember(const QString &text)
{
    abort(sqliteError(sqlite3_extended_errcode(m_handle), text, m_path));
}

void Connection::abort(Error error)
{
    if (!m_error) {
        m_error = std::move(error);
    }
}

void Connection::each(const QString &sql, const QVariantList &values,
                      const std::function<void(const Row &)> &take)
{
    if (!ok()) {
        return;
    }
    Lease lease(*this, sql);
    if (!ok()) {
        return;
    }
    QSqlQuery &query = lease.query();
    for (int i = 0; i < values.size(); ++i) {
        query.bindValue(i, bindable(values.at(i)));
    }
    if (!query.exec()) {
        remember(query.lastError().text());
        return;
    }
    const Row row(query);
    while (ok() && query.next()) {
        take(row);
    }
    if (query.lastError().isValid()) {
        remember(query.lastError().text());
    }
}

void Connection::run(const QString &sql, const QVariantList &values)
{
    each(sql, values, [](const Row &) {});
}

qint64 Connection::insert(const QString &sql, const QVariantList &values)
{
    run(sql, values);
    return ok() ? sqlite3_last_insert_rowid(m_handle) : 0;
}

std::optional<qint64> Connection::number(const QString &sql, const QVariantList &values)
{
    std::optional<qint64> found;
    each(sql, values, [&](const Row &row) {
        if (!found && !row.isNull(0)) {
            found = row.number(0);
        }
    });
    return ok() ? found : std::nullopt;
}

int Connection::changes() const
{
    return sqlite3_changes(m_handle);
}

Result<void> Connection::control(const QByteArray &sql)
{
    char *text = nullptr;
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, &text) != SQLITE_OK) {
        const QString detail = QString::fromUtf8(text);
        const int code = sqlite3_extended_errcode(m_handle);
        sqlite3_free(text);
        return fail(sqliteError(code, detail, m_path));
    }
    return {};
}

} // namespace rd::store
