// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/body/body.h"

class QTextCursor;
class QTextDocument;

namespace rd::ui::bridge {

/// The body a document shows: what toDocument() wrote, and what was done to it since. Of blocks
/// with the same id the first one with text keeps it (else the first); the others get an id made
/// from it, the same at every reading.
Body fromDocument(const QTextDocument &document);

/// The selected part as blocks of its own: cut at both ends, tables only when wholly selected. A
/// selection inside one block gives one paragraph-like block.
Body fromSelection(const QTextCursor &selection);

} // namespace rd::ui::bridge
