// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/typeset/flow.h"
#include "app/export/typeset/pictures.h"
#include "app/export/typeset/structure.h"

#include <memory>
#include <vector>

namespace rd::exporting::typeset {

/// A clickable rectangle; lengths from the page's top left corner.
struct Annotation
{
    int page = 0;
    int link = 0;
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    QString text; ///< what it stands on, for readers that announce it
};

/// What composing, painting and finishing share. Fragments point into `texts`.
struct Document
{
    Structure structure;
    std::vector<std::unique_ptr<ShapedText>> texts;
    std::vector<Picture> pictures;
    std::vector<LinkTarget> links;
    std::vector<Anchor> anchors;
    std::vector<OutlineEntry> outline;
    std::vector<ArticleFlow> articles;
    std::vector<Annotation> annotations;
    /// Per page and marked content id: the element it belongs to, -1 = artifact.
    std::vector<std::vector<int>> contents;
};

} // namespace rd::exporting::typeset
