// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlelist/articlelistmodel.h"

#include "app/base/deliver.h"
#include "ui/articlelist/words.h"

#include <algorithm>
#include <limits>

namespace rd::ui {

namespace {

constexpr int searchPage = 100;
constexpr qint64 newest = std::numeric_limits<qint64>::max();

bool concernsList(const std::vector<store::Change> &changes)
{
    return std::any_of(changes.begin(), changes.end(), [](const store::Change &change) {
        return change.entity == store::Entity::Article || change.entity == store::Entity::Story ||
               change.entity == store::Entity::Revision || change.entity == store::Entity::Section;
    });
}

} // namespace

ArticleListModel::ArticleListModel(store::AsyncStore &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    // A burst of commits (an import) is one look at the store.
    m_changes.setSingleShot(true);
    m_changes.setInterval(50);
    connect(&m_changes, &QTimer::timeout, this, &ArticleListModel::refresh);
    connect(&store, &store::AsyncStore::changed, this,
            [this](const std::vector<store::Change> &changes) {
                if (concernsList(changes) && !m_changes.isActive()) {
                    m_changes.start();
                }
            });
}

void ArticleListModel::setFilter(const store::ListFilter &filter)
{
    m_filter = filter;
    restart();
}

void ArticleListModel::setQuery(const QString &query)
{
    if (query != m_query) {
        m_query = query;
        restart();
    }
}

QFuture<Result<ArticleListModel::Rows>> ArticleListModel::readTop(int limit) const
{
    using Lane = store::AsyncStore::Lane;
    if (m_query.isEmpty()) {
        return m_store.run(Lane::Read, [filter = m_filter, limit](store::Repository &repository) {
            return repository.rows(filter, newest, limit);
        });
    }
    return m_store.run(Lane::Search,
                       [query = m_query, filter = m_filter, limit,
                        stop = m_store.searchInterrupt()](store::Repository &repository) {
                           return repository.search(query, filter, newest, limit, stop);
                       });
}

void ArticleListModel::restart()
{
    ++m_epoch;
    m_asked.clear();
    m_loading = true;
    m_refreshing = false;
    m_dirty = false;
    m_asking = false;
    m_ladderAsked = false;
    const int limit = m_query.isEmpty() ? RowPages::pageSize : searchPage;
    deliver(readTop(limit), this, [this, limit, epoch = m_epoch](Result<Rows> rows) {
        if (epoch != m_epoch) {
            return;
        }
        m_loading = false;
        const bool whole = !rows || int(rows->size()) < limit;
        m_hasMore = !m_query.isEmpty() && !whole;
        m_counted = !m_query.isEmpty() || whole;
        if (!rows) {
            show({});
            Q_EMIT failed(rows.error());
        } else {
            show(std::move(*rows));
        }
    });
}

/// The old rows stay until the new ones are here, so that nothing flickers. The first page is seen
/// before anybody counts: counting folded stories takes longer than the rest.
void ArticleListModel::show(Rows rows)
{
    beginResetModel();
    m_unfolded.clear();
    m_pages.reset(int(rows.size()));
    m_pages.put(0, std::move(rows));
    endResetModel();
    Q_EMIT loaded();
    if (!m_counted) {
        requestCount();
    }
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid()) {
        return 0;
    }
    int count = m_pages.size();
    for (const auto &[top, children] : m_unfolded) {
        count += int(children.size());
    }
    return count;
}

ArticleListModel::Place ArticleListModel::placeOf(int row) const
{
    int above = 0;
    for (const auto &[top, children] : m_unfolded) {
        const int at = top + above;
        if (row <= at) {
            break;
        }
        if (row <= at + int(children.size())) {
            return {top, row - at - 1};
        }
        above += int(children.size());
    }
    return {row - above, -1};
}

int ArticleListModel::modelRow(int top) const
{
    int row = top;
    for (const auto &[unfolded, children] : m_unfolded) {
        if (unfolded >= top) {
            break;
        }
        row += int(children.size());
    }
    return row;
}

Card ArticleListModel::card(int row) const
{
    const Place place = placeOf(row);
    Card card;
    const ArticleRow *top = m_pages.row(place.top);
    if (!m_pages.isFresh(place.top)) {
        request(place.top);
    }
    if (top == nullptr) {
        return card;
    }
    card.unfolded = m_unfolded.contains(place.top);
    if (place.child < 0) {
        card.row = *top;
        card.group = groupOf(place.top);
        return card;
    }
    card.child = true;
    card.row = m_unfolded.at(place.top)[size_t(place.child)];
    for (const LanguageVersion &version : top->versions) {
        if (version.id == card.row.id) {
            card.version = version;
        }
    }
    return card;
}

QString ArticleListModel::groupOf(int top) const
{
    const ArticleRow *row = m_pages.row(top);
    if (row == nullptr) {
        return {};
    }
    const QDate day = listDate(*row);
    const ArticleRow *above = m_pages.row(top - 1);
    if (top > 0 && (above == nullptr || listDate(*above) == day)) {
        return {};
    }
    return dayTitle(day, QDate::currentDate());
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    switch (role) {
    case CardRole:
        return QVariant::fromValue(card(index.row()));
    case Qt::DisplayRole:
        return card(index.row()).row.headline;
    case Qt::AccessibleTextRole:
        return spokenText(card(index.row()), m_clock());
    case IdRole:
        return idAt(index.row()).value;
    default:
        return {};
    }
}

ArticleId ArticleListModel::idAt(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return {};
    }
    const Place place = placeOf(row);
    if (place.child >= 0) {
        return m_unfolded.at(place.top)[size_t(place.child)].id;
    }
    const ArticleRow *top = m_pages.row(place.top);
    return top != nullptr ? top->id : ArticleId();
}

int ArticleListModel::rowOf(ArticleId id) const
{
    for (const auto &[top, children] : m_unfolded) {
        for (size_t i = 0; i < children.size(); ++i) {
            if (children[i].id == id) {
                return modelRow(top) + 1 + int(i);
            }
        }
    }
    for (int top = 0; top < m_pages.size(); ++top) {
        const ArticleRow *row = m_pages.row(top);
        if (row != nullptr && row->id == id) {
            return modelRow(top);
        }
    }
    return storyRowOf(id);
}

/// The row of the folded story one of whose versions it is.
int ArticleListModel::storyRowOf(ArticleId id) const
{
    for (int top = 0; top < m_pages.size(); ++top) {
        const ArticleRow *row = m_pages.row(top);
        if (row != nullptr && std::any_of(row->versions.begin(), row->versions.end(),
                                          [id](const LanguageVersion &v) { return v.id == id; })) {
            return modelRow(top);
        }
    }
    return -1;
}

void ArticleListModel::emitTopChanged(int first, int last)
{
    if (first <= last) {
        Q_EMIT dataChanged(index(modelRow(first)), index(std::min(modelRow(last), rowCount() - 1)));
    }
}

} // namespace rd::ui
