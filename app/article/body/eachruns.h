// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/body/body.h"

namespace rd {

/// Calls `fn` with every Runs of a block: its text or caption, its items, its cells. `AnyBlock` is
/// Block or const Block.
template <typename AnyBlock, typename Fn>
void eachRuns(AnyBlock &block, Fn &&fn)
{
    fn(block.runs);
    for (auto &item : block.items) {
        fn(item.runs);
    }
    for (auto &row : block.rows) {
        for (auto &cell : row) {
            fn(cell.runs);
        }
    }
}

} // namespace rd
