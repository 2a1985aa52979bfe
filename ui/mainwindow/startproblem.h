// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/asyncstore.h"

#include <functional>
#include <memory>

class QWidget;

namespace rd::ui {

/// Opens the library, for writing if that can be, else for reading. Blocks.
Result<std::unique_ptr<store::AsyncStore>> openLibrary(const QString &path);

/// Says over the window why a library cannot be opened and asks for another: `chosen` gets its
/// path, or an empty one when the person gives up. Nothing is called once `context` is gone.
void askForLibrary(QWidget &window, const Error &error, QObject *context,
                   const std::function<void(const QString &)> &chosen);

} // namespace rd::ui
