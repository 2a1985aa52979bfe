// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlelist/rowpages.h"

#include <algorithm>
#include <cstdlib>

namespace rd::ui {

void RowPages::reset(int size)
{
    m_slots.clear();
    m_ladder.clear();
    m_size = size;
}

void RowPages::resize(int size)
{
    m_size = size;
    m_slots.erase(from(size), m_slots.cend());
}

/// The first slot at or behind that row.
std::vector<RowPages::Slot>::const_iterator RowPages::from(int index) const
{
    return std::lower_bound(m_slots.cbegin(), m_slots.cend(), index,
                            [](const Slot &slot, int wanted) { return slot.index < wanted; });
}

const RowPages::Loaded *RowPages::at(int index) const
{
    const auto found = from(index);
    return found != m_slots.cend() && found->index == index ? found->loaded.get() : nullptr;
}

const ArticleRow *RowPages::row(int index) const
{
    const Loaded *loaded = at(index);
    return loaded != nullptr ? &loaded->row : nullptr;
}

const store::ListKey &RowPages::key(int index) const
{
    return at(index)->key;
}

bool RowPages::isFresh(int index) const
{
    const Loaded *loaded = at(index);
    return loaded != nullptr && loaded->generation == m_generation;
}

int RowPages::prefix() const
{
    int count = 0;
    while (size_t(count) < m_slots.size() && m_slots[size_t(count)].index == count) {
        ++count;
    }
    return count;
}

int RowPages::find(const std::function<bool(const ArticleRow &)> &matches) const
{
    const auto found = std::find_if(m_slots.begin(), m_slots.end(), [&matches](const Slot &slot) {
        return matches(slot.loaded->row);
    });
    return found != m_slots.end() ? found->index : -1;
}

int RowPages::nextRead(int index) const
{
    const auto found = from(index);
    return found != m_slots.cend() ? found->index : m_size;
}

std::optional<RowPages::Request> RowPages::requestFor(int index) const
{
    const int first = index / pageSize * pageSize;
    if (first == 0) {
        return Request{0, {}, pageSize};
    }
    if (isFresh(first - 1)) {
        return Request{first, key(first - 1), pageSize};
    }
    const int rung = first / ladderStep;
    if (rung == 0) {
        return Request{0, {}, first + pageSize};
    }
    if (size_t(rung) >= m_ladder.size()) {
        return std::nullopt;
    }
    const int start = rung * ladderStep;
    return Request{start, m_ladder[size_t(rung)].justBefore(), first - start + pageSize};
}

void RowPages::put(int first, store::ListPage page)
{
    const int end = std::min(first + int(page.rows.size()), m_size);
    const auto begin = from(first);
    const auto at = begin - m_slots.cbegin();
    m_slots.erase(begin, from(end));
    std::vector<Slot> fresh;
    for (int index = first; index < end; ++index) {
        auto loaded = std::make_unique<Loaded>();
        loaded->row = std::move(page.rows[size_t(index - first)]);
        loaded->key = std::move(page.keys[size_t(index - first)]);
        loaded->generation = m_generation;
        fresh.push_back({index, std::move(loaded)});
    }
    m_slots.insert(m_slots.begin() + at, std::make_move_iterator(fresh.begin()),
                   std::make_move_iterator(fresh.end()));
    if (m_slots.size() > size_t(keepRows)) {
        letGo(first);
    }
}

void RowPages::letGo(int around)
{
    std::erase_if(m_slots, [around](const Slot &slot) {
        return std::abs(slot.index - around) > keepRows / 4;
    });
}

void RowPages::insert(int index, int count)
{
    for (auto slot = m_slots.begin() + (from(index) - m_slots.cbegin()); slot != m_slots.end();
         ++slot) {
        slot->index += count;
    }
    m_size += count;
}

void RowPages::remove(int index)
{
    auto slot = m_slots.begin() + (from(index) - m_slots.cbegin());
    if (slot != m_slots.end() && slot->index == index) {
        slot = m_slots.erase(slot);
    }
    for (; slot != m_slots.end(); ++slot) {
        --slot->index;
    }
    --m_size;
}

void RowPages::markStale()
{
    ++m_generation;
    m_ladder.clear();
}

} // namespace rd::ui
