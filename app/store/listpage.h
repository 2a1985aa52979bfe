// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/store/filter.h"

#include <vector>

namespace rd::store {

/// A page of a list; each row with the key the next page is asked for after.
struct ListPage
{
    std::vector<ArticleRow> rows;
    std::vector<ListKey> keys;
};

/// Rows of a list by number, both ends included.
struct RowRange
{
    qint64 first = 0;
    qint64 last = 0;
};

/// How far down a list of hits goes: how many there are, and the key of every so many-th.
struct SearchDepth
{
    qint64 count = 0;
    std::vector<ListKey> ladder;
};

} // namespace rd::store
