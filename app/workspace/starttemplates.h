// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"

#include <vector>

namespace rd::workspace {

/// What a new article may begin with before a newsroom has made templates of its own.
struct StartTemplate
{
    QString id;   ///< stable: "short-news"
    QString name; ///< in the interface's language
    ArticleContent content;
};

/// The built-in ones, their prompts in that language of text (BCP 47; English for one that has
/// none).
std::vector<StartTemplate> startTemplates(const QString &language);

} // namespace rd::workspace
