// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/body/body.h"
#include "app/base/result.h"
#include "app/export/archive/zipwriter.h"
#include "app/export/formats/bodyfacts.h"
#include "app/export/formats/docxpart.h"
#include "app/export/formats/docxtable.h"

#include <QHash>

namespace rd::exporting {

enum class DocxStyle {
    Normal,
    Title,
    Subtitle,
    Heading2,
    Heading3,
    Heading4,
    Quote,
    PullQuote,
    Label,
    Separator,
    Caption,
    Note,
};

/// A WordprocessingML document: styled paragraphs with marks and links, lists, tables, pictures and
/// footnotes, and bookmarks by which a returned file is matched again. The same calls, the same
/// bytes.
class DocxWriter final
{
public:
    /// `notes` says which footnotes there are; it must outlive this.
    DocxWriter(const QString &language, const NoteNumbers &notes);
    Q_DISABLE_COPY_MOVE(DocxWriter)

    /// A paragraph; `bookmark` names it (empty: none), `language` when it is not the document's.
    void paragraph(DocxStyle style, const Runs &runs, const QString &bookmark = {},
                   const QString &language = {});
    void text(DocxStyle style, const QString &text);
    void list(const Block &block, const QString &bookmark = {});
    void table(const Block &block, const QString &bookmark = {});
    /// False when it is of a kind Word does not show; then nothing was written.
    [[nodiscard]] bool picture(const Media &media, const QString &alt,
                               const QString &bookmark = {});
    /// After the text: at the foot of the page that refers to it first, or, when nothing did, as a
    /// paragraph here.
    void footnote(const Block &note);

    /// The whole file. Errors: Io.
    Result<QByteArray> finish(const DocxProperties &properties);

private:
    void beginParagraph(const char *style);
    void content(const Runs &runs, const QString &bookmark, const QString &language);
    void listItem(const ListItem &item, int list, const QString &bookmark, const QString &language);
    void row(const std::vector<DocxCell> &cells, bool head, const QString &language);
    void cell(const DocxCell &cell, const QString &language);
    void drawing(const QString &relation, const QSize &size, const QString &alt);
    void reference(DocxPart &part, const QString &note);
    void beginFootnotes();
    void section();

    QString m_language;
    const NoteNumbers &m_notes;
    DocxPart m_document;
    DocxPart m_footnotes;
    QHash<QString, int> m_referred; ///< note → its number in the file
    std::vector<int> m_listStarts;  ///< see docxNumbering()
    std::vector<ZipEntry> m_pictures;
    QStringList m_suffixes;
    int m_drawings = 0;
    int m_bookmarks = 0;
};

} // namespace rd::exporting
