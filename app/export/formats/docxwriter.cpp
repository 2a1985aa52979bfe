// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats/docxwriter.h"

#include "app/article/body/plaintext.h"
#include "app/export/formats/picturesize.h"

#include <algorithm>

namespace rd::exporting {

namespace {

// An A4 page; lengths in twentieths of a point.
constexpr int pageWidth = 11906;
constexpr int pageHeight = 16838;
constexpr int pageMargin = 1417;
constexpr int textWidth = pageWidth - 2 * pageMargin;

constexpr int emuPerTwentieth = 635;
constexpr int emuPerPixel = 9525; ///< at 96 dots an inch
constexpr qint64 widestPicture = qint64(textWidth) * emuPerTwentieth;
constexpr qint64 tallestPicture = qint64(pageHeight - 2 * pageMargin) * emuPerTwentieth * 7 / 10;

constexpr int deepestList = 8;
constexpr int bulletList = 1;

const QString drawingNamespace =
    QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main");
const QString placeNamespace =
    QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
const QString pictureNamespace =
    QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture");
const QString relationNamespace =
    QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");

const char *styleName(DocxStyle style)
{
    switch (style) {
    case DocxStyle::Title:
        return "Title";
    case DocxStyle::Subtitle:
        return "Subtitle";
    case DocxStyle::Heading2:
        return "Heading1";
    case DocxStyle::Heading3:
        return "Heading2";
    case DocxStyle::Heading4:
        return "Heading3";
    case DocxStyle::Quote:
        return "Quote";
    case DocxStyle::PullQuote:
        return "IntenseQuote";
    case DocxStyle::Label:
        return "Speaker";
    case DocxStyle::Separator:
        return "Separator";
    case DocxStyle::Caption:
        return "Caption";
    case DocxStyle::Note:
        return "Note";
    default:
        return "Normal";
    }
}

/// In EMU: as large as it is on a screen, within the text's width and most of a page.
struct Extent
{
    qint64 width;
    qint64 height;
};

Extent extentOf(const QSize &pixels)
{
    const double width = double(pixels.width()) * emuPerPixel;
    const double height = double(pixels.height()) * emuPerPixel;
    const double fit =
        std::min({1.0, double(widestPicture) / width, double(tallestPicture) / height});
    return {std::max<qint64>(1, qint64(width * fit)), std::max<qint64>(1, qint64(height * fit))};
}

} // namespace

DocxWriter::DocxWriter(const QString &language, const NoteNumbers &notes)
    : m_language(language)
    , m_notes(notes)
    , m_document("document", [this](DocxPart &part, const QString &note) { reference(part, note); })
    , m_footnotes("footnotes",
                  [this](DocxPart &part, const QString &note) { reference(part, note); })
{
    m_document.open("body");
}

void DocxWriter::beginParagraph(const char *style)
{
    m_document.open("p");
    m_document.open("pPr");
    m_document.element("pStyle", QLatin1String(style));
}

void DocxWriter::content(const Runs &runs, const QString &bookmark, const QString &language)
{
    m_document.close(); // of the properties
    if (!bookmark.isEmpty()) {
        m_document.beginBookmark(++m_bookmarks, bookmark);
    }
    m_document.runs(runs, language);
    if (!bookmark.isEmpty()) {
        m_document.endBookmark(m_bookmarks);
    }
    m_document.close();
}

void DocxWriter::paragraph(DocxStyle style, const Runs &runs, const QString &bookmark,
                           const QString &language)
{
    beginParagraph(styleName(style));
    content(runs, bookmark, language);
}

void DocxWriter::text(DocxStyle style, const QString &text)
{
    paragraph(style, plainRuns(text));
}

void DocxWriter::list(const Block &block, const QString &bookmark)
{
    struct Open
    {
        bool ordered;
        int list;
    };
    std::vector<Open> open; // by depth
    QString name = bookmark;
    for (const ListItem &item : block.items) {
        const auto depth = size_t(std::clamp(item.depth, 0, deepestList));
        if (open.size() > depth + 1) {
            open.resize(depth + 1);
        }
        while (open.size() < depth + 1 || open[depth].ordered != item.ordered) {
            open.resize(std::min(open.size(), depth));
            if (item.ordered) {
                m_listStarts.push_back(int(open.size()));
            }
            open.push_back(
                {item.ordered, item.ordered ? bulletList + int(m_listStarts.size()) : bulletList});
        }
        listItem(item, open[depth].list, name, block.language);
        name.clear();
    }
}

void DocxWriter::listItem(const ListItem &item, int list, const QString &bookmark,
                          const QString &language)
{
    beginParagraph("ListParagraph");
    m_document.open("numPr");
    m_document.element("ilvl", QString::number(std::clamp(item.depth, 0, deepestList)));
    m_document.element("numId", QString::number(list));
    m_document.close();
    content(item.runs, bookmark, language);
}

void DocxWriter::table(const Block &block, const QString &bookmark)
{
    if (!block.runs.empty()) {
        paragraph(DocxStyle::Label, block.runs, bookmark, block.language);
    }
    const DocxTable table = docxTable(block.rows);
    if (table.rows.empty()) {
        return;
    }
    if (table.columns > DocxTable::mostColumns) {
        Block plain = block;
        plain.runs.clear();
        for (const QString &line : plainText(plain).split(QLatin1Char('\n'))) {
            text(DocxStyle::Normal, line);
        }
        return;
    }
    const int columns = std::max(1, table.columns);
    m_document.open("tbl");
    m_document.open("tblPr");
    m_document.element("tblW");
    m_document.attribute("w", QString::number(textWidth));
    m_document.attribute("type", QStringLiteral("dxa"));
    m_document.open("tblBorders");
    for (const char *edge : {"top", "left", "bottom", "right", "insideH", "insideV"}) {
        m_document.element(edge, QStringLiteral("single"));
        m_document.attribute("sz", QStringLiteral("4"));
        m_document.attribute("space", QStringLiteral("0"));
        m_document.attribute("color", QStringLiteral("888888"));
    }
    m_document.close();
    m_document.close();
    m_document.open("tblGrid");
    for (int i = 0; i < columns; ++i) {
        m_document.element("gridCol");
        m_document.attribute("w", QString::number(textWidth / columns));
    }
    m_document.close();
    for (size_t i = 0; i < table.rows.size(); ++i) {
        row(table.rows[i], i < table.headRows, block.language);
    }
    m_document.close();
    paragraph(DocxStyle::Normal, {}); // two tables in a row would be one
}

void DocxWriter::row(const std::vector<DocxCell> &cells, bool head, const QString &language)
{
    m_document.open("tr");
    m_document.open("trPr");
    m_document.element("cantSplit");
    if (head) {
        m_document.element("tblHeader"); // stands again on the next page
    }
    m_document.close();
    for (const DocxCell &one : cells) {
        cell(one, language);
    }
    if (cells.empty()) { // a row must have a cell
        cell({}, language);
    }
    m_document.close();
}

void DocxWriter::cell(const DocxCell &cell, const QString &language)
{
    m_document.open("tc");
    m_document.open("tcPr");
    if (cell.columns > 1) {
        m_document.element("gridSpan", QString::number(cell.columns));
    }
    if (cell.begins || cell.goesOn) {
        m_document.element("vMerge", cell.begins ? QStringLiteral("restart") : QString());
    }
    m_document.close();
    const bool head = cell.cell != nullptr && cell.cell->header;
    beginParagraph(head ? "TableHead" : "TableText");
    content(cell.cell != nullptr ? cell.cell->runs : Runs(), {}, language);
    m_document.close();
}

bool DocxWriter::picture(const Media &media, const QString &alt, const QString &bookmark)
{
    const auto head = readPictureHead(media.bytes);
    if (!head) {
        return false;
    }
    const QString suffix = QString::fromLatin1(head->format);
    const auto known = std::find_if(m_pictures.begin(), m_pictures.end(),
                                    [&](const ZipEntry &one) { return one.bytes == media.bytes; });
    const auto place = known - m_pictures.begin();
    const QString name = QStringLiteral("media/image%1.%2").arg(place + 1).arg(suffix);
    if (known == m_pictures.end()) {
        m_pictures.push_back({QLatin1String("word/") + name, media.bytes, false});
    }
    if (!m_suffixes.contains(suffix)) {
        m_suffixes.append(suffix);
    }
    beginParagraph("Picture");
    m_document.close();
    if (!bookmark.isEmpty()) {
        m_document.beginBookmark(++m_bookmarks, bookmark);
    }
    m_document.open("r");
    drawing(m_document.relate(QStringLiteral("image"), name, false), head->pixels, alt);
    m_document.close();
    if (!bookmark.isEmpty()) {
        m_document.endBookmark(m_bookmarks);
    }
    m_document.close();
    return true;
}

void DocxWriter::drawing(const QString &relation, const QSize &size, const QString &alt)
{
    const Extent extent = extentOf(size);
    const QString width = QString::number(extent.width);
    const QString height = QString::number(extent.height);
    const QString number = QString::number(++m_drawings);
    const QString name = QStringLiteral("Picture ") + number;
    QXmlStreamWriter &xml = m_document.xml();
    const auto empty = [&xml](const QString &space, const char *element,
                              std::initializer_list<std::pair<const char *, QString>> attributes) {
        xml.writeEmptyElement(space, QLatin1String(element));
        for (const auto &[key, value] : attributes) {
            xml.writeAttribute(QLatin1String(key), xmlText(value));
        }
    };
    m_document.open("drawing");
    xml.writeNamespace(placeNamespace, QStringLiteral("wp"));
    xml.writeNamespace(drawingNamespace, QStringLiteral("a"));
    xml.writeNamespace(pictureNamespace, QStringLiteral("pic"));
    xml.writeStartElement(placeNamespace, QStringLiteral("inline"));
    empty(placeNamespace, "extent", {{"cx", width}, {"cy", height}});
    empty(placeNamespace, "docPr", {{"id", number}, {"name", name}, {"descr", alt}});
    xml.writeStartElement(drawingNamespace, QStringLiteral("graphic"));
    xml.writeStartElement(drawingNamespace, QStringLiteral("graphicData"));
    xml.writeAttribute(QStringLiteral("uri"), pictureNamespace);
    xml.writeStartElement(pictureNamespace, QStringLiteral("pic"));
    xml.writeStartElement(pictureNamespace, QStringLiteral("nvPicPr"));
    empty(pictureNamespace, "cNvPr", {{"id", number}, {"name", name}, {"descr", alt}});
    empty(pictureNamespace, "cNvPicPr", {});
    xml.writeEndElement();
    xml.writeStartElement(pictureNamespace, QStringLiteral("blipFill"));
    xml.writeEmptyElement(drawingNamespace, QStringLiteral("blip"));
    xml.writeAttribute(relationNamespace, QStringLiteral("embed"), relation);
    xml.writeStartElement(drawingNamespace, QStringLiteral("stretch"));
    empty(drawingNamespace, "fillRect", {});
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(pictureNamespace, QStringLiteral("spPr"));
    xml.writeStartElement(drawingNamespace, QStringLiteral("xfrm"));
    empty(drawingNamespace, "off", {{"x", QStringLiteral("0")}, {"y", QStringLiteral("0")}});
    empty(drawingNamespace, "ext", {{"cx", width}, {"cy", height}});
    xml.writeEndElement();
    xml.writeStartElement(drawingNamespace, QStringLiteral("prstGeom"));
    xml.writeAttribute(QStringLiteral("prst"), QStringLiteral("rect"));
    for (int i = 0; i < 7; ++i) { // prstGeom, spPr, pic, graphicData, graphic, inline, drawing
        xml.writeEndElement();
    }
}

/// Word knows no second reference to a note and none inside a note: these are its number.
void DocxWriter::reference(DocxPart &part, const QString &note)
{
    if (m_notes.number(note) == 0) {
        return;
    }
    const auto known = m_referred.constFind(note);
    part.open("rPr");
    if (known == m_referred.constEnd() && &part == &m_document) {
        const int number = int(m_referred.size()) + 1;
        m_referred.insert(note, number);
        part.element("rStyle", QStringLiteral("FootnoteReference"));
        part.close();
        part.element("footnoteReference");
        part.attribute("id", QString::number(number));
        return;
    }
    part.element("vertAlign", QStringLiteral("superscript"));
    part.close();
    part.text(QString::number(m_referred.value(note, m_notes.number(note))));
}

void DocxWriter::beginFootnotes()
{
    const std::pair<int, const char *> lines[] = {{-1, "separator"}, {0, "continuationSeparator"}};
    for (const auto &[id, kind] : lines) {
        m_footnotes.open("footnote");
        m_footnotes.attribute("type", QLatin1String(kind));
        m_footnotes.attribute("id", QString::number(id));
        m_footnotes.open("p");
        m_footnotes.open("r");
        m_footnotes.element(kind);
        m_footnotes.close();
        m_footnotes.close();
        m_footnotes.close();
    }
}

void DocxWriter::footnote(const Block &note)
{
    const auto referred = m_referred.constFind(note.id);
    if (referred == m_referred.constEnd()) {
        paragraph(DocxStyle::Note, note.runs, docxBookmark(note.id), note.language);
        return;
    }
    if (m_footnotes.isEmpty()) {
        beginFootnotes();
    }
    m_footnotes.open("footnote");
    m_footnotes.attribute("id", QString::number(*referred));
    m_footnotes.open("p");
    m_footnotes.open("pPr");
    m_footnotes.element("pStyle", QStringLiteral("FootnoteText"));
    m_footnotes.close();
    m_footnotes.open("r");
    m_footnotes.open("rPr");
    m_footnotes.element("rStyle", QStringLiteral("FootnoteReference"));
    m_footnotes.close();
    m_footnotes.element("footnoteRef");
    m_footnotes.close();
    m_footnotes.runs(plainRuns(QStringLiteral(" ")));
    m_footnotes.runs(note.runs, note.language);
    m_footnotes.close();
    m_footnotes.close();
}

void DocxWriter::section()
{
    m_document.open("sectPr");
    m_document.element("pgSz");
    m_document.attribute("w", QString::number(pageWidth));
    m_document.attribute("h", QString::number(pageHeight));
    m_document.element("pgMar");
    for (const char *edge : {"top", "right", "bottom", "left"}) {
        m_document.attribute(edge, QString::number(pageMargin));
    }
    for (const char *edge : {"header", "footer"}) {
        m_document.attribute(edge, QString::number(pageMargin / 2));
    }
    m_document.attribute("gutter", QStringLiteral("0"));
    m_document.close();
}

Result<QByteArray> DocxWriter::finish(const DocxProperties &properties)
{
    section();
    const bool noted = !m_footnotes.isEmpty();
    for (const char *part : {"styles", "numbering", "settings"}) {
        m_document.relate(QLatin1String(part), QLatin1String(part) + QLatin1String(".xml"), false);
    }
    if (noted) {
        m_document.relate(QStringLiteral("footnotes"), QStringLiteral("footnotes.xml"), false);
    }
    std::vector<ZipEntry> entries{
        {QStringLiteral("[Content_Types].xml"), docxContentTypes(m_suffixes, noted)},
        {QStringLiteral("_rels/.rels"), docxRootRelations()},
        {QStringLiteral("docProps/core.xml"), docxCoreProperties(properties, m_language)},
        {QStringLiteral("word/document.xml"), m_document.finish()},
        {QStringLiteral("word/_rels/document.xml.rels"), docxRelations(m_document.relations())},
        {QStringLiteral("word/styles.xml"), docxStyles(m_language)},
        {QStringLiteral("word/numbering.xml"), docxNumbering(m_listStarts)},
        {QStringLiteral("word/settings.xml"), docxSettings(noted)}};
    if (noted) {
        entries.push_back({QStringLiteral("word/footnotes.xml"), m_footnotes.finish()});
        entries.push_back({QStringLiteral("word/_rels/footnotes.xml.rels"),
                           docxRelations(m_footnotes.relations())});
    }
    entries.insert(entries.end(), m_pictures.begin(), m_pictures.end());
    return writeZip(entries);
}

} // namespace rd::exporting
