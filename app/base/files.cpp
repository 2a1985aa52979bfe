// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

namespace rd {

namespace {

struct Files
{
    Q_DECLARE_TR_FUNCTIONS(rd::Files)
};

tl::unexpected<Error> cannotRead(const QString &path, const QString &why)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return fail(ErrorCode::NotFound, Files::tr("There is no file “%1”.").arg(path), why, path);
    }
    if (info.isDir()) {
        return fail(ErrorCode::Unsupported, Files::tr("“%1” is a folder, not a file.").arg(path),
                    why, path);
    }
    if (!info.isReadable()) {
        return fail(ErrorCode::Denied,
                    Files::tr("“%1” may not be read by you. Ask its owner for the right to read "
                              "it, or for a copy.")
                        .arg(path),
                    why, path);
    }
    return fail(ErrorCode::Io, Files::tr("“%1” could not be read from the disk.").arg(path), why,
                path);
}

tl::unexpected<Error> cannotWrite(const QString &path, const QString &why)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.exists()) {
        return fail(
            ErrorCode::NotFound,
            Files::tr("There is no folder “%1”. Nothing was written.").arg(folder.filePath()), why,
            path);
    }
    if (!folder.isWritable()) {
        return fail(ErrorCode::Denied,
                    Files::tr("You may not write in the folder “%1”. Nothing was written; choose "
                              "another folder.")
                        .arg(folder.filePath()),
                    why, path);
    }
    return fail(ErrorCode::Io,
                Files::tr("“%1” could not be written. The old file, if there was one, is "
                          "unchanged. Is the disk full?")
                    .arg(path),
                why, path);
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 maxBytes)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        return cannotRead(path, file.errorString());
    }
    if (file.size() > maxBytes) {
        return fail(ErrorCode::Limit,
                    Files::tr("“%1” is too large (%2; the limit is %3).")
                        .arg(path, QLocale().formattedDataSize(file.size()),
                             QLocale().formattedDataSize(maxBytes)),
                    {}, path);
    }
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return cannotRead(path, file.errorString());
    }
    return bytes;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes, Overwrite overwrite)
{
    if (overwrite == Overwrite::No && QFileInfo::exists(path)) {
        return fail(ErrorCode::Exists,
                    Files::tr("“%1” is there already and was not touched. Choose another name, or "
                              "allow it to be replaced.")
                        .arg(path),
                    {}, path);
    }
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
        return cannotWrite(path, file.errorString());
    }
    // QSaveFile renames without a sync: after a power cut that can leave an empty file.
    if (::fsync(file.handle()) != 0 || !file.commit()) {
        return cannotWrite(path, file.errorString());
    }
    return {};
}

} // namespace rd
