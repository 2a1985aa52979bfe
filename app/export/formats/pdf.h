// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/exporter.h"

namespace rd::exporting {

/// Tagged PDF, set by app/export/typeset.
const Exporter &pdfExporter();

} // namespace rd::exporting
