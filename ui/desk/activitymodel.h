// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/asyncstore.h"
#include "app/store/desk.h"

#include <QAbstractListModel>
#include <QTimer>

#include <vector>

namespace rd::ui {

/// What people look for in the change log.
enum class ActivityGroup {
    All,
    Steps,
    Saves,
    HandOvers,
    Approvals,
    Packages,
    ArchiveAndBin,
    Other
};
[[nodiscard]] ActivityGroup groupOf(ActivityKind kind);
[[nodiscard]] QString groupLabel(ActivityGroup group);
/// "sent it to “In review”", behind the name of who did it.
[[nodiscard]] QString activityText(const Activity &activity);

/// The change log, newest first, read page by page as one goes down; what happens meanwhile comes
/// in at the top.
class ActivityModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int pageSize = 100;

    explicit ActivityModel(store::AsyncStore &store, QObject *parent = nullptr);
    void setFilter(const store::ActivityFilter &filter, ActivityGroup group);
    /// Days are those of this zone.
    void setZone(const QByteArray &zone);
    [[nodiscard]] const Activity &activity(int row) const { return m_rows[size_t(row)]; }
    /// "Today", above the first row of a day; else empty.
    [[nodiscard]] QString dayAbove(int row) const;
    [[nodiscard]] QString timeOf(int row) const;
    [[nodiscard]] bool isLoading() const { return m_loading; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const rd::Error &error);

private:
    using Page = std::vector<Activity>;
    void restart();
    void append(const Page &page);
    void readNews();
    void prepend(const Page &page);
    [[nodiscard]] Page wanted(const Page &page) const;
    [[nodiscard]] QDate dayOf(int row) const;

    store::AsyncStore &m_store;
    store::ActivityFilter m_filter;
    ActivityGroup m_group = ActivityGroup::All;
    QByteArray m_zone = QByteArrayLiteral("Asia/Baku");
    Page m_rows;
    qint64 m_before = 0; ///< the oldest sequence that was read, wanted or not
    qint64 m_newest = 0;
    bool m_more = true;
    bool m_loading = false;
    quint64 m_epoch = 0; ///< answers to an older filter are dropped
    QTimer m_changes;
};

} // namespace rd::ui
