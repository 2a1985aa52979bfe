// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/export/typeset/document.h"
#include "app/export/typeset/xmp.h"

#include <QByteArray>

namespace rd::exporting::typeset {

/// Makes the finished file of what was painted: structure, links, outline, languages, metadata.
/// The same input gives the same bytes.
Result<QByteArray> finish(const QByteArray &painted, const Document &document,
                          const Description &description);

} // namespace rd::exporting::typeset
