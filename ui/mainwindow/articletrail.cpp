// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/articletrail.h"

namespace rd::ui {

void ArticleTrail::visit(ArticleId id)
{
    if (!id.isValid() || (m_at >= 0 && m_ids[m_at] == id)) {
        return;
    }
    m_ids = m_ids.mid(0, m_at + 1);
    m_ids.append(id);
    if (m_ids.size() > most) {
        m_ids.removeFirst();
    }
    m_at = int(m_ids.size()) - 1;
}

bool ArticleTrail::canGo(int by) const
{
    const int there = m_at + by;
    return there >= 0 && there < m_ids.size();
}

ArticleId ArticleTrail::go(int by)
{
    if (!canGo(by)) {
        return {};
    }
    m_at += by;
    return m_ids[m_at];
}

void ArticleTrail::forget(ArticleId id)
{
    for (int i = int(m_ids.size()) - 1; i >= 0; --i) {
        const bool twice = i > 0 && i + 1 < m_ids.size() && m_ids[i - 1] == m_ids[i + 1];
        if (m_ids[i] == id) {
            // What stood on both sides of it would follow itself.
            m_ids.remove(i, twice ? 2 : 1);
            m_at -= i <= m_at ? (twice && i < m_at ? 2 : 1) : 0;
        }
    }
    m_at = m_ids.isEmpty() ? -1 : std::max(0, m_at);
}

} // namespace rd::ui
