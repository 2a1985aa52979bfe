// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/archive/zipreader.h"

#include "app/base/modules.h"
#include "app/import/archive/module/unpackzip.h"

#include <QCoreApplication>

namespace rd::importing {

namespace {

struct ZipReader
{
    Q_DECLARE_TR_FUNCTIONS(rd::ZipReader)
};

} // namespace

Result<QHash<QString, QByteArray>> readZip(const QByteArray &bytes, const ZipLimits &limits)
{
    static const auto unpack = reinterpret_cast<UnpackZip>(
        moduleFunction(RD_ZIPREADER_FILE, unpackZipEntry)); // once for all threads
    if (!unpack) {
        return fail(ErrorCode::NotFound,
                    ZipReader::tr("The part that unpacks files is not installed, so nothing was "
                                  "read. Install the package “redaksiya” again."),
                    QStringLiteral("no " RD_ZIPREADER_FILE));
    }
    Result<QHash<QString, QByteArray>> files;
    unpack(bytes, limits, files);
    return files;
}

} // namespace rd::importing
