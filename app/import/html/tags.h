// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/body/body.h"
#include "app/import/html/dom.h"

#include <optional>

namespace rd::importing {

/// What the elements of HTML are to us.
bool isBlockTag(GumboTag tag);   ///< begins and ends lines
bool isDroppedTag(GumboTag tag); ///< goes with all it holds: scripts, frames, forms, navigation
int headingLevel(GumboTag tag);  ///< 1-6; 0 for anything else
std::optional<MarkKind> plainMark(GumboTag tag); ///< for elements that are one mark without a value
bool isParagraphLike(BlockRole role);            ///< what a comment of our Markdown may rename

/// Printed by our own export and no part of the text: a speaker's name, a note's number, what a
/// missing picture shows.
bool isDecoration(const GumboNode *node);
/// By its own word (class, id, hidden) a part of the page and not of the article.
bool isFurnitureElement(const GumboNode *node);
/// A table used to place things: it holds another table or one cell.
bool isLayoutTable(const GumboNode *table);

} // namespace rd::importing
