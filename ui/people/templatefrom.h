// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"

namespace rd::ui {

/// What becomes of the words when a template is made of an article.
enum class TemplateTexts {
    Keep,      ///< as they stand
    AsPrompts, ///< each block's words ask for others
    Drop,      ///< empty blocks
};

/// What of an article its template takes over.
struct TemplateParts
{
    TemplateTexts texts = TemplateTexts::AsPrompts;
    bool headline = false;
    bool section = true;
    bool credits = false; ///< bylines and credits
    bool keywords = false;
    bool source = true; ///< source, rights
    bool work = true;   ///< urgency, target length, note to the desk
    bool speakers = false;
};

/// A template made of an article. Its times and addresses never go along, nor what was off the
/// record, commented or proposed.
[[nodiscard]] ArticleContent templateFrom(const ArticleContent &article,
                                          const TemplateParts &parts);

} // namespace rd::ui
