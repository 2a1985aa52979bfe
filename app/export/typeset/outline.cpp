// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/typeset/outline.h"

#include "app/export/typeset/tagging.h"

namespace rd::exporting::typeset {

namespace {

using Handle = QPDFObjectHandle;

/// An open branch: where the next entry of this depth goes.
struct Branch
{
    Handle node;
    Handle last;
    int level = -1;
    int count = 0;
};

void finish(Branch &branch)
{
    if (branch.count > 0) {
        branch.node.replaceKey("/Last", branch.last);
        branch.node.replaceKey("/Count", Handle::newInteger(branch.count));
    }
}

void writePageLabels(QPDF &pdf)
{
    Handle style = Handle::newDictionary();
    style.replaceKey("/S", Handle::newName("/D"));
    Handle labels = Handle::newDictionary();
    labels.replaceKey("/Nums", Handle::newArray({Handle::newInteger(0), style}));
    pdf.getRoot().replaceKey("/PageLabels", labels);
}

} // namespace

void writeOutline(QPDF &pdf, std::vector<Handle> &pages, const Document &document)
{
    writePageLabels(pdf);
    Handle root = pdf.makeIndirectObject(Handle::newDictionary());
    root.replaceKey("/Type", Handle::newName("/Outlines"));
    std::vector<Branch> open{{root, {}, -1, 0}};
    const auto closeLast = [&open] {
        finish(open.back());
        const int count = open.back().count;
        open.pop_back();
        open.back().count += count; // all branches are open: a count includes its descendants
    };
    for (const OutlineEntry &entry : document.outline) {
        const Anchor &anchor = document.anchors[size_t(entry.anchor)];
        if (anchor.page < 0) {
            continue;
        }
        while (open.back().level >= entry.level) {
            closeLast();
        }
        Branch &parent = open.back();
        Handle item = pdf.makeIndirectObject(Handle::newDictionary());
        item.replaceKey("/Title", Handle::newUnicodeString(entry.title.toStdString()));
        item.replaceKey("/Parent", parent.node);
        item.replaceKey("/Dest", destination(pages, anchor));
        if (parent.last.isInitialized()) {
            item.replaceKey("/Prev", parent.last);
            parent.last.replaceKey("/Next", item);
        } else {
            parent.node.replaceKey("/First", item);
        }
        parent.last = item;
        parent.count++;
        open.push_back({item, {}, entry.level, 0});
    }
    while (open.size() > 1) {
        closeLast();
    }
    finish(open.back());
    if (open.back().count > 0) {
        pdf.getRoot().replaceKey("/Outlines", root);
        pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
    }
}

} // namespace rd::exporting::typeset
