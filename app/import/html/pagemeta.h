// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/html/dom.h"
#include "app/import/importer.h"

#include <QHash>
#include <QUrl>

namespace rd::importing {

/// The metas of a page, by lower-case name or property; one may stand several times.
QMultiHash<QString, QString> metasOf(const GumboNode *root);

/// What our own export says in its "rd:" metas; false if it has none.
bool readOwnMetadata(const QMultiHash<QString, QString> &metas, const QByteArray &zone,
                     ImportedArticle &article);

/// What a foreign page says of itself: metas, JSON-LD, <title>, <h1>, <time>. `article` is the
/// element chosen as the article.
Metadata foreignMetadata(const GumboNode *root, const GumboNode *article,
                         const QMultiHash<QString, QString> &metas, const QByteArray &zone);

/// The address relative ones are relative to: <base>, else the canonical address; may be empty.
QUrl baseOf(const GumboNode *root, const QMultiHash<QString, QString> &metas);

/// The element that holds the article: our own, else <article> with most text, <main>, <body>.
const GumboNode *articleElement(const GumboNode *root);

} // namespace rd::importing
