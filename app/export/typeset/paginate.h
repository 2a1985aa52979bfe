// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/typeset/flow.h"

#include <vector>

namespace rd::exporting::typeset {

/// A strip at its place on a page.
struct PlacedStrip
{
    const Strip *strip = nullptr;
    double y = 0;          ///< of its top, from the page's top edge
    bool repeated = false; ///< a table's head said again: an artifact
};

struct Page
{
    std::vector<PlacedStrip> strips;
    std::vector<PlacedStrip> notes;
    double notesRule = 0; ///< y of the rule above the notes
    int article = 0;
    bool opensArticle = false;
};

/// Cuts an article into pages. Nothing is cut where a strip forbids it; footnotes stand at the foot
/// of the page that refers to them, and those that are too much for it at the end of the article.
/// The pages point into `flow`, which grows by those notes and must not change afterwards.
std::vector<Page> paginate(ArticleFlow &flow, int article);

} // namespace rd::exporting::typeset
