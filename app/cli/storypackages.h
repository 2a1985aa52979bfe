// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/storypackage.h"
#include "app/base/files.h"
#include "app/cli/command.h"
#include "app/workspace/importfiles.h"

namespace rd::cli {

/// Whole stories between libraries: `export --format story`, `import X.redaksiya-story`.

/// What `--keep` says about texts that both sides went on writing.
Result<std::optional<ConflictChoice>> conflictChoice(const QCommandLineParser &parser);
void addKeepOption(QCommandLineParser &parser);

/// Is to be merged and not imported: by its suffix, or by `--format story`.
bool isStoryPackage(const QString &path, const QString &format);

/// Writes the story of every article once; returns the paths. `target` is a folder, or the file for
/// a single story.
Result<QStringList> exportStories(store::Repository &repository,
                                  const std::vector<ArticleId> &articles, const QString &target,
                                  Overwrite overwrite);

/// Merges each package whole or not at all; what cannot be is reported as failed.
void mergeStories(store::Repository &repository, const QStringList &paths,
                  std::optional<ConflictChoice> keep, workspace::ImportReport &report);

} // namespace rd::cli
