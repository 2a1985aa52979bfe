// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/exporter.h"

namespace rd::exporting {

/// A Word document of the text: headings, turns with their speakers, marks, links, lists, tables,
/// notes at the end, a bookmark for every block. Pictures are told by their captions.
const Exporter &docxExporter();

} // namespace rd::exporting
