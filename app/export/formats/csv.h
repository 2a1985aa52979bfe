// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/exporter.h"

namespace rd::exporting {

/// A table of articles for a spreadsheet (RFC 4180, UTF-8 with a byte order mark, as spreadsheets
/// need to know it is UTF-8): a line an article, the columns named as on the command line. A cell
/// that a spreadsheet would take for a formula begins with an apostrophe.
const Exporter &csvExporter();

} // namespace rd::exporting
