// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/html/links.h"

namespace rd::importing {

QString safeAddress(const QString &address, const QUrl &base)
{
    QString plain;
    for (QChar c : address) {
        // Browsers drop tabs and line ends inside an address: "java\nscript:" is a script there.
        if (c.unicode() >= 0x20 && c.unicode() != 0x7F) {
            plain += c;
        }
    }
    plain = plain.trimmed();
    if (plain.startsWith(u'#')) {
        return plain.size() > 1 ? plain : QString();
    }
    const QUrl url(plain);
    const QUrl absolute = url.isRelative() && !base.isEmpty() ? base.resolved(url) : url;
    const QString scheme = absolute.scheme().toLower();
    const bool web = (scheme == QLatin1String("http") || scheme == QLatin1String("https")) &&
                     !absolute.host().isEmpty();
    if (!absolute.isValid() || (!web && scheme != QLatin1String("mailto"))) {
        return {};
    }
    // As it was written where it was whole: rewriting would change what people see and compare.
    return url.isRelative() ? absolute.toString(QUrl::FullyEncoded) : plain;
}

} // namespace rd::importing
