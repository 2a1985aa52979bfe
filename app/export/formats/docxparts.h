// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace rd::exporting {

/// What a Word document says about itself.
struct DocxProperties
{
    QString title;
    QString author;
    QStringList keywords;
};

/// One relation of a part: what an r:id in it stands for.
struct DocxRelation
{
    QString id;
    QString kind; ///< "hyperlink", "image", …
    QString target;
    bool external = false;
};

/// XML 1.0 knows no control characters, whatever way they are written, and no half pairs.
QString xmlText(const QString &text);

/// A BCP 47 tag as Word knows it ("az" is az-Latn-AZ there).
QString docxLanguage(const QString &language);

QByteArray docxStyles(const QString &language);
/// Levels of a bulleted and a numbered list. Bullets are list 1; each of `starts` is one more list
/// of numbers, which begins anew at that level.
QByteArray docxNumbering(const std::vector<int> &starts);
QByteArray docxSettings(bool footnotes);
QByteArray docxCoreProperties(const DocxProperties &properties, const QString &language);
/// `suffixes` are those of pictures ("png").
QByteArray docxContentTypes(const QStringList &suffixes, bool footnotes);
QByteArray docxRelations(const std::vector<DocxRelation> &relations);
/// The relations of the package itself.
QByteArray docxRootRelations();

} // namespace rd::exporting
