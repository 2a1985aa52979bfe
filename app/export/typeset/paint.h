// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/task.h"
#include "app/export/typeset/document.h"
#include "app/export/typeset/paginate.h"

#include <QByteArray>

namespace rd::exporting::typeset {

/// Paints all pages to a PDF in memory. Every piece of content stands in one flat tag of Cairo's,
/// whose owner is noted in `document.contents`; tagging.h makes the real structure from that.
Result<QByteArray> paint(Document &document, const std::vector<Page> &pages,
                         const TaskContext &task);

} // namespace rd::exporting::typeset
