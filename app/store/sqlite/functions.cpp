// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite/functions.h"

#include "app/store/sqlite/errors.h"
#include "app/text/folding.h"

#include <sqlite3.h>

namespace rd::store {

namespace {

void sqlNameKey(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    const QByteArray key =
        nameKey(QString::fromUtf8(utf8, sqlite3_value_bytes(values[0]))).toUtf8();
    sqlite3_result_text64(context, key.constData(), static_cast<sqlite3_uint64>(key.size()),
                          SQLITE_TRANSIENT, SQLITE_UTF8);
}

} // namespace

QString nameKey(const QString &name)
{
    QString key = text::fold(name);
    for (QChar &c : key) {
        if (!c.isLetterOrNumber()) {
            c = u' '; // "Əli-zadə" is found by either half
        }
    }
    return key.simplified();
}

Result<void> registerFunctions(sqlite3 *handle, const QString &path)
{
    const int code =
        sqlite3_create_function_v2(handle, "rd_name_key", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC,
                                   nullptr, sqlNameKey, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        return fail(sqliteError(code, QString::fromUtf8(sqlite3_errmsg(handle)), path));
    }
    return {};
}

} // namespace rd::store
