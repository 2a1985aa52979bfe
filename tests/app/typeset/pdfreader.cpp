// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/typeset/pdfreader.h"

#include <qpdf/Buffer.hh>

namespace rd::testing {

namespace {

using Handle = QPDFObjectHandle;

QString textOf(const Handle &value)
{
    Handle copy = value;
    return copy.isString() ? QString::fromStdString(copy.getUTF8Value()) : QString();
}

StructureNode nodeOf(Handle element)
{
    StructureNode node;
    node.type = QString::fromStdString(element.getKey("/S").getName()).mid(1);
    node.alt = textOf(element.getKey("/Alt"));
    node.language = textOf(element.getKey("/Lang"));
    node.expansion = textOf(element.getKey("/E"));
    for (Handle kid : element.getKey("/K").getArrayAsVector()) {
        if (kid.isInteger()) {
            ++node.contents;
        } else if (kid.hasKey("/S")) {
            node.children.push_back(nodeOf(kid));
        } else if (kid.getKey("/Type").isNameAndEquals("/OBJR")) {
            ++node.annotations;
        } else {
            ++node.contents;
        }
    }
    return node;
}

void collectOutline(Handle parent, int level, QStringList &titles)
{
    for (Handle item = parent.getKey("/First"); item.isDictionary(); item = item.getKey("/Next")) {
        titles += QString(level * 2, QLatin1Char(' ')) + textOf(item.getKey("/Title"));
        collectOutline(item, level + 1, titles);
    }
}

} // namespace

PdfReader::PdfReader(const QByteArray &bytes)
    : m_bytes(bytes)
    , m_pdf(std::make_unique<QPDF>())
{
    m_pdf->setSuppressWarnings(true);
    m_pdf->processMemoryFile("test", m_bytes.constData(), size_t(m_bytes.size()));
}

int PdfReader::pageCount() const
{
    return int(m_pdf->getAllPages().size());
}

QString PdfReader::info(const char *key) const
{
    return textOf(m_pdf->getTrailer().getKey("/Info").getKey(key));
}

StructureNode PdfReader::structure() const
{
    return nodeOf(m_pdf->getRoot().getKey("/StructTreeRoot").getKey("/K"));
}

QStringList PdfReader::outline() const
{
    QStringList titles;
    Handle root = m_pdf->getRoot().getKey("/Outlines");
    if (root.isDictionary()) {
        collectOutline(root, 0, titles);
    }
    return titles;
}

QStringList PdfReader::links() const
{
    QStringList found;
    for (Handle page : m_pdf->getAllPages()) {
        if (!page.hasKey("/Annots")) {
            continue;
        }
        for (Handle annotation : page.getKey("/Annots").getArrayAsVector()) {
            found += annotation.hasKey("/Dest") ? QStringLiteral("#")
                                                : textOf(annotation.getKey("/A").getKey("/URI"));
        }
    }
    return found;
}

QByteArray PdfReader::content(int page) const
{
    Handle sheet = m_pdf->getAllPages().at(size_t(page));
    Handle contents = sheet.getKey("/Contents");
    const auto data = contents.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())};
}

QStringList PdfReader::warnings() const
{
    QStringList found;
    for (const QPDFExc &warning : m_pdf->getWarnings()) {
        found += QString::fromUtf8(warning.what());
    }
    return found;
}

std::vector<StructureNode> allOf(const StructureNode &root, const QString &type)
{
    std::vector<StructureNode> found;
    if (root.type == type) {
        found.push_back(root);
    }
    for (const StructureNode &child : root.children) {
        for (StructureNode &node : allOf(child, type)) {
            found.push_back(std::move(node));
        }
    }
    return found;
}

} // namespace rd::testing
