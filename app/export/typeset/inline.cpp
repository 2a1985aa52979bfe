// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/typeset/inline.h"

#include <QUrl>

#include <algorithm>

namespace rd::exporting::typeset {

namespace {

bool mayBeFollowed(const QString &address)
{
    const QString scheme = QUrl(address, QUrl::TolerantMode).scheme();
    return scheme == QLatin1String("http") || scheme == QLatin1String("https") ||
           scheme == QLatin1String("mailto");
}

} // namespace

InlineWriter::InlineWriter(Document &document, const Notes &notes,
                           const QHash<QString, int> &anchors)
    : m_document(document)
    , m_notes(notes)
    , m_anchors(anchors)
{}

std::vector<Piece> InlineWriter::pieces(const Runs &runs, const InlineContext &context)
{
    std::vector<Piece> all;
    OpenLink open;
    for (const Run &run : runs) {
        switch (run.kind) {
        case RunKind::Text:
            all.push_back(piece(run, context, open));
            break;
        case RunKind::LineBreak:
            all.push_back({QString(QChar::LineSeparator), context.language, {}, {}, {}, {}, {}});
            all.back().span.element = context.element;
            break;
        case RunKind::FootnoteRef:
            if (m_notes.indexOf(run.ref) >= 0) {
                all.push_back(reference(run, context));
            }
            break;
        }
    }
    return all;
}

std::vector<Piece> InlineWriter::plain(const QString &text, const InlineContext &context,
                                       const QString &uri)
{
    Piece piece;
    piece.text = text;
    piece.language = context.language;
    piece.span.element = context.element;
    piece.span.colour = context.colour;
    const int target = uri.isEmpty() ? -1 : link(uri, context.element);
    if (target >= 0) {
        piece.span.link = target;
        piece.span.element = m_document.links[size_t(target)].element;
        piece.span.colour = colour::accent;
        piece.span.underline = true;
    }
    return {piece};
}

Piece InlineWriter::piece(const Run &run, const InlineContext &context, OpenLink &open)
{
    Piece piece;
    piece.text = run.text;
    piece.language = context.language;
    piece.span.element = context.element;
    piece.span.colour = context.colour;
    const QString target = run.valueOf(MarkKind::Link);
    if (target != open.value) {
        open = {target, target.isEmpty() ? -1 : link(target, context.element)};
    }
    if (open.link >= 0) {
        piece.span.link = open.link;
        piece.span.element = m_document.links[size_t(open.link)].element;
        piece.span.colour = colour::accent;
        piece.span.underline = true;
    }
    applyMarks(run, piece, context);
    return piece;
}

void InlineWriter::applyMarks(const Run &run, Piece &piece, const InlineContext &context)
{
    piece.bold = run.has(MarkKind::Strong);
    piece.italic = run.has(MarkKind::Emphasis);
    piece.code = run.has(MarkKind::Code);
    if (piece.code) {
        piece.span.element = m_document.structure.add(piece.span.element, "Code");
    }
    const QString language = run.valueOf(MarkKind::Language);
    if (!language.isEmpty() && language != context.language) {
        piece.language = language;
        piece.span.element = m_document.structure.add(piece.span.element, "Span");
        m_document.structure.at(piece.span.element).language = language;
    }
    const bool above = run.has(MarkKind::Superscript);
    piece.small = above || run.has(MarkKind::Subscript);
    if (piece.small) {
        piece.span.rise = context.size * (above ? 0.33 : -0.15);
    }
    // An open suggestion is printed as one: nobody should take it for the agreed text.
    if (run.has(MarkKind::Insertion)) {
        piece.span.colour = colour::inserted;
        piece.span.underline = true;
    }
    if (run.has(MarkKind::Deletion)) {
        piece.span.colour = colour::deleted;
        piece.span.strike = true;
    }
}

Piece InlineWriter::reference(const Run &run, const InlineContext &context)
{
    const int note = m_notes.indexOf(run.ref);
    const int element = m_document.structure.add(context.element, "Reference");
    const int target = link(QLatin1Char('#') + run.ref, element);
    Piece piece;
    piece.text = QString::number(note + 1);
    piece.language = context.language;
    piece.small = true;
    piece.span.element = target < 0 ? element : m_document.links[size_t(target)].element;
    piece.span.link = target;
    piece.span.note = note;
    piece.span.colour = colour::accent;
    piece.span.rise = context.size * 0.33;
    return piece;
}

int InlineWriter::link(const QString &target, int parent)
{
    LinkTarget entry;
    if (target.startsWith(QLatin1Char('#'))) {
        entry.anchor = m_anchors.value(target.mid(1), -1);
        if (entry.anchor < 0) {
            return -1;
        }
    } else if (mayBeFollowed(target)) {
        // Percent-encoded, as a PDF's URI has to be 7-bit.
        entry.uri = QString::fromLatin1(QUrl(target, QUrl::TolerantMode).toEncoded());
    } else {
        return -1;
    }
    entry.element = m_document.structure.add(parent, "Link");
    m_document.links.push_back(entry);
    return int(m_document.links.size()) - 1;
}

} // namespace rd::exporting::typeset
