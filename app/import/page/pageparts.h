// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importer.h"

namespace rd::importing {

/// A plain text taken apart into headline, lede, section, date, bylines, keywords and paragraphs.
/// A text with the head of a news page (a date line, the headline repeated) is read as one; other
/// text has a headline at most. The body's blocks are paragraphs, nothing else is recognised yet.
ImportedArticle readPageText(const QString &text, const QString &language, const QByteArray &zone);

} // namespace rd::importing
