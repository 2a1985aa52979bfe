// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/typeset/glib.h"
#include "app/export/typeset/style.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace rd::exporting::typeset {

/// A stretch of text with everything that is not the font: what Pango need not know.
struct Span
{
    int end = 0;     ///< UTF-8 offset behind it
    int element = 0; ///< structure element, -1 = artifact
    Colour colour;
    double rise = 0; ///< of the baseline, points
    bool underline = false;
    bool strike = false;
    int link = -1;
    int note = -1;
};

/// What of a piece of text is given to the typesetter of one paragraph.
struct Piece
{
    QString text;
    QString language; ///< BCP 47
    bool bold = false;
    bool italic = false;
    bool code = false;
    bool small = false; ///< sub- or superscript
    Span span;          ///< `end` is filled by the layout
};

struct Line
{
    PangoLayoutLine *line = nullptr; ///< owned by the layout
    double x = 0;
    double width = 0;   ///< trailing space included
    double stretch = 0; ///< what justification adds in the whole line
    int start = 0;      ///< UTF-8 offsets
    int end = 0;
};

/// A paragraph laid out.
class ShapedText final
{
public:
    ShapedText(PangoContext *context, const std::vector<Piece> &pieces, const TextStyle &style,
               double width);

    [[nodiscard]] int lineCount() const { return int(m_lines.size()); }
    [[nodiscard]] const Line &line(int index) const { return m_lines.at(size_t(index)); }
    [[nodiscard]] const QByteArray &utf8() const { return m_utf8; }
    [[nodiscard]] const std::vector<Span> &spans() const { return m_spans; }
    [[nodiscard]] double size() const { return m_style.size; }
    [[nodiscard]] double leading() const { return m_style.leading; }
    /// From a line's top to its baseline.
    [[nodiscard]] double ascent() const;
    [[nodiscard]] double height() const { return m_style.leading * lineCount(); }
    /// Of the widest line.
    [[nodiscard]] double width() const;
    /// Footnotes referred to in a line.
    [[nodiscard]] std::vector<int> notes(int line) const;

private:
    void append(const Piece &piece, PangoAttrList *attributes);
    void collectLines(double width);

    TextStyle m_style;
    QByteArray m_utf8;
    std::vector<Span> m_spans;
    ObjectPtr<PangoLayout> m_layout;
    std::vector<Line> m_lines;
};

/// True for characters set in a square of their own: Han, kana, Hangul and their punctuation.
bool isIdeographic(char32_t character);

/// A context in points with unhinted, unrounded glyphs. Its font map is the calling thread's own
/// and stays warm between exports.
ObjectPtr<PangoContext> makeContext();

} // namespace rd::exporting::typeset
