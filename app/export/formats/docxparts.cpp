// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats/docxparts.h"

#include <QHash>

namespace rd::exporting {

namespace {

constexpr int listLevels = 9; ///< as many as Word has
constexpr int listStep = 425; ///< twentieths of a point: 7.5 mm

const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const QByteArray word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const QByteArray package = "http://schemas.openxmlformats.org/package/2006/";

QByteArray escaped(const QString &text)
{
    return xmlText(text).toHtmlEscaped().toUtf8();
}

/// Under the names Word and LibreOffice know by themselves, so that headings are in the navigator
/// and a newsroom's own template takes over their look.
struct Style
{
    const char *id;
    const char *name;
    const char *paragraph; ///< properties in the order of the schema
    const char *run;
};

constexpr Style paragraphStyles[] = {
    {"Title", "Title", "<w:keepNext/><w:spacing w:after=\"120\" w:line=\"240\"/>",
     "<w:b/><w:sz w:val=\"44\"/>"},
    {"Subtitle", "Subtitle", "<w:spacing w:after=\"160\"/>", "<w:sz w:val=\"28\"/>"},
    {"Heading1", "heading 1",
     "<w:keepNext/><w:spacing w:before=\"360\" w:after=\"120\"/><w:outlineLvl w:val=\"0\"/>",
     "<w:b/><w:sz w:val=\"32\"/>"},
    {"Heading2", "heading 2",
     "<w:keepNext/><w:spacing w:before=\"280\" w:after=\"120\"/><w:outlineLvl w:val=\"1\"/>",
     "<w:b/><w:sz w:val=\"28\"/>"},
    {"Heading3", "heading 3",
     "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"2\"/>",
     "<w:b/>"},
    {"Quote", "Quote", "<w:ind w:left=\"567\"/>", "<w:i/>"},
    {"IntenseQuote", "Intense Quote",
     "<w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"10\" w:color=\"888888\"/></w:pBdr>"
     "<w:spacing w:before=\"240\" w:after=\"240\"/><w:ind w:left=\"567\"/>",
     "<w:i/><w:sz w:val=\"28\"/>"},
    {"Caption", "caption", "<w:spacing w:after=\"240\" w:line=\"240\"/>",
     "<w:i/><w:sz w:val=\"20\"/>"},
    {"Picture", "Picture", "<w:keepNext/><w:spacing w:after=\"80\" w:line=\"240\"/>", ""},
    {"ListParagraph", "List Paragraph", "<w:spacing w:after=\"60\"/>", ""},
    {"FootnoteText", "footnote text", "<w:spacing w:after=\"0\" w:line=\"240\"/>",
     "<w:sz w:val=\"20\"/>"},
    {"Speaker", "Speaker", "<w:keepNext/><w:spacing w:after=\"40\"/>", "<w:b/>"},
    {"TableHead", "Table Head", "<w:spacing w:after=\"0\" w:line=\"240\"/>", "<w:b/>"},
    {"TableText", "Table Text", "<w:spacing w:after=\"0\" w:line=\"240\"/>", ""},
    {"Separator", "Separator", "<w:jc w:val=\"center\"/>", ""},
    {"Note", "Note", "", "<w:i/><w:sz w:val=\"20\"/>"},
};

QByteArray style(const char *type, const Style &style)
{
    const QByteArray base = qstrcmp(type, "paragraph") == 0
                                ? QByteArray("<w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>") +
                                      style.paragraph + "</w:pPr>"
                                : QByteArray();
    return QByteArray("<w:style w:type=\"") + type + "\" w:styleId=\"" + style.id +
           "\"><w:name w:val=\"" + style.name + "\"/>" + base + "<w:rPr>" + style.run +
           "</w:rPr></w:style>";
}

/// Chinese is told by its script: the rest of such a text is English to a spelling checker.
QByteArray defaultLanguage(const QString &language)
{
    const bool chinese = language.startsWith(QLatin1String("zh"));
    const QString western = chinese ? QStringLiteral("en-US") : docxLanguage(language);
    const QString eastern = chinese ? docxLanguage(language) : QStringLiteral("zh-CN");
    return "<w:lang w:val=\"" + escaped(western) + "\" w:eastAsia=\"" + escaped(eastern) + "\"/>";
}

QByteArray level(int number, bool ordered)
{
    static const char *const bullets[] = {"•", "–", "▪"};
    const QByteArray place = QByteArray::number(number);
    const QByteArray text =
        ordered ? "%" + QByteArray::number(number + 1) + "." : bullets[number % 3];
    return "<w:lvl w:ilvl=\"" + place + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" +
           (ordered ? "decimal" : "bullet") + "\"/><w:lvlText w:val=\"" + text +
           "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"" +
           QByteArray::number((number + 1) * listStep) + "\" w:hanging=\"" +
           QByteArray::number(listStep) + "\"/></w:pPr></w:lvl>";
}

QByteArray abstractList(int id, bool ordered)
{
    QByteArray xml = "<w:abstractNum w:abstractNumId=\"" + QByteArray::number(id) +
                     "\"><w:multiLevelType w:val=\"hybridMultilevel\"/>";
    for (int i = 0; i < listLevels; ++i) {
        xml += level(i, ordered);
    }
    return xml + "</w:abstractNum>";
}

QByteArray override(const char *name, const QByteArray &type)
{
    return QByteArray("<Override PartName=\"") + name +
           "\" ContentType=\"application/vnd.openxmlformats-" + type + "+xml\"/>";
}

} // namespace

QString xmlText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair =
            c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            clean += c;
            clean += text[++i];
        } else if ((c.unicode() >= 0x20 || c == QLatin1Char('\t')) && !c.isSurrogate() &&
                   c.unicode() < 0xFFFE) {
            clean += c;
        }
    }
    return clean;
}

QString docxLanguage(const QString &language)
{
    static const QHash<QString, QString> full{{QStringLiteral("az"), QStringLiteral("az-Latn-AZ")},
                                              {QStringLiteral("ru"), QStringLiteral("ru-RU")},
                                              {QStringLiteral("en"), QStringLiteral("en-US")},
                                              {QStringLiteral("zh"), QStringLiteral("zh-CN")},
                                              {QStringLiteral("zh-Hans"), QStringLiteral("zh-CN")},
                                              {QStringLiteral("zh-Hant"), QStringLiteral("zh-TW")}};
    return full.value(language, language);
}

QByteArray docxStyles(const QString &language)
{
    QByteArray xml =
        head + "<w:styles xmlns:w=\"" + word +
        "\"><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"24\"/>" + defaultLanguage(language) +
        "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"160\" w:line=\"276\" "
        "w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults><w:style "
        "w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
        "<w:qFormat/></w:style>";
    for (const Style &one : paragraphStyles) {
        xml += style("paragraph", one);
    }
    xml += style("character", {"FootnoteReference", "footnote reference", "",
                               "<w:vertAlign w:val=\"superscript\"/>"});
    xml += style("character", {"Hyperlink", "Hyperlink", "",
                               "<w:color w:val=\"0B5394\"/><w:u w:val=\"single\"/>"});
    return xml + "</w:styles>";
}

QByteArray docxNumbering(const std::vector<int> &starts)
{
    QByteArray xml = head + "<w:numbering xmlns:w=\"" + word + "\">" + abstractList(0, false) +
                     abstractList(1, true) +
                     "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    for (size_t i = 0; i < starts.size(); ++i) {
        xml += "<w:num w:numId=\"" + QByteArray::number(i + 2) +
               "\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"" +
               QByteArray::number(starts[i]) +
               "\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";
    }
    return xml + "</w:numbering>";
}

QByteArray docxSettings(bool footnotes)
{
    QByteArray xml = head + "<w:settings xmlns:w=\"" + word + "\">";
    if (footnotes) {
        xml += "<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>";
    }
    // Without it Word opens the file as one of 2007 and says so in the window's title.
    return xml + "<w:compat><w:compatSetting w:name=\"compatibilityMode\" "
                 "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
                 "</w:settings>";
}

QByteArray docxCoreProperties(const DocxProperties &properties, const QString &language)
{
    const auto field = [](const QByteArray &name, const QString &text) {
        return text.isEmpty() ? QByteArray() : '<' + name + '>' + escaped(text) + "</" + name + '>';
    };
    return head + "<cp:coreProperties xmlns:cp=\"" + package +
           "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">" +
           field("dc:title", properties.title) + field("dc:creator", properties.author) +
           field("cp:keywords", properties.keywords.join(QLatin1String(", "))) +
           field("dc:language", language) + "</cp:coreProperties>";
}

QByteArray docxContentTypes(const QStringList &suffixes, bool footnotes)
{
    const QByteArray part = "officedocument.wordprocessingml.";
    QByteArray xml = head + "<Types xmlns=\"" + package + "content-types\">" +
                     "<Default Extension=\"rels\" ContentType=\"application/"
                     "vnd.openxmlformats-package.relationships+xml\"/>"
                     "<Default Extension=\"xml\" ContentType=\"application/xml\"/>";
    for (const QString &suffix : suffixes) {
        xml += "<Default Extension=\"" + suffix.toUtf8() + "\" ContentType=\"image/" +
               suffix.toUtf8() + "\"/>";
    }
    xml += override("/word/document.xml", part + "document.main") +
           override("/word/styles.xml", part + "styles") +
           override("/word/numbering.xml", part + "numbering") +
           override("/word/settings.xml", part + "settings") +
           override("/docProps/core.xml", "package.core-properties");
    if (footnotes) {
        xml += override("/word/footnotes.xml", part + "footnotes");
    }
    return xml + "</Types>";
}

QByteArray docxRelations(const std::vector<DocxRelation> &relations)
{
    QByteArray xml = head + "<Relationships xmlns=\"" + package + "relationships\">";
    for (const DocxRelation &relation : relations) {
        const QByteArray kind = relation.kind.contains(QLatin1Char('/'))
                                    ? package + "relationships/" + relation.kind.toUtf8()
                                    : office + '/' + relation.kind.toUtf8();
        xml += "<Relationship Id=\"" + relation.id.toUtf8() + "\" Type=\"" + kind + "\" Target=\"" +
               escaped(relation.target) + '"' +
               (relation.external ? " TargetMode=\"External\"/>" : "/>");
    }
    return xml + "</Relationships>";
}

QByteArray docxRootRelations()
{
    return docxRelations({{QStringLiteral("document"), QStringLiteral("officeDocument"),
                           QStringLiteral("word/document.xml")},
                          {QStringLiteral("core"), QStringLiteral("metadata/core-properties"),
                           QStringLiteral("docProps/core.xml")}});
}

} // namespace rd::exporting
