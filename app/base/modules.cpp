// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/modules.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace rd {

QFunctionPointer moduleFunction(const char *file, const char *name)
{
    const QDir programs(QCoreApplication::applicationDirPath());
    for (const char *folder : {"../lib/redaksiya/", "../lib/"}) {
        QLibrary module(programs.filePath(QLatin1String(folder) + QLatin1String(file)));
        if (const QFunctionPointer found = module.resolve(name)) {
            return found;
        }
    }
    return nullptr;
}

} // namespace rd
