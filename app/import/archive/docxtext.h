// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace rd::importing {

/// A paragraph of a Word document as it reads when every tracked change is accepted.
struct DocxParagraph
{
    QString text;
    QStringList bookmarks; ///< that begin in it, or just before it
};

/// The paragraphs of a .docx, cells of tables among them, empty ones left out. Nothing outside the
/// file is looked at and no entity is expanded. Errors: Corrupt, Limit.
Result<std::vector<DocxParagraph>> readDocxText(const QByteArray &bytes);

} // namespace rd::importing
