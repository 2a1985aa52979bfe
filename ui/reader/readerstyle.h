// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "ui/theme/theme.h"

#include <QByteArray>

namespace rd::ui {

inline constexpr int usualLineLength = 68;

/// The style sheet of the reader in the theme's colours and faces, for an article's language.
/// Lines hold about that many characters (in Chinese, where they are wider, fewer).
QString readerStyleSheet(const Theme &theme, const QString &language,
                         int lineLength = usualLineLength);

/// The page the reader shows: our HTML with the lock's Content-Security-Policy.
QByteArray readerHtml(const Article &article, const Theme &theme, int lineLength = usualLineLength);

} // namespace rd::ui
