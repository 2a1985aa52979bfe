// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <gumbo.h>

#include <functional>

namespace rd::importing {

/// A parsed page. Nodes live as long as it does.
class Document final
{
public:
    /// Flattens and parses. Limit for a page of more elements than we accept.
    static Result<Document> parse(const QString &html);

    [[nodiscard]] const GumboNode *root() const { return m_output->root; }

private:
    struct Closer
    {
        void operator()(GumboOutput *output) const;
    };

    QByteArray m_bytes; ///< the parser points into it
    std::unique_ptr<GumboOutput, Closer> m_output;
};

bool isElement(const GumboNode *node);
/// The tag of an element, GUMBO_TAG_UNKNOWN for anything else.
GumboTag tagOf(const GumboNode *node);
std::vector<const GumboNode *> childrenOf(const GumboNode *node);
QString attribute(const GumboNode *node, const char *name);
bool hasAttribute(const GumboNode *node, const char *name);
bool hasClass(const GumboNode *node, QLatin1String name);
/// All text inside, as it stands.
QString textOf(const GumboNode *node);

/// The first element in document order that is wanted, or nullptr.
const GumboNode *findFirst(const GumboNode *node,
                           const std::function<bool(const GumboNode *)> &wanted);
const GumboNode *findFirst(const GumboNode *node, GumboTag tag);
std::vector<const GumboNode *> findAll(const GumboNode *node, GumboTag tag);

} // namespace rd::importing
