// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pango/pangocairo.h>

#include <memory>

namespace rd::exporting::typeset {

/// Owners for what GLib, Pango and Cairo count by reference.
struct ObjectUnref
{
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename T>
using ObjectPtr = std::unique_ptr<T, ObjectUnref>;

template <auto Release>
struct ReleaseWith
{
    template <typename T>
    void operator()(T *value) const
    {
        Release(value);
    }
};
using AttrListPtr = std::unique_ptr<PangoAttrList, ReleaseWith<pango_attr_list_unref>>;
using FontDescriptionPtr =
    std::unique_ptr<PangoFontDescription, ReleaseWith<pango_font_description_free>>;
using FontOptionsPtr =
    std::unique_ptr<cairo_font_options_t, ReleaseWith<cairo_font_options_destroy>>;
using LayoutIterPtr = std::unique_ptr<PangoLayoutIter, ReleaseWith<pango_layout_iter_free>>;
using GlyphIterPtr = std::unique_ptr<PangoGlyphItemIter, ReleaseWith<pango_glyph_item_iter_free>>;
using SurfacePtr = std::unique_ptr<cairo_surface_t, ReleaseWith<cairo_surface_destroy>>;
using CairoPtr = std::unique_ptr<cairo_t, ReleaseWith<cairo_destroy>>;

} // namespace rd::exporting::typeset
