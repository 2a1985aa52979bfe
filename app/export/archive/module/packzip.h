// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/archive/zipwriter.h"

/// The border to the module that packs zips. It alone links libzip, whose libraries (OpenSSL among
/// them) would be loaded at every start. Only values cross.
namespace rd::exporting {

/// `bytes` stays empty when the library fails; `why` is its word.
using PackZip = void (*)(const std::vector<ZipEntry> &entries, QByteArray &bytes, QString &why);

inline constexpr char packZipEntry[] = "redaksiya_pack_zip";

} // namespace rd::exporting
