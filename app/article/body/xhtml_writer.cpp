// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/body/xhtml.h"
#include "app/article/body/xhtml_names.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <optional>

namespace rd {

namespace {

QString elementOf(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Insertion:
        return QStringLiteral("ins");
    case MarkKind::Deletion:
        return QStringLiteral("del");
    case MarkKind::Link:
        return QStringLiteral("a");
    case MarkKind::Strong:
        return QStringLiteral("strong");
    case MarkKind::Emphasis:
        return QStringLiteral("em");
    case MarkKind::Subscript:
        return QStringLiteral("sub");
    case MarkKind::Superscript:
        return QStringLiteral("sup");
    case MarkKind::Code:
        return QStringLiteral("code");
    default:
        return QStringLiteral("span");
    }
}

/// What QXmlStreamWriter writes, in a tenth of its time: a save and every autosave wait for it.
class XmlText final
{
public:
    void startElement(const QString &name)
    {
        closeTag();
        m_text += u'<';
        m_text += name;
        m_open.push_back(name);
        m_inTag = true;
    }
    void emptyElement(const QString &name)
    {
        startElement(name);
        m_open.pop_back();
        m_isEmpty = true;
    }
    void attribute(QLatin1String name, const QString &value)
    {
        m_text += u' ';
        m_text += name;
        m_text += QLatin1String("=\"");
        escape(value, true);
        m_text += u'"';
    }
    void characters(const QString &text)
    {
        closeTag();
        escape(text, false);
    }
    void markup(const QString &wellFormed)
    {
        if (!wellFormed.isEmpty()) {
            closeTag();
            m_text += wellFormed;
        }
    }
    void endElement()
    {
        if (m_inTag && !m_isEmpty) {
            m_isEmpty = true;
            closeTag();
        } else {
            closeTag();
            m_text += QLatin1String("</");
            m_text += m_open.back();
            m_text += u'>';
        }
        m_open.pop_back();
    }
    [[nodiscard]] QByteArray utf8() const { return m_text.toUtf8(); }

private:
    void closeTag()
    {
        if (m_inTag) {
            m_text += m_isEmpty ? QLatin1String("/>") : QLatin1String(">");
        }
        m_inTag = m_isEmpty = false;
    }

    /// Runs of what stands for itself are copied at once.
    void escape(QStringView text, bool inAttribute)
    {
        qsizetype from = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (const auto entity = entityFor(text[i].unicode(), inAttribute)) {
                m_text += text.sliced(from, i - from);
                m_text += *entity;
                from = i + 1;
            }
        }
        m_text += text.sliced(from);
    }

    /// What is written for a character that does not stand for itself.
    static std::optional<QLatin1String> entityFor(char16_t c, bool inAttribute)
    {
        if (c > u'>' && c < 0xFFFE) [[likely]] {
            return std::nullopt;
        }
        switch (c) {
        case u'<':
            return QLatin1String("&lt;");
        case u'>':
            return QLatin1String("&gt;");
        case u'&':
            return QLatin1String("&amp;");
        case u'"':
            return QLatin1String("&quot;");
        case u'\t':
            return inAttribute ? std::optional(QLatin1String("&#9;")) : std::nullopt;
        case u'\n':
            return inAttribute ? std::optional(QLatin1String("&#10;")) : std::nullopt;
        case u'\r':
            return inAttribute ? std::optional(QLatin1String("&#13;")) : std::nullopt;
        default: // no XML can hold the other control characters: its readers would refuse the text
            return c < u' ' || c >= 0xFFFE ? std::optional(QLatin1String("")) : std::nullopt;
        }
    }

    QString m_text;
    std::vector<QString> m_open;
    bool m_inTag = false; ///< its attributes may still come
    bool m_isEmpty = false;
};

/// One body, written. Marks that neighbouring runs share stay open between them.
class Writer final
{
public:
    QByteArray write(const Body &body)
    {
        m_xml.startElement(QStringLiteral("div"));
        m_xml.attribute(QLatin1String("class"), xhtml::rootClass);
        m_xml.attribute(xhtml::version, QString::number(Body::version));
        for (const Block &block : body.blocks) {
            writeBlock(block);
        }
        m_xml.endElement();
        return m_xml.utf8();
    }

private:
    void start(const Block &block, const QString &element, bool withRole = false)
    {
        m_xml.startElement(element);
        m_xml.attribute(QLatin1String("id"), block.id);
        if (withRole) {
            m_xml.attribute(xhtml::role, roleName(block.role));
        }
        attribute(xhtml::from, block.from);
        attribute(xhtml::speaker, block.speaker);
        attribute(QLatin1String("lang"), block.language);
        attribute(xhtml::prompt, block.prompt);
        if (block.change != BlockChange::None) {
            m_xml.attribute(xhtml::change, block.change == BlockChange::Inserted
                                               ? QStringLiteral("inserted")
                                               : QStringLiteral("deleted"));
            attribute(xhtml::changeId, block.changeId);
        }
    }

    void attribute(QLatin1String name, const QString &value)
    {
        if (!value.isEmpty()) {
            m_xml.attribute(name, value);
        }
    }

    void writeBlock(const Block &block)
    {
        switch (block.role) {
        case BlockRole::Paragraph:
            return writeText(block, QStringLiteral("p"), false);
        case BlockRole::Question:
        case BlockRole::Answer:
            return writeText(block, QStringLiteral("p"), true);
        case BlockRole::Heading:
            return writeText(block, QStringLiteral("h%1").arg(block.level), false);
        case BlockRole::Quote:
            return writeText(block, QStringLiteral("blockquote"), false);
        case BlockRole::PullQuote:
        case BlockRole::Footnote:
            return writeText(block, QStringLiteral("aside"), true);
        case BlockRole::Separator:
            start(block, QStringLiteral("hr"));
            return m_xml.endElement();
        case BlockRole::List:
            return writeList(block);
        case BlockRole::Table:
            return writeTable(block);
        case BlockRole::Figure:
            return writeFigure(block);
        case BlockRole::Unknown:
            return writeRaw(block);
        }
    }

    /// Copies a locked element token by token. What is not well-formed ends where it breaks, so
    /// that the blocks after it stay blocks.
    void writeRaw(const Block &block)
    {
        QString copy;
        QXmlStreamWriter xml(&copy);
        QXmlStreamReader reader(block.unknownXml);
        int depth = 0;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.hasError() || (depth == 0 && !reader.isStartElement())) {
                continue; // the document's own start and end, or nothing of an element
            }
            if (depth == 0) {
                xhtml::copyStart(reader, block.id, xml);
            } else {
                xml.writeCurrentToken(reader);
            }
            depth += reader.isStartElement() ? 1 : reader.isEndElement() ? -1 : 0;
        }
        for (; depth > 0; --depth) {
            xml.writeEndElement();
        }
        m_xml.markup(copy);
    }

    void writeText(const Block &block, const QString &element, bool withRole)
    {
        start(block, element, withRole);
        writeRuns(block.runs);
        m_xml.endElement();
    }

    void writeList(const Block &block)
    {
        start(block, QStringLiteral("ul"));
        for (const ListItem &item : block.items) {
            m_xml.startElement(QStringLiteral("li"));
            if (item.depth > 0) {
                m_xml.attribute(xhtml::depth, QString::number(item.depth));
            }
            if (item.ordered) {
                m_xml.attribute(xhtml::ordered, QStringLiteral("1"));
            }
            writeRuns(item.runs);
            m_xml.endElement();
        }
        m_xml.endElement();
    }

    void writeTable(const Block &block)
    {
        start(block, QStringLiteral("table"));
        if (!block.runs.empty()) {
            m_xml.startElement(QStringLiteral("caption"));
            writeRuns(block.runs);
            m_xml.endElement();
        }
        for (const TableRow &row : block.rows) {
            m_xml.startElement(QStringLiteral("tr"));
            for (const TableCell &cell : row) {
                writeCell(cell);
            }
            m_xml.endElement();
        }
        m_xml.endElement();
    }

    void writeCell(const TableCell &cell)
    {
        m_xml.startElement(cell.header ? QStringLiteral("th") : QStringLiteral("td"));
        if (cell.colSpan > 1) {
            m_xml.attribute(QLatin1String("colspan"), QString::number(cell.colSpan));
        }
        if (cell.rowSpan > 1) {
            m_xml.attribute(QLatin1String("rowspan"), QString::number(cell.rowSpan));
        }
        writeRuns(cell.runs);
        m_xml.endElement();
    }

    void writeFigure(const Block &block)
    {
        start(block, QStringLiteral("figure"));
        attribute(xhtml::credit, block.figure.credit);
        m_xml.emptyElement(QStringLiteral("img"));
        attribute(xhtml::media, block.figure.media);
        m_xml.attribute(QLatin1String("alt"), block.figure.alt);
        m_xml.startElement(QStringLiteral("figcaption"));
        writeRuns(block.runs);
        m_xml.endElement();
        m_xml.endElement();
    }

    void writeRuns(const Runs &runs)
    {
        std::vector<Mark> open;
        for (const Run &run : runs) {
            const auto same =
                std::mismatch(open.begin(), open.end(), run.marks.begin(), run.marks.end()).first;
            const auto shared = static_cast<size_t>(std::distance(open.begin(), same));
            for (; open.size() > shared; open.pop_back()) {
                m_xml.endElement();
            }
            for (size_t i = open.size(); i < run.marks.size(); ++i) {
                openMark(run.marks[i]);
                open.push_back(run.marks[i]);
            }
            writeRun(run);
        }
        for (size_t i = 0; i < open.size(); ++i) {
            m_xml.endElement();
        }
    }

    void openMark(const Mark &mark)
    {
        m_xml.startElement(elementOf(mark.kind));
        switch (mark.kind) {
        case MarkKind::Insertion:
        case MarkKind::Deletion:
            return m_xml.attribute(xhtml::value, mark.value);
        case MarkKind::Link:
            return m_xml.attribute(QLatin1String("href"), mark.value);
        case MarkKind::Language:
            return m_xml.attribute(QLatin1String("lang"), mark.value);
        case MarkKind::Comment:
            return markAttributes(QStringLiteral("comment"), mark.value);
        case MarkKind::Quotation:
            return markAttributes(QStringLiteral("quotation"), mark.value);
        case MarkKind::OffRecord:
            return m_xml.attribute(xhtml::mark, QStringLiteral("off-record"));
        case MarkKind::Unknown: {
            const qsizetype colon = mark.value.indexOf(QLatin1Char(':'));
            return markAttributes(mark.value.left(colon), mark.value.mid(colon + 1));
        }
        default:
            return;
        }
    }

    void markAttributes(const QString &kind, const QString &value)
    {
        m_xml.attribute(xhtml::mark, kind);
        m_xml.attribute(xhtml::value, value);
    }

    void writeRun(const Run &run)
    {
        switch (run.kind) {
        case RunKind::Text:
            return m_xml.characters(run.text);
        case RunKind::LineBreak:
            return m_xml.emptyElement(QStringLiteral("br"));
        case RunKind::FootnoteRef:
            m_xml.emptyElement(QStringLiteral("a"));
            return m_xml.attribute(xhtml::ref, run.ref);
        }
    }

    XmlText m_xml;
};

} // namespace

QByteArray toXhtml(const Body &body)
{
    return Writer().write(body);
}

} // namespace rd
