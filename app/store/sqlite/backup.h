// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/task.h"
#include "app/store/sqlite/connection.h"

namespace rd::store {

/// A whole copy of the library in one state, while others go on writing. It is made beside the
/// target, checked, and only then gets its name. Errors: Exists, Cancelled, Io, Corrupt.
Result<void> backUp(Connection &connection, const QString &target, const TaskContext &task);

/// Errors: Exists when `target` is there, NotFound when its folder is not.
Result<void> checkTarget(const QString &target);

/// PRAGMA quick_check; the problems it names.
Result<QStringList> quickCheck(Connection &connection);

} // namespace rd::store
