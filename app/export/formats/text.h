// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/exporter.h"

namespace rd::exporting {

/// Plain UTF-8 text, one paragraph a line. Suggestions are as they stand until accepted: proposed
/// insertions are left out, proposed deletions are still there.
const Exporter &textExporter();

/// The paragraphs of a public body, notes at the end. Not for export by itself: what leaves goes
/// through an Exporter or starts from publicContent().
QStringList textParagraphs(const ArticleContent &content);

} // namespace rd::exporting
