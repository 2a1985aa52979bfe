// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/activitymodel.h"

#include "app/base/deliver.h"
#include "ui/articlelist/words.h"

#include <algorithm>

namespace rd::ui {

ActivityModel::ActivityModel(store::AsyncStore &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    m_changes.setSingleShot(true);
    m_changes.setInterval(100);
    connect(&m_changes, &QTimer::timeout, this, &ActivityModel::readNews);
    connect(&store, &store::AsyncStore::changed, this, [this] {
        if (!m_changes.isActive()) {
            m_changes.start();
        }
    });
}

void ActivityModel::setFilter(const store::ActivityFilter &filter, ActivityGroup group)
{
    m_filter = filter;
    m_group = group;
    restart();
}

void ActivityModel::setZone(const QByteArray &zone)
{
    m_zone = zone;
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void ActivityModel::restart()
{
    ++m_epoch;
    beginResetModel();
    m_rows.clear();
    m_before = 0;
    m_newest = 0;
    m_more = true;
    m_loading = false;
    endResetModel();
    fetchMore({});
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_loading;
}

void ActivityModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    m_loading = true;
    const auto future =
        m_store.run(store::AsyncStore::Lane::Read,
                    [filter = m_filter, before = m_before](store::Repository &repository) {
                        return store::Desk(repository).activity(filter, before, pageSize);
                    });
    deliver(future, this, [this, epoch = m_epoch](const Result<Page> &page) {
        if (epoch != m_epoch) {
            return;
        }
        m_loading = false;
        if (!page) {
            m_more = false; // "Try again" restarts
            Q_EMIT failed(page.error());
            return;
        }
        append(*page);
    });
}

ActivityModel::Page ActivityModel::wanted(const Page &page) const
{
    Page rows;
    std::copy_if(page.begin(), page.end(), std::back_inserter(rows), [this](const Activity &one) {
        return m_group == ActivityGroup::All || groupOf(one.kind) == m_group;
    });
    return rows;
}

void ActivityModel::append(const Page &page)
{
    m_more = int(page.size()) == pageSize;
    if (!page.empty()) {
        m_newest = std::max(m_newest, page.front().sequence);
        m_before = page.back().sequence;
    }
    const Page rows = wanted(page);
    if (!rows.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(rows.size()) - 1);
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        endInsertRows();
    }
    Q_EMIT loaded();
    if (rows.empty() && m_more) {
        fetchMore({}); // a page of other kinds: on to the next
    }
}

void ActivityModel::readNews()
{
    if (m_loading) {
        m_changes.start();
        return;
    }
    const auto future = m_store.run(
        store::AsyncStore::Lane::Read, [filter = m_filter](store::Repository &repository) {
            return store::Desk(repository).activity(filter, 0, pageSize);
        });
    deliver(future, this, [this, epoch = m_epoch](const Result<Page> &page) {
        if (epoch != m_epoch || m_loading) {
            return;
        }
        if (page) {
            prepend(*page);
        } else {
            Q_EMIT failed(page.error());
        }
    });
}

void ActivityModel::prepend(const Page &page)
{
    Page news;
    std::copy_if(page.begin(), page.end(), std::back_inserter(news),
                 [this](const Activity &one) { return one.sequence > m_newest; });
    if (news.empty()) {
        return;
    }
    if (int(news.size()) == pageSize) {
        restart(); // there may be more between them and what is here
        return;
    }
    m_newest = news.front().sequence;
    if (m_before == 0) {
        m_before = news.back().sequence;
    }
    const Page rows = wanted(news);
    if (!rows.empty()) {
        beginInsertRows({}, 0, int(rows.size()) - 1);
        m_rows.insert(m_rows.begin(), rows.begin(), rows.end());
        endInsertRows();
        // What was first of its day is not any more.
        const int below = int(rows.size());
        if (below < rowCount()) {
            Q_EMIT dataChanged(index(below), index(below));
        }
    }
    Q_EMIT loaded();
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QDate ActivityModel::dayOf(int row) const
{
    return Moment{m_rows[size_t(row)].at.utcMs, m_zone}.toDateTime().date();
}

QString ActivityModel::dayAbove(int row) const
{
    if (row > 0 && dayOf(row - 1) == dayOf(row)) {
        return {};
    }
    const QDate today = Moment{systemClock()(), m_zone}.toDateTime().date();
    return dayTitle(dayOf(row), today);
}

QString ActivityModel::timeOf(int row) const
{
    return Moment{m_rows[size_t(row)].at.utcMs, m_zone}.toDateTime().toString(
        QStringLiteral("HH:mm"));
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Activity &one = activity(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return activityText(one);
    case Qt::AccessibleTextRole: {
        QStringList parts{dayAbove(index.row()), timeOf(index.row()), one.author, activityText(one),
                          one.headline};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

} // namespace rd::ui
