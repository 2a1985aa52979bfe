// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/typeset/document.h"

#include <qpdf/QPDF.hh>

#include <vector>

namespace rd::exporting::typeset {

/// Gives the marked content of every page its real names: Cairo's flat tags become the elements of
/// `document.structure` or artifacts. False if the pages do not hold what was painted.
bool nameContents(std::vector<QPDFObjectHandle> &pages, const Document &document);

/// Writes link annotations, the structure tree with its parent tree, and MarkInfo.
void writeStructure(QPDF &pdf, std::vector<QPDFObjectHandle> &pages, const Document &document);

/// [page /XYZ x y null], the place of an anchor that was painted.
QPDFObjectHandle destination(std::vector<QPDFObjectHandle> &pages, const Anchor &anchor);

} // namespace rd::exporting::typeset
