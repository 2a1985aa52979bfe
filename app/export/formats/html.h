// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/exporter.h"

namespace rd::exporting {

/// One self-contained page: style and pictures inside, no scripts.
const Exporter &htmlExporter();

} // namespace rd::exporting
