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

namespace {

/// How well a record in `its` language serves one who asks for `wanted`: smaller is better, -1 not
/// at all.
int distance(const QString &its, const QString &wanted)
{
    if (its == wanted) {
        return 0;
    }
    return its.isEmpty() ? 1 : -1;
}

} // namespace

QString Person::nameIn(const QString &language, const QString &form) const
{
    const PersonName *plain = nullptr;
    for (const PersonName &candidate : names) {
        if (candidate.language == language) {
            if (candidate.form == form) {
                return candidate.name;
            }
            if (candidate.form.isEmpty()) {
                plain = &candidate;
            }
        }
    }
    return plain != nullptr ? plain->name : name;
}

const PersonTitle *Person::titleAt(const QString &language, const QString &day) const
{
    const PersonTitle *best = nullptr;
    int bestDistance = 2;
    for (const PersonTitle &candidate : titles) {
        const bool holds = (candidate.from.isEmpty() || candidate.from <= day) &&
                           (candidate.to.isEmpty() || day <= candidate.to);
        const int its = distance(candidate.language, language);
        if (holds && its >= 0 && its < bestDistance) {
            best = &candidate;
            bestDistance = its;
        }
    }
    return best;
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
