// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/paths.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace rd::workspace {

QString defaultLibraryPath()
{
    const QString named = qEnvironmentVariable("REDAKSIYA_LIBRARY");
    if (!named.isEmpty()) {
        return named;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                           QStringLiteral("/redaksiya");
    if (!QDir(folder).exists() && QDir().mkpath(folder)) {
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                          QFileDevice::ExeOwner);
    }
    return folder + QStringLiteral("/library.redaksiya");
}

} // namespace rd::workspace
