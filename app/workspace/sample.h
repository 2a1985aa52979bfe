// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/importfiles.h"

namespace rd::workspace {

/// Fills a new library with the sample newsroom that the program carries: stories in all four
/// languages, linked, with pictures. Returns what importFiles() reports.
ImportReport importSample(const StoreWriter &write, const TaskContext &task);

} // namespace rd::workspace
