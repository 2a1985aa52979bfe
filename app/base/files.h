// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace rd {

enum class Overwrite { No, Yes };

/// Reads a whole file. Errors name the file and say what to do; a file over `maxBytes` is
/// ErrorCode::Limit and is not read.
Result<QByteArray> readFile(const QString &path, qint64 maxBytes);

/// Writes beside the target, syncs, then renames: the old file stays whole until the new one is.
/// With Overwrite::No an existing target is ErrorCode::Exists and is not touched.
Result<void> writeFile(const QString &path, const QByteArray &bytes, Overwrite overwrite);

} // namespace rd
