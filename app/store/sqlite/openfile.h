// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sqlite/connection.h"
#include "app/store/sqlite/migrator.h"
#include "app/store/values.h"

namespace rd::store {

/// Removes a library file of ours that was not finished, with what SQLite keeps beside it.
void removeLibraryFile(const QString &path);

/// Opens a library file: looks before it touches (a foreign or newer file stays as it is, byte for
/// byte), makes a missing one (under another name until it is whole), backs an older one up and
/// migrates it. `fill` puts in what a new library starts with.
Result<std::unique_ptr<Connection>>
openLibraryFile(const QString &path, const OpenOptions &options,
                const std::vector<Migration> &migrations,
                const std::function<Result<void>(Connection &)> &fill);

} // namespace rd::store
