// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/repository.h"

namespace rd::store {

/// What new articles begin with: the newsroom's own templates, kept in the library. A template's
/// blocks may have a prompt ("Who, what, when?") that shows while the block is empty.
class Templates final
{
public:
    explicit Templates(Repository &repository);

    /// In the newsroom's order.
    [[nodiscard]] Result<std::vector<TemplateInfo>> all() const;
    /// Blocks and marks of a newer version are kept (BlockRole::Unknown). Errors: NotFound.
    [[nodiscard]] Result<ArticleContent> content(TemplateId id) const;
    /// New when `info` has no id. Errors: BadInput (no name).
    Result<TemplateId> save(const TemplateInfo &info, const ArticleContent &content);
    Result<void> remove(TemplateId id);
    Result<void> order(const std::vector<TemplateId> &order);

private:
    Repository &m_repository;
};

} // namespace rd::store
