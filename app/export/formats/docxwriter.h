// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/body/body.h"
#include "app/base/result.h"
#include "app/export/formats/bodyfacts.h"

#include <QBuffer>
#include <QXmlStreamWriter>

namespace rd::exporting {

enum class DocxStyle { Normal, Title, Heading2, Heading3, Heading4, Quote, Label, Note };

/// A small WordprocessingML document: styled paragraphs with marks, links, tables, and bookmarks
/// by which a returned file is matched again. Pictures are not in it.
class DocxWriter final
{
public:
    /// `notes` numbers footnote references, which stand as [1]; it must outlive this.
    DocxWriter(const QString &language, const NoteNumbers &notes);

    /// A paragraph; `bookmark` names it (empty: none), `indent` is in steps of a list.
    void paragraph(DocxStyle style, const Runs &runs, const QString &bookmark = {}, int indent = 0);
    void text(DocxStyle style, const QString &text);
    void table(const Block &block, const QString &bookmark = {});

    /// The whole file. Errors: Io.
    Result<QByteArray> finish(const QString &title);

private:
    void element(const char *name, const char *value);
    void run(const Run &run);
    void runProperties(const Run &run);
    void runText(const QString &text);
    void beginBookmark(const QString &name);
    void endBookmark(const QString &name);
    QString relation(const QString &address);
    [[nodiscard]] QByteArray relations() const;

    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
    QString m_language;
    const NoteNumbers &m_notes;
    QStringList m_addresses;
    int m_bookmarks = 0;
};

/// The bookmark of a block: a name Word accepts (letters, digits, at most 40).
QString docxBookmark(const QString &blockId);

} // namespace rd::exporting
