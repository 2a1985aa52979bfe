// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/importfiles.h"

namespace rd::workspace {

/// A folder with a story.json is a story: `{"source": "az", "status": "published", "statuses":
/// {"en": "approved"}}`. Its versions are the files named after their language ("az.md",
/// "ru.html"), of any format an importer reads; pictures stand beside them. The source comes first
/// and the others are linked to its revision; `statuses` names versions that differ from `status`.

/// The folder's story.json, or an empty string.
QString storyFile(const QString &folder);
bool isStoryFile(const QString &path);

/// Imports all versions of one story. If a version fails, the others still come in; without the
/// source, the first one that can be read founds the story.
void importStoryFolder(const QString &storyFile, const ImportRequest &request,
                       const StoreWriter &write, ImportReport &report);

} // namespace rd::workspace
