// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/collation.h"

#include <unicode/ucol.h>
#include <unicode/uversion.h>

#include <algorithm>

namespace rd::text {

namespace {

QString dotted(const UVersionInfo &version)
{
    char text[U_MAX_VERSION_STRING_LENGTH];
    u_versionToString(version, text);
    return QString::fromLatin1(text);
}

} // namespace

Collation::Collation(const QString &locale)
{
    // Pinyin is said, though it is what "zh" means today.
    const QByteArray name = locale.startsWith(QLatin1String("zh"))
                                ? QByteArrayLiteral("zh@collation=pinyin")
                                : locale.toLatin1();
    UErrorCode status = U_ZERO_ERROR;
    m_collator = ucol_open(name.constData(), &status);
}

Collation::~Collation()
{
    if (m_collator != nullptr) {
        ucol_close(m_collator);
    }
}

QByteArray Collation::key(const QString &text) const
{
    if (m_collator == nullptr) { // ICU without its data: the order of code points
        return text.toUtf8().left(longestKey);
    }
    const auto *characters = reinterpret_cast<const UChar *>(text.utf16());
    const auto length = static_cast<int32_t>(text.size());
    QByteArray key(4 * longestKey, Qt::Uninitialized);
    const int32_t needed =
        ucol_getSortKey(m_collator, characters, length, reinterpret_cast<uint8_t *>(key.data()),
                        static_cast<int32_t>(key.size()));
    if (needed > key.size()) { // what was cut off is undefined: once more with room for all
        key.resize(needed);
        ucol_getSortKey(m_collator, characters, length, reinterpret_cast<uint8_t *>(key.data()),
                        needed);
    }
    return key.left(std::min(needed - 1, longestKey)); // ends with a zero byte
}

QString Collation::version() const
{
    UVersionInfo icu;
    u_getVersion(icu);
    if (m_collator == nullptr) {
        return QStringLiteral("none");
    }
    UVersionInfo rules;
    ucol_getVersion(m_collator, rules);
    return dotted(icu) + u'/' + dotted(rules);
}

} // namespace rd::text
