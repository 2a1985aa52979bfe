// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFunctionPointer>
#include <QStringList>

namespace rd {

/// Where our modules are (libraries that are loaded on first need, so that no start pays for what
/// they link): ../lib/redaksiya (installed) and ../lib (build tree), seen from the program.
[[nodiscard]] QStringList moduleFolders();

/// A function of a module in one of those folders. The module stays loaded. nullptr when it is not
/// there or does not load.
[[nodiscard]] QFunctionPointer moduleFunction(const char *file, const char *name);

} // namespace rd
