// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"

namespace rd::importing {

/// True if the line is no text but a part of a news site's page, in any of the languages (pages
/// mix them): "Latest news", "Orphus sistemi".
bool isFurniture(const QString &line);

/// Names of people after "By", "Müəllif:", «Автор:», 作者：, 记者 …; empty if the line is no
/// byline. `closing` adds those who led an interview («Беседовала Анна Серова»).
QStringList bylineNames(const QString &line, bool closing);

/// What stands after "Tags:", "Açar sözlər:", «Теги:», 关键词：; empty if the line is something
/// else.
QStringList keywordsOf(const QString &line);

/// Takes from the end of a text what is not text: furniture with the headlines listed under it,
/// keywords, closing credits, a copyright line (these three go into the metadata). Furniture lines
/// inside the text go too. Returns what was dropped, in the order it stood.
QStringList takeFurniture(ArticleContent &content);

} // namespace rd::importing
