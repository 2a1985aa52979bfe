// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace rd::exporting::typeset {

/// Owners of content that belongs to no element: ornaments, and what stands on every page.
inline constexpr int artifact = -1;
inline constexpr int pagination = -2;

/// One child of a structure element, in reading order.
struct StructureKid
{
    enum class Kind { Element, Content, Annotation };
    Kind kind = Kind::Element;
    int index = 0; ///< element, marked content id or annotation
    int page = 0;  ///< content and annotations only
};

/// One element of the document's logical structure (PDF 1.7, 14.7).
struct StructureElement
{
    QByteArray type; ///< "P", "H1", "Link", …
    int parent = -1;
    QString alt;
    QString language;     ///< only when it differs from its parent's
    QString expansion;    ///< what an abbreviation stands for
    QByteArray scope;     ///< of a TH: "Row" or "Column"
    QByteArray numbering; ///< of an L: "Decimal" or "Disc"
    int columnSpan = 1;
    int rowSpan = 1;
    std::vector<StructureKid> kids;
    bool attached = false;
};

/// The logical structure, made by us and not by Cairo 1.16, which can give neither Alt nor Lang.
/// An element joins its parent when its first content is painted, so the order of painting is the
/// reading order and an element without content is never written.
class Structure final
{
public:
    Structure();

    /// The Document element.
    static constexpr int root = 0;
    int add(int parent, const QByteArray &type);
    StructureElement &at(int element) { return m_elements.at(size_t(element)); }
    [[nodiscard]] const std::vector<StructureElement> &elements() const { return m_elements; }

    void addContent(int element, int page, int mcid);
    void addAnnotation(int element, int page, int annotation);

private:
    void attach(int element);

    std::vector<StructureElement> m_elements;
};

} // namespace rd::exporting::typeset
