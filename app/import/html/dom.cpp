// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/html/dom.h"

#include "app/import/encoding.h"
#include "app/import/html/prescan.h"

namespace rd::importing {

void Document::Closer::operator()(GumboOutput *output) const
{
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

Result<Document> Document::parse(const QString &html)
{
    auto bytes = flattened(html.toUtf8());
    if (!bytes) {
        return fail(bytes.error());
    }
    Document document;
    document.m_bytes = *std::move(bytes);
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0; // nobody reads them, and there can be millions
    document.m_output.reset(gumbo_parse_with_options(&options, document.m_bytes.constData(),
                                                     size_t(document.m_bytes.size())));
    return document;
}

bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

GumboTag tagOf(const GumboNode *node)
{
    return isElement(node) ? node->v.element.tag : GUMBO_TAG_UNKNOWN;
}

std::vector<const GumboNode *> childrenOf(const GumboNode *node)
{
    std::vector<const GumboNode *> nodes;
    if (isElement(node)) {
        const GumboVector &children = node->v.element.children;
        nodes.reserve(children.length);
        for (unsigned i = 0; i < children.length; ++i) {
            nodes.push_back(static_cast<const GumboNode *>(children.data[i]));
        }
    }
    return nodes;
}

QString attribute(const GumboNode *node, const char *name)
{
    if (!isElement(node)) {
        return {};
    }
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
    // "&#1;" in an attribute would make a body that XML cannot hold.
    return found == nullptr ? QString() : cleanText(QString::fromUtf8(found->value));
}

bool hasAttribute(const GumboNode *node, const char *name)
{
    return isElement(node) && gumbo_get_attribute(&node->v.element.attributes, name) != nullptr;
}

bool hasClass(const GumboNode *node, QLatin1String name)
{
    const QString classes = attribute(node, "class");
    return !classes.isEmpty() &&
           classes.simplified().split(QLatin1Char(' ')).contains(QString(name));
}

QString textOf(const GumboNode *node)
{
    switch (node->type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_WHITESPACE:
    case GUMBO_NODE_CDATA:
        return QString::fromUtf8(node->v.text.text);
    default:
        break;
    }
    QString text;
    for (const GumboNode *child : childrenOf(node)) {
        text += textOf(child);
    }
    return text;
}

const GumboNode *findFirst(const GumboNode *node,
                           const std::function<bool(const GumboNode *)> &wanted)
{
    if (isElement(node) && wanted(node)) {
        return node;
    }
    for (const GumboNode *child : childrenOf(node)) {
        if (const GumboNode *found = findFirst(child, wanted)) {
            return found;
        }
    }
    return nullptr;
}

const GumboNode *findFirst(const GumboNode *node, GumboTag tag)
{
    return findFirst(node, [tag](const GumboNode *each) { return tagOf(each) == tag; });
}

std::vector<const GumboNode *> findAll(const GumboNode *node, GumboTag tag)
{
    std::vector<const GumboNode *> all;
    findFirst(node, [&all, tag](const GumboNode *each) {
        if (tagOf(each) == tag) {
            all.push_back(each);
        }
        return false;
    });
    return all;
}

} // namespace rd::importing
