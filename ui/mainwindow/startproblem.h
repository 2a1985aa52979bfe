// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/asyncstore.h"

#include <memory>

namespace rd::ui {

/// Opens the library, for writing if that can be, else for reading. When it cannot be opened at all
/// a person is told why and may choose another file; an empty result means they gave up.
std::unique_ptr<store::AsyncStore> openLibrary(const QString &path);

} // namespace rd::ui
