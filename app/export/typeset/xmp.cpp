// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/typeset/xmp.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

namespace rd::exporting::typeset {

namespace {

const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString basic = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const QString pdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");

void addOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text)) {
        list += text;
    }
}

void writeList(QXmlStreamWriter &xml, const QString &name, const QString &kind,
               const QStringList &values)
{
    if (values.isEmpty()) {
        return;
    }
    xml.writeStartElement(dc, name);
    xml.writeStartElement(rdf, kind);
    for (const QString &value : values) {
        xml.writeStartElement(rdf, QStringLiteral("li"));
        if (kind == QLatin1String("Alt")) {
            xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
        }
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

QStringList listOf(const QString &text)
{
    return text.isEmpty() ? QStringList() : QStringList{text};
}

} // namespace

Description describe(const std::vector<Article> &articles, const Moment &now)
{
    Description about;
    about.made = now;
    for (const Article &article : articles) {
        const Metadata &data = article.content.metadata;
        for (const Credit &credit : data.bylines) {
            addOnce(about.authors, credit.name);
        }
        for (const QString &keyword : data.keywords) {
            addOnce(about.keywords, keyword);
        }
        addOnce(about.languages, data.language);
    }
    const Metadata &first = articles.front().content.metadata;
    about.title = first.headline.simplified();
    if (articles.size() > 1) {
        const int others = int(articles.size()) - 1;
        about.title = QCoreApplication::translate("rd::Typeset", "%1 and %n more", nullptr, others)
                          .arg(about.title);
    } else {
        about.subject = first.lede.simplified();
        about.rights = first.rights;
        about.source = first.sourceUrl.isEmpty() ? first.publishedUrl : first.sourceUrl;
    }
    return about;
}

QByteArray xmp(const Description &about)
{
    QByteArray packet("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    QXmlStreamWriter xml(&packet);
    xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeNamespace(dc, QStringLiteral("dc"));
    xml.writeNamespace(basic, QStringLiteral("xmp"));
    xml.writeNamespace(pdf, QStringLiteral("pdf"));
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    xml.writeTextElement(dc, QStringLiteral("format"), QStringLiteral("application/pdf"));
    writeList(xml, QStringLiteral("title"), QStringLiteral("Alt"), listOf(about.title));
    writeList(xml, QStringLiteral("creator"), QStringLiteral("Seq"), about.authors);
    writeList(xml, QStringLiteral("description"), QStringLiteral("Alt"), listOf(about.subject));
    writeList(xml, QStringLiteral("subject"), QStringLiteral("Bag"), about.keywords);
    writeList(xml, QStringLiteral("language"), QStringLiteral("Bag"), about.languages);
    writeList(xml, QStringLiteral("rights"), QStringLiteral("Alt"), listOf(about.rights));
    if (!about.source.isEmpty()) {
        xml.writeTextElement(dc, QStringLiteral("source"), about.source);
    }
    const QString made = about.made.toIso();
    xml.writeTextElement(basic, QStringLiteral("CreateDate"), made);
    xml.writeTextElement(basic, QStringLiteral("ModifyDate"), made);
    xml.writeTextElement(basic, QStringLiteral("MetadataDate"), made);
    xml.writeTextElement(basic, QStringLiteral("CreatorTool"),
                         QStringLiteral("Redaksiya " RD_VERSION));
    xml.writeTextElement(pdf, QStringLiteral("Producer"), QStringLiteral("Redaksiya " RD_VERSION));
    if (!about.keywords.isEmpty()) {
        xml.writeTextElement(pdf, QStringLiteral("Keywords"),
                             about.keywords.join(QStringLiteral(", ")));
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    packet += "\n<?xpacket end=\"r\"?>";
    return packet;
}

} // namespace rd::exporting::typeset
