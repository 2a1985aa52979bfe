// SPDX-License-Identifier: GPL-3.0-or-later
// Private to approvaldocument.cpp and approvalreturn.cpp: what stands in the document, so that
// reading it back knows our own lines from theirs.
#pragma once

#include "app/workspace/approvaldocument.h"

namespace rd::workspace {

struct ApprovalLines
{
    struct Line
    {
        std::ptrdiff_t index; ///< of the block in `content`
        QString text;
        QString speaker; ///< printed before it; empty: as before
    };
    ArticleContent content; ///< public
    QStringList introduction;
    std::vector<Line> blocks;

    [[nodiscard]] const Block &block(const Line &line) const
    {
        return content.body.blocks[static_cast<size_t>(line.index)];
    }
};

ApprovalLines approvalLines(const ArticleContent &pinned, const ApprovalOrder &order);

} // namespace rd::workspace
