// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sqlite/connection.h"

#include <QByteArray>

#include <vector>

namespace rd::store {

struct Migration
{
    int version = 0; ///< what PRAGMA user_version says afterwards
    QByteArray sql;
};

/// Every schema there is, oldest first (migrations/sqlite/*.sql).
const std::vector<Migration> &allMigrations();

/// "Rdks": how the file (bytes 68-71) says that it is ours.
inline constexpr quint32 applicationId = 0x52646B73;

/// The schema of an open file. Errors: Corrupt when it is another program's database.
Result<int> schemaVersion(Connection &connection);

/// Brings the library from its version to the newest, each step in one transaction that also sets
/// the version: an interrupted migration leaves the step before.
Result<void> migrate(Connection &connection, const std::vector<Migration> &migrations);

} // namespace rd::store
