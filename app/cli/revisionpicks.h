// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace rd::cli {

/// The article an argument names. Errors: Usage (no number), NotFound.
Result<Article> articleOf(const store::Repository &repository, const QString &argument);

/// The revision an argument names, of that article's alone: a number from another article's history
/// would bring in its text. Errors: Usage (no number), NotFound.
Result<RevisionId> revisionOf(const std::vector<RevisionInfo> &revisions, const QString &argument);

} // namespace rd::cli
