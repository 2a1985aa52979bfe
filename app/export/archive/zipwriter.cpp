// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/archive/zipwriter.h"

#include "app/base/modules.h"
#include "app/export/archive/module/packzip.h"

#include <QCoreApplication>

namespace rd::exporting {

namespace {

struct ZipWriter
{
    Q_DECLARE_TR_FUNCTIONS(rd::ZipWriter)
};

} // namespace

Result<QByteArray> writeZip(const std::vector<ZipEntry> &entries)
{
    static const auto pack = reinterpret_cast<PackZip>(
        moduleFunction(RD_ZIPWRITER_FILE, packZipEntry)); // once for all threads
    QByteArray bytes;
    QString why = QStringLiteral("no " RD_ZIPWRITER_FILE);
    if (pack) {
        pack(entries, bytes, why);
    }
    if (bytes.isEmpty()) {
        return fail(ErrorCode::Io,
                    ZipWriter::tr("The file could not be put together. Nothing was written."), why);
    }
    return bytes;
}

} // namespace rd::exporting
