// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/exporter.h"

namespace rd::exporting {

/// CommonMark with front matter; raw HTML where Markdown has no form. Comes back through
/// app/import as the same body.
const Exporter &markdownExporter();

} // namespace rd::exporting
