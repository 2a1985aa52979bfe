// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

namespace rd::store {

/// What an SQLite result code (extended or not) means for a journalist. `detail` is the driver's
/// own text, `path` the library.
Error sqliteError(int code, const QString &detail, const QString &path);

/// The words for a file that is not a library of ours at all.
Error notALibrary(const QString &path, const QString &detail);

} // namespace rd::store
