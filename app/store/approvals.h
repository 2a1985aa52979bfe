// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/approval.h"
#include "app/store/repository.h"

namespace rd::store {

/// What interviewees were asked and what they answered. Only ever appended.
class Approvals final
{
public:
    explicit Approvals(Repository &repository);

    /// Records that these turns of that revision went out; gives it a UUID when it has none.
    Result<ApprovalRequest> ask(ApprovalRequest request);
    /// Newest first.
    [[nodiscard]] Result<std::vector<ApprovalRequest>> requests(ArticleId id) const;
    [[nodiscard]] Result<ApprovalRequest> request(const QString &uuid) const;
    /// Their answer was read in at `at`; the answers are about single turns.
    Result<void> record(const QString &request, const std::vector<BlockApproval> &answers,
                        const Moment &at);
    /// Every answer of an article, oldest first.
    [[nodiscard]] Result<std::vector<BlockApproval>> answers(ArticleId id) const;

private:
    Repository &m_repository;
};

} // namespace rd::store
