// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/typeset/paint.h"

#include "app/export/typeset/glyphs.h"

#include <QCoreApplication>

#include <cairo-pdf.h>

#include <numbers>

namespace rd::exporting::typeset {

namespace {

cairo_status_t appendBytes(void *target, const unsigned char *data, unsigned length)
{
    static_cast<QByteArray *>(target)->append(reinterpret_cast<const char *>(data),
                                              qsizetype(length));
    return CAIRO_STATUS_SUCCESS;
}

class Painter final
{
public:
    Painter(Document &document, cairo_t *cairo, int pageCount)
        : m_document(document)
        , m_cairo(cairo)
        , m_pageCount(pageCount)
    {}

    void paintPage(const Page &page, int number)
    {
        m_page = number;
        m_document.contents.emplace_back();
        for (const PlacedStrip &placed : page.strips) {
            paintStrip(placed);
        }
        if (!page.notes.empty()) {
            open(artifact);
            fill({Shape::Kind::Fill, page::left, page.notesRule, 60, 0.6, colour::line, -1, -1}, 0);
        }
        for (const PlacedStrip &placed : page.notes) {
            paintStrip(placed);
        }
        paintFurniture(page);
        close();
        cairo_show_page(m_cairo);
    }

private:
    static constexpr int nothing = -3;

    void open(int element)
    {
        if (element == m_open) {
            return;
        }
        close();
        // The names are for Cairo only; tagging.cpp writes the real ones.
        m_tag = element < 0 ? "NonStruct" : "P";
        cairo_tag_begin(m_cairo, m_tag, "");
        m_open = element;
        std::vector<int> &contents = m_document.contents.back();
        if (element >= 0) {
            m_document.structure.addContent(element, m_page, int(contents.size()));
        }
        contents.push_back(element);
    }

    void close()
    {
        if (m_open != nothing) {
            cairo_tag_end(m_cairo, m_tag);
            m_open = nothing;
        }
    }

    void setColour(const Colour &colour)
    {
        cairo_set_source_rgb(m_cairo, colour.red, colour.green, colour.blue);
    }

    void paintStrip(const PlacedStrip &placed)
    {
        m_repeated = placed.repeated;
        if (!m_repeated) {
            for (const int anchor : placed.strip->anchors) {
                m_document.anchors[size_t(anchor)].page = m_page;
                m_document.anchors[size_t(anchor)].y = placed.y;
            }
        }
        for (const Shape &shape : placed.strip->shapes) {
            open(m_repeated ? artifact : shape.element);
            fill(shape, placed.y);
        }
        for (const Fragment &fragment : placed.strip->fragments) {
            paintLine(*fragment.text, fragment.line, fragment.x, placed.y + fragment.baseline);
        }
        m_repeated = false;
    }

    void fill(const Shape &shape, double top)
    {
        const double y = top + shape.y;
        setColour(shape.colour);
        switch (shape.kind) {
        case Shape::Kind::Fill:
            cairo_rectangle(m_cairo, shape.x, y, shape.width, shape.height);
            cairo_fill(m_cairo);
            break;
        case Shape::Kind::RoundFill: {
            const double radius = shape.height / 2;
            const double quarter = std::numbers::pi / 2;
            cairo_new_sub_path(m_cairo);
            cairo_arc(m_cairo, shape.x + shape.width - radius, y + radius, radius, -quarter,
                      quarter);
            cairo_arc(m_cairo, shape.x + radius, y + radius, radius, quarter, 3 * quarter);
            cairo_close_path(m_cairo);
            cairo_fill(m_cairo);
            break;
        }
        case Shape::Kind::Frame:
            cairo_set_line_width(m_cairo, 0.6);
            cairo_rectangle(m_cairo, shape.x, y, shape.width, shape.height);
            cairo_stroke(m_cairo);
            break;
        case Shape::Kind::Picture:
            paintPicture(m_document.pictures[size_t(shape.picture)], shape, y);
            break;
        }
    }

    void paintPicture(const Picture &picture, const Shape &shape, double y)
    {
        cairo_save(m_cairo);
        cairo_translate(m_cairo, shape.x, y);
        cairo_scale(m_cairo, shape.width / picture.width, shape.height / picture.height);
        cairo_set_source_surface(m_cairo, picture.surface.get(), 0, 0);
        cairo_paint(m_cairo);
        cairo_restore(m_cairo);
    }

    void paintLine(const ShapedText &text, int line, double x, double y)
    {
        for (const GlyphBatch &batch : glyphBatches(text, line, x, y)) {
            open(m_repeated ? artifact : batch.span->element);
            setColour(batch.span->colour);
            cairo_set_scaled_font(m_cairo, batch.font);
            cairo_show_text_glyphs(m_cairo, text.utf8().constData() + batch.start, batch.bytes,
                                   batch.glyphs.data(), int(batch.glyphs.size()),
                                   batch.clusters.data(), int(batch.clusters.size()),
                                   cairo_text_cluster_flags_t(0));
            decorate(batch, y, text);
        }
    }

    void decorate(const GlyphBatch &batch, double y, const ShapedText &text)
    {
        const Span &span = *batch.span;
        const double width = batch.right - batch.left;
        if (width <= 0) {
            return; // spaces only
        }
        if (span.underline) {
            cairo_rectangle(m_cairo, batch.left, y + text.size() * 0.16, width, 0.5);
            cairo_fill(m_cairo);
        }
        if (span.strike) {
            cairo_rectangle(m_cairo, batch.left, y - text.size() * 0.28, width, 0.6);
            cairo_fill(m_cairo);
        }
        if (span.link >= 0 && !m_repeated) {
            addAnnotation(batch, y, text);
        }
    }

    void addAnnotation(const GlyphBatch &batch, double y, const ShapedText &text)
    {
        const QString words =
            QString::fromUtf8(text.utf8().constData() + batch.start, batch.bytes).trimmed();
        const double top = y - text.ascent();
        if (!m_document.annotations.empty()) {
            Annotation &last = m_document.annotations.back();
            const bool same =
                last.page == m_page && last.link == batch.span->link && qFuzzyCompare(last.y, top);
            if (same) {
                last.width = batch.right - last.x;
                last.text += QLatin1Char(' ') + words;
                return;
            }
        }
        const int link = batch.span->link;
        m_document.structure.addAnnotation(m_document.links[size_t(link)].element, m_page,
                                           int(m_document.annotations.size()));
        m_document.annotations.push_back(
            {m_page, link, batch.left, top, batch.right - batch.left, text.leading(), words});
    }

    /// Running head and page number: on every page, of no page's text.
    void paintFurniture(const Page &page)
    {
        const TextStyle style = style::runningHead();
        const ShapedText *head = m_document.articles[size_t(page.article)].runningHead.get();
        if (head != nullptr && !page.opensArticle) {
            paintLine(*head, 0, page::left, page::headBaseline);
            fill({Shape::Kind::Fill, page::left, 8, page::measure, 0.5, colour::line, -1, -1},
                 page::headBaseline);
        }
        Piece piece;
        piece.text = QStringLiteral("%1 / %2").arg(m_page + 1).arg(m_pageCount);
        piece.span.element = pagination;
        piece.span.colour = style.colour;
        TextStyle centred = style;
        centred.align = Align::Centre;
        m_numbers.push_back(std::make_unique<ShapedText>(context(), std::vector<Piece>{piece},
                                                         centred, page::measure));
        paintLine(*m_numbers.back(), 0, page::left, page::footBaseline);
    }

    PangoContext *context()
    {
        if (!m_context) {
            m_context = makeContext();
        }
        return m_context.get();
    }

    Document &m_document;
    cairo_t *m_cairo;
    int m_pageCount;
    int m_page = 0;
    int m_open = nothing;
    const char *m_tag = "P";
    bool m_repeated = false;
    ObjectPtr<PangoContext> m_context;
    std::vector<std::unique_ptr<ShapedText>> m_numbers;
};

} // namespace

Result<QByteArray> paint(Document &document, const std::vector<Page> &pages,
                         const TaskContext &task)
{
    QByteArray bytes;
    const SurfacePtr surface(
        cairo_pdf_surface_create_for_stream(appendBytes, &bytes, page::width, page::height));
    {
        const CairoPtr cairo(cairo_create(surface.get()));
        Painter painter(document, cairo.get(), int(pages.size()));
        for (size_t i = 0; i < pages.size(); ++i) {
            if (task.cancel.isCancelled()) {
                return cancelled();
            }
            painter.paintPage(pages[i], int(i));
        }
    }
    cairo_surface_finish(surface.get());
    const cairo_status_t status = cairo_surface_status(surface.get());
    if (status != CAIRO_STATUS_SUCCESS) {
        return fail(ErrorCode::Io,
                    QCoreApplication::translate(
                        "rd::Typeset", "The PDF could not be made. The article itself is safe; "
                                       "please try again, or export it to another format."),
                    QString::fromUtf8(cairo_status_to_string(status)));
    }
    return bytes;
}

} // namespace rd::exporting::typeset
