// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/body/body.h"

namespace rd {

/// A question or answer with the blocks that belong to it. Derived from blocks, never stored:
/// consecutive answer blocks of one speaker are one turn.
struct Turn
{
    BlockRole role = BlockRole::Question;
    QString speaker;
    size_t first = 0; ///< index of its first block
    size_t count = 0;

    bool operator==(const Turn &) const = default;
};

std::vector<Turn> turns(const Body &body);

} // namespace rd
