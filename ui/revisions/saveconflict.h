// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/storypackage.h"
#include "app/base/result.h"
#include "ui/theme/theme.h"

#include <functional>

class QWidget;

namespace rd::ui {

class OpenArticle;

/// After a save was refused because somebody else had saved in between: shows their text beside the
/// open one and does what is chosen. Cancelled, everything is as it was. `failed` hears what could
/// not be read.
void resolveSaveConflict(OpenArticle &article, const Theme &theme, QWidget *window,
                         const std::function<void(const Error &)> &failed);

/// What resolveSaveConflict() does for a choice; whichever it is, both texts are in the history
/// (KeepBoth: theirs here, ours in an article of its own, see OpenArticle::copySaved()).
void applyConflictChoice(OpenArticle &article, ConflictChoice choice, const ArticleContent &theirs);

} // namespace rd::ui
