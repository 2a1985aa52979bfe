// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats/docxpart.h"

#include "app/export/formats/bodyfacts.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace rd::exporting {

namespace {

const QString wordNamespace =
    QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
const QString relationNamespace =
    QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");

} // namespace

DocxPart::DocxPart(const char *root, Reference reference)
    : m_xml(&m_buffer)
    , m_reference(std::move(reference))
{
    m_buffer.open(QIODevice::WriteOnly);
    m_xml.writeStartDocument();
    m_xml.writeNamespace(wordNamespace, QStringLiteral("w"));
    m_xml.writeNamespace(relationNamespace, QStringLiteral("r"));
    open(root);
    m_isEmpty = true;
}

void DocxPart::open(const char *name)
{
    m_isEmpty = false;
    m_xml.writeStartElement(wordNamespace, QLatin1String(name));
}

void DocxPart::close()
{
    m_xml.writeEndElement();
}

void DocxPart::element(const char *name, const QString &value)
{
    m_xml.writeEmptyElement(wordNamespace, QLatin1String(name));
    if (!value.isEmpty()) {
        attribute("val", value);
    }
}

void DocxPart::attribute(const char *name, const QString &value)
{
    m_xml.writeAttribute(wordNamespace, QLatin1String(name), xmlText(value));
}

void DocxPart::beginBookmark(int id, const QString &name)
{
    element("bookmarkStart");
    attribute("id", QString::number(id));
    attribute("name", name);
}

void DocxPart::endBookmark(int id)
{
    element("bookmarkEnd");
    attribute("id", QString::number(id));
}

void DocxPart::runs(const Runs &runs, const QString &language)
{
    for (const Run &one : runs) {
        run(one, language);
    }
}

void DocxPart::text(const QString &text)
{
    open("t");
    m_xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
    m_xml.writeCharacters(xmlText(text));
    close();
}

void DocxPart::run(const Run &run, const QString &language)
{
    const bool linked = beginLink(run.valueOf(MarkKind::Link));
    open("r");
    if (run.kind == RunKind::FootnoteRef) {
        m_reference(*this, run.ref);
    } else {
        runProperties(run, language);
        if (run.kind == RunKind::LineBreak) {
            element("br");
        } else {
            text(run.text);
        }
    }
    close();
    if (linked) {
        close();
    }
}

/// In the order the schema wants them.
void DocxPart::runProperties(const Run &run, const QString &language)
{
    const QString marked = run.valueOf(MarkKind::Language);
    const QString tag = docxLanguage(marked.isEmpty() ? language : marked);
    open("rPr");
    if (isSafeAddress(run.valueOf(MarkKind::Link))) {
        element("rStyle", QStringLiteral("Hyperlink"));
    }
    if (run.has(MarkKind::Code)) {
        element("rFonts");
        attribute("ascii", QStringLiteral("Courier New"));
        attribute("hAnsi", QStringLiteral("Courier New"));
    }
    if (run.has(MarkKind::Strong)) {
        element("b");
    }
    if (run.has(MarkKind::Emphasis)) {
        element("i");
    }
    if (run.has(MarkKind::Superscript)) {
        element("vertAlign", QStringLiteral("superscript"));
    } else if (run.has(MarkKind::Subscript)) {
        element("vertAlign", QStringLiteral("subscript"));
    }
    if (!tag.isEmpty()) {
        element("lang");
        attribute(tag.startsWith(QLatin1String("zh")) ? "eastAsia" : "val", tag);
    }
    close();
}

bool DocxPart::beginLink(const QString &address)
{
    if (!isSafeAddress(address)) {
        return false;
    }
    open("hyperlink");
    if (address.startsWith(QLatin1Char('#'))) {
        attribute("anchor", docxBookmark(address.mid(1)));
    } else {
        m_xml.writeAttribute(relationNamespace, QStringLiteral("id"),
                             relate(QStringLiteral("hyperlink"), address, true));
    }
    return true;
}

QString DocxPart::relate(const QString &kind, const QString &target, bool external)
{
    for (const DocxRelation &known : m_relations) {
        if (known.target == target && known.kind == kind) {
            return known.id;
        }
    }
    const QString id = QStringLiteral("rel%1").arg(m_relations.size() + 1);
    m_relations.push_back({id, kind, target, external});
    return id;
}

QByteArray DocxPart::finish()
{
    m_xml.writeEndDocument();
    m_buffer.close();
    return m_buffer.data();
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
