// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/asyncstore.h"
#include "app/workspace/importfiles.h"

namespace rd::workspace {

/// A StoreWriter for a worker thread of the window: each job goes to the writer's bulk lane and the
/// worker waits for it, so that a user's save is never behind a whole import. Never call the result
/// from the window's thread.
StoreWriter bulkWriter(store::AsyncStore &store);

} // namespace rd::workspace
