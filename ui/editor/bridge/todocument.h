// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/bridge/formats.h"

class QTextCursor;
class QTextDocument;

namespace rd::ui::bridge {

/// Fills the document with a body and forgets its undo: the state an article is opened in.
void toDocument(const Body &body, QTextDocument &document, const PageStyle &style);

/// Replaces everything as one undo step.
void replaceDocument(const Body &body, QTextDocument &document, const PageStyle &style);

/// Writes blocks at an empty block outside tables: the block becomes the first of them, the cursor
/// ends in the last. The caller brackets it with beginEditBlock().
void writeBlocks(QTextCursor &cursor, const std::vector<Block> &blocks, const PageStyle &style);

/// Writes runs at the cursor. Characters a QTextDocument cannot hold become spaces.
void writeRuns(QTextCursor &cursor, const Runs &runs);

/// The object character of a figure or a footnote's reference.
QTextCharFormat figureFormat(const Figure &figure);
QTextCharFormat footnoteFormat(const QString &ref, const std::vector<Mark> &marks);

} // namespace rd::ui::bridge
