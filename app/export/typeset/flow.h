// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/typeset/style.h"
#include "app/export/typeset/textlayout.h"

#include <QString>

#include <vector>

namespace rd::exporting::typeset {

/// One line of a laid-out text at a place inside a strip. `x` is from the page's left edge.
struct Fragment
{
    const ShapedText *text = nullptr;
    int line = 0;
    double x = 0;
    double baseline = 0; ///< from the strip's top
};

/// Something drawn that is not text. `element` -1 means an artifact.
struct Shape
{
    enum class Kind { Fill, RoundFill, Frame, Picture };
    Kind kind = Kind::Fill;
    double x = 0;
    double y = 0; ///< from the strip's top
    double width = 0;
    double height = 0;
    Colour colour;
    int picture = -1;
    int element = -1;
};

/// A band across the column that is never cut: one line of a paragraph, a row, a picture.
struct Strip
{
    double before = 0; ///< space above it, dropped at the top of a page
    double height = 0;
    bool mayBreakBefore = true; ///< false keeps it on the page of the strip before it
    std::vector<Fragment> fragments;
    std::vector<Shape> shapes;
    std::vector<int> notes; ///< footnotes (index in ArticleFlow::notes) it refers to
    std::vector<int> anchors;
    int table = -1; ///< index in ArticleFlow::tableHeads: repeat these when it opens a page
};

/// A place links and outline entries point to; page and y are known after painting.
struct Anchor
{
    QString block; ///< id of the block
    int page = -1;
    double y = 0;
};

struct OutlineEntry
{
    QString title;
    int level = 0; ///< 0 = the article
    int anchor = 0;
};

struct NoteFlow
{
    std::vector<Strip> strips;
    bool referenced = false;
    [[nodiscard]] double height() const;
};

/// One article as strips, ready to be cut into pages.
struct ArticleFlow
{
    std::vector<Strip> strips;
    std::vector<NoteFlow> notes;
    std::vector<std::vector<Strip>> tableHeads;
    std::vector<Strip> notesTitle; ///< set above notes that found no place at the foot
    std::unique_ptr<ShapedText> runningHead;
};

/// An address or a block a stretch of text leads to.
struct LinkTarget
{
    QString uri; ///< empty: inside the document
    int anchor = -1;
    int element = 0;
};

} // namespace rd::exporting::typeset
