// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"
#include "app/base/result.h"

#include <functional>

class QObject;

namespace rd::ui {

class OpenArticle;

/// Calls `then` with the revision that holds what is written now: the head, or a new one that is
/// saved first. Errors: why it could not be saved. Nothing is called when `context` or the article
/// dies.
void withRevision(OpenArticle &article, const QString &note, QObject *context,
                  const std::function<void(const Result<RevisionId> &)> &then);

} // namespace rd::ui
