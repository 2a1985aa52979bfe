// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/typeset/textlayout.h"

#include <algorithm>

namespace rd::exporting::typeset {

namespace {

constexpr double smallScale = 0.68;
constexpr ushort softHyphen = 0x00AD;
constexpr ushort zeroWidthSpace = 0x200B;
constexpr int longestWord = 60;

/// No control characters and no soft hyphens: what is printed can be copied out unharmed. A word no
/// line can hold gets places to break at (they have no glyph, so they are not in the file): Pango
/// needs 5 s to find its own in 20,000 letters.
QString printable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    int word = 0;
    for (const QChar c : text) {
        if (c.unicode() == softHyphen) {
            continue;
        }
        const bool plain = c.isLetterOrNumber() && !c.isSurrogate();
        word = c.isSpace() || (plain && c.script() == QChar::Script_Han) ? 0 : word + 1;
        if (word > longestWord && plain && word % 20 == 0) {
            clean += QChar(zeroWidthSpace);
        }
        const bool breaks = c == QChar::LineFeed || c == QChar::ParagraphSeparator;
        clean += breaks || c.category() == QChar::Other_Control ? QChar(QChar::Space) : c;
    }
    return clean;
}

void addAttribute(PangoAttrList *list, PangoAttribute *attribute, int start, int end)
{
    attribute->start_index = guint(start);
    attribute->end_index = guint(end);
    pango_attr_list_insert(list, attribute);
}

bool isWestern(char32_t c)
{
    if (c < 0x80) {
        return true;
    }
    const QChar::Script script = QChar::script(c);
    return script == QChar::Script_Latin || script == QChar::Script_Cyrillic ||
           script == QChar::Script_Greek || script == QChar::Script_Inherited;
}

/// Latin and Cyrillic words in Chinese text are set in the western face: the Chinese one lacks ə
/// and would change fonts inside a word.
void addWesternFaces(PangoAttrList *list, const QByteArray &utf8, int start, Family family)
{
    const QByteArray face = families(family, false);
    const char *const base = utf8.constData();
    int at = start;
    while (at < utf8.size()) {
        int end = at;
        while (end < utf8.size() && isWestern(g_utf8_get_char(base + end))) {
            end = int(g_utf8_next_char(base + end) - base);
        }
        if (end > at) {
            addAttribute(list, pango_attr_family_new(face.constData()), at, end);
        } else {
            end = int(g_utf8_next_char(base + at) - base);
        }
        at = end;
    }
}

void addFontOptions(PangoContext *context)
{
    const FontOptionsPtr options(cairo_font_options_create());
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context, options.get());
}

} // namespace

bool isIdeographic(char32_t c)
{
    if ((c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFFEF)) {
        return true;
    }
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
        return true;
    default:
        return false;
    }
}

ObjectPtr<PangoContext> makeContext()
{
    ObjectPtr<PangoContext> context(
        pango_font_map_create_context(pango_cairo_font_map_get_default()));
    pango_cairo_context_set_resolution(context.get(), 72);
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    addFontOptions(context.get());
    return context;
}

ShapedText::ShapedText(PangoContext *context, const std::vector<Piece> &pieces,
                       const TextStyle &style, double width)
    : m_style(style)
    , m_layout(pango_layout_new(context))
{
    const FontDescriptionPtr font(pango_font_description_new());
    pango_font_description_set_size(font.get(), int(style.size * PANGO_SCALE));
    pango_font_description_set_weight(font.get(),
                                      style.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_style(font.get(),
                                     style.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
    pango_layout_set_font_description(m_layout.get(), font.get());

    const AttrListPtr attributes(pango_attr_list_new());
    // Ligatures would be copied out of some readers as one odd character.
    addAttribute(attributes.get(), pango_attr_font_features_new("liga=0, clig=0, dlig=0"), 0,
                 G_MAXINT);
    for (const Piece &piece : pieces) {
        append(piece, attributes.get());
    }
    pango_layout_set_text(m_layout.get(), m_utf8.constData(), int(m_utf8.size()));
    pango_layout_set_attributes(m_layout.get(), attributes.get());
    pango_layout_set_wrap(m_layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_width(m_layout.get(), int(width * PANGO_SCALE));
    pango_layout_set_indent(m_layout.get(), int(style.indent * PANGO_SCALE));
    pango_layout_set_alignment(m_layout.get(), style.align == Align::Centre ? PANGO_ALIGN_CENTER
                                                                            : PANGO_ALIGN_LEFT);
    collectLines(width);
}

void ShapedText::append(const Piece &piece, PangoAttrList *attributes)
{
    const int start = int(m_utf8.size());
    m_utf8 += printable(piece.text).toUtf8();
    const int end = int(m_utf8.size());
    if (end == start) {
        return;
    }
    const bool chinese = isChinese(piece.language);
    // Chinese has no italic: emphasis is set in the sans face, as Chinese newspapers do.
    const bool slanted = piece.italic && !chinese;
    Family family = piece.code ? Family::Mono : m_style.family;
    if (piece.italic && chinese && family == Family::Serif) {
        family = Family::Sans;
    }
    addAttribute(attributes, pango_attr_family_new(families(family, chinese).constData()), start,
                 end);
    if (chinese) {
        addWesternFaces(attributes, m_utf8, start, family);
    }
    if (!piece.language.isEmpty()) {
        PangoLanguage *language = pango_language_from_string(piece.language.toLatin1().constData());
        addAttribute(attributes, pango_attr_language_new(language), start, end);
    }
    if (piece.bold) {
        addAttribute(attributes, pango_attr_weight_new(PANGO_WEIGHT_BOLD), start, end);
    }
    if (slanted) {
        // Emphasis inside italic text stands upright.
        const PangoStyle style = m_style.italic ? PANGO_STYLE_NORMAL : PANGO_STYLE_ITALIC;
        addAttribute(attributes, pango_attr_style_new(style), start, end);
    }
    const double scale = (piece.small ? smallScale : 1.0) * (piece.code ? 0.92 : 1.0);
    if (scale < 1.0) {
        addAttribute(attributes, pango_attr_size_new(int(m_style.size * scale * PANGO_SCALE)),
                     start, end);
    }
    m_spans.push_back(piece.span);
    m_spans.back().end = end;
}

void ShapedText::collectLines(double width)
{
    const LayoutIterPtr iter(pango_layout_get_iter(m_layout.get()));
    do {
        PangoLayoutLine *line = pango_layout_iter_get_line_readonly(iter.get());
        PangoRectangle logical;
        pango_layout_iter_get_line_extents(iter.get(), nullptr, &logical);
        Line entry;
        entry.line = line;
        entry.x = double(logical.x) / PANGO_SCALE;
        entry.width = double(logical.width) / PANGO_SCALE;
        entry.start = line->start_index;
        entry.end = line->start_index + line->length;
        m_lines.push_back(entry);
    } while (pango_layout_iter_next_line(iter.get()));
    if (!m_style.justify) {
        return;
    }
    for (size_t i = 0; i + 1 < m_lines.size(); ++i) {
        // A line somebody broke by hand stays as short as it is.
        const bool wrapped = m_lines[i + 1].start == m_lines[i].end;
        const QByteArrayView rest(m_utf8.constData() + m_lines[i].end,
                                  m_utf8.size() - m_lines[i].end);
        const double slack = width - m_lines[i].x - m_lines[i].width;
        if (wrapped && !rest.startsWith("\u2028") && slack > 0 && slack < 4 * m_style.size) {
            m_lines[i].stretch = slack;
        }
    }
}

double ShapedText::ascent() const
{
    // The same for every line, whatever fonts fell in: lines keep their distance.
    return m_style.leading / 2 + m_style.size * 0.36;
}

double ShapedText::width() const
{
    double widest = 0;
    for (const Line &line : m_lines) {
        widest = std::max(widest, line.width);
    }
    return widest;
}

std::vector<int> ShapedText::notes(int line) const
{
    std::vector<int> found;
    int start = 0;
    for (const Span &span : m_spans) {
        const Line &entry = m_lines.at(size_t(line));
        if (span.note >= 0 && start >= entry.start && start < entry.end) {
            found.push_back(span.note);
        }
        start = span.end;
    }
    return found;
}

} // namespace rd::exporting::typeset
