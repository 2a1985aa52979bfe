// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite/connection.h"

#include "app/base/log.h"
#include "app/store/sqlite/errors.h"
#include "app/store/sqlite/functions.h"
#include "app/store/sqlite/tokenizer.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QVariant>

#include <sqlite3.h>
#include <unistd.h>

#include <atomic>
#include <utility>

namespace rd::store {

namespace {

constexpr int enoughWalPages = 256;   // 2 MB
constexpr int mostWalPages = 4096;    // 32 MB: bulk work without an idle moment
constexpr qint64 walRoom = 4LL << 20; // more than there is between two moves into the library

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

// Only an invalid QVariant is NULL: with us a null QString or QByteArray is empty, which a pointer
// that is not null says to SQLite.
int bindValue(sqlite3_stmt *statement, int place, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return sqlite3_bind_null(statement, place);
    case QMetaType::QString: {
        const QByteArray utf8 = value.toString().toUtf8();
        return sqlite3_bind_text64(statement, place, utf8.constData(),
                                   static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                                   SQLITE_UTF8);
    }
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return sqlite3_bind_blob64(statement, place, bytes.constData(),
                                   static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
    }
    default:
        Q_ASSERT(value.canConvert<qint64>());
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    }
}

} // namespace

qint64 Row::number(int i) const
{
    return sqlite3_column_int64(m_statement, i);
}

QString Row::text(int i) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, i));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, i));
}

QByteArray Row::blob(int i) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, i));
    return {bytes, sqlite3_column_bytes(m_statement, i)};
}

bool Row::isNull(int i) const
{
    return sqlite3_column_type(m_statement, i) == SQLITE_NULL;
}

struct Connection::Cached
{
    sqlite3_stmt *statement = nullptr;
    bool busy = false;

    Cached() = default;
    ~Cached() { sqlite3_finalize(statement); }
    Q_DISABLE_COPY_MOVE(Cached)
};

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
            m_cached = std::make_shared<Cached>();
            const QByteArray utf8 = sql.toUtf8();
            if (sqlite3_prepare_v3(connection.m_handle, utf8.constData(),
                                   static_cast<int>(utf8.size()) + 1, SQLITE_PREPARE_PERSISTENT,
                                   &m_cached->statement, nullptr) != SQLITE_OK) {
                connection.remember();
            } else if (!slot) {
                slot = m_cached;
            }
        }
        m_cached->busy = true;
    }
    ~Lease()
    {
        sqlite3_reset(m_cached->statement); // its error was told by the step
        sqlite3_clear_bindings(m_cached->statement);
        m_cached->busy = false;
    }
    Q_DISABLE_COPY_MOVE(Lease)

    [[nodiscard]] sqlite3_stmt *statement() const { return m_cached->statement; }

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
    if (auto known = registerFunctions(m_handle, m_path); !known) {
        return known;
    }
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
    sqlite3_wal_hook(m_handle, committed, this);
    return {};
}

// In place of SQLite's own hook, which checkpoints inside every thousandth page's commit.
int Connection::committed(void *connection, sqlite3 *handle, const char *schema, int walPages)
{
    auto *self = static_cast<Connection *>(connection);
    self->m_walPages = walPages;
    if (walPages >= mostWalPages) {
        sqlite3_wal_checkpoint_v2(handle, schema, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
        self->m_walPages = 0;
    }
    return SQLITE_OK; // a checkpoint that failed is tried again; the commit stands
}

void Connection::checkpoint()
{
    if (m_walPages >= enoughWalPages) {
        sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
        m_walPages = 0;
    }
    if (!m_isWalReady && !isReadOnly()) {
        m_isWalReady = true; // once: it is never cut back while it is open
        prepareWal();
    }
}

// A commit that makes the file longer has the disk write the file's record as well: half as long
// again. With room made ahead a save only overwrites. Zeros behind the frames are no frames: what
// an earlier round left there SQLite has to tell apart anyway.
void Connection::prepareWal()
{
    if (!control("BEGIN IMMEDIATE")) {
        return; // somebody writes: nothing depends on it
    }
    // Nobody else adds to the file while we hold the lock of writers.
    QFile wal(QFile::decodeName(sqlite3_filename_wal(sqlite3_db_filename(m_handle, "main"))));
    if (wal.open(QIODevice::Append | QIODevice::ExistingOnly)) {
        if (const qint64 missing = walRoom - wal.size(); missing > 0) {
            wal.write(QByteArray(missing, '\0')); // a full disk leaves less room, and is told later
            wal.flush();
            ::fdatasync(wal.handle());
        }
    }
    if (auto ended = control("ROLLBACK"); !ended) {
        logError(lcStore(), ended.error());
    }
}

void Connection::remember()
{
    abort(sqliteError(sqlite3_extended_errcode(m_handle),
                      QString::fromUtf8(sqlite3_errmsg(m_handle)), m_path));
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
    sqlite3_stmt *statement = lease.statement();
    Q_ASSERT(values.size() == sqlite3_bind_parameter_count(statement));
    for (int i = 0; i < values.size(); ++i) {
        if (bindValue(statement, i + 1, values.at(i)) != SQLITE_OK) {
            remember();
            return;
        }
    }
    const Row row(statement);
    int code = sqlite3_step(statement);
    for (; code == SQLITE_ROW; code = sqlite3_step(statement)) {
        take(row);
        if (!ok()) {
            return;
        }
    }
    if (code != SQLITE_DONE) {
        remember();
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
