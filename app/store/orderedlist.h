// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/articlelist.h"
#include "app/store/listpage.h"
#include "app/store/sortkeys.h"

namespace rd::store {

/// Lists in any order. Where an order has an index of its own, pages are read along it; where only
/// few rows pass the filter, those are read and sorted. Articles' rows come from ArticleList.
class OrderedList final
{
public:
    OrderedList(const Context &context, const ArticleList &list, Sections &sections,
                SortKeys &sortKeys)
        : m_context(context)
        , m_list(list)
        , m_sections(sections)
        , m_sortKeys(sortKeys)
    {}
    [[nodiscard]] ListPage page(const ListFilter &filter, const ListKey &after, int limit) const;
    /// Every row in order: its key and the newest article of it.
    using Take = std::function<void(const ListKey &, ArticleId)>;
    void walk(const ListFilter &filter, const Take &take) const;
    /// Puts the version a row shows in the place of the newest of its story.
    void showPreferred(std::vector<ArticleId> &ids, const ListFilter &filter) const;

private:
    /// Statements that select id, value and tie of the rows behind a key, in order.
    struct Keys
    {
        QStringList parts;
        QVariantList values;
    };
    struct Group
    {
        qint64 rank = 0;
        Condition condition;
    };
    struct Newest
    {
        qint64 id;
        qint64 position;
        qint64 rank;
    };
    /// The keys of headlines; Busy is left in the connection when they are not ready.
    [[nodiscard]] qint64 collation(const ListFilter &filter) const;
    [[nodiscard]] bool hasFew(const ListFilter &filter) const;
    [[nodiscard]] ListPage pageByPublished(const ListFilter &filter, const ListKey &after,
                                           int limit) const;
    [[nodiscard]] ListPage pageByGroup(const ListFilter &filter, const ListKey &after,
                                       int limit) const;
    [[nodiscard]] ListPage pageByKeys(const ListFilter &filter, const Keys &keys, int limit) const;
    [[nodiscard]] Keys keysAlongIndex(const ListFilter &filter, const ListKey &after,
                                      int limit) const;
    [[nodiscard]] Keys keysSorted(const ListFilter &filter, const ListKey &after, int limit) const;
    [[nodiscard]] std::vector<Group> groups(const ListFilter &filter) const;
    [[nodiscard]] QString rankOf(const ListFilter &filter) const;
    [[nodiscard]] std::vector<Newest> newest(const ListFilter &filter) const;
    void walkAlongIndex(const ListFilter &filter, const std::vector<Newest> &rows,
                        const Take &take) const;

    const Context &m_context;
    const ArticleList &m_list;
    Sections &m_sections;
    SortKeys &m_sortKeys;
};

} // namespace rd::store
