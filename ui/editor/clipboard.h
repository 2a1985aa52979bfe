// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/body/body.h"
#include "ui/editor/bridge/formats.h"

#include <QTextCursor>

class QMimeData;

namespace rd::ui {

/// Our own form on the clipboard: the canonical XHTML of a body.
inline constexpr char bodyMimeType[] = "application/x-redaksiya-body+xml";

/// The selection in our form, as HTML and as plain text. The caller owns it.
QMimeData *mimeFromSelection(const QTextCursor &selection);

/// Paragraphs of a plain text: an empty line or a line end begins the next.
Body bodyFromPlainText(const QString &text);

/// Puts blocks at the cursor as one undo step, replacing its selection. A first paragraph goes on
/// in the cursor's line, what stood behind the cursor goes on after the last. Ids the document has
/// already become new ones that remember where they come from.
void insertBody(QTextCursor &cursor, Body body, const bridge::PageStyle &style);

/// A footnote's reference at the cursor and its empty note at the end, where the cursor goes.
void insertFootnote(QTextCursor &cursor, const bridge::PageStyle &style);

} // namespace rd::ui
