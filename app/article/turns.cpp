// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/turns.h"

namespace rd {

std::vector<Turn> turns(const Body &body)
{
    std::vector<Turn> all;
    for (size_t i = 0; i < body.blocks.size(); ++i) {
        const Block &block = body.blocks[i];
        if (block.role != BlockRole::Question && block.role != BlockRole::Answer) {
            // A figure or list inside an answer belongs to it when the answer goes on after it.
            continue;
        }
        const bool goesOn =
            !all.empty() && all.back().role == block.role && all.back().speaker == block.speaker;
        if (goesOn) {
            all.back().count = i - all.back().first + 1;
        } else {
            all.push_back({block.role, block.speaker, i, 1});
        }
    }
    return all;
}

} // namespace rd
