// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/body/body.h"

#include "app/base/ids.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace rd {

namespace {

struct RoleName
{
    BlockRole role;
    const char *name;
};

constexpr std::array<RoleName, 12> roleNames{{
    {BlockRole::Paragraph, "paragraph"},
    {BlockRole::Heading, "heading"},
    {BlockRole::Question, "question"},
    {BlockRole::Answer, "answer"},
    {BlockRole::Quote, "quote"},
    {BlockRole::PullQuote, "pull_quote"},
    {BlockRole::Separator, "separator"},
    {BlockRole::List, "list"},
    {BlockRole::Table, "table"},
    {BlockRole::Figure, "figure"},
    {BlockRole::Footnote, "footnote"},
    {BlockRole::Unknown, "unknown"},
}};

void normaliseItems(std::vector<ListItem> &items)
{
    int previous = -1;
    for (ListItem &item : items) {
        item.depth = std::clamp(item.depth, 0, previous + 1);
        previous = item.depth;
        normalise(item.runs);
    }
}

void normaliseRows(std::vector<TableRow> &rows)
{
    for (TableRow &row : rows) {
        for (TableCell &cell : row) {
            cell.colSpan = std::max(1, cell.colSpan);
            cell.rowSpan = std::max(1, cell.rowSpan);
            normalise(cell.runs);
        }
    }
}

/// Footnote references follow their footnote when ids are compared by position.
void replaceRefs(Runs &runs, const QHash<QString, QString> &names)
{
    for (Run &run : runs) {
        if (run.kind == RunKind::FootnoteRef) {
            run.ref = names.value(run.ref, run.ref);
        }
    }
}

Body withPositionalIds(const Body &body)
{
    Body copy = body;
    QHash<QString, QString> names;
    for (size_t i = 0; i < copy.blocks.size(); ++i) {
        names.insert(copy.blocks[i].id, QString::number(i));
    }
    for (Block &block : copy.blocks) {
        block.id = names.value(block.id);
        block.from.clear();
        replaceRefs(block.runs, names);
        for (ListItem &item : block.items) {
            replaceRefs(item.runs, names);
        }
        for (TableRow &row : block.rows) {
            for (TableCell &cell : row) {
                replaceRefs(cell.runs, names);
            }
        }
    }
    return copy;
}

} // namespace

bool Run::has(MarkKind markKind) const
{
    return std::any_of(marks.begin(), marks.end(),
                       [markKind](const Mark &mark) { return mark.kind == markKind; });
}

QString Run::valueOf(MarkKind markKind) const
{
    for (const Mark &mark : marks) {
        if (mark.kind == markKind) {
            return mark.value;
        }
    }
    return {};
}

bool Block::isText() const
{
    switch (role) {
    case BlockRole::Paragraph:
    case BlockRole::Heading:
    case BlockRole::Question:
    case BlockRole::Answer:
    case BlockRole::Quote:
    case BlockRole::PullQuote:
    case BlockRole::Footnote:
        return true;
    default:
        return false;
    }
}

Runs plainRuns(const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    return {Run{RunKind::Text, text, {}, {}}};
}

Block makeBlock(BlockRole role, Runs runs)
{
    Block block;
    block.id = newBlockId();
    block.role = role;
    block.runs = std::move(runs);
    return block;
}

void normalise(Runs &runs)
{
    Runs out;
    out.reserve(runs.size());
    for (Run &run : runs) {
        std::sort(run.marks.begin(), run.marks.end());
        run.marks.erase(std::unique(run.marks.begin(), run.marks.end()), run.marks.end());
        if (run.kind != RunKind::Text) {
            run.text.clear();
        }
        if (run.kind != RunKind::FootnoteRef) {
            run.ref.clear();
        }
        if ((run.kind == RunKind::Text && run.text.isEmpty()) ||
            (run.kind == RunKind::FootnoteRef && run.ref.isEmpty())) {
            continue;
        }
        if (!out.empty() && run.kind == RunKind::Text && out.back().kind == RunKind::Text &&
            out.back().marks == run.marks) {
            out.back().text += run.text;
            continue;
        }
        out.push_back(std::move(run));
    }
    runs = std::move(out);
}

void normalise(Body &body)
{
    QSet<QString> seen;
    for (Block &block : body.blocks) {
        if (block.id.isEmpty() || seen.contains(block.id)) {
            block.id = newBlockId();
        }
        seen.insert(block.id);
        if (block.role == BlockRole::Heading) {
            block.level = std::clamp(block.level, 2, 4);
        } else {
            block.level = 0;
        }
        if (block.role != BlockRole::Question && block.role != BlockRole::Answer) {
            block.speaker.clear();
        }
        if (block.role != BlockRole::Unknown) {
            block.unknownXml.clear();
        }
        normalise(block.runs);
        normaliseItems(block.items);
        normaliseRows(block.rows);
    }
}

bool equalButForIds(const Body &a, const Body &b)
{
    return withPositionalIds(a) == withPositionalIds(b);
}

QString roleName(BlockRole role)
{
    for (const RoleName &entry : roleNames) {
        if (entry.role == role) {
            return QLatin1String(entry.name);
        }
    }
    return {};
}

BlockRole roleFromName(const QString &name)
{
    for (const RoleName &entry : roleNames) {
        if (name == QLatin1String(entry.name)) {
            return entry.role;
        }
    }
    return BlockRole::Unknown;
}

} // namespace rd
