// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlelist/rowpages.h"

#include <cstdlib>
#include <limits>

namespace rd::ui {

void RowPages::reset(int size)
{
    m_rows.clear();
    m_rows.resize(size_t(size));
    m_ladder.clear();
    m_loaded = 0;
}

const ArticleRow *RowPages::row(int index) const
{
    if (index < 0 || index >= size() || !m_rows[size_t(index)]) {
        return nullptr;
    }
    return &m_rows[size_t(index)]->row;
}

bool RowPages::isFresh(int index) const
{
    return row(index) != nullptr && m_rows[size_t(index)]->generation == m_generation;
}

int RowPages::prefix() const
{
    int count = 0;
    while (count < size() && m_rows[size_t(count)]) {
        ++count;
    }
    return count;
}

std::optional<RowPages::Request> RowPages::requestFor(int index) const
{
    const int first = index / pageSize * pageSize;
    if (first == 0) {
        return Request{0, std::numeric_limits<qint64>::max(), pageSize};
    }
    if (isFresh(first - 1)) {
        return Request{first, row(first - 1)->position, pageSize};
    }
    const int rung = first / ladderStep;
    if (rung == 0) {
        return Request{0, std::numeric_limits<qint64>::max(), first + pageSize};
    }
    if (size_t(rung) >= m_ladder.size()) {
        return std::nullopt;
    }
    const int start = rung * ladderStep;
    // `before` is exclusive, the rung is the row itself.
    return Request{start, m_ladder[size_t(rung)] + 1, first - start + pageSize};
}

void RowPages::put(int first, std::vector<ArticleRow> rows)
{
    int index = first;
    for (ArticleRow &fresh : rows) {
        if (index >= size()) {
            break;
        }
        auto &slot = m_rows[size_t(index++)];
        if (!slot) {
            slot = std::make_unique<Loaded>();
            ++m_loaded;
        }
        slot->row = std::move(fresh);
        slot->generation = m_generation;
    }
    if (m_loaded > keepRows) {
        letGo(first);
    }
}

void RowPages::letGo(int around)
{
    for (int index = 0; index < size(); ++index) {
        if (m_rows[size_t(index)] && std::abs(index - around) > keepRows / 4) {
            m_rows[size_t(index)].reset();
            --m_loaded;
        }
    }
}

void RowPages::insert(int index, ArticleRow row)
{
    auto loaded = std::make_unique<Loaded>();
    loaded->row = std::move(row);
    loaded->generation = m_generation;
    m_rows.insert(m_rows.begin() + index, std::move(loaded));
    ++m_loaded;
}

void RowPages::remove(int index)
{
    if (m_rows[size_t(index)]) {
        --m_loaded;
    }
    m_rows.erase(m_rows.begin() + index);
}

void RowPages::markStale()
{
    ++m_generation;
    m_ladder.clear();
}

} // namespace rd::ui
