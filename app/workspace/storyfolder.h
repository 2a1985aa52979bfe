// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/importfiles.h"

namespace rd::workspace {

/// A folder with a story.json is a story: `{"source": "az", "status": "published", "versions":
/// {"az": "az.md", "ru": "ru.md"}}`. Each version is any file an importer reads; the source comes
/// first and the others are linked to its revision. Pictures stand beside the files.

/// The folder's story.json, or an empty string.
QString storyFile(const QString &folder);
bool isStoryFile(const QString &path);

/// Imports all versions of one story. If a version fails, the others still come in; without the
/// source, the first one that can be read founds the story.
void importStoryFolder(const QString &storyFile, const ImportRequest &request,
                       const StoreWriter &write, ImportReport &report);

} // namespace rd::workspace
