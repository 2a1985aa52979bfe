// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite/backup.h"

#include "app/base/ids.h"
#include "app/store/sqlite/errors.h"
#include "app/store/sqlite/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace rd::store {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(rd::Store)
};

constexpr int pagesAtATime = 1024; // 8 MB: a cancel is heard within a few milliseconds

Result<void> copyPages(sqlite3 *from, sqlite3 *to, const QString &target, const TaskContext &task)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    if (backup == nullptr) {
        return fail(sqliteError(sqlite3_extended_errcode(to), QString::fromUtf8(sqlite3_errmsg(to)),
                                target));
    }
    int code = SQLITE_OK;
    while (code == SQLITE_OK && !task.cancel.isCancelled()) {
        code = sqlite3_backup_step(backup, pagesAtATime);
        const int total = sqlite3_backup_pagecount(backup);
        task.report(total - sqlite3_backup_remaining(backup), total);
    }
    const int finished = sqlite3_backup_finish(backup);
    if (code == SQLITE_OK) {
        return cancelled();
    }
    if (code != SQLITE_DONE || finished != SQLITE_OK) {
        return fail(sqliteError(code != SQLITE_DONE ? code : finished,
                                QString::fromUtf8(sqlite3_errstr(code)), target));
    }
    return {};
}

Result<void> copyTo(Connection &connection, const QString &file, const TaskContext &task)
{
    sqlite3 *copy = nullptr;
    int code = sqlite3_open_v2(QFile::encodeName(file).constData(), &copy,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    Result<void> result;
    if (code == SQLITE_OK) {
        // A read transaction held on the source: else every write of another restarts the copy.
        Transaction transaction(connection, Mode::Read);
        connection.number(QStringLiteral("SELECT count(*) FROM library"));
        if (auto ready = transaction.ok(); ready) {
            result = copyPages(connection.handle(), copy, file, task);
        }
        if (auto ended = transaction.end(); !ended) {
            result = fail(ended.error());
        }
    } else {
        result = fail(sqliteError(code, QString::fromUtf8(sqlite3_errstr(code)), file));
    }
    sqlite3_close(copy);
    return result;
}

Result<void> verify(const QString &file)
{
    auto copy = Connection::open(file, {true, true, 0});
    if (!copy) {
        return fail(copy.error());
    }
    auto problems = quickCheck(**copy);
    if (!problems) {
        return fail(problems.error());
    }
    if (!problems->isEmpty()) {
        return fail(ErrorCode::Corrupt,
                    Store::tr("The copy did not pass its check and was removed. The library is "
                              "unchanged; check it, then try another disk."),
                    problems->join(QLatin1Char('\n')), file);
    }
    return {};
}

} // namespace

Result<QStringList> quickCheck(Connection &connection)
{
    QStringList problems;
    Transaction transaction(connection, Mode::Read);
    connection.each(QStringLiteral("PRAGMA quick_check"), {}, [&](const Row &row) {
        if (row.text(0) != QLatin1String("ok")) {
            problems.append(row.text(0));
        }
    });
    return transaction.end(problems);
}

Result<void> checkTarget(const QString &target)
{
    const QFileInfo info(target);
    if (info.exists()) {
        return fail(ErrorCode::Exists,
                    Store::tr("“%1” is there already and was not touched. Choose another name.")
                        .arg(target),
                    {}, target);
    }
    if (!info.dir().exists()) {
        return fail(
            ErrorCode::NotFound,
            Store::tr("There is no folder “%1”. Nothing was written.").arg(info.dir().path()), {},
            target);
    }
    return {};
}

Result<void> backUp(Connection &connection, const QString &target, const TaskContext &task)
{
    if (auto free = checkTarget(target); !free) {
        return free;
    }
    const QString part = target + QLatin1Char('.') + newUuid().left(8) + QStringLiteral(".part");
    Result<void> result = copyTo(connection, part, task);
    if (result) {
        result = verify(part);
    }
    if (result && !QFile::rename(part, target)) { // never replaces a file that came meanwhile
        result = fail(ErrorCode::Io,
                      Store::tr("“%1” could not be written. The library is unchanged.").arg(target),
                      {}, target);
    }
    QFile::remove(part);
    QFile::remove(part + QStringLiteral("-journal"));
    return result;
}

} // namespace rd::store
