// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/listpage.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace rd::ui {

/// The rows of a long list of which only some are here. Keeps nothing for the others: a million
/// rows cost what the few hundred read ones do. Knows which key a page is read from.
class RowPages
{
public:
    static constexpr int pageSize = 200;
    static constexpr int ladderStep = 1000;
    static constexpr int keepRows = 20000; ///< beyond, the rows farthest away are let go

    struct Request
    {
        int first = 0;
        store::ListKey after;
        int limit = 0;
    };

    void reset(int size);
    void resize(int size);
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] const ArticleRow *row(int index) const;
    /// Of a row that is here.
    [[nodiscard]] const store::ListKey &key(int index) const;
    [[nodiscard]] bool isFresh(int index) const;
    /// How many rows from the top are here without a gap.
    [[nodiscard]] int prefix() const;
    /// The first row that is here for which `matches` is true; -1: none.
    [[nodiscard]] int find(const std::function<bool(const ArticleRow &)> &matches) const;

    /// The first row at or behind that one which is here; size() if there is none.
    [[nodiscard]] int nextRead(int index) const;

    /// What to read so that `index` comes in; nothing if only the ladder can tell and it is not
    /// here.
    [[nodiscard]] std::optional<Request> requestFor(int index) const;
    void setLadder(std::vector<store::ListKey> ladder) { m_ladder = std::move(ladder); }
    [[nodiscard]] bool needsLadder() const { return size() > ladderStep && m_ladder.empty(); }

    void put(int first, store::ListPage page);
    /// Makes room; put() fills it.
    void insert(int index, int count);
    void remove(int index);
    /// Everything stays to be seen, but is read again when looked at.
    void markStale();

private:
    struct Loaded
    {
        ArticleRow row;
        store::ListKey key;
        unsigned generation = 0;
    };
    struct Slot
    {
        int index = 0;
        std::unique_ptr<Loaded> loaded;
    };
    [[nodiscard]] std::vector<Slot>::const_iterator from(int index) const;
    [[nodiscard]] const Loaded *at(int index) const;
    void letGo(int around);

    std::vector<Slot> m_slots; ///< by index
    std::vector<store::ListKey> m_ladder;
    unsigned m_generation = 0;
    int m_size = 0;
};

} // namespace rd::ui
