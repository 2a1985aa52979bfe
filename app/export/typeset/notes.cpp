// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/typeset/notes.h"

namespace rd::exporting::typeset {

namespace {

template <typename Take>
void eachRun(const Block &block, Take take)
{
    const auto walk = [&take](const Runs &runs) {
        for (const Run &run : runs) {
            take(run);
        }
    };
    walk(block.runs);
    for (const ListItem &item : block.items) {
        walk(item.runs);
    }
    for (const TableRow &row : block.rows) {
        for (const TableCell &cell : row) {
            walk(cell.runs);
        }
    }
}

} // namespace

Notes::Notes(const Body &body)
{
    QHash<QString, const Block *> known;
    for (const Block &block : body.blocks) {
        if (block.role == BlockRole::Footnote) {
            known.insert(block.id, &block);
        }
    }
    for (const Block &block : body.blocks) {
        if (block.role == BlockRole::Footnote) {
            continue; // a note only another note refers to belongs at the end
        }
        eachRun(block, [&](const Run &run) {
            const Block *note =
                run.kind == RunKind::FootnoteRef ? known.value(run.ref, nullptr) : nullptr;
            if (note != nullptr) {
                take(*note);
            }
        });
    }
    m_referenced = int(m_blocks.size());
    for (const Block &block : body.blocks) {
        if (block.role == BlockRole::Footnote) {
            take(block);
        }
    }
}

void Notes::take(const Block &note)
{
    if (!m_indexes.contains(note.id)) {
        m_indexes.insert(note.id, int(m_blocks.size()));
        m_blocks.push_back(&note);
    }
}

} // namespace rd::exporting::typeset
