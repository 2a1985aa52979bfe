// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/articlelist.h"

#include <utility>

namespace rd::store {

/// What the filter says of the article called `name`, its place and folding left out.
Condition conditionAnywhere(const ListFilter &filter, const QString &name);
/// What ListFilter::Place alone says of it; empty for Everywhere.
Condition conditionOfPlace(const ListFilter &filter, const QString &name);
/// True where readers do not see yet what the published article has become.
QString conditionOfChanged(const QString &name);
/// With foldStories: the article `a` is the newest of its story under the filter.
void addFolding(Condition &condition, const ListFilter &filter);

/// An index that holds all an answer needs, and the whole filter as a condition on article `a`.
struct PlaceIndex
{
    const char *name;
    Condition condition;
};
/// The indexes a place is read from; no article is in two of them.
std::vector<PlaceIndex> indexesOfPlace(const ListFilter &filter);
/// " INDEXED BY …", or nothing for no name.
QString indexedBy(const QString &index);
/// A statement that selects `id`, `position`, `story`, `status` and `section` of every article of
/// the filter, unfolded; along that index if the filter is not a place, which names its own.
std::pair<QString, QVariantList> keysOfPlace(const ListFilter &filter, const QString &index);

} // namespace rd::store
