// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/text/diff.h"

namespace rd::text {

enum class BlockDiffKind { Same, Changed, Added, Removed };

/// How one block fared. Indices are into the two bodies; -1: not there.
struct BlockDiff
{
    BlockDiffKind kind = BlockDiffKind::Same;
    bool moved = false; ///< stands in another place among the blocks both have
    int before = -1;
    int after = -1;
    bool wordsChanged = false;         ///< false for Changed: marks, role, speaker or picture alone
    std::vector<DiffSegment> segments; ///< of plainText(block)

    bool operator==(const BlockDiff &) const = default;
};

/// One field of the metadata that changed.
struct FieldDiff
{
    QString field; ///< name as on the command line: "headline"
    QString label; ///< translated
    std::vector<DiffSegment> segments;

    bool operator==(const FieldDiff &) const = default;
};

struct ContentDiff
{
    std::vector<FieldDiff> fields;
    std::vector<BlockDiff> blocks; ///< in the order of the later text, removed ones in their place

    [[nodiscard]] bool isEmpty() const; ///< nothing changed
};

/// Blocks are matched by id, then by equal text, then by likeness (a paste gives new ids).
std::vector<BlockDiff> diffBodies(const Body &before, const Body &after);

ContentDiff diffContents(const ArticleContent &before, const ArticleContent &after);

} // namespace rd::text
