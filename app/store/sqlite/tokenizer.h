// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QStringList>
#include <QStringView>

struct sqlite3;

namespace rd::store {

/// Makes the FTS5 tokenizer "redaksiya" (rd::text::tokenize) known to a connection. Without it the
/// search tables cannot be touched.
Result<void> registerTokenizer(sqlite3 *handle, const QString &path);

/// The tokens a query for this text consists of: of Han runs the bigrams (the index has both, and
/// a single character is far more common), with the last character only where a token follows.
QStringList queryTokens(QStringView text);

} // namespace rd::store
