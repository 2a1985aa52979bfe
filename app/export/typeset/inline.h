// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/typeset/document.h"
#include "app/export/typeset/notes.h"

namespace rd::exporting::typeset {

/// How runs become pieces: where they stand and what they look like before their marks.
struct InlineContext
{
    int element = 0; ///< the structure element the text belongs to
    QString language;
    Colour colour;
    double size = 10.5;
};

/// Turns runs into pieces: marks to faces, links, codes and languages to structure elements,
/// footnote references to numbers. One per article.
class InlineWriter final
{
public:
    InlineWriter(Document &document, const Notes &notes, const QHash<QString, int> &anchors);

    std::vector<Piece> pieces(const Runs &runs, const InlineContext &context);
    /// Plain text, with a link on it if `uri` is one that may be followed.
    std::vector<Piece> plain(const QString &text, const InlineContext &context,
                             const QString &uri = {});

private:
    struct OpenLink
    {
        QString value;
        int link = -1;
    };

    Piece piece(const Run &run, const InlineContext &context, OpenLink &open);
    void applyMarks(const Run &run, Piece &piece, const InlineContext &context);
    Piece reference(const Run &run, const InlineContext &context);
    /// -1 if the address is none a PDF should lead to.
    int link(const QString &target, int parent);

    Document &m_document;
    const Notes &m_notes;
    const QHash<QString, int> &m_anchors;
};

} // namespace rd::exporting::typeset
