// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"

#include <QList>

namespace rd::ui {

/// The articles a window has shown, one after the other, and where in that row somebody is: what
/// Back and Forward walk.
class ArticleTrail final
{
public:
    static constexpr int most = 100;

    /// Shown now. The article one is at already adds nothing; another cuts off what lay ahead.
    void visit(ArticleId id);
    [[nodiscard]] bool canGo(int by) const;
    /// Goes there and returns what is to be shown; an invalid id when there is nothing.
    ArticleId go(int by);
    /// It is gone for good.
    void forget(ArticleId id);

private:
    QList<ArticleId> m_ids;
    int m_at = -1;
};

} // namespace rd::ui
