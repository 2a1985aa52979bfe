// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/approval.h"
#include "app/store/context.h"

namespace rd::store {

/// What went out for approval and what came back, as rows. Nothing here is ever changed but the
/// time an answer was read in.
class ApprovalTable final
{
public:
    explicit ApprovalTable(const Context &context)
        : m_context(context)
    {}
    [[nodiscard]] std::vector<ApprovalRequest> requests(ArticleId id) const; ///< newest first
    [[nodiscard]] std::optional<ApprovalRequest> request(const QString &uuid) const;
    [[nodiscard]] std::vector<BlockApproval> answers(ArticleId id) const; ///< oldest first
    void add(const ApprovalRequest &request);
    void setReturned(const QString &request, const std::optional<Moment> &at);
    void add(const BlockApproval &answer);

private:
    [[nodiscard]] std::vector<ApprovalRequest> read(const char *where, const QVariant &value) const;

    const Context &m_context;
};

} // namespace rd::store
