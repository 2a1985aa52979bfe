// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/modules.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace rd {

QStringList moduleFolders()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    return {programs.filePath(QStringLiteral("../lib/redaksiya")),
            programs.filePath(QStringLiteral("../lib"))};
}

QFunctionPointer moduleFunction(const char *file, const char *name)
{
    const QStringList folders = moduleFolders();
    for (const QString &folder : folders) {
        QLibrary module(QDir(folder).filePath(QLatin1String(file)));
        if (const QFunctionPointer found = module.resolve(name)) {
            return found;
        }
    }
    return nullptr;
}

} // namespace rd
