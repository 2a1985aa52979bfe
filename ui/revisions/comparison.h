// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/text/contentdiff.h"

#include <optional>
#include <vector>

namespace rd::ui {

enum class RowKind { Same, Changed, Inserted, Deleted };

/// A block as it was and as it is, ready to be shown. Without one side it is new, or gone.
struct CompareRow
{
    struct Side
    {
        BlockRole role = BlockRole::Paragraph;
        int level = 0;
        QString speaker; ///< by name
    };
    RowKind kind = RowKind::Same;
    std::optional<Side> before;
    std::optional<Side> after;
    std::vector<text::DiffSegment> pieces; ///< both sides in one
    QString note; ///< what the words do not show: moved, another speaker, formatting
};

/// Two states of an article, matched.
struct Comparison
{
    std::vector<text::FieldDiff> fields; ///< of the metadata, speakers among them
    std::vector<CompareRow> rows;

    /// Fields and blocks that differ.
    [[nodiscard]] int changes() const;
};

/// Takes its time for a long text: call it off the window's thread.
Comparison compare(const ArticleContent &before, const ArticleContent &after);

} // namespace rd::ui
