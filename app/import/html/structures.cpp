// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of BlockReader for what nests: lists, tables, figures, footnotes.
#include "app/import/html/blocks.h"
#include "app/import/html/tags.h"

#include <algorithm>

namespace rd::importing {

namespace {

constexpr int maxSpan = 100;
constexpr int maxListDepth = 16;

int span(const GumboNode *cell, const char *name)
{
    return std::clamp(attribute(cell, name).toInt(), 1, maxSpan);
}

bool isExactItem(const GumboNode *node)
{
    return hasAttribute(node, "data-rd-exact");
}

/// Where a page keeps the address of a picture: lazy loaders put a blank into `src`.
QString imageSource(const GumboNode *image)
{
    for (const char *name : {"data-src", "data-original", "data-lazy-src"}) {
        const QString late = attribute(image, name);
        if (!late.isEmpty()) {
            return late;
        }
    }
    return attribute(image, "src");
}

/// A counting picture of one pixel.
bool isTracker(const GumboNode *image)
{
    const auto tiny = [image](const char *name) {
        bool number = false;
        const int size = attribute(image, name).toInt(&number);
        return number && size <= 2;
    };
    return tiny("width") || tiny("height");
}

} // namespace

Runs BlockReader::collectRuns(const GumboNode *node, bool exact)
{
    const bool wasInside = std::exchange(m_insideLine, true);
    const bool wasExact = m_runs.isExact();
    Runs outer = m_runs.hold();
    m_runs.setExact(exact);
    walkChildren(node);
    Runs runs = m_runs.take();
    m_runs.setExact(wasExact);
    m_runs.put(std::move(outer));
    m_insideLine = wasInside;
    return runs;
}

void BlockReader::collectItems(const GumboNode *list, int depth, bool exact, Block &block)
{
    const bool ordered = tagOf(list) == GUMBO_TAG_OL;
    for (const GumboNode *child : childrenOf(list)) {
        const GumboTag tag = tagOf(child);
        if (tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL) {
            collectItems(child, std::min(depth + 1, maxListDepth), exact, block);
        } else if (tag == GUMBO_TAG_LI) {
            auto outer = std::exchange(m_innerLists, {});
            Runs runs = collectRuns(child, exact || isExactItem(child));
            const auto inner = std::exchange(m_innerLists, std::move(outer));
            if (exact || !runs.empty()) {
                block.items.push_back({depth, ordered, std::move(runs)});
            }
            for (const GumboNode *each : inner) {
                collectItems(each, std::min(depth + 1, maxListDepth), exact, block);
            }
        }
    }
}

void BlockReader::readList(const GumboNode *node, Block block)
{
    const bool exact = hasAttribute(node, "data-rd-role");
    const GumboTag tag = tagOf(node);
    if (tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_MENU) {
        collectItems(node, 0, exact, block);
    } else {
        for (const GumboNode *child : childrenOf(node)) {
            if (isElement(child)) {
                collectItems(child, 0, exact, block);
            }
        }
    }
    if (exact || !block.items.empty()) {
        append(std::move(block));
    }
    flush();
}

void BlockReader::collectRows(const GumboNode *node, bool exact, Block &block)
{
    for (const GumboNode *child : childrenOf(node)) {
        const GumboTag tag = tagOf(child);
        if (tag == GUMBO_TAG_CAPTION) {
            block.runs = collectRuns(child, exact);
        } else if (tag == GUMBO_TAG_THEAD || tag == GUMBO_TAG_TBODY || tag == GUMBO_TAG_TFOOT) {
            collectRows(child, exact, block);
        } else if (tag == GUMBO_TAG_TR) {
            TableRow row;
            for (const GumboNode *cell : childrenOf(child)) {
                const bool header = tagOf(cell) == GUMBO_TAG_TH;
                if (header || tagOf(cell) == GUMBO_TAG_TD) {
                    row.push_back({header, span(cell, "colspan"), span(cell, "rowspan"),
                                   collectRuns(cell, exact || isExactItem(cell))});
                }
            }
            block.rows.push_back(std::move(row));
        }
    }
}

void BlockReader::readTable(const GumboNode *node, Block block)
{
    const bool exact = hasAttribute(node, "data-rd-role");
    const GumboNode *table = findFirst(node, GUMBO_TAG_TABLE);
    if (table != nullptr) {
        collectRows(table, exact, block);
    }
    if (!exact) {
        std::erase_if(block.rows, [](const TableRow &row) {
            return std::all_of(row.begin(), row.end(),
                               [](const TableCell &cell) { return cell.runs.empty(); });
        });
    }
    if (exact || !block.rows.empty()) {
        append(std::move(block));
    }
    flush();
}

void BlockReader::addCaption(const GumboNode *caption, bool exact, Block &block)
{
    const GumboNode *credit = findFirst(
        caption, [](const GumboNode *each) { return hasClass(each, QLatin1String("rd-credit")); });
    if (credit != nullptr) {
        block.figure.credit = textOf(credit);
    }
    const GumboNode *own = findFirst(
        caption, [](const GumboNode *each) { return hasClass(each, QLatin1String("rd-caption")); });
    if (own != nullptr || exact) {
        block.runs = own == nullptr ? Runs() : collectRuns(own, true);
        return;
    }
    block.runs = collectRuns(caption, false);
}

void BlockReader::readFigure(const GumboNode *node, Block block)
{
    const bool exact = hasAttribute(node, "data-rd-role");
    const GumboNode *image = findFirst(node, GUMBO_TAG_IMG);
    if (image != nullptr) {
        block.figure.alt = attribute(image, "alt");
        block.figure.media = m_images.add(imageSource(image), attribute(image, "data-rd-media"));
    } else if (exact) {
        block.figure.alt = attribute(node, "data-rd-alt");
        block.figure.media = attribute(node, "data-rd-media");
    } else {
        walkChildren(node); // a figure round a table, a quote, a video: what it holds counts
        return;
    }
    if (const GumboNode *caption = findFirst(node, GUMBO_TAG_FIGCAPTION)) {
        addCaption(caption, exact, block);
    }
    if (exact || !block.figure.media.isEmpty()) {
        append(std::move(block));
    }
}

void BlockReader::readImage(const GumboNode *node)
{
    if (isTracker(node)) {
        return;
    }
    Block block;
    block.role = BlockRole::Figure;
    block.figure.alt = attribute(node, "alt");
    block.figure.media = m_images.add(imageSource(node), attribute(node, "data-rd-media"));
    if (!block.figure.media.isEmpty()) {
        m_lateBlocks.push_back(std::move(block));
    }
}

/// Our page prints notes at its end; they go back to the places they had.
void BlockReader::placeFootnotes(Body &body)
{
    std::stable_sort(m_footnotes.begin(), m_footnotes.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (auto &[index, block] : m_footnotes) {
        const size_t at = std::min(index, body.blocks.size());
        body.blocks.insert(body.blocks.begin() + std::ptrdiff_t(at), std::move(block));
    }
}

} // namespace rd::importing
