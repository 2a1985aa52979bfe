// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/asyncstore.h"
#include "app/store/listpage.h"
#include "ui/articlelist/rowpages.h"

namespace rd::ui {

using PageFuture = QFuture<Result<store::ListPage>>;

/// The first rows of a list, or of what a query finds. A newer search ends an older one.
PageFuture readTop(store::AsyncStore &store, const store::ListFilter &filter, const QString &query,
                   int limit);
/// Some page of it. Pages of hits are not ended by one another; each is short.
PageFuture readPage(store::AsyncStore &store, const store::ListFilter &filter, const QString &query,
                    const RowPages::Request &wanted);

} // namespace rd::ui
