// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/body/xhtml.h"
#include "app/article/body/xhtml_names.h"

#include <QCoreApplication>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace rd {

namespace {

QString attributeOf(const QXmlStreamReader &xml, QLatin1String name)
{
    return xml.attributes().value(name).toString();
}

/// The mark an inline element stands for; Unknown for one of a newer version.
Mark markOf(const QXmlStreamReader &xml)
{
    const QStringView name = xml.name();
    const QString value = attributeOf(xml, xhtml::value);
    if (name == QLatin1String("strong")) {
        return {MarkKind::Strong, {}};
    }
    if (name == QLatin1String("em")) {
        return {MarkKind::Emphasis, {}};
    }
    if (name == QLatin1String("code")) {
        return {MarkKind::Code, {}};
    }
    if (name == QLatin1String("sub")) {
        return {MarkKind::Subscript, {}};
    }
    if (name == QLatin1String("sup")) {
        return {MarkKind::Superscript, {}};
    }
    if (name == QLatin1String("a")) {
        return {MarkKind::Link, attributeOf(xml, QLatin1String("href"))};
    }
    if (name == QLatin1String("ins")) {
        return {MarkKind::Insertion, value};
    }
    if (name == QLatin1String("del")) {
        return {MarkKind::Deletion, value};
    }
    const QString kind = attributeOf(xml, xhtml::mark);
    if (kind == QLatin1String("comment")) {
        return {MarkKind::Comment, value};
    }
    if (kind == QLatin1String("quotation")) {
        return {MarkKind::Quotation, value};
    }
    if (kind == QLatin1String("off-record")) {
        return {MarkKind::OffRecord, {}};
    }
    if (kind.isEmpty() && xml.attributes().hasAttribute(QLatin1String("lang"))) {
        return {MarkKind::Language, attributeOf(xml, QLatin1String("lang"))};
    }
    return {MarkKind::Unknown,
            (kind.isEmpty() ? name.toString() : kind) + QLatin1Char(':') + value};
}

class Reader final
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_xml(bytes)
    {}

    Result<Body> read()
    {
        if (!m_xml.readNextStartElement() ||
            attributeOf(m_xml, QLatin1String("class")) != xhtml::rootClass) {
            return corrupt();
        }
        Body body;
        while (m_xml.readNextStartElement()) {
            body.blocks.push_back(readBlock());
        }
        if (m_xml.hasError()) {
            return corrupt();
        }
        normalise(body);
        return body;
    }

private:
    tl::unexpected<Error> corrupt() const
    {
        return fail(ErrorCode::Corrupt,
                    QCoreApplication::translate(
                        "rd::Body", "The text of this article is damaged and cannot be shown. "
                                    "Earlier revisions may still be whole."),
                    m_xml.errorString());
    }

    Block readBlock()
    {
        const BlockRole role = roleOfElement();
        if (role == BlockRole::Unknown) {
            return readUnknown();
        }
        Block block;
        block.role = role;
        readCommon(block);
        switch (role) {
        case BlockRole::Separator:
            m_xml.skipCurrentElement();
            break;
        case BlockRole::List:
            readList(block);
            break;
        case BlockRole::Table:
            readTable(block);
            break;
        case BlockRole::Figure:
            readFigure(block);
            break;
        default:
            if (role == BlockRole::Heading) {
                block.level = m_xml.name().mid(1).toInt();
            }
            readRuns(block.runs, {});
            break;
        }
        return block;
    }

    BlockRole roleOfElement() const
    {
        const QStringView name = m_xml.name();
        const QString role = attributeOf(m_xml, xhtml::role);
        if (!role.isEmpty()) {
            return roleFromName(role);
        }
        if (name == QLatin1String("p")) {
            return BlockRole::Paragraph;
        }
        if (name == QLatin1String("h2") || name == QLatin1String("h3") ||
            name == QLatin1String("h4")) {
            return BlockRole::Heading;
        }
        if (name == QLatin1String("blockquote")) {
            return BlockRole::Quote;
        }
        if (name == QLatin1String("hr")) {
            return BlockRole::Separator;
        }
        if (name == QLatin1String("ul")) {
            return BlockRole::List;
        }
        if (name == QLatin1String("table")) {
            return BlockRole::Table;
        }
        if (name == QLatin1String("figure")) {
            return BlockRole::Figure;
        }
        return BlockRole::Unknown;
    }

    void readCommon(Block &block) const
    {
        block.id = attributeOf(m_xml, QLatin1String("id"));
        block.from = attributeOf(m_xml, xhtml::from);
        block.speaker = attributeOf(m_xml, xhtml::speaker);
        block.language = attributeOf(m_xml, QLatin1String("lang"));
        block.prompt = attributeOf(m_xml, xhtml::prompt);
        const QString change = attributeOf(m_xml, xhtml::change);
        if (!change.isEmpty()) {
            block.change =
                change == QLatin1String("inserted") ? BlockChange::Inserted : BlockChange::Deleted;
            block.changeId = attributeOf(m_xml, xhtml::changeId);
        }
    }

    /// The copy has no id at its root: the block has it, and the writer puts it back.
    Block readUnknown()
    {
        Block block;
        block.role = BlockRole::Unknown;
        block.id = attributeOf(m_xml, QLatin1String("id"));
        QXmlStreamWriter copy(&block.unknownXml);
        xhtml::copyStart(m_xml, {}, copy);
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            m_xml.readNext();
            depth += m_xml.isStartElement() ? 1 : m_xml.isEndElement() ? -1 : 0;
            if (!m_xml.hasError()) {
                copy.writeCurrentToken(m_xml);
            }
        }
        return block;
    }

    void readList(Block &block)
    {
        while (m_xml.readNextStartElement()) {
            ListItem item;
            item.depth = attributeOf(m_xml, xhtml::depth).toInt();
            item.ordered = !attributeOf(m_xml, xhtml::ordered).isEmpty();
            readRuns(item.runs, {});
            block.items.push_back(std::move(item));
        }
    }

    void readTable(Block &block)
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("caption")) {
                readRuns(block.runs, {});
                continue;
            }
            TableRow row;
            while (m_xml.readNextStartElement()) {
                TableCell cell;
                cell.header = m_xml.name() == QLatin1String("th");
                cell.colSpan = attributeOf(m_xml, QLatin1String("colspan")).toInt();
                cell.rowSpan = attributeOf(m_xml, QLatin1String("rowspan")).toInt();
                readRuns(cell.runs, {});
                row.push_back(std::move(cell));
            }
            block.rows.push_back(std::move(row));
        }
    }

    void readFigure(Block &block)
    {
        block.figure.credit = attributeOf(m_xml, xhtml::credit);
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("img")) {
                block.figure.media = attributeOf(m_xml, xhtml::media);
                block.figure.alt = attributeOf(m_xml, QLatin1String("alt"));
                m_xml.skipCurrentElement();
            } else {
                readRuns(block.runs, {});
            }
        }
    }

    /// Reads up to the end of the current element. Marks never nest deeper than the kinds there
    /// are, so the recursion is bounded by what our own writer makes; deeper input is flattened.
    void readRuns(Runs &runs, const std::vector<Mark> &marks)
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isEndElement()) {
                return;
            }
            if (m_xml.isCharacters()) {
                runs.push_back({RunKind::Text, m_xml.text().toString(), marks, {}});
            } else if (m_xml.isStartElement()) {
                readInline(runs, marks);
            }
        }
    }

    void readInline(Runs &runs, const std::vector<Mark> &marks)
    {
        static constexpr size_t deepest = 64;
        if (m_xml.name() == QLatin1String("br")) {
            runs.push_back({RunKind::LineBreak, {}, marks, {}});
            return m_xml.skipCurrentElement();
        }
        const QString ref = attributeOf(m_xml, xhtml::ref);
        if (!ref.isEmpty()) {
            runs.push_back({RunKind::FootnoteRef, {}, marks, ref});
            return m_xml.skipCurrentElement();
        }
        if (marks.size() >= deepest) {
            return m_xml.skipCurrentElement();
        }
        std::vector<Mark> inner = marks;
        inner.push_back(markOf(m_xml));
        readRuns(runs, inner);
    }

    QXmlStreamReader m_xml;
};

} // namespace

Result<Body> fromXhtml(const QByteArray &xhtml)
{
    return Reader(xhtml).read();
}

} // namespace rd
