// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlelist/articlelistmodel.h"

#include "app/base/deliver.h"
#include "ui/articlelist/words.h"

#include <algorithm>

namespace rd::ui {

namespace {

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

void ArticleListModel::setQuery(const QString &query, bool typing)
{
    if (query != m_query || (typing != m_filter.typing && !query.isEmpty())) {
        m_query = query;
        m_filter.typing = typing;
        restart();
    }
}

void ArticleListModel::setGrouping(Grouping grouping)
{
    if (grouping != m_titles.grouping()) {
        m_titles.setGrouping(grouping);
        // Which rows carry a title is in their heights, so all are new to the view.
        beginResetModel();
        endResetModel();
        Q_EMIT loaded();
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

/// Looks at the row above and at nothing else; where that is not here, there is no title yet.
QString ArticleListModel::groupOf(int top) const
{
    const ArticleRow *row = m_pages.row(top);
    const ArticleRow *above = m_pages.row(top - 1);
    if (row == nullptr || (top > 0 && above == nullptr)) {
        return {};
    }
    const auto sort = m_query.isEmpty() ? m_filter.sort : store::SortKey::Published;
    const bool begins = above == nullptr || m_titles.parts(sort, *above, *row);
    return begins ? m_titles.title(sort, *row) : QString();
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
    int top = m_pages.find([id](const ArticleRow &row) { return row.id == id; });
    if (top < 0) { // a version that a folded story does not show
        top = m_pages.find([id](const ArticleRow &row) {
            return std::any_of(row.versions.begin(), row.versions.end(),
                               [id](const LanguageVersion &v) { return v.id == id; });
        });
    }
    return top >= 0 ? modelRow(top) : -1;
}

void ArticleListModel::emitTopChanged(int first, int last)
{
    if (first <= last) {
        Q_EMIT dataChanged(index(modelRow(first)), index(std::min(modelRow(last), rowCount() - 1)));
    }
}

} // namespace rd::ui
