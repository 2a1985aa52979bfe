// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/typeset/document.h"

#include <qpdf/QPDF.hh>

#include <vector>

namespace rd::exporting::typeset {

/// Writes the outline (headlines, headings, questions) and page labels.
void writeOutline(QPDF &pdf, std::vector<QPDFObjectHandle> &pages, const Document &document);

} // namespace rd::exporting::typeset
