// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/typeset/tagging.h"

#include <qpdf/Buffer.hh>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace rd::exporting::typeset {

namespace {

using Handle = QPDFObjectHandle;

Handle name(const char *text)
{
    return Handle::newName(text);
}
Handle number(double value)
{
    return Handle::newReal(value, 3);
}
Handle text(const QString &value)
{
    return Handle::newUnicodeString(value.toStdString());
}

/// Behind a literal string that begins at `at`: text in it may look like an operator.
size_t skipString(std::string_view stream, size_t at)
{
    int depth = 0;
    for (; at < stream.size(); ++at) {
        const char c = stream[at];
        if (c == '\\') {
            ++at;
        } else if (c == '(') {
            ++depth;
        } else if (c == ')' && --depth == 0) {
            return at + 1;
        }
    }
    return stream.size();
}

std::string openingOf(const Document &document, int page, int mcid)
{
    const int owner = document.contents[size_t(page)][size_t(mcid)];
    if (owner == artifact) {
        return "/Artifact BMC";
    }
    if (owner == pagination) {
        return "/Artifact <</Type /Pagination>> BDC";
    }
    const QByteArray &type = document.structure.elements()[size_t(owner)].type;
    return '/' + type.toStdString() + " <</MCID " + std::to_string(mcid) + ">> BDC";
}

/// The stream with Cairo's n-th opening replaced by ours; nothing if there are more or fewer.
std::optional<std::string> renamed(std::string_view stream, const Document &document, int page)
{
    constexpr std::string_view end = " BDC";
    const auto expected = int(document.contents[size_t(page)].size());
    std::string out;
    out.reserve(stream.size());
    int mcid = 0;
    for (size_t at = 0; at < stream.size();) {
        const size_t next = std::min(stream.find_first_of("(/", at), stream.size());
        out += stream.substr(at, next - at);
        at = next;
        const std::string_view rest = stream.substr(at);
        if (rest.starts_with("/P << /MCID ") || rest.starts_with("/NonStruct << /MCID ")) {
            if (mcid == expected) {
                return std::nullopt;
            }
            out += openingOf(document, page, mcid++);
            at += rest.find(end) + end.size();
        } else if (!rest.empty()) {
            const size_t behind = rest.front() == '(' ? skipString(stream, at) : at + 1;
            out += stream.substr(at, behind - at);
            at = behind;
        }
    }
    return mcid == expected ? std::optional<std::string>(out) : std::nullopt;
}

class StructureWriter final
{
public:
    StructureWriter(QPDF &pdf, std::vector<Handle> &pages, const Document &document)
        : m_pdf(pdf)
        , m_pages(pages)
        , m_document(document)
        , m_elements(document.structure.elements().size())
    {}

    void write()
    {
        Handle root = m_pdf.makeIndirectObject(Handle::newDictionary());
        for (size_t i = 0; i < m_elements.size(); ++i) {
            if (m_document.structure.elements()[i].attached) {
                m_elements[i] = m_pdf.makeIndirectObject(Handle::newDictionary());
            }
        }
        writeAnnotations();
        for (size_t i = 0; i < m_elements.size(); ++i) {
            if (m_document.structure.elements()[i].attached) {
                writeElement(int(i), root);
            }
        }
        root.replaceKey("/Type", name("/StructTreeRoot"));
        root.replaceKey("/K", m_elements[Structure::root]);
        root.replaceKey("/ParentTree", parentTree());
        root.replaceKey("/ParentTreeNextKey",
                        Handle::newInteger(int(m_pages.size() + m_annotations.size())));
        Handle marked = Handle::newDictionary();
        marked.replaceKey("/Marked", Handle::newBool(true));
        m_pdf.getRoot().replaceKey("/MarkInfo", marked);
        m_pdf.getRoot().replaceKey("/StructTreeRoot", root);
    }

private:
    void writeAnnotations()
    {
        for (const Annotation &source : m_document.annotations) {
            const LinkTarget &link = m_document.links[size_t(source.link)];
            Handle annotation = Handle::newDictionary();
            annotation.replaceKey("/Type", name("/Annot"));
            annotation.replaceKey("/Subtype", name("/Link"));
            const double top = page::height - source.y;
            annotation.replaceKey("/Rect",
                                  Handle::newArray({number(source.x), number(top - source.height),
                                                    number(source.x + source.width), number(top)}));
            const Handle zero = Handle::newInteger(0);
            annotation.replaceKey("/Border", Handle::newArray({zero, zero, zero}));
            annotation.replaceKey("/F", Handle::newInteger(4)); // printed
            annotation.replaceKey("/Contents", text(source.text));
            annotation.replaceKey("/StructParent",
                                  Handle::newInteger(int(m_pages.size() + m_annotations.size())));
            setTarget(annotation, link);
            Handle page = m_pages[size_t(source.page)];
            if (!page.hasKey("/Annots")) {
                page.replaceKey("/Annots", Handle::newArray());
            }
            m_annotations.push_back(m_pdf.makeIndirectObject(annotation));
            page.getKey("/Annots").appendItem(m_annotations.back());
        }
    }

    void setTarget(Handle &annotation, const LinkTarget &link)
    {
        if (link.uri.isEmpty()) {
            const Anchor &anchor = m_document.anchors[size_t(link.anchor)];
            if (anchor.page >= 0) {
                annotation.replaceKey("/Dest", destination(m_pages, anchor));
            }
            return;
        }
        Handle action = Handle::newDictionary();
        action.replaceKey("/S", name("/URI"));
        action.replaceKey("/URI", Handle::newString(link.uri.toStdString()));
        annotation.replaceKey("/A", action);
    }

    void writeElement(int index, const Handle &root)
    {
        const StructureElement &source = m_document.structure.elements()[size_t(index)];
        Handle element = m_elements[size_t(index)];
        element.replaceKey("/Type", name("/StructElem"));
        element.replaceKey("/S", Handle::newName('/' + source.type.toStdString()));
        element.replaceKey("/P", source.parent < 0 ? root : m_elements[size_t(source.parent)]);
        if (!source.alt.isEmpty() || source.type == "Figure") {
            element.replaceKey("/Alt", text(source.alt));
        }
        if (!source.language.isEmpty()) {
            element.replaceKey("/Lang", Handle::newString(source.language.toStdString()));
        }
        if (!source.expansion.isEmpty()) {
            element.replaceKey("/E", text(source.expansion));
        }
        if (source.type == "Note") {
            element.replaceKey("/ID", Handle::newString("note-" + std::to_string(index)));
        }
        writeAttributes(element, source);
        writeKids(element, source);
    }

    static void writeAttributes(Handle &element, const StructureElement &source)
    {
        Handle attributes = Handle::newDictionary();
        if (!source.numbering.isEmpty()) {
            attributes.replaceKey("/O", name("/List"));
            attributes.replaceKey("/ListNumbering",
                                  Handle::newName('/' + source.numbering.toStdString()));
        }
        if (!source.scope.isEmpty()) {
            attributes.replaceKey("/O", name("/Table"));
            attributes.replaceKey("/Scope", Handle::newName('/' + source.scope.toStdString()));
        }
        if (source.columnSpan > 1 || source.rowSpan > 1) {
            attributes.replaceKey("/O", name("/Table"));
            attributes.replaceKey("/ColSpan", Handle::newInteger(source.columnSpan));
            attributes.replaceKey("/RowSpan", Handle::newInteger(source.rowSpan));
        }
        if (attributes.hasKey("/O")) {
            element.replaceKey("/A", attributes);
        }
    }

    void writeKids(Handle &element, const StructureElement &source)
    {
        int own = -1; // the page plain numbers among the kids mean
        Handle kids = Handle::newArray();
        for (const StructureKid &kid : source.kids) {
            switch (kid.kind) {
            case StructureKid::Kind::Element:
                kids.appendItem(m_elements[size_t(kid.index)]);
                break;
            case StructureKid::Kind::Annotation:
                kids.appendItem(
                    reference("/OBJR", "/Obj", m_annotations[size_t(kid.index)], kid.page));
                break;
            case StructureKid::Kind::Content:
                own = own < 0 ? kid.page : own;
                kids.appendItem(
                    kid.page == own
                        ? Handle::newInteger(kid.index)
                        : reference("/MCR", "/MCID", Handle::newInteger(kid.index), kid.page));
                break;
            }
        }
        element.replaceKey("/K", kids);
        if (own >= 0) {
            element.replaceKey("/Pg", m_pages[size_t(own)]);
        }
    }

    Handle reference(const char *type, const char *key, const Handle &target, int page)
    {
        Handle made = Handle::newDictionary();
        made.replaceKey("/Type", name(type));
        made.replaceKey(key, target);
        made.replaceKey("/Pg", m_pages[size_t(page)]);
        return made;
    }

    Handle parentTree()
    {
        Handle numbers = Handle::newArray();
        for (size_t i = 0; i < m_pages.size(); ++i) {
            Handle owners = Handle::newArray();
            for (const int owner : m_document.contents[i]) {
                owners.appendItem(owner < 0 ? Handle::newNull() : m_elements[size_t(owner)]);
            }
            numbers.appendItem(Handle::newInteger(int(i)));
            numbers.appendItem(m_pdf.makeIndirectObject(owners));
            m_pages[i].replaceKey("/StructParents", Handle::newInteger(int(i)));
            m_pages[i].replaceKey("/Tabs", name("/S"));
        }
        for (size_t i = 0; i < m_annotations.size(); ++i) {
            const int link = m_document.annotations[i].link;
            numbers.appendItem(Handle::newInteger(int(m_pages.size() + i)));
            numbers.appendItem(m_elements[size_t(m_document.links[size_t(link)].element)]);
        }
        Handle tree = Handle::newDictionary();
        tree.replaceKey("/Nums", numbers);
        return m_pdf.makeIndirectObject(tree);
    }

    QPDF &m_pdf;
    std::vector<Handle> &m_pages;
    const Document &m_document;
    std::vector<Handle> m_elements;
    std::vector<Handle> m_annotations;
};

} // namespace

bool nameContents(std::vector<Handle> &pages, const Document &document)
{
    if (pages.size() != document.contents.size()) {
        return false;
    }
    for (size_t i = 0; i < pages.size(); ++i) {
        Handle contents = pages[i].getKey("/Contents");
        if (!contents.isStream()) {
            return false;
        }
        const auto data = contents.getStreamData(qpdf_dl_generalized);
        const auto made = renamed(
            {reinterpret_cast<const char *>(data->getBuffer()), data->getSize()}, document, int(i));
        if (!made) {
            return false;
        }
        contents.replaceStreamData(*made, Handle::newNull(), Handle::newNull());
    }
    return true;
}

void writeStructure(QPDF &pdf, std::vector<Handle> &pages, const Document &document)
{
    StructureWriter(pdf, pages, document).write();
}

Handle destination(std::vector<Handle> &pages, const Anchor &anchor)
{
    return Handle::newArray({pages[size_t(anchor.page)], name("/XYZ"), Handle::newNull(),
                             number(page::height - anchor.y + 8), Handle::newNull()});
}

} // namespace rd::exporting::typeset
