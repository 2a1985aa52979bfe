// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/typeset/typeset.h"

/// The border between the programs and the module that sets PDF. It alone links Pango, Cairo and
/// qpdf, whose loading would cost every start a third of an empty window. Only values and
/// callbacks cross: both sides link their own copies of statics.
namespace rd::exporting::typeset {

using ToPdf = void (*)(const ExportRequest &request, const TaskContext &task,
                       Result<QByteArray> &pdf);

inline constexpr char entryPoint[] = "redaksiya_to_pdf";

} // namespace rd::exporting::typeset
