// SPDX-License-Identifier: GPL-3.0-or-later
// The vocabulary that the XHTML writer and reader share. Private to body/.
#pragma once

#include <QLatin1String>
#include <QXmlStreamWriter>

namespace rd::xhtml {

inline constexpr QLatin1String rootClass("redaksiya-body");
inline constexpr QLatin1String version("data-version");
inline constexpr QLatin1String role("data-role");
inline constexpr QLatin1String from("data-from");
inline constexpr QLatin1String speaker("data-speaker");
inline constexpr QLatin1String prompt("data-prompt");
inline constexpr QLatin1String change("data-change");
inline constexpr QLatin1String changeId("data-change-id");
inline constexpr QLatin1String depth("data-depth");
inline constexpr QLatin1String ordered("data-ordered");
inline constexpr QLatin1String media("data-media");
inline constexpr QLatin1String credit("data-credit");
inline constexpr QLatin1String mark("data-mark");
inline constexpr QLatin1String value("data-value");
inline constexpr QLatin1String ref("data-ref");

/// Copies the start element the reader stands at, with that id instead of its own (empty: none).
inline void copyStart(const QXmlStreamReader &in, const QString &id, QXmlStreamWriter &out)
{
    const auto declarations = in.namespaceDeclarations();
    for (const QXmlStreamNamespaceDeclaration &each : declarations) {
        out.writeNamespace(each.namespaceUri().toString(), each.prefix().toString());
    }
    out.writeStartElement(in.namespaceUri().toString(), in.name().toString());
    if (!id.isEmpty()) {
        out.writeAttribute(QStringLiteral("id"), id);
    }
    const auto attributes = in.attributes();
    for (const QXmlStreamAttribute &each : attributes) {
        if (each.qualifiedName() != QLatin1String("id")) {
            out.writeAttribute(each);
        }
    }
}

} // namespace rd::xhtml
