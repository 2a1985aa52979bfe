// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/article.h"

namespace rd {

const Speaker *ArticleContent::speaker(const QString &key) const
{
    for (const Speaker &candidate : speakers) {
        if (candidate.key == key) {
            return &candidate;
        }
    }
    return nullptr;
}

QString Section::label(const QString &language) const
{
    const auto exact = labels.constFind(language);
    if (exact != labels.constEnd()) {
        return *exact;
    }
    const auto english = labels.constFind(QStringLiteral("en"));
    if (english != labels.constEnd()) {
        return *english;
    }
    return labels.isEmpty() ? key : *labels.constBegin();
}

} // namespace rd
