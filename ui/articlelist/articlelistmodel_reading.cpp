// SPDX-License-Identifier: GPL-3.0-or-later
// The half of the model that reads pages, follows changes and unfolds stories.
#include "app/base/deliver.h"
#include "app/store/lists.h"
#include "ui/articlelist/articlelistmodel.h"
#include "ui/articlelist/pagereading.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <utility>

namespace rd::ui {

namespace {

constexpr int searchPage = 100;
constexpr int manyMoves = 64;    ///< more at once are a reset: each one shifts every slot behind it
constexpr int maxRefresh = 2000; ///< rows from the top that are compared one by one
constexpr int aScreen = 50;      ///< rows around one that are on the screen with it

} // namespace

void ArticleListModel::restart()
{
    ++m_epoch;
    m_asked.clear();
    m_waiting = -1;
    m_depthPutOff = false;
    m_loading = true;
    m_refreshing = false;
    m_dirty = false;
    m_asking = false;
    m_ladderAsked = false;
    if (m_query.isEmpty() && m_filter.sort == store::SortKey::Headline && !m_store.isReadOnly()) {
        prepare();
        return;
    }
    if (m_query.isEmpty() && m_filter.sort == store::SortKey::Section) {
        // In the same queue as the rows: they are here before.
        const auto future =
            m_store.run(store::AsyncStore::Lane::Read,
                        [](store::Repository &repository) { return repository.sections(); });
        deliver(future, this, [this](Result<std::vector<Section>> sections) {
            if (sections) {
                m_titles.setSections(std::move(*sections));
            }
        });
    }
    readFirst();
}

/// Piece by piece, so that a save goes between.
void ArticleListModel::prepare()
{
    const auto future = m_store.run(store::AsyncStore::Lane::Bulk,
                                    [filter = m_filter](store::Repository &repository) {
                                        return store::Lists::prepareOrder(repository, filter);
                                    });
    deliver(future, this, [this, epoch = m_epoch](const Result<qint64> &left) {
        if (epoch != m_epoch) {
            return;
        }
        if (!left) {
            m_loading = false;
            Q_EMIT failed(left.error());
        } else if (*left > 0) {
            Q_EMIT preparing(*left);
            prepare();
        } else {
            readFirst();
        }
    });
}

void ArticleListModel::readFirst()
{
    const int limit = m_query.isEmpty() ? RowPages::pageSize : searchPage;
    deliver(readTop(m_store, m_filter, m_query, limit), this,
            [this, limit, epoch = m_epoch](Result<Page> page) {
                if (epoch != m_epoch) {
                    return;
                }
                m_loading = false;
                const bool whole = !page || int(page->rows.size()) < limit;
                m_hasMore = !m_query.isEmpty() && !whole;
                m_counted = whole;
                if (!page) {
                    show({});
                    Q_EMIT failed(page.error());
                } else {
                    show(std::move(*page));
                }
            });
}

/// The old rows stay until the new ones are here, so that nothing flickers. The first page is seen
/// before anybody counts: counting folded stories takes longer than the rest.
void ArticleListModel::show(Page page)
{
    beginResetModel();
    m_unfolded.clear();
    m_pages.reset(int(page.rows.size()));
    m_pages.put(0, std::move(page));
    endResetModel();
    Q_EMIT loaded();
    if (!m_counted) {
        requestCount();
    }
}

/// Called while painting: asks for the page once, the answer comes later.
void ArticleListModel::request(int top) const
{
    if (m_loading || m_hasMore) { // hits come one page after the other until their depth is known
        return;
    }
    const auto wanted = m_pages.requestFor(top);
    if (!wanted) {
        m_waiting = top;
    }
    if (!wanted || std::find(m_asked.begin(), m_asked.end(), wanted->first) != m_asked.end()) {
        return;
    }
    m_asked.push_back(wanted->first);
    // The answer changes the model, which asking does not.
    auto *self = const_cast<ArticleListModel *>(this);
    deliver(readPage(m_store, m_filter, m_query, *wanted), self,
            [self, epoch = m_epoch, first = wanted->first](Result<Page> page) {
                if (epoch != self->m_epoch) {
                    return;
                }
                if (!page) {
                    Q_EMIT self->failed(page.error());
                    return; // stays in m_asked: a broken page is not asked for at every paint
                }
                self->m_asked.erase(std::remove(self->m_asked.begin(), self->m_asked.end(), first),
                                    self->m_asked.end());
                self->putPage(first, std::move(*page));
            });
}

void ArticleListModel::putPage(int first, Page page)
{
    const int last = std::min(first + int(page.rows.size()), m_pages.size()) - 1;
    m_pages.put(first, std::move(page));
    emitTopChanged(first, last);
    if (std::exchange(m_depthPutOff, false)) {
        requestCount();
    }
}

/// Counts what a search finds. A page of it that somebody waits for goes first.
void ArticleListModel::requestDepth()
{
    const auto future = m_store.run(
        store::AsyncStore::Lane::Search,
        [query = m_query, filter = m_filter,
         stop = m_store.searchInterrupt()](store::Repository &repository) {
            return store::Lists(repository).depth(query, filter, RowPages::ladderStep, stop);
        });
    deliver(future, this, [this, epoch = m_epoch](Result<store::SearchDepth> depth) {
        if (epoch != m_epoch) {
            return;
        }
        if (!depth) {
            m_depthPutOff = depth.error().code == ErrorCode::Cancelled;
            if (!m_depthPutOff) {
                Q_EMIT failed(depth.error());
            }
            return;
        }
        m_hasMore = false;
        m_counted = true;
        fitCount(int(std::min<qint64>(depth->count, std::numeric_limits<int>::max())));
        takeLadder(std::move(depth->ladder));
        Q_EMIT loaded();
    });
}

/// Rows that were looked at meanwhile are painted again, and ask for their page.
void ArticleListModel::takeLadder(std::vector<store::ListKey> ladder)
{
    m_pages.setLadder(std::move(ladder));
    if (m_waiting >= 0) {
        const int top = std::exchange(m_waiting, -1);
        emitTopChanged(std::max(0, top - aScreen), std::min(m_pages.size() - 1, top + aScreen));
    }
}

void ArticleListModel::requestLadder()
{
    if (!m_query.isEmpty() || m_ladderAsked || !m_pages.needsLadder()) {
        return;
    }
    m_ladderAsked = true;
    const auto future = m_store.run(
        store::AsyncStore::Lane::Read, [filter = m_filter](store::Repository &repository) {
            return store::Lists(repository).ladder(filter, RowPages::ladderStep);
        });
    deliver(future, this, [this, epoch = m_epoch](Result<std::vector<store::ListKey>> ladder) {
        if (epoch != m_epoch) {
            return;
        }
        m_ladderAsked = false;
        if (!ladder) {
            Q_EMIT failed(ladder.error());
            return;
        }
        takeLadder(std::move(*ladder));
    });
}

bool ArticleListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_asking && !m_loading;
}

void ArticleListModel::fetchMore(const QModelIndex &parent)
{
    const ArticleRow *last = m_pages.row(m_pages.size() - 1);
    if (!canFetchMore(parent) || last == nullptr) {
        return;
    }
    m_asking = true;
    const int first = m_pages.size();
    deliver(readPage(m_store, m_filter, m_query, {first, m_pages.key(first - 1), searchPage}), this,
            [this, first, epoch = m_epoch](Result<Page> page) {
                if (epoch != m_epoch) {
                    return;
                }
                m_asking = false;
                if (!page) {
                    Q_EMIT failed(page.error());
                    return;
                }
                if (!m_hasMore) { // counted meanwhile
                    putPage(first, std::move(*page));
                    return;
                }
                m_hasMore = int(page->rows.size()) >= searchPage;
                m_counted = !m_hasMore;
                if (!page->rows.empty()) {
                    insertTops(first, std::move(*page));
                }
                Q_EMIT loaded();
                if (m_hasMore && std::exchange(m_depthPutOff, false)) {
                    requestCount();
                }
            });
}

void ArticleListModel::refresh()
{
    if (m_loading) {
        restart(); // what is under way may have been read before the change
        return;
    }
    if (m_refreshing) {
        m_dirty = true;
        return;
    }
    m_refreshing = true;
    const int limit = std::clamp(m_pages.prefix() + 8, int(RowPages::pageSize), maxRefresh);
    deliver(readTop(m_store, m_filter, m_query, limit), this,
            [this, limit, epoch = m_epoch](Result<Page> page) {
                if (epoch != m_epoch) {
                    return;
                }
                m_refreshing = false;
                if (!page) {
                    if (page.error().code != ErrorCode::Cancelled) {
                        Q_EMIT failed(page.error());
                    }
                    return;
                }
                const bool whole = int(page->rows.size()) < limit;
                m_hasMore = m_hasMore && !whole;
                m_counted = whole;
                applyRefresh(std::move(*page), whole);
                if (std::exchange(m_dirty, false)) {
                    refresh();
                }
            });
}

/// Old rows that are gone or moved, within the stretch the new rows cover.
std::vector<int> ArticleListModel::goneRows(const Page &page, bool whole) const
{
    QHash<ArticleId, const store::ListKey *> now;
    for (size_t i = 0; i < page.rows.size(); ++i) {
        now.insert(page.rows[i].id, &page.keys[i]);
    }
    std::vector<int> gone;
    const int known = m_pages.prefix();
    for (int top = 0; top < known; ++top) {
        const store::ListKey &key = m_pages.key(top);
        const store::ListKey *fresh = now.value(m_pages.row(top)->id);
        const bool covered = whole || page.keys.empty() || !(page.keys.back() < key);
        if ((covered || fresh != nullptr) && (fresh == nullptr || !(*fresh == key))) {
            gone.push_back(top);
        }
    }
    return gone;
}

void ArticleListModel::applyRefresh(Page page, bool whole)
{
    const std::vector<int> gone = goneRows(page, whole);
    const auto grown = qint64(page.rows.size()) - (m_pages.prefix() - qint64(gone.size()));
    if (qint64(gone.size()) + grown > manyMoves) {
        ++m_epoch;
        m_asked.clear();
        m_ladderAsked = false;
        show(std::move(page));
        return;
    }
    m_pages.markStale();
    m_asked.clear();
    for (auto top = gone.rbegin(); top != gone.rend(); ++top) {
        removeTop(*top);
    }
    const int size = int(page.rows.size());
    mergeRows(page);
    if (whole) {
        fitCount(size);
    } else if (!m_counted) {
        requestCount();
    }
    Q_EMIT loaded();
}

/// What is new stands between rows that stayed: each such stretch is one insertion.
void ArticleListModel::mergeRows(const Page &page)
{
    const auto part = [&page](size_t first, size_t end) {
        Page some;
        some.rows.assign(page.rows.begin() + qptrdiff(first), page.rows.begin() + qptrdiff(end));
        some.keys.assign(page.keys.begin() + qptrdiff(first), page.keys.begin() + qptrdiff(end));
        return some;
    };
    for (size_t i = 0; i < page.rows.size();) {
        const ArticleRow *shown = m_pages.row(int(i));
        size_t end = i;
        while (end < page.rows.size() &&
               (int(i) >= m_pages.size() || (shown != nullptr && shown->id != page.rows[end].id))) {
            ++end;
        }
        if (end > i) {
            insertTops(int(i), part(i, end));
            i = end;
        } else {
            mergeTop(int(i), part(i, i + 1));
            ++i;
        }
    }
}

void ArticleListModel::mergeTop(int top, Page one)
{
    const ArticleRow *shown = m_pages.row(top);
    const ArticleRow &fresh = one.rows.front();
    const bool differs = shown == nullptr || !(*shown == fresh);
    if (differs && m_unfolded.contains(top) && shown->versions != fresh.versions) {
        setUnfolded(modelRow(top), false);
    }
    m_pages.put(top, std::move(one));
    if (differs) {
        emitTopChanged(top, top);
    } else if (m_unfolded.contains(top)) {
        loadChildren(top);
    }
}

void ArticleListModel::requestCount()
{
    if (!m_query.isEmpty()) {
        requestDepth();
        return;
    }
    const auto future = m_store.run(
        store::AsyncStore::Lane::Read,
        [filter = m_filter](store::Repository &repository) { return repository.rowCount(filter); });
    deliver(future, this, [this, epoch = m_epoch](const Result<qint64> &count) {
        if (epoch != m_epoch) {
            return;
        }
        if (!count) {
            Q_EMIT failed(count.error());
            return;
        }
        m_counted = true;
        fitCount(int(std::min<qint64>(*count, std::numeric_limits<int>::max())));
        requestLadder();
        Q_EMIT loaded();
    });
}

void ArticleListModel::removeTop(int top)
{
    if (m_unfolded.contains(top)) {
        setUnfolded(modelRow(top), false);
    }
    const int row = modelRow(top);
    beginRemoveRows({}, row, row);
    m_pages.remove(top);
    std::map<int, Rows> shifted;
    for (auto &[at, children] : m_unfolded) {
        shifted.emplace(at > top ? at - 1 : at, std::move(children));
    }
    m_unfolded = std::move(shifted);
    endRemoveRows();
}

void ArticleListModel::insertTops(int top, Page page)
{
    const int count = int(page.rows.size());
    const int row = modelRow(top);
    beginInsertRows({}, row, row + count - 1);
    m_pages.insert(top, count);
    m_pages.put(top, std::move(page));
    std::map<int, Rows> shifted;
    for (auto &[at, children] : m_unfolded) {
        shifted.emplace(at >= top ? at + count : at, std::move(children));
    }
    m_unfolded = std::move(shifted);
    endInsertRows();
}

/// Rows below what was compared came or went: the end of the list gives way.
void ArticleListModel::fitCount(int count)
{
    while (m_pages.size() > count && m_unfolded.contains(m_pages.size() - 1)) {
        removeTop(m_pages.size() - 1);
    }
    if (m_pages.size() > count) {
        beginRemoveRows({}, modelRow(count), rowCount() - 1);
        m_unfolded.erase(m_unfolded.lower_bound(count), m_unfolded.end());
        m_pages.resize(count);
        endRemoveRows();
    } else if (m_pages.size() < count) {
        const int start = rowCount();
        beginInsertRows({}, start, start + count - m_pages.size() - 1);
        m_pages.resize(count);
        endInsertRows();
    }
}

bool ArticleListModel::canUnfold(int row) const
{
    const Place place = placeOf(row);
    const ArticleRow *top = m_pages.row(place.top);
    return place.child < 0 && top != nullptr && top->versions.size() > 1;
}

bool ArticleListModel::isUnfolded(int row) const
{
    return m_unfolded.contains(placeOf(row).top);
}

int ArticleListModel::storyRow(int row) const
{
    return modelRow(placeOf(row).top);
}

void ArticleListModel::setUnfolded(int row, bool unfolded)
{
    const int top = placeOf(row).top;
    const int head = modelRow(top);
    const auto found = m_unfolded.find(top);
    if (!unfolded && found != m_unfolded.end()) {
        beginRemoveRows({}, head + 1, head + int(found->second.size()));
        m_unfolded.erase(found);
        endRemoveRows();
    } else if (unfolded && found == m_unfolded.end() && canUnfold(head)) {
        const ArticleRow *story = m_pages.row(top);
        Rows children;
        for (const LanguageVersion &version : story->versions) {
            if (version.id != story->id) {
                ArticleRow child;
                child.id = version.id;
                child.storyId = story->storyId;
                child.language = version.language;
                child.status = version.status;
                children.push_back(std::move(child));
            }
        }
        beginInsertRows({}, head + 1, head + int(children.size()));
        m_unfolded.emplace(top, std::move(children));
        endInsertRows();
        loadChildren(top);
    } else {
        return;
    }
    emitTopChanged(top, top);
}

/// The versions stand there at once; their headlines follow.
void ArticleListModel::loadChildren(int top)
{
    for (const ArticleRow &child : m_unfolded.at(top)) {
        const auto future = m_store.run(
            store::AsyncStore::Lane::Read,
            [id = child.id](store::Repository &repository) { return repository.articleRow(id); });
        deliver(future, this, [this](const Result<ArticleRow> &row) {
            if (!row) {
                Q_EMIT failed(row.error());
                return;
            }
            for (auto &[at, children] : m_unfolded) {
                for (size_t i = 0; i < children.size(); ++i) {
                    if (children[i].id == row->id) {
                        children[i] = *row;
                        const QModelIndex changed = index(modelRow(at) + 1 + int(i));
                        Q_EMIT dataChanged(changed, changed);
                    }
                }
            }
        });
    }
}

} // namespace rd::ui
