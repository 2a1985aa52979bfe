// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/body/xhtml.h"
#include "app/article/body/xhtml_names.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

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

/// One body, written. Marks that neighbouring runs share stay open between them.
class Writer final
{
public:
    explicit Writer(QByteArray *out)
        : m_xml(out)
    {}

    void write(const Body &body)
    {
        m_xml.writeStartElement(QStringLiteral("div"));
        m_xml.writeAttribute(QStringLiteral("class"), xhtml::rootClass);
        m_xml.writeAttribute(xhtml::version, QString::number(Body::version));
        for (const Block &block : body.blocks) {
            writeBlock(block);
        }
        m_xml.writeEndElement();
    }

private:
    void start(const Block &block, const QString &element, bool withRole = false)
    {
        m_xml.writeStartElement(element);
        m_xml.writeAttribute(QStringLiteral("id"), block.id);
        if (withRole) {
            m_xml.writeAttribute(xhtml::role, roleName(block.role));
        }
        attribute(xhtml::from, block.from);
        attribute(xhtml::speaker, block.speaker);
        attribute(QLatin1String("lang"), block.language);
        attribute(xhtml::prompt, block.prompt);
        if (block.change != BlockChange::None) {
            m_xml.writeAttribute(xhtml::change, block.change == BlockChange::Inserted
                                                    ? QStringLiteral("inserted")
                                                    : QStringLiteral("deleted"));
            attribute(xhtml::changeId, block.changeId);
        }
    }

    void attribute(QLatin1String name, const QString &value)
    {
        if (!value.isEmpty()) {
            m_xml.writeAttribute(name, value);
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
            return m_xml.writeEndElement();
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
        QXmlStreamReader reader(block.unknownXml);
        int depth = 0;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.hasError() || (depth == 0 && !reader.isStartElement())) {
                continue; // the document's own start and end, or nothing of an element
            }
            if (depth == 0) {
                xhtml::copyStart(reader, block.id, m_xml);
            } else {
                m_xml.writeCurrentToken(reader);
            }
            depth += reader.isStartElement() ? 1 : reader.isEndElement() ? -1 : 0;
        }
        for (; depth > 0; --depth) {
            m_xml.writeEndElement();
        }
    }

    void writeText(const Block &block, const QString &element, bool withRole)
    {
        start(block, element, withRole);
        writeRuns(block.runs);
        m_xml.writeEndElement();
    }

    void writeList(const Block &block)
    {
        start(block, QStringLiteral("ul"));
        for (const ListItem &item : block.items) {
            m_xml.writeStartElement(QStringLiteral("li"));
            if (item.depth > 0) {
                m_xml.writeAttribute(xhtml::depth, QString::number(item.depth));
            }
            if (item.ordered) {
                m_xml.writeAttribute(xhtml::ordered, QStringLiteral("1"));
            }
            writeRuns(item.runs);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeTable(const Block &block)
    {
        start(block, QStringLiteral("table"));
        if (!block.runs.empty()) {
            m_xml.writeStartElement(QStringLiteral("caption"));
            writeRuns(block.runs);
            m_xml.writeEndElement();
        }
        for (const TableRow &row : block.rows) {
            m_xml.writeStartElement(QStringLiteral("tr"));
            for (const TableCell &cell : row) {
                writeCell(cell);
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeCell(const TableCell &cell)
    {
        m_xml.writeStartElement(cell.header ? QStringLiteral("th") : QStringLiteral("td"));
        if (cell.colSpan > 1) {
            m_xml.writeAttribute(QStringLiteral("colspan"), QString::number(cell.colSpan));
        }
        if (cell.rowSpan > 1) {
            m_xml.writeAttribute(QStringLiteral("rowspan"), QString::number(cell.rowSpan));
        }
        writeRuns(cell.runs);
        m_xml.writeEndElement();
    }

    void writeFigure(const Block &block)
    {
        start(block, QStringLiteral("figure"));
        attribute(xhtml::credit, block.figure.credit);
        m_xml.writeEmptyElement(QStringLiteral("img"));
        attribute(xhtml::media, block.figure.media);
        m_xml.writeAttribute(QStringLiteral("alt"), block.figure.alt);
        m_xml.writeStartElement(QStringLiteral("figcaption"));
        writeRuns(block.runs);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeRuns(const Runs &runs)
    {
        std::vector<Mark> open;
        for (const Run &run : runs) {
            const auto same =
                std::mismatch(open.begin(), open.end(), run.marks.begin(), run.marks.end()).first;
            const auto shared = static_cast<size_t>(std::distance(open.begin(), same));
            for (; open.size() > shared; open.pop_back()) {
                m_xml.writeEndElement();
            }
            for (size_t i = open.size(); i < run.marks.size(); ++i) {
                openMark(run.marks[i]);
                open.push_back(run.marks[i]);
            }
            writeRun(run);
        }
        for (size_t i = 0; i < open.size(); ++i) {
            m_xml.writeEndElement();
        }
    }

    void openMark(const Mark &mark)
    {
        m_xml.writeStartElement(elementOf(mark.kind));
        switch (mark.kind) {
        case MarkKind::Insertion:
        case MarkKind::Deletion:
            return m_xml.writeAttribute(xhtml::value, mark.value);
        case MarkKind::Link:
            return m_xml.writeAttribute(QStringLiteral("href"), mark.value);
        case MarkKind::Language:
            return m_xml.writeAttribute(QStringLiteral("lang"), mark.value);
        case MarkKind::Comment:
            return markAttributes(QStringLiteral("comment"), mark.value);
        case MarkKind::Quotation:
            return markAttributes(QStringLiteral("quotation"), mark.value);
        case MarkKind::OffRecord:
            return m_xml.writeAttribute(xhtml::mark, QStringLiteral("off-record"));
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
        m_xml.writeAttribute(xhtml::mark, kind);
        m_xml.writeAttribute(xhtml::value, value);
    }

    void writeRun(const Run &run)
    {
        switch (run.kind) {
        case RunKind::Text:
            return m_xml.writeCharacters(run.text);
        case RunKind::LineBreak:
            return m_xml.writeEmptyElement(QStringLiteral("br"));
        case RunKind::FootnoteRef:
            m_xml.writeEmptyElement(QStringLiteral("a"));
            return m_xml.writeAttribute(xhtml::ref, run.ref);
        }
    }

    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray toXhtml(const Body &body)
{
    QByteArray out;
    Writer(&out).write(body);
    return out;
}

} // namespace rd
