// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/body/run.h"

#include <QString>

#include <vector>

namespace rd {

enum class BlockRole {
    Paragraph,
    Heading,
    Question,
    Answer,
    Quote,
    PullQuote,
    Separator,
    List,
    Table,
    Figure,
    Footnote,
    Unknown, ///< a newer version's block: `unknownXml` is kept whole and shown as locked
};

/// One line of a list. Nesting is by depth (0 = outermost), so a list stays one flat sequence.
struct ListItem
{
    int depth = 0;
    bool ordered = false;
    Runs runs;

    bool operator==(const ListItem &) const = default;
};

struct TableCell
{
    bool header = false;
    int colSpan = 1;
    int rowSpan = 1;
    Runs runs;

    bool operator==(const TableCell &) const = default;
};
using TableRow = std::vector<TableCell>;

/// An image inside the text. `media` is the UUID of the picture in the library (or, between an
/// importer and the store, the importer's own reference).
struct Figure
{
    QString media;
    QString alt;
    QString credit;

    bool operator==(const Figure &) const = default;
};

/// A suggested change of a whole block (design: a property of the block, not a mark).
enum class BlockChange { None, Inserted, Deleted };

/// One block. Which members count depends on the role:
/// paragraph-like roles, headings, quotes and footnotes use `runs`; a figure's `runs` are its
/// caption; a table's `runs` are its caption.
struct Block
{
    QString id;
    QString from; ///< the block this one was copied from: versions of a story align by it
    BlockRole role = BlockRole::Paragraph;
    int level = 0;    ///< headings: 2-4
    QString speaker;  ///< questions and answers: key of a Speaker of the article
    QString language; ///< only when it differs from the article's
    QString prompt;   ///< of a template: shown in the empty block, never exported
    Runs runs;
    std::vector<ListItem> items;
    std::vector<TableRow> rows;
    Figure figure;
    BlockChange change = BlockChange::None;
    QString changeId;
    QString unknownXml;

    bool operator==(const Block &) const = default;
    /// True for roles that are one stretch of text: paragraph, heading, question, answer, quote,
    /// pull quote, footnote.
    [[nodiscard]] bool isText() const;
};

/// The text of an article: a flat sequence of blocks.
struct Body
{
    static constexpr int version = 1;
    std::vector<Block> blocks;

    bool operator==(const Body &) const = default;
    [[nodiscard]] bool isEmpty() const { return blocks.empty(); }
};

/// A new block with a fresh id.
Block makeBlock(BlockRole role, Runs runs = {});

/// Canonical runs everywhere, every block with an id, duplicates of an id renamed (the later one),
/// heading levels within 2-4, list depths without jumps, spans at least 1.
void normalise(Body &body);

/// The same but for block ids and `from`: what an export and re-import must keep.
bool equalButForIds(const Body &a, const Body &b);

/// Names used in XHTML, JSON and the CLI: "pull_quote", "question" …
QString roleName(BlockRole role);
BlockRole roleFromName(const QString &name); ///< Unknown when there is no such role

} // namespace rd
