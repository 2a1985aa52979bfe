// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"

#include <memory>
#include <optional>
#include <vector>

namespace rd::ui {

/// The rows of a long list of which only some are here: a slot per row, filled page by page.
/// Knows which key a page is read from. 8 bytes a row, so a million rows are 8 MB.
class RowPages
{
public:
    static constexpr int pageSize = 200;
    static constexpr int ladderStep = 1000;
    static constexpr int keepRows = 20000; ///< beyond, the rows farthest away are let go

    struct Request
    {
        int first = 0;
        qint64 before = 0;
        int limit = 0;
    };

    void reset(int size);
    void resize(int size) { m_rows.resize(size_t(size)); }
    [[nodiscard]] int size() const { return int(m_rows.size()); }
    [[nodiscard]] const ArticleRow *row(int index) const;
    [[nodiscard]] bool isFresh(int index) const;
    /// How many rows from the top are here without a gap.
    [[nodiscard]] int prefix() const;

    /// What to read so that `index` comes in; nothing if only the ladder can tell and it is not
    /// here.
    [[nodiscard]] std::optional<Request> requestFor(int index) const;
    void setLadder(std::vector<qint64> ladder) { m_ladder = std::move(ladder); }
    [[nodiscard]] bool needsLadder() const { return size() > ladderStep && m_ladder.empty(); }

    void put(int first, std::vector<ArticleRow> rows);
    void insert(int index, ArticleRow row);
    void remove(int index);
    /// Everything stays to be seen, but is read again when looked at.
    void markStale();

private:
    struct Loaded
    {
        ArticleRow row;
        unsigned generation = 0;
    };
    void letGo(int around);

    std::vector<std::unique_ptr<Loaded>> m_rows;
    std::vector<qint64> m_ladder;
    unsigned m_generation = 0;
    int m_loaded = 0;
};

} // namespace rd::ui
