// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/exporter.h"

namespace rd::exporting {

/// A Word document of the text: headings, turns with their speakers, marks, links, lists, tables,
/// pictures (PNG, JPEG, GIF), footnotes, a bookmark for every block.
const Exporter &docxExporter();

} // namespace rd::exporting
