// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/typeset/glyphs.h"

#include <algorithm>

namespace rd::exporting::typeset {

namespace {

/// One cluster of Pango's: some glyphs for some characters.
struct Cluster
{
    PangoGlyphItem *run = nullptr;
    int firstGlyph = 0;
    int glyphCount = 0;
    int start = 0;
    int end = 0;
    double x = 0; ///< from the line's start
    double width = 0;
};

std::vector<double> glyphPositions(const PangoGlyphString *glyphs, double start)
{
    std::vector<double> at;
    at.reserve(size_t(glyphs->num_glyphs) + 1);
    at.push_back(start);
    for (int i = 0; i < glyphs->num_glyphs; ++i) {
        at.push_back(at.back() + double(glyphs->glyphs[i].geometry.width) / PANGO_SCALE);
    }
    return at;
}

std::vector<Cluster> clustersOf(const ShapedText &text, const Line &line)
{
    std::vector<Cluster> all;
    double x = 0;
    for (GSList *item = line.line->runs; item != nullptr; item = item->next) {
        auto *run = static_cast<PangoGlyphItem *>(item->data);
        const std::vector<double> at = glyphPositions(run->glyphs, x);
        x = at.back();
        PangoGlyphItemIter iter;
        // Logical order; in right-to-left runs the glyphs of a cluster run backwards.
        for (gboolean more = pango_glyph_item_iter_init_start(&iter, run, text.utf8().constData());
             more; more = pango_glyph_item_iter_next_cluster(&iter)) {
            const bool backwards = iter.start_glyph > iter.end_glyph;
            const int first = backwards ? iter.end_glyph + 1 : iter.start_glyph;
            const int last = backwards ? iter.start_glyph + 1 : iter.end_glyph;
            all.push_back({run, first, last - first, iter.start_index, iter.end_index,
                           at[size_t(first)], at[size_t(last)] - at[size_t(first)]});
        }
    }
    return all;
}

bool startsIdeographic(const ShapedText &text, const Cluster &cluster)
{
    return isIdeographic(char32_t(g_utf8_get_char(text.utf8().constData() + cluster.start)));
}

/// Spreads the line's slack between neighbours of which one is ideographic.
void justify(const ShapedText &text, const Line &line, std::vector<Cluster> &clusters)
{
    std::vector<size_t> gaps;
    for (size_t i = 1; i < clusters.size(); ++i) {
        const bool visible = clusters[i].width > 0;
        if (visible &&
            (startsIdeographic(text, clusters[i]) || startsIdeographic(text, clusters[i - 1]))) {
            gaps.push_back(i);
        }
    }
    const double each = gaps.empty() ? 0 : line.stretch / double(gaps.size());
    if (each <= 0 || each > text.size() * 0.4) {
        return; // too few places: ragged looks better than torn
    }
    size_t next = 0;
    double shift = 0;
    for (size_t i = 0; i < clusters.size(); ++i) {
        if (next < gaps.size() && gaps[next] == i) {
            shift += each;
            ++next;
        }
        clusters[i].x += shift;
    }
}

cairo_scaled_font_t *fontOf(const PangoGlyphItem *run)
{
    PangoFont *font = run->item->analysis.font;
    return font == nullptr
               ? nullptr
               : pango_cairo_font_get_scaled_font(reinterpret_cast<PangoCairoFont *>(font));
}

ulong glyphIndex(const PangoGlyphItem *run, PangoGlyph glyph, bool space)
{
    if (glyph == PANGO_GLYPH_EMPTY && space) {
        cairo_scaled_font_t *font = fontOf(run);
        cairo_glyph_t *glyphs = nullptr;
        int count = 0;
        ulong index = 0;
        if (font != nullptr &&
            cairo_scaled_font_text_to_glyphs(font, 0, 0, " ", 1, &glyphs, &count, nullptr, nullptr,
                                             nullptr) == CAIRO_STATUS_SUCCESS &&
            count > 0) {
            index = glyphs[0].index;
        }
        cairo_glyph_free(glyphs);
        return index;
    }
    return (glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0 ? 0 : glyph;
}

void append(GlyphBatch &batch, const ShapedText &text, const Cluster &cluster, double x, double y)
{
    const bool space = text.utf8().at(cluster.start) == ' ';
    double pen = x + cluster.x;
    int count = 0;
    for (int i = 0; i < cluster.glyphCount; ++i) {
        const PangoGlyphInfo &info = cluster.run->glyphs->glyphs[cluster.firstGlyph + i];
        if (info.glyph != PANGO_GLYPH_EMPTY || space) {
            batch.glyphs.push_back(
                {glyphIndex(cluster.run, info.glyph, space),
                 pen + double(info.geometry.x_offset) / PANGO_SCALE,
                 y - batch.span->rise + double(info.geometry.y_offset) / PANGO_SCALE});
            ++count;
        }
        pen += double(info.geometry.width) / PANGO_SCALE;
    }
    const int bytes = cluster.end - cluster.start;
    batch.clusters.push_back({bytes, count});
    batch.bytes += bytes;
    if (!space) { // underlines and links do not reach over a space at an end
        batch.left = std::min(batch.left, x + cluster.x);
        batch.right = std::max(batch.right, x + cluster.x + cluster.width);
    }
}

/// Forced breaks are no text, and invisible controls have no glyph to carry them.
bool isDrawn(const ShapedText &text, const Cluster &cluster)
{
    const gunichar first = g_utf8_get_char(text.utf8().constData() + cluster.start);
    if (first == 0x2028 || cluster.glyphCount == 0 || fontOf(cluster.run) == nullptr) {
        return false;
    }
    return first == ' ' ||
           cluster.run->glyphs->glyphs[cluster.firstGlyph].glyph != PANGO_GLYPH_EMPTY;
}

} // namespace

std::vector<GlyphBatch> glyphBatches(const ShapedText &text, int index, double x, double y)
{
    const Line &line = text.line(index);
    std::vector<Cluster> clusters = clustersOf(text, line);
    if (line.stretch > 0) {
        justify(text, line, clusters);
    }
    std::vector<GlyphBatch> batches;
    for (const Cluster &cluster : clusters) {
        if (!isDrawn(text, cluster)) {
            continue;
        }
        const auto span = std::upper_bound(text.spans().begin(), text.spans().end(), cluster.start,
                                           [](int at, const Span &each) { return at < each.end; });
        cairo_scaled_font_t *font = fontOf(cluster.run);
        const bool goesOn = !batches.empty() && batches.back().span == &*span &&
                            batches.back().font == font &&
                            batches.back().start + batches.back().bytes == cluster.start;
        if (!goesOn) {
            batches.push_back({&*span, font, {}, {}, cluster.start, 0, 1e9, -1e9});
        }
        append(batches.back(), text, cluster, x + line.x, y);
    }
    return batches;
}

} // namespace rd::exporting::typeset
