// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/typeset/structure.h"

namespace rd::exporting::typeset {

Structure::Structure()
{
    StructureElement document;
    document.type = "Document";
    document.attached = true;
    m_elements.push_back(document);
}

int Structure::add(int parent, const QByteArray &type)
{
    StructureElement element;
    element.type = type;
    element.parent = parent;
    m_elements.push_back(element);
    return int(m_elements.size()) - 1;
}

void Structure::addContent(int element, int page, int mcid)
{
    attach(element);
    at(element).kids.push_back({StructureKid::Kind::Content, mcid, page});
}

void Structure::addAnnotation(int element, int page, int annotation)
{
    attach(element);
    at(element).kids.push_back({StructureKid::Kind::Annotation, annotation, page});
}

void Structure::attach(int element)
{
    if (at(element).attached) {
        return;
    }
    at(element).attached = true;
    const int parent = at(element).parent;
    attach(parent);
    at(parent).kids.push_back({StructureKid::Kind::Element, element, 0});
}

} // namespace rd::exporting::typeset
