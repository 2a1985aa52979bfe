// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFunctionPointer>

namespace rd {

/// A function of one of our modules (libraries that are loaded on first need, so that no start
/// pays for what they link): looked for in ../lib/redaksiya (installed) and ../lib (build tree),
/// seen from the program. The module stays loaded. nullptr when it is not there or does not load.
[[nodiscard]] QFunctionPointer moduleFunction(const char *file, const char *name);

} // namespace rd
