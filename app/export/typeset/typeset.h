// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/exporter.h"

namespace rd::exporting::typeset {

/// Sets articles as one tagged PDF in A4, each beginning a page. Thread-safe. A picture that is
/// missing or broken becomes a frame with its alternative text. Errors: Cancelled, Usage (no
/// article), Io and Corrupt (the libraries below failed).
Result<QByteArray> toPdf(const ExportRequest &request, const TaskContext &task);

} // namespace rd::exporting::typeset
