// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/base/result.h"

namespace rd::workspace {

/// A passage of one block. Positions are UTF-16 units in plainText() of the block, as the editor
/// and the reader count; length 0 is the whole block.
struct QuotedPassage
{
    QString block; ///< id
    int start = 0;
    int length = 0;
};

/// “Passage” — name, title, organisation; agency, date, address: with the quotation marks of the
/// text's language, in one line. `agency` stands in when the article names no source. What is off
/// the record or only proposed is left out of the passage. Errors: NotFound (no such block), Usage
/// (nothing of the passage may be quoted).
Result<QString> quoteWithSource(const Article &article, const QuotedPassage &passage,
                                const QString &agency);

} // namespace rd::workspace
