// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/revisions/comparison.h"

#include <QCoreApplication>

#include <algorithm>

namespace rd::ui {

namespace {

using text::BlockDiff;
using text::BlockDiffKind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::Comparison)
};

CompareRow::Side sideOf(const Block &block, const ArticleContent &content)
{
    const Speaker *speaker = content.speaker(block.speaker);
    return {block.role, block.level, speaker != nullptr ? speaker->name : QString()};
}

RowKind kindOf(const BlockDiff &diff)
{
    switch (diff.kind) {
    case BlockDiffKind::Added:
        return RowKind::Inserted;
    case BlockDiffKind::Removed:
        return RowKind::Deleted;
    case BlockDiffKind::Changed:
        return RowKind::Changed;
    case BlockDiffKind::Same:
        break;
    }
    return diff.moved ? RowKind::Changed : RowKind::Same;
}

/// What differs besides the words.
QString noteOn(const BlockDiff &diff, const Block *was, const Block *is, const CompareRow &row)
{
    QStringList notes;
    if (diff.moved) {
        notes.append(Words::tr("moved, was paragraph %1").arg(diff.before + 1));
    }
    if (was == nullptr || is == nullptr) {
        return notes.join(QStringLiteral(" · "));
    }
    if (row.before->speaker != row.after->speaker && !row.before->speaker.isEmpty()) {
        notes.append(Words::tr("was said by %1").arg(row.before->speaker));
    }
    if (was->role != is->role || was->level != is->level) {
        notes.append(Words::tr("another kind of paragraph"));
    }
    if (was->figure != is->figure) {
        notes.append(Words::tr("another picture"));
    }
    if (!diff.wordsChanged &&
        (was->runs != is->runs || was->items != is->items || was->rows != is->rows)) {
        notes.append(Words::tr("formatting"));
    }
    return notes.join(QStringLiteral(" · "));
}

CompareRow rowOf(const BlockDiff &diff, const ArticleContent &before, const ArticleContent &after)
{
    CompareRow row;
    const Block *was = diff.before < 0 ? nullptr : &before.body.blocks[size_t(diff.before)];
    const Block *is = diff.after < 0 ? nullptr : &after.body.blocks[size_t(diff.after)];
    row.kind = kindOf(diff);
    if (was != nullptr) {
        row.before = sideOf(*was, before);
    }
    if (is != nullptr) {
        row.after = sideOf(*is, after);
    }
    row.pieces = diff.segments;
    row.note = noteOn(diff, was, is, row);
    return row;
}

} // namespace

int Comparison::changes() const
{
    const auto differ = std::count_if(
        rows.begin(), rows.end(), [](const CompareRow &row) { return row.kind != RowKind::Same; });
    return int(fields.size()) + int(differ);
}

Comparison compare(const ArticleContent &before, const ArticleContent &after)
{
    text::ContentDiff diff = text::diffContents(before, after);
    Comparison comparison;
    comparison.fields = std::move(diff.fields);
    comparison.rows.reserve(diff.blocks.size());
    for (const BlockDiff &block : diff.blocks) {
        comparison.rows.push_back(rowOf(block, before, after));
    }
    return comparison;
}

} // namespace rd::ui
