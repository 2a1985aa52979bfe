// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"

namespace rd::exporting {

/// A public body as HTML for somebody else's editor: p, h2-h4, blockquote, ul, ol, table, hr with
/// a, strong, em, sub, sup and code in them; no class, no id, no style, nothing of ours. Questions
/// are strong. Pictures are left out: they and their captions are pasted apart. One block a line.
QString cleanHtml(const ArticleContent &content);

} // namespace rd::exporting
