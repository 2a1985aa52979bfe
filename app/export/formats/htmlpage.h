// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/export/formats/pictures.h"

#include <QByteArray>

namespace rd::exporting {

struct PageOptions
{
    QString styleSheet;      ///< CSS text, put into the page
    ImageUrl imageUrl;       ///< "data:…" for a file, "article:/media/UUID" for the reader
    bool fieldMetas = false; ///< write the rd:* metas that importing reads back
    bool contents = false;   ///< of a book: the list of its articles comes first
    QString csp; ///< a Content-Security-Policy, placed before everything it covers; empty: none
};

/// A whole HTML page of one article: valid, accessible, without scripts. UTF-8. The markup is a
/// contract with app/import: see the README of this module.
QByteArray articlePage(const Article &article, const PageOptions &options);
/// Several articles as one page, at least one; each a printed page of its own at least.
QByteArray bookPage(const std::vector<PicturedArticle> &articles, const PageOptions &options);

/// The style sheet of exported pages (light, dark, print).
QString articleStyleSheet();

} // namespace rd::exporting
