// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace rd::exporting {

struct ZipEntry
{
    QString name;
    QByteArray bytes;
    bool compress = true; ///< false for what is compressed already (pictures)
};

/// A zip in memory, entries in the given order, all with the same date: same input, same bytes.
/// Errors: Io (the library below failed or is not installed).
Result<QByteArray> writeZip(const std::vector<ZipEntry> &entries);

} // namespace rd::exporting
