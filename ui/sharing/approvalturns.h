// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/approval.h"
#include "app/article/article.h"

#include <optional>

namespace rd::ui {

/// An answer of the interview as approval sees it: its paragraphs, and how they stand together.
struct ApprovalTurn
{
    QStringList blocks;    ///< ids of its paragraphs
    QString speaker;       ///< key
    QString text;          ///< what may be shown outside
    QStringList offRecord; ///< passages that never go out
    ApprovalState state = ApprovalState::NotAsked;
    std::optional<BlockApproval> answer; ///< the newest about any of its paragraphs
};

/// The answers of the text, in order. One refused or changed paragraph makes the turn so; a new
/// paragraph in an approved turn makes it changed.
std::vector<ApprovalTurn> approvalTurns(const ArticleContent &content,
                                        const std::vector<ApprovalRequest> &requests,
                                        const std::vector<BlockApproval> &answers);

/// "waiting for an answer", "approved" …
QString approvalStateLabel(ApprovalState state);

} // namespace rd::ui
