// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats/docxwriter.h"

#include "app/export/archive/zipwriter.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace rd::exporting {

namespace {

constexpr int mostColumns = 63; ///< Word opens no wider table
const QString wordNamespace =
    QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
const QString relationNamespace =
    QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
const QString packageRelations =
    QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships");

const char *styleName(DocxStyle style)
{
    switch (style) {
    case DocxStyle::Title:
        return "Title";
    case DocxStyle::Heading2:
        return "Heading1";
    case DocxStyle::Heading3:
        return "Heading2";
    case DocxStyle::Heading4:
        return "Heading3";
    case DocxStyle::Quote:
        return "Quote";
    case DocxStyle::Label:
        return "Speaker";
    case DocxStyle::Note:
        return "Note";
    default:
        return "Normal";
    }
}

/// XML 1.0 knows no other controls, whatever way they are written.
QString xmlText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        const bool allowed = c.unicode() >= 0x20 || c == QLatin1Char('\t');
        if (allowed && c.unicode() < 0xFFFE) {
            clean += c;
        }
    }
    return clean;
}

int columnsOf(const std::vector<TableRow> &rows)
{
    int most = 1;
    for (const TableRow &row : rows) {
        int columns = 0;
        for (const TableCell &cell : row) {
            columns += cell.colSpan;
        }
        most = std::max(most, columns);
    }
    return std::min(most, mostColumns);
}

struct Style
{
    const char *id;
    const char *name;
    int halfPoints;
    bool bold;
    bool italic;
    int outline; ///< level; -1: none
};

constexpr Style styles[] = {
    {"Title", "Title", 40, true, false, -1},       {"Heading1", "heading 1", 32, true, false, 0},
    {"Heading2", "heading 2", 28, true, false, 1}, {"Heading3", "heading 3", 24, true, false, 2},
    {"Quote", "Quote", 24, false, true, -1},       {"Speaker", "Speaker", 24, true, false, -1},
    {"Note", "Note", 20, false, true, -1},
};

QByteArray styleSheet(const QString &language)
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:styles "
                     "xmlns:w=\"" +
                     wordNamespace.toUtf8() +
                     "\"><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"24\"/><w:lang w:val=\"" +
                     language.toHtmlEscaped().toUtf8() +
                     "\" w:eastAsia=\"zh-CN\"/></w:rPr>"
                     "</w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"160\" "
                     "w:line=\"276\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                     "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
                     "<w:name w:val=\"Normal\"/></w:style>";
    for (const Style &style : styles) {
        xml += QByteArray("<w:style w:type=\"paragraph\" w:styleId=\"") + style.id +
               "\"><w:name w:val=\"" + style.name + "\"/><w:basedOn w:val=\"Normal\"/><w:pPr>";
        if (style.bold) {
            xml += "<w:keepNext/>";
        }
        if (style.outline >= 0) {
            xml += "<w:outlineLvl w:val=\"" + QByteArray::number(style.outline) + "\"/>";
        }
        xml += "</w:pPr><w:rPr>";
        xml += style.bold ? "<w:b/>" : "";
        xml += style.italic ? "<w:i/>" : "";
        xml += "<w:sz w:val=\"" + QByteArray::number(style.halfPoints) + "\"/></w:rPr></w:style>";
    }
    return xml + "</w:styles>";
}

QByteArray contentTypes()
{
    const QByteArray word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Types "
           "xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
           "<Default Extension=\"rels\" "
           "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
           "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
           "<Override PartName=\"/word/document.xml\" ContentType=\"" +
           word + "document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\"" +
           word +
           "styles+xml\"/><Override PartName=\"/docProps/core.xml\" "
           "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>";
}

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target,
                    const QByteArray &more = {})
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"" +
           more + "/>";
}

QByteArray relationList(const QByteArray &inner)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships "
           "xmlns=\"" +
           packageRelations.toUtf8() + "\">" + inner + "</Relationships>";
}

QByteArray coreProperties(const QString &title, const QString &language)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cp:coreProperties "
           "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" +
           xmlText(title).toHtmlEscaped().toUtf8() + "</dc:title><dc:language>" +
           language.toHtmlEscaped().toUtf8() + "</dc:language></cp:coreProperties>";
}

} // namespace

DocxWriter::DocxWriter(const QString &language, const NoteNumbers &notes)
    : m_xml(&m_buffer)
    , m_language(language)
    , m_notes(notes)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_xml.writeStartDocument();
    m_xml.writeNamespace(wordNamespace, QStringLiteral("w"));
    m_xml.writeNamespace(relationNamespace, QStringLiteral("r"));
    m_xml.writeStartElement(wordNamespace, QStringLiteral("document"));
    m_xml.writeStartElement(wordNamespace, QStringLiteral("body"));
}

void DocxWriter::element(const char *name, const char *value)
{
    m_xml.writeEmptyElement(wordNamespace, QLatin1String(name));
    if (value != nullptr) {
        m_xml.writeAttribute(wordNamespace, QStringLiteral("val"), QLatin1String(value));
    }
}

void DocxWriter::beginBookmark(const QString &name)
{
    if (name.isEmpty()) {
        return;
    }
    m_xml.writeEmptyElement(wordNamespace, QStringLiteral("bookmarkStart"));
    m_xml.writeAttribute(wordNamespace, QStringLiteral("id"), QString::number(++m_bookmarks));
    m_xml.writeAttribute(wordNamespace, QStringLiteral("name"), name);
}

void DocxWriter::endBookmark(const QString &name)
{
    if (!name.isEmpty()) {
        m_xml.writeEmptyElement(wordNamespace, QStringLiteral("bookmarkEnd"));
        m_xml.writeAttribute(wordNamespace, QStringLiteral("id"), QString::number(m_bookmarks));
    }
}

void DocxWriter::paragraph(DocxStyle style, const Runs &runs, const QString &bookmark, int indent)
{
    m_xml.writeStartElement(wordNamespace, QStringLiteral("p"));
    m_xml.writeStartElement(wordNamespace, QStringLiteral("pPr"));
    element("pStyle", styleName(style));
    if (indent > 0) {
        m_xml.writeEmptyElement(wordNamespace, QStringLiteral("ind"));
        m_xml.writeAttribute(wordNamespace, QStringLiteral("left"), QString::number(indent * 360));
    }
    m_xml.writeEndElement();
    beginBookmark(bookmark);
    for (const Run &one : runs) {
        run(one);
    }
    endBookmark(bookmark);
    m_xml.writeEndElement();
}

void DocxWriter::text(DocxStyle style, const QString &text)
{
    paragraph(style, plainRuns(text));
}

void DocxWriter::table(const Block &block, const QString &bookmark)
{
    if (!block.runs.empty()) {
        paragraph(DocxStyle::Label, block.runs, bookmark);
    }
    if (block.rows.empty()) {
        return;
    }
    m_xml.writeStartElement(wordNamespace, QStringLiteral("tbl"));
    m_xml.writeStartElement(wordNamespace, QStringLiteral("tblPr"));
    m_xml.writeStartElement(wordNamespace, QStringLiteral("tblBorders"));
    for (const char *edge : {"top", "left", "bottom", "right", "insideH", "insideV"}) {
        element(edge, "single");
    }
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeStartElement(wordNamespace, QStringLiteral("tblGrid"));
    for (int i = 0; i < columnsOf(block.rows); ++i) {
        m_xml.writeEmptyElement(wordNamespace, QStringLiteral("gridCol"));
    }
    m_xml.writeEndElement();
    for (const TableRow &row : block.rows) {
        m_xml.writeStartElement(wordNamespace, QStringLiteral("tr"));
        for (const TableCell &cell : row) {
            m_xml.writeStartElement(wordNamespace, QStringLiteral("tc"));
            if (cell.colSpan > 1) {
                m_xml.writeStartElement(wordNamespace, QStringLiteral("tcPr"));
                element("gridSpan", QByteArray::number(cell.colSpan).constData());
                m_xml.writeEndElement();
            }
            paragraph(cell.header ? DocxStyle::Label : DocxStyle::Normal, cell.runs);
            m_xml.writeEndElement();
        }
        if (row.empty()) { // a row must have a cell
            m_xml.writeStartElement(wordNamespace, QStringLiteral("tc"));
            paragraph(DocxStyle::Normal, {});
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    paragraph(DocxStyle::Normal, {}); // two tables in a row would be one
}

void DocxWriter::runProperties(const Run &run)
{
    m_xml.writeStartElement(wordNamespace, QStringLiteral("rPr"));
    if (run.has(MarkKind::Strong)) {
        element("b", nullptr);
    }
    if (run.has(MarkKind::Emphasis)) {
        element("i", nullptr);
    }
    if (run.has(MarkKind::Link)) {
        element("u", "single");
    }
    if (run.has(MarkKind::Superscript)) {
        element("vertAlign", "superscript");
    } else if (run.has(MarkKind::Subscript)) {
        element("vertAlign", "subscript");
    }
    m_xml.writeEndElement();
}

void DocxWriter::runText(const QString &text)
{
    m_xml.writeStartElement(wordNamespace, QStringLiteral("t"));
    m_xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
    m_xml.writeCharacters(xmlText(text));
    m_xml.writeEndElement();
}

void DocxWriter::run(const Run &run)
{
    const QString address = run.valueOf(MarkKind::Link);
    const bool linked = isSafeAddress(address) && !address.startsWith(QLatin1Char('#'));
    if (linked) {
        m_xml.writeStartElement(wordNamespace, QStringLiteral("hyperlink"));
        m_xml.writeAttribute(relationNamespace, QStringLiteral("id"), relation(address));
    }
    m_xml.writeStartElement(wordNamespace, QStringLiteral("r"));
    runProperties(run);
    if (run.kind == RunKind::LineBreak) {
        element("br", nullptr);
    } else if (run.kind == RunKind::FootnoteRef) {
        runText(QStringLiteral("[%1]").arg(m_notes.number(run.ref)));
    } else {
        runText(run.text);
    }
    m_xml.writeEndElement();
    if (linked) {
        m_xml.writeEndElement();
    }
}

QString DocxWriter::relation(const QString &address)
{
    qsizetype place = m_addresses.indexOf(address);
    if (place < 0) {
        place = m_addresses.size();
        m_addresses.append(address);
    }
    return QStringLiteral("link%1").arg(place + 1);
}

QByteArray DocxWriter::relations() const
{
    const QByteArray kind = relationNamespace.toUtf8();
    QByteArray inner = exporting::relation("styles", kind + "/styles", "styles.xml");
    for (qsizetype i = 0; i < m_addresses.size(); ++i) {
        inner += exporting::relation("link" + QByteArray::number(i + 1), kind + "/hyperlink",
                                     xmlText(m_addresses[i]).toHtmlEscaped().toUtf8(),
                                     " TargetMode=\"External\"");
    }
    return relationList(inner);
}

Result<QByteArray> DocxWriter::finish(const QString &title)
{
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
    m_buffer.close();
    const QByteArray kind = relationNamespace.toUtf8();
    const QByteArray roots =
        exporting::relation("document", kind + "/officeDocument", "word/document.xml") +
        exporting::relation("core",
                            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
                            "core-properties",
                            "docProps/core.xml");
    return writeZip({{QStringLiteral("[Content_Types].xml"), contentTypes()},
                     {QStringLiteral("_rels/.rels"), relationList(roots)},
                     {QStringLiteral("docProps/core.xml"), coreProperties(title, m_language)},
                     {QStringLiteral("word/document.xml"), m_buffer.data()},
                     {QStringLiteral("word/_rels/document.xml.rels"), relations()},
                     {QStringLiteral("word/styles.xml"), styleSheet(m_language)}});
}

QString docxBookmark(const QString &blockId)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9]{1,36}$"));
    if (plain.match(blockId).hasMatch()) {
        return QStringLiteral("rd_") + blockId;
    }
    const QByteArray hash =
        QCryptographicHash::hash(blockId.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("rdh_") + QString::fromLatin1(hash.left(32));
}

} // namespace rd::exporting
