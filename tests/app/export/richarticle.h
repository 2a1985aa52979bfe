// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/exporter.h"

namespace rd::testing {

/// An article that uses every role, mark, atom and metadata field, the internal ones too.
Article richArticle();
/// A small interview in a language of the newsroom, with text of that language.
Article shortInterview(const QString &language);

/// Any picture asked for: a one-pixel PNG.
exporting::MediaSource anyPicture();

/// A request for one article, with `anyPicture()`; `withSuggestions` as for somebody who decides on
/// them.
exporting::ExportRequest requestFor(const Article &article, bool withSuggestions = false);

/// Compares with tests/golden/export/NAME; with REDAKSIYA_UPDATE_GOLDEN set, writes it instead.
/// Returns what is wrong, or an empty string.
QString compareGolden(const QString &name, const QByteArray &bytes);

} // namespace rd::testing
