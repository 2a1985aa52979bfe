// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rd::ui {

/// Where the program for that default library listens for other starts (SingleStart).
[[nodiscard]] QString startAddress(const QString &library);

/// Somebody listens there. Asked before anything of the newsroom is loaded.
[[nodiscard]] bool isAnswered(const QString &address);

} // namespace rd::ui
