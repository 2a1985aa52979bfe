// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/archive/zipreader.h"

/// The border to the module that unpacks zips. It alone links libarchive, whose dozen libraries
/// would be loaded at every start. Only values cross.
namespace rd::importing {

using UnpackZip = void (*)(const QByteArray &bytes, const ZipLimits &limits,
                           Result<QHash<QString, QByteArray>> &files);

inline constexpr char unpackZipEntry[] = "redaksiya_unpack_zip";

} // namespace rd::importing
