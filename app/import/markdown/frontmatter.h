// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <utility>
#include <vector>

namespace rd::importing {

/// What stands between two lines of "---" before a Markdown text: the part of YAML people use there
/// (texts, quoted or not, lists, one level of maps, "|" and ">" blocks). Nothing is ever executed
/// or included, anchors and tags are text.
struct FrontMatter
{
    std::vector<std::pair<QString, QJsonValue>> fields; ///< in their order; names in lower case
    qsizetype length = 0; ///< how much of the text it takes; 0: there is none

    [[nodiscard]] QJsonValue value(const QString &name) const;
};

FrontMatter readFrontMatter(const QString &markdown);

} // namespace rd::importing
