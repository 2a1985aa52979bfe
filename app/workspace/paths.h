// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rd::workspace {

/// $REDAKSIYA_LIBRARY, else $XDG_DATA_HOME/redaksiya/library.redaksiya. The folder is made (mode
/// 0700) when it is missing; the file is not.
QString defaultLibraryPath();

} // namespace rd::workspace
