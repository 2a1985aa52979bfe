// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/asyncwriter.h"

namespace rd::workspace {

StoreWriter bulkWriter(store::AsyncStore &store)
{
    return [&store](const std::function<Result<ArticleId>(store::Repository &)> &job) {
        auto future = store.run(store::AsyncStore::Lane::Bulk, job);
        future.waitForFinished();
        // No result means that the queue was closed under us: the program is quitting.
        return future.resultCount() > 0 ? future.takeResult() : Result<ArticleId>(cancelled());
    };
}

} // namespace rd::workspace
