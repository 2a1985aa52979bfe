// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importer.h"

namespace rd::importing {

/// The language of a text: what the user said, else what the text itself shows, else what the file
/// declares. Empty when nothing can be said.
QString chosenLanguage(const ImportOptions &options, const QString &declared, const QString &text);

/// What every foreign format has in common once it is blocks: furniture, dateline and the turns of
/// an interview are told from the text. Not for our own exports, which say all of it themselves.
void finishForeign(ImportedArticle &article, const ImportOptions &options);

} // namespace rd::importing
