// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/quotecopy.h"

class QTextCursor;

namespace rd::ui {

/// What of an open article's document is selected, a passage a block of the text; a cursor without
/// a selection is the block it stands in. Lists are one block, however many lines they have.
std::vector<workspace::QuotedPassage> quotePassages(const QTextCursor &cursor);

/// Each passage with its source, a line each. Errors: as quoteWithSource(), when none can be
/// quoted.
Result<QString> quoteAll(const Article &article,
                         const std::vector<workspace::QuotedPassage> &passages,
                         const QString &agency);

} // namespace rd::ui
