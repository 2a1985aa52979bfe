// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>

struct sqlite3;

namespace rd::store {

/// How a name is found: folded words with one space between them.
QString nameKey(const QString &name);

/// Makes our own functions known to a connection: rd_name_key(), for migrations and orders. No
/// trigger and no index may use one: the file must stay readable without us.
Result<void> registerFunctions(sqlite3 *handle, const QString &path);

} // namespace rd::store
