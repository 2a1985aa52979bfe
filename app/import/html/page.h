// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importer.h"

namespace rd::importing {

/// A whole HTML page to an article. Shared by the formats that hold HTML.
Result<ImportedArticle> readHtmlPage(const QString &html, const Source &source,
                                     const ImportOptions &options);

/// Blocks of HTML that has no page around it, with the metadata known already (Markdown). Pictures
/// that are not part of the file are left out with a warning, as in a page.
Result<ImportedArticle> readHtmlBlocks(const QString &html, const Source &source,
                                       const Metadata &metadata);

/// Takes figures whose picture is not part of the file out of the body; a warning names each.
void dropRemotePictures(ImportedArticle &article);

} // namespace rd::importing
