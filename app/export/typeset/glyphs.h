// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/typeset/textlayout.h"

#include <cairo.h>

#include <vector>

namespace rd::exporting::typeset {

/// Glyphs of one font and one span, with the text they stand for.
struct GlyphBatch
{
    const Span *span = nullptr;
    cairo_scaled_font_t *font = nullptr; ///< owned by the layout
    std::vector<cairo_glyph_t> glyphs;
    std::vector<cairo_text_cluster_t> clusters;
    int start = 0; ///< UTF-8 offset and length of the text
    int bytes = 0;
    double left = 0; ///< extent, for underlines and links
    double right = 0;
};

/// The glyphs of a line, its start at x, y. Our own and not pango_cairo_show_layout_line: a space
/// at the line's end stays a real glyph (Pango leaves it out, and Cairo then writes a nested span
/// at which readers stop), and Chinese is justified between characters.
std::vector<GlyphBatch> glyphBatches(const ShapedText &text, int line, double x, double y);

} // namespace rd::exporting::typeset
