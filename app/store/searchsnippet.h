// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sqlite/searchquery.h"
#include "app/store/sqlite/searchtexts.h"

namespace rd::store {

/// Why an article was found: the places where the words stand that the query asks for, each in the
/// field it was asked for in; of "said:" the person and their words. Hits stand between
/// text::hitStart and text::hitEnd, places are split by " · ".
QString snippetOf(const SearchTexts &texts, const SearchPlan &plan);

} // namespace rd::store
