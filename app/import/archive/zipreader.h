// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace rd::importing {

/// How much of somebody else's zip we are ready to unpack.
struct ZipLimits
{
    int entries = 2000;
    qint64 entryBytes = 256LL * 1024 * 1024;
    qint64 totalBytes = 1024LL * 1024 * 1024;
    qint64 ratio = 200; ///< unpacked to packed, beyond the first 10 MB: a bomb has thousands
};

/// The files of a zip by name, in memory. A name is a key and never a path; folders and links are
/// left out. Errors: Corrupt (no zip, damaged, cut off, a name twice, encrypted), Limit.
Result<QHash<QString, QByteArray>> readZip(const QByteArray &bytes, const ZipLimits &limits = {});

} // namespace rd::importing
