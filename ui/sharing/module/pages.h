// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sharing/pdfpages.h"

/// The border between the window and the module that paints pages. It alone links poppler, which
/// would cost every start of the window more than its first frame. Only values cross.
namespace rd::ui {

/// `pages` stays empty when that is no PDF that can be painted.
using OpenPages = void (*)(const QByteArray &pdf, std::shared_ptr<const PdfPages> &pages);

inline constexpr char openPagesEntry[] = "redaksiya_open_pages";

} // namespace rd::ui
