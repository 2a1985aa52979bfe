// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/typeset/composer.h"

#include "app/export/formats/wording.h"

#include <algorithm>

namespace rd::exporting::typeset {

namespace {

/// A heading or question longer than this is cut like any other text.
constexpr int wholeLines = 8;
constexpr int mostBalanced = 5; ///< more lines than that are no headline
constexpr double barWidth = 2;
constexpr double barGap = 12;

QHash<QString, int> makeAnchors(Document &document, const Body &body)
{
    QHash<QString, int> anchors;
    for (const Block &block : body.blocks) {
        anchors.insert(block.id, int(document.anchors.size()));
        document.anchors.push_back({block.id, -1, 0});
    }
    return anchors;
}

} // namespace

double NoteFlow::height() const
{
    double sum = 0;
    for (const Strip &strip : strips) {
        sum += strip.before + strip.height;
    }
    return sum;
}

Composer::Composer(Document &document, PangoContext *context, const ExportRequest &request,
                   const Article &article)
    : m_document(document)
    , m_context(context)
    , m_request(request)
    , m_article(article)
    , m_metadata(article.content.metadata)
    , m_language(article.content.metadata.language)
    , m_notes(article.content.body)
    , m_anchors(makeAnchors(document, article.content.body))
    , m_inline(document, m_notes, m_anchors)
{}

ArticleFlow Composer::compose(const TaskContext &task)
{
    m_root = m_document.structure.add(Structure::root, "Art");
    m_document.structure.at(m_root).language = m_language;
    addHead();
    for (const Block &block : m_article.content.body.blocks) {
        if (task.cancel.isCancelled()) {
            return {};
        }
        addBlock(block);
    }
    addTail();
    addNotes();
    addRunningHead();
    return std::move(m_flow);
}

int Composer::element(const QByteArray &type, const QString &language, int parent)
{
    const int made = m_document.structure.add(parent < 0 ? m_root : parent, type);
    if (!language.isEmpty() && language != m_language) {
        m_document.structure.at(made).language = language;
    }
    return made;
}

const ShapedText *Composer::shape(const std::vector<Piece> &pieces, const TextStyle &style,
                                  double width)
{
    m_document.texts.push_back(std::make_unique<ShapedText>(m_context, pieces, style, width));
    return m_document.texts.back().get();
}

const ShapedText *Composer::shapeBalanced(const std::vector<Piece> &pieces, const TextStyle &style)
{
    const ShapedText *best = shape(pieces, style);
    const int lines = best->lineCount();
    for (double width = page::measure * 0.95;
         lines > 1 && lines <= mostBalanced && width > page::measure * 0.55;
         width -= page::measure * 0.05) {
        const ShapedText *narrower = shape(pieces, style, width);
        if (narrower->lineCount() > lines) {
            break;
        }
        best = narrower;
    }
    return best;
}

void Composer::addLines(const ShapedText *text, const Setting &setting)
{
    const int count = text->lineCount();
    const bool whole = setting.whole && count <= wholeLines;
    for (int i = 0; i < count; ++i) {
        Strip strip;
        strip.before = i == 0 ? setting.before : 0;
        strip.height = text->leading();
        strip.fragments.push_back({text, i, setting.x, text->ascent()});
        strip.notes = text->notes(i);
        // No line of a text stands alone, neither its first nor its last.
        strip.mayBreakBefore = i == 0 || (!whole && i != 1 && i != count - 1);
        if (setting.bar) {
            strip.shapes.push_back({Shape::Kind::Fill, setting.x - barGap, 0, barWidth,
                                    text->leading(), colour::accent, -1, -1});
        }
        addStrip(std::move(strip));
    }
    m_gap = setting.after;
    m_keep = setting.keepsNext;
}

void Composer::addStrip(Strip strip)
{
    strip.before = std::max(strip.before, m_gap);
    strip.mayBreakBefore = strip.mayBreakBefore && !m_keep;
    strip.anchors.swap(m_pendingAnchors);
    m_flow.strips.push_back(std::move(strip));
    m_gap = 0;
    m_keep = false;
}

void Composer::addRule(double before, double after)
{
    Strip strip;
    strip.before = before;
    strip.height = 0.6;
    strip.mayBreakBefore = false;
    strip.shapes.push_back(
        {Shape::Kind::Fill, page::left, 0, page::measure, 0.6, colour::line, -1, -1});
    addStrip(std::move(strip));
    m_gap = after;
}

void Composer::addOutline(const QString &title, int level)
{
    const QString clean = title.simplified();
    if (clean.isEmpty()) {
        return;
    }
    const int anchor = int(m_document.anchors.size());
    m_document.anchors.push_back({});
    m_pendingAnchors.push_back(anchor);
    m_document.outline.push_back({clean, level, anchor});
}

void Composer::addNotes()
{
    const QVector<const Block *> blocks(m_notes.blocks().begin(), m_notes.blocks().end());
    const double hang = 14;
    for (int i = 0; i < int(blocks.size()); ++i) {
        const Block &block = *blocks[i];
        const QString language = block.language.isEmpty() ? m_language : block.language;
        const TextStyle style = style::note();
        const int note = element("Note", language);
        const int label = element("Lbl", {}, note);
        NoteFlow flow;
        flow.referenced = m_notes.isReferenced(i);
        const ShapedText *number = shape(
            m_inline.plain(QString::number(i + 1), {label, m_language, colour::accent, style.size}),
            style, hang);
        const ShapedText *text =
            shape(m_inline.pieces(block.runs, {note, language, style.colour, style.size}), style,
                  page::measure - hang);
        for (int line = 0; line < text->lineCount(); ++line) {
            Strip strip;
            strip.height = style.leading;
            strip.before = line == 0 ? 3 : 0;
            strip.mayBreakBefore = line != 1 && (line == 0 || line != text->lineCount() - 1);
            if (line == 0) {
                strip.fragments.push_back({number, 0, page::left, number->ascent()});
                strip.anchors.push_back(m_anchors.value(block.id));
            }
            strip.fragments.push_back({text, line, page::left + hang, text->ascent()});
            flow.strips.push_back(std::move(strip));
        }
        m_flow.notes.push_back(std::move(flow));
    }
    if (!blocks.isEmpty()) {
        TextStyle style = style::kicker();
        const ShapedText *title =
            shape(m_inline.plain(wording(m_language).notes,
                                 {element("P"), m_language, style.colour, style.size}),
                  style);
        Strip strip;
        strip.before = 18;
        strip.height = style.leading;
        strip.fragments.push_back({title, 0, page::left, title->ascent()});
        m_flow.notesTitle.push_back(std::move(strip));
    }
}

} // namespace rd::exporting::typeset
