// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/task.h"
#include "app/store/asyncstore.h"
#include "app/store/savedsearches.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

namespace rd::ui {

/// Counts what saved searches find, one after the other in a thread and on a connection of its own:
/// a search somebody types is never kept waiting, nor interrupted, by a count.
class HitCounts final : public QObject
{
    Q_OBJECT
public:
    explicit HitCounts(store::AsyncStore &store, QObject *parent = nullptr);
    ~HitCounts() override;

    static constexpr int most = 100'000; ///< what finds more says so many

    /// Counts these anew; what was under way is dropped.
    void count(const std::vector<store::SavedSearch> &searches);

Q_SIGNALS:
    void counted(const QHash<rd::store::SavedSearchId, qint64> &hits);

private:
    store::AsyncStore &m_store;
    CancelToken m_cancel;
    QThreadPool m_pool;
};

} // namespace rd::ui
