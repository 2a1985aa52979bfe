// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"

#include <QByteArray>
#include <QStringList>

namespace rd::exporting::typeset {

/// What a PDF says of itself.
struct Description
{
    QString title;
    QStringList authors;
    QString subject;
    QStringList keywords;
    QStringList languages; ///< the first one is the document's
    QString rights;
    QString source;
    Moment made;
};

Description describe(const std::vector<Article> &articles, const Moment &now);

/// The same as an XMP packet (Dublin Core, XMP basic, PDF). Claims no conformance to PDF/A or /UA.
QByteArray xmp(const Description &description);

} // namespace rd::exporting::typeset
