// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/body/body.h"
#include "app/export/formats/docxparts.h"

#include <QBuffer>
#include <QXmlStreamWriter>

#include <functional>

namespace rd::exporting {

/// One XML part of a Word document: its elements, the runs in it, and the relations they need.
class DocxPart final
{
public:
    /// What stands for a footnote's reference; called with the note's id inside an open run.
    using Reference = std::function<void(DocxPart &part, const QString &note)>;

    /// `root` is the name of its root element.
    DocxPart(const char *root, Reference reference);

    void open(const char *name);
    void close();
    /// An empty element, with a w:val when there is a value.
    void element(const char *name, const QString &value = {});
    void attribute(const char *name, const QString &value);
    /// A drawing is in the namespaces of drawings, which only it needs.
    [[nodiscard]] QXmlStreamWriter &xml() { return m_xml; }

    /// `language` is that of the block, when it is not the document's.
    void runs(const Runs &runs, const QString &language = {});
    void text(const QString &text);
    void beginBookmark(int id, const QString &name);
    void endBookmark(int id);

    /// The id by which the part calls a target; one and the same for one target.
    QString relate(const QString &kind, const QString &target, bool external);
    [[nodiscard]] const std::vector<DocxRelation> &relations() const { return m_relations; }
    /// Nothing is in its root yet.
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    /// Closes the root and gives the whole part.
    [[nodiscard]] QByteArray finish();

private:
    void run(const Run &run, const QString &language);
    void runProperties(const Run &run, const QString &language);
    bool beginLink(const QString &address);

    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
    Reference m_reference;
    std::vector<DocxRelation> m_relations;
    bool m_isEmpty = true;
};

/// The bookmark of a block: a name Word accepts (letters, digits, at most 40).
QString docxBookmark(const QString &blockId);

} // namespace rd::exporting
