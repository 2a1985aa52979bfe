// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite/openfile.h"

#include "app/base/ids.h"
#include "app/base/log.h"
#include "app/store/sqlite/backup.h"
#include "app/store/sqlite/errors.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace rd::store {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(rd::Store)
};

using Opened = Result<std::unique_ptr<Connection>>;

Result<void> lookAtFile(const QString &path)
{
    if (QFileInfo(path).isDir()) {
        return fail(notALibrary(path, QStringLiteral("a folder")));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Denied,
                    Store::tr("You may not read “%1”. Ask for the right to read it.").arg(path),
                    file.errorString(), path);
    }
    if (file.read(16) != QByteArray("SQLite format 3\0", 16)) {
        return fail(
            notALibrary(path, QStringLiteral("no SQLite header, %1 bytes").arg(file.size())));
    }
    return {};
}

Result<void> refuseNewer(int version, int known, const QString &path)
{
    if (version <= known) {
        return {};
    }
    return fail(
        ErrorCode::TooNew,
        Store::tr("“%1” was made by a newer Redaksiya. It was not changed. Update Redaksiya "
                  "to open it.")
            .arg(path),
        QStringLiteral("schema %1, known %2").arg(version).arg(known), path);
}

// SQLite reads a WAL library only where it may make a -shm file. Elsewhere the file alone is whole
// if there is no WAL beside it, or an empty one.
Opened openWithoutWriting(const QString &path, int busyTimeoutMs)
{
    auto connection = Connection::open(path, {true, false, busyTimeoutMs});
    Result<int> version =
        connection ? schemaVersion(**connection) : Result<int>(fail(connection.error()));
    if (version) {
        return connection;
    }
    if (version.error().code != ErrorCode::Denied) {
        return fail(version.error());
    }
    if (QFileInfo(path + QStringLiteral("-wal")).size() > 0) {
        return fail(ErrorCode::Denied,
                    Store::tr("“%1” was not closed properly, and its folder does not let it be "
                              "mended. Copy the file together with “%1-wal” to a folder of yours "
                              "and open it there.")
                        .arg(path),
                    version.error().detail, path);
    }
    qCInfo(lcStore) << "read-only folder, opening without a WAL:" << path;
    if (connection) {
        connection->reset();
    }
    return Connection::open(path, {true, true, busyTimeoutMs});
}

Result<void> makeFile(const QString &path, const std::vector<Migration> &migrations,
                      const std::function<Result<void>(Connection &)> &fill)
{
    auto connection = Connection::open(path, {false, false, 0});
    if (!connection) {
        return fail(connection.error());
    }
    // The page size counts only before the first table, and before WAL.
    if (auto done = (*connection)->control("PRAGMA page_size=8192; PRAGMA journal_mode=WAL;");
        !done) {
        return done;
    }
    if (auto done = migrate(**connection, migrations); !done) {
        return done;
    }
    return fill(**connection);
}

// Made under another name and renamed when whole: a kill in between leaves no half library.
Result<void> makeLibrary(const QString &path, const std::vector<Migration> &migrations,
                         const std::function<Result<void>(Connection &)> &fill)
{
    const QFileInfo info(path);
    if (!info.absoluteDir().exists()) {
        return fail(ErrorCode::NotFound,
                    Store::tr("There is no folder “%1”, so no library was made there.")
                        .arg(info.absolutePath()),
                    {}, path);
    }
    const QString part = path + QLatin1Char('.') + newUuid().left(8) + QStringLiteral(".new");
    Result<void> made = makeFile(part, migrations, fill);
    if (made && !QFile::rename(part, path) && !QFileInfo::exists(path)) {
        made = fail(ErrorCode::Io, Store::tr("The library “%1” could not be made.").arg(path), {},
                    path);
    }
    removeLibraryFile(part);
    return made;
}

Result<void> upgrade(Connection &connection, int from, const std::vector<Migration> &migrations)
{
    const QString copy =
        QStringLiteral("%1.v%2-%3.backup")
            .arg(connection.path())
            .arg(from)
            .arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")));
    if (auto backed = backUp(connection, copy, {}); !backed) {
        return backed;
    }
    qCInfo(lcStore) << "migrating schema" << from << "after a backup to" << copy;
    return migrate(connection, migrations);
}

} // namespace

void removeLibraryFile(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"}) {
        QFile::remove(path + QLatin1String(suffix));
    }
}

Opened openLibraryFile(const QString &path, const OpenOptions &options,
                       const std::vector<Migration> &migrations,
                       const std::function<Result<void>(Connection &)> &fill)
{
    const bool readOnly = options.mode == OpenMode::ReadOnly;
    if (!QFileInfo::exists(path)) {
        if (readOnly) {
            return fail(ErrorCode::NotFound, Store::tr("There is no library “%1”.").arg(path), {},
                        path);
        }
        if (auto made = makeLibrary(path, migrations, fill); !made) {
            return fail(made.error());
        }
    }
    if (auto looked = lookAtFile(path); !looked) {
        return fail(looked.error());
    }
    const int known = migrations.back().version;
    auto reader = openWithoutWriting(path, options.busyTimeoutMs);
    if (!reader) {
        return reader;
    }
    auto version = schemaVersion(**reader);
    if (!version) {
        return fail(version.error());
    }
    if (auto fits = refuseNewer(*version, known, path); !fits) {
        return fail(fits.error());
    }
    if (readOnly && *version == known) {
        return reader;
    }
    if (readOnly) {
        return fail(ErrorCode::Denied,
                    Store::tr("“%1” was made by an older Redaksiya and must be brought up to date "
                              "first. Open it once for writing (a backup is made before).")
                        .arg(path),
                    {}, path);
    }
    if (!QFileInfo(path).isWritable()) {
        return fail(ErrorCode::Denied,
                    Store::tr("You may not write to “%1”. Open it read only, or copy it to a "
                              "folder of yours.")
                        .arg(path),
                    {}, path);
    }
    auto writer = Connection::open(path, {false, false, options.busyTimeoutMs});
    if (!writer) {
        return writer;
    }
    if (auto wal = (*writer)->control("PRAGMA journal_mode=WAL"); !wal) {
        return fail(wal.error());
    }
    if (*version < known) {
        if (auto upgraded = upgrade(**writer, *version, migrations); !upgraded) {
            return fail(upgraded.error());
        }
    }
    return writer;
}

} // namespace rd::store
