// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite/errors.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace rd::store {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(rd::Store)
};

ErrorCode codeOf(int extended)
{
    switch (extended & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::Corrupt;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
        return ErrorCode::Denied;
    case SQLITE_INTERRUPT:
    case SQLITE_ABORT:
        return ErrorCode::Cancelled;
    case SQLITE_TOOBIG:
        return ErrorCode::Limit;
    case SQLITE_CONSTRAINT:
        return extended == SQLITE_CONSTRAINT_UNIQUE ? ErrorCode::Exists : ErrorCode::NotFound;
    default:
        return ErrorCode::Io;
    }
}

QString wordsOf(ErrorCode code, int extended)
{
    switch (code) {
    case ErrorCode::Busy:
        return Store::tr("The library is in use by another program, which does not let go of it. "
                         "Nothing was changed. Close the other program or try again in a moment.");
    case ErrorCode::Corrupt:
        return Store::tr("The library file is damaged. It was not changed. Copy it to a safe "
                         "place, then open a backup, or open it read only.");
    case ErrorCode::Denied:
        return Store::tr("You may not write to the library or its folder. Nothing was changed. "
                         "Open it read only, or copy it to a folder of yours.");
    case ErrorCode::Cancelled:
        return Store::tr("Stopped.");
    case ErrorCode::Limit:
        return Store::tr("This is too large for the library. Nothing was changed.");
    case ErrorCode::Exists:
        return Store::tr("This is in the library already. Nothing was changed.");
    case ErrorCode::NotFound:
        return Store::tr("What this refers to is not in the library. Nothing was changed.");
    default:
        break;
    }
    if ((extended & 0xff) == SQLITE_FULL) {
        return Store::tr("The disk is full. What was saved before is safe; this was not saved. "
                         "Make room and save again, or save to another disk.");
    }
    return Store::tr("The disk did not take or give the data. What was saved before is safe; this "
                     "was not saved. Try again, or save to another disk.");
}

} // namespace

Error sqliteError(int code, const QString &detail, const QString &path)
{
    const ErrorCode kind = codeOf(code);
    return {kind, wordsOf(kind, code), QStringLiteral("%1 (SQLite %2)").arg(detail).arg(code),
            path};
}

Error notALibrary(const QString &path, const QString &detail)
{
    return {ErrorCode::Corrupt,
            Store::tr("“%1” is not a Redaksiya library. It was not changed. Choose another file, "
                      "or a new name to make a new library.")
                .arg(path),
            detail, path};
}

} // namespace rd::store
