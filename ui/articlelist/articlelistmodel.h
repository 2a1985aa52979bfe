// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/asyncstore.h"
#include "ui/articlelist/card.h"
#include "ui/articlelist/grouptitles.h"
#include "ui/articlelist/rowpages.h"

#include <QAbstractListModel>
#include <QItemSelection>
#include <QTimer>

#include <map>

namespace rd::ui {

/// All articles of a filter, in its order, with the full row count and only the pages somebody
/// looked at; or the hits of a query, which grow as one scrolls until they are counted. Follows the
/// store by itself.
class ArticleListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { CardRole = Qt::UserRole + 1, IdRole };

    explicit ArticleListModel(store::AsyncStore &store, QObject *parent = nullptr);

    void setFilter(const store::ListFilter &filter);
    void setGrouping(Grouping grouping);
    /// Empty: back to the list. `typing`: the last word may be the beginning of one.
    void setQuery(const QString &query, bool typing = false);
    [[nodiscard]] const QString &query() const { return m_query; }
    void setClock(Clock clock) { m_clock = std::move(clock); } ///< for deadlines

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] Card card(int row) const;
    [[nodiscard]] ArticleId idAt(int row) const;
    /// What the selected rows are, also those nobody has read yet: the store is asked for them.
    [[nodiscard]] QFuture<Result<std::vector<ArticleId>>>
    idsOf(const QItemSelection &selection) const;
    /// Of the selected rows those that were read, in order.
    [[nodiscard]] QList<ArticleId> readIdsOf(const QItemSelection &selection) const;
    /// Among the rows read so far, or the row of its story; -1 if it is not there.
    [[nodiscard]] int rowOf(ArticleId id) const;
    [[nodiscard]] int storyCount() const { return m_pages.size(); }
    /// storyCount() is not the last word: hits not read yet, rows not counted yet.
    [[nodiscard]] bool hasMore() const { return m_hasMore || !m_counted; }
    [[nodiscard]] bool isLoading() const { return m_loading; } ///< no first page yet
    [[nodiscard]] bool canUnfold(int row) const;
    [[nodiscard]] bool isUnfolded(int row) const;
    void setUnfolded(int row, bool unfolded);
    /// The story a child row belongs to; the row itself otherwise.
    [[nodiscard]] int storyRow(int row) const;

Q_SIGNALS:
    void loaded(); ///< the first page, or a refresh, is in
    void failed(const rd::Error &error);
    void preparing(qint64 left); ///< an order: so many articles are left; the old rows stay

private:
    /// A row of the model as its story and, for a child, which of its versions (else -1).
    struct Place
    {
        int top = 0;
        int child = -1;
    };
    using Rows = std::vector<ArticleRow>;
    using Page = store::ListPage;

    void restart();
    void prepare();
    void readFirst();
    void request(int top) const;
    void requestDepth();
    void requestLadder();
    void takeLadder(std::vector<store::ListKey> ladder);
    void refresh();
    [[nodiscard]] std::vector<int> goneRows(const Page &page, bool whole) const;
    void applyRefresh(Page page, bool whole);
    void mergeRows(const Page &page);
    void show(Page page);
    void requestCount();
    void putPage(int first, Page page);
    void mergeTop(int top, Page one);
    void removeTop(int top);
    void insertTops(int top, Page page);
    void fitCount(int count);
    void loadChildren(int top);
    [[nodiscard]] Place placeOf(int row) const;
    [[nodiscard]] int modelRow(int top) const;
    [[nodiscard]] QString groupOf(int top) const;
    void emitTopChanged(int first, int last);
    [[nodiscard]] bool readIds(int first, int last, std::vector<ArticleId> &ids) const;

    store::AsyncStore &m_store;
    Clock m_clock = systemClock();
    store::ListFilter m_filter;
    QString m_query;
    GroupTitles m_titles;
    RowPages m_pages;
    std::map<int, Rows> m_unfolded;   ///< by top row
    quint64 m_epoch = 0;              ///< answers to an older filter or query are dropped
    mutable std::vector<int> m_asked; ///< first rows of pages under way
    mutable int m_waiting = -1;       ///< a row that was looked at before there was a ladder
    bool m_loading = true;
    bool m_hasMore = false; ///< of a search
    bool m_counted = true;  ///< the number of rows is what the store says
    bool m_asking = false;  ///< more hits are under way
    bool m_ladderAsked = false;
    bool m_depthPutOff = false; ///< a page of hits went first
    bool m_refreshing = false;
    bool m_dirty = false; ///< changed again while refreshing
    QTimer m_changes;
};

} // namespace rd::ui
