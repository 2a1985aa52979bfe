// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/repository.h"

namespace rd::store {

/// Which articles a search finds, newest first and at most `limit`: for counts, exports and what is
/// done to all of them. A row and its snippet cost a hundred times as much. Errors as
/// Repository::search().
Result<std::vector<ArticleId>> hitsOf(const Repository &repository, const QString &query,
                                      const ListFilter &filter, int limit,
                                      const std::function<bool()> &interrupted = {});

} // namespace rd::store
