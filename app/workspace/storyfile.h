// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/storypackage.h"
#include "app/base/files.h"

namespace rd::workspace {

/// `*.redaksiya-story`: a zip of manifest.json, articles/UUID.json (history, comments, approvals;
/// bodies as canonical XHTML), persons.json and media/UUID. Not public: it is how colleagues hand a
/// story over, with everything that is off the record.
Result<QByteArray> toStoryFile(const StoryPackage &package);

/// Reads one, whole or not at all. Names inside are looked up, never used as paths. Errors: Corrupt
/// (no zip, damaged, cut off, parts that do not fit together, a picture that is not what the
/// manifest says), TooNew, Limit.
Result<StoryPackage> fromStoryFile(const QByteArray &bytes);

/// The same with a file: written beside the target and renamed.
Result<void> saveStoryFile(const StoryPackage &package, const QString &path, Overwrite overwrite);
Result<StoryPackage> loadStoryFile(const QString &path);

/// "redaksiya-story", the suffix without its dot.
QString storyFileSuffix();

} // namespace rd::workspace
