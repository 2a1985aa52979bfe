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
    std::optional<BlockApproval> answer;  ///< the newest about any of its paragraphs
    std::optional<ApprovalRequest> asked; ///< the newest that asks about any of them
    bool proposed = false;                ///< suggestions in it wait for a decision
};

/// The answers of the text, in order. One refused or changed paragraph makes the turn so; a new
/// paragraph in an approved turn makes it changed.
std::vector<ApprovalTurn> approvalTurns(const ArticleContent &content,
                                        const std::vector<ApprovalRequest> &requests,
                                        const std::vector<BlockApproval> &answers);

/// "waiting for an answer", "approved" …
QString approvalStateLabel(ApprovalState state);
/// With by whom, through what, when: "approved · Leyla Quliyeva, By e-mail, 02.03.2026 14:32".
QString approvalWords(const ApprovalTurn &turn);

} // namespace rd::ui
