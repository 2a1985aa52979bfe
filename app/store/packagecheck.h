// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/storypackage.h"
#include "app/base/result.h"

namespace rd::store {

/// What of a package can be judged without a library: it names everything by UUIDs of their own,
/// bases come before what is on them, nothing answers itself, sizes and times are sane. Errors:
/// Corrupt, Limit.
Result<void> checkPackage(const StoryPackage &package);

} // namespace rd::store
