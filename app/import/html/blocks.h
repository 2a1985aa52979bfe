// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/html/dom.h"
#include "app/import/html/images.h"
#include "app/import/html/runs.h"

#include <QUrl>

#include <optional>

namespace rd::importing {

/// Elements to blocks by an allow list. What is not on it gives its text or nothing; nothing active
/// has a form in a Body at all.
class BlockReader final
{
public:
    struct Options
    {
        QUrl base;        ///< relative addresses are relative to it
        QString language; ///< of the article: a block's own is noted only where it differs
        bool own = false; ///< our own export: nothing is guessed or left out
    };

    BlockReader(Options options, ImageCollector &images)
        : m_options(std::move(options))
        , m_images(images)
    {}

    Body read(const GumboNode *root);
    /// True if struck-out text was left out.
    [[nodiscard]] bool droppedDeletions() const { return m_droppedDeletions; }

private:
    /// What the next block is to be; its texts are not set.
    struct Frame
    {
        Block block;
        bool exact = false;
    };

    void walk(const GumboNode *node);
    void walkChildren(const GumboNode *node);
    void walkElement(const GumboNode *node);
    bool walkInline(const GumboNode *node);
    void walkMarked(const GumboNode *node, const Mark &mark);
    void walkAnchor(const GumboNode *node);
    void walkSpan(const GumboNode *node);
    void walkChangeMark(const GumboNode *node, MarkKind kind);
    void walkBlockTag(const GumboNode *node);
    void walkInsideLine(const GumboNode *node);
    void readComment(const GumboNode *node);
    [[nodiscard]] bool isSkipped(const GumboNode *node) const;

    void readOwn(const GumboNode *node, BlockRole role);
    void readFlowing(const GumboNode *node, Frame frame, bool keepEmpty);
    void readPreformatted(const GumboNode *node);
    void readDefinition(const GumboNode *node);
    void readSeparator(const Block &block);
    void lineBreak();
    void flush();
    void append(Block block);

    // structures.cpp
    Runs collectRuns(const GumboNode *node, bool exact);
    void readList(const GumboNode *node, Block block);
    void collectItems(const GumboNode *list, int depth, bool exact, Block &block);
    void readTable(const GumboNode *node, Block block);
    void collectRows(const GumboNode *node, bool exact, Block &block);
    void readFigure(const GumboNode *node, Block block);
    void readImage(const GumboNode *node);
    void addCaption(const GumboNode *caption, bool exact, Block &block);
    void placeFootnotes(Body &body);

    [[nodiscard]] Frame paragraphFrame(const GumboNode *node) const;
    [[nodiscard]] Frame frameOf(BlockRole role, int level = 0) const;
    void addOwnAttributes(const GumboNode *node, Block &block) const;
    [[nodiscard]] QString foreignLanguage(const GumboNode *node) const;

    Options m_options;
    ImageCollector &m_images;
    Body m_body;
    RunBuilder m_runs;
    Frame m_frame;
    bool m_insideLine = false; ///< in a cell, an item, a caption: blocks become line breaks
    std::vector<const GumboNode *> m_innerLists; ///< met inside an item, read after its text
    std::vector<Block> m_lateBlocks;             ///< pictures met inside a line, placed after it
    std::optional<Block> m_announced;            ///< by a comment: "question: ma-chi"
    std::vector<std::pair<size_t, Block>> m_footnotes; ///< with the place they had in the body
    bool m_droppedDeletions = false;
};

} // namespace rd::importing
