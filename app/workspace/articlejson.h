// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/store/values.h"

#include <QJsonObject>

namespace rd::workspace {

/// An article with the keys scripts depend on (`redaksiya-cli --json show`): times in ISO 8601 with
/// the article's offset, languages BCP 47, ids integers, unset values null. This is the newsroom's
/// own view, with notes and work fields; a block's "text" is what may be said all the same, and
/// what is off the record stands apart under "off_record", so that no script sends it by mistake.
QJsonObject articleJson(const Article &article);
/// One line of `list` and `search`; search adds "snippet" with hits between ** and **.
QJsonObject rowJson(const ArticleRow &row);
QJsonObject revisionJson(const RevisionInfo &revision);
QJsonObject statsJson(const store::Stats &stats);

} // namespace rd::workspace
