// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/hitcounts.h"

#include "app/base/deliver.h"
#include "app/base/log.h"
#include "app/store/hits.h"

#include <QtConcurrentRun>

namespace rd::ui {

using Hits = QHash<store::SavedSearchId, qint64>;

HitCounts::HitCounts(store::AsyncStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_pool.setMaxThreadCount(1);
}

HitCounts::~HitCounts()
{
    m_cancel.cancel();
    m_pool.waitForDone();
}

void HitCounts::count(const std::vector<store::SavedSearch> &searches)
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    const auto work = [&store = m_store, cancel = m_cancel, searches] {
        Hits hits;
        const auto reader = store.openReader();
        if (!reader) {
            logError(lcStore(), reader.error());
            return hits;
        }
        for (const store::SavedSearch &search : searches) {
            store::ListFilter filter;
            filter.exactWords = search.exactWords;
            const auto found = store::hitsOf(**reader, search.query, filter, most,
                                             [&cancel] { return cancel.isCancelled(); });
            if (found) {
                hits.insert(search.id, qint64(found->size()));
            } else if (cancel.isCancelled()) {
                break;
            } else {
                // It names a section that is gone, for example: no number is better than a wrong.
                hits.insert(search.id, -1);
            }
        }
        return hits;
    };
    deliver(QtConcurrent::run(&m_pool, work), this, [this, cancel = m_cancel](const Hits &hits) {
        if (!cancel.isCancelled()) {
            Q_EMIT counted(hits);
        }
    });
}

} // namespace rd::ui
