// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/formats/html.h"
#include "app/import/formats/markdown.h"
#include "app/import/formats/text.h"

namespace rd::importing {

const std::vector<const Importer *> &importers()
{
    static const HtmlImporter html;
    static const MarkdownImporter markdown;
    static const TextImporter text;
    static const std::vector<const Importer *> all{&html, &markdown, &text};
    return all;
}

const Importer *importer(const QString &name)
{
    for (const Importer *candidate : importers()) {
        if (candidate->name() == name) {
            return candidate;
        }
    }
    return nullptr;
}

} // namespace rd::importing
