// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"
#include "app/base/moment.h"

#include <QString>

namespace rd {

/// A passage that is found again after the text around it changed: the block, the words, and what
/// stood before and after them.
struct TextAnchor
{
    QString block; ///< id
    QString quote;
    QString before;
    QString after;

    bool operator==(const TextAnchor &) const = default;
};

/// A note on a passage, or an answer to one.
struct Comment
{
    QString uuid;
    QString parent; ///< UUID of the comment it answers, or empty
    ArticleId article;
    TextAnchor anchor;
    QString author;
    Moment written;
    QString text;
    bool resolved = false;

    bool operator==(const Comment &) const = default;
};

} // namespace rd
