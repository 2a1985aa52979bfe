// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/page/finish.h"

#include "app/import/page/dateline.h"
#include "app/import/page/furniture.h"
#include "app/import/page/interview.h"
#include "app/text/detect.h"
#include "app/text/languages/language.h"

namespace rd::importing {

namespace {

constexpr qsizetype detectedCharacters = 20000; ///< more of a text says nothing new
constexpr double sure = 0.8;

} // namespace

QString chosenLanguage(const ImportOptions &options, const QString &declared, const QString &text)
{
    if (!options.language.isEmpty()) {
        return options.language;
    }
    const text::Language *known = text::language(declared);
    const text::Detected detected =
        text::detectLanguage(QStringView(text).left(detectedCharacters));
    // Templates declare one language for all their pages: the text knows better when it is sure.
    const bool better = known == nullptr || (detected.confidence >= sure && text.size() > 200);
    if (better && text::language(detected.language) != nullptr) {
        return detected.language;
    }
    return known != nullptr ? known->tag : detected.language;
}

void finishForeign(ImportedArticle &article, const ImportOptions &options)
{
    article.dropped.append(takeFurniture(article.content));
    takeDateline(article.content, options.zone);
    recogniseInterview(article.content);
}

} // namespace rd::importing
