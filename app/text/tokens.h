// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <functional>

namespace rd::text {

/// One token of the search index. `start` and `end` are UTF-16 offsets in the original text.
struct Token
{
    QStringView text; ///< folded; valid only during the call
    int start = 0;
    int end = 0;
    bool colocated = false; ///< stands at the place of the token before it (a Han bigram)
};

/// Words are runs of letters and digits; Han characters are single tokens plus, colocated with its
/// first character, the bigram with the next one. Apostrophes and soft hyphens inside a word do not
/// split it. Return false from `take` to stop.
void tokenize(QStringView text, const std::function<bool(const Token &)> &take);

} // namespace rd::text
