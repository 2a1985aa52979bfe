// SPDX-License-Identifier: GPL-3.0-or-later
// What is selected in a list of which most rows were never read.
#include "app/store/lists.h"
#include "ui/articlelist/articlelistmodel.h"

#include <QFuture>

#include <algorithm>

namespace rd::ui {

QFuture<Result<std::vector<ArticleId>>>
ArticleListModel::idsOf(const QItemSelection &selection) const
{
    std::vector<ArticleId> ids;
    std::vector<store::RowRange> unread;
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selection) {
        ranges.emplace_back(range.top(), range.bottom());
    }
    std::sort(ranges.begin(), ranges.end());
    for (const auto &[first, last] : ranges) {
        if (!readIds(first, last, ids)) {
            const Place top = placeOf(first);
            unread.push_back({top.child < 0 ? top.top : top.top + 1, placeOf(last).top});
        }
    }
    if (unread.empty()) {
        return QtFuture::makeReadyFuture(Result<std::vector<ArticleId>>(std::move(ids)));
    }
    return m_store.run(store::AsyncStore::Lane::Read,
                       [filter = m_filter, unread, ids](store::Repository &repository) {
                           auto found = store::Lists(repository).idsAt(filter, unread);
                           if (found) {
                               found->insert(found->end(), ids.begin(), ids.end());
                           }
                           return found;
                       });
}

QList<ArticleId> ArticleListModel::readIdsOf(const QItemSelection &selection) const
{
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selection) {
        ranges.emplace_back(range.top(), range.bottom());
    }
    std::sort(ranges.begin(), ranges.end());
    QList<ArticleId> ids;
    for (const auto &[first, last] : ranges) {
        for (int row = first; row <= last && row < rowCount(); ++row) {
            if (const ArticleId id = idAt(row); id.isValid()) {
                ids.append(id);
            } else { // on to the next read one: most of a long range was never read
                row = modelRow(m_pages.nextRead(placeOf(row).top)) - 1;
            }
        }
    }
    return ids;
}

/// Adds the articles of these rows. False when some were not read: then only the versions under
/// unfolded stories are added, which no list of the store has as rows.
bool ArticleListModel::readIds(int first, int last, std::vector<ArticleId> &ids) const
{
    const size_t before = ids.size();
    for (int row = first; row <= last; ++row) {
        const ArticleId id = idAt(row);
        if (!id.isValid()) {
            ids.resize(before);
            for (const auto &[top, children] : m_unfolded) {
                const int head = modelRow(top);
                for (size_t i = 0; i < children.size(); ++i) {
                    const int at = head + 1 + int(i);
                    if (at >= first && at <= last) {
                        ids.push_back(children[i].id);
                    }
                }
            }
            return false;
        }
        ids.push_back(id);
    }
    return true;
}

} // namespace rd::ui
