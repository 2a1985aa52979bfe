// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/profile.h"
#include "app/base/result.h"

namespace rd::workspace {

/// Who sits at this desk, from the user's settings (not the library's: a library is shared). An
/// empty name means that nobody was asked yet. What cannot be understood is as if never set.
Profile loadProfile();

/// Keeps it for the window and the command line. Errors: Io (the settings cannot be written; the
/// old profile stays).
Result<void> saveProfile(const Profile &profile);

/// Initials to begin with: the first letters of the first and the last word ("Leyla Əliyeva" → LƏ),
/// the first character of a Chinese name (李伟 → 李). `language` says how i is capitalised (az: İ).
QString proposedInitials(const QString &name, const QString &language = {});

/// Names of the settings, the command line and the packages: "reporter", "desk-editor" …
QString newsroomRoleName(NewsroomRole role);
NewsroomRole newsroomRoleFromName(const QString &name); ///< Reporter when there is no such role

} // namespace rd::workspace
