// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/html/blocks.h"

#include "app/article/body/plaintext.h"
#include "app/article/body/xhtml.h"
#include "app/base/ids.h"
#include "app/import/html/links.h"
#include "app/import/html/tags.h"

#include <QRegularExpression>

#include <algorithm>

namespace rd::importing {

namespace {

/// One well-formed element that this version does not know: whatever else a file puts there would
/// break the body it is written into, or be a block nobody checked.
bool isLocked(const QString &xml)
{
    const auto body =
        fromXhtml("<div class=\"redaksiya-body\">" + xml.toUtf8() + QByteArrayLiteral("</div>"));
    return body && body->blocks.size() == 1 && body->blocks.front().role == BlockRole::Unknown;
}

} // namespace

Body BlockReader::read(const GumboNode *root)
{
    m_frame = frameOf(BlockRole::Paragraph);
    walkChildren(root);
    flush();
    placeFootnotes(m_body);
    normalise(m_body);
    return std::move(m_body);
}

void BlockReader::walk(const GumboNode *node)
{
    switch (node->type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_WHITESPACE:
    case GUMBO_NODE_CDATA:
        m_runs.text(QString::fromUtf8(node->v.text.text));
        break;
    case GUMBO_NODE_COMMENT:
        readComment(node);
        break;
    case GUMBO_NODE_ELEMENT:
        if (!isSkipped(node)) {
            walkElement(node);
        }
        break;
    default:
        break;
    }
}

void BlockReader::walkChildren(const GumboNode *node)
{
    const auto children = childrenOf(node);
    const bool structure =
        std::any_of(children.begin(), children.end(),
                    [](const GumboNode *child) { return isBlockTag(tagOf(child)); });
    for (const GumboNode *child : children) {
        // Between blocks white space is layout, also where text is taken as it stands.
        if (!structure || child->type != GUMBO_NODE_WHITESPACE) {
            walk(child);
        }
    }
}

bool BlockReader::isSkipped(const GumboNode *node) const
{
    if (isDroppedTag(tagOf(node)) || hasAttribute(node, "data-rd-field") || isDecoration(node)) {
        return true;
    }
    return !m_options.own && !hasAttribute(node, "data-rd-role") && isFurnitureElement(node);
}

void BlockReader::walkElement(const GumboNode *node)
{
    if (walkInline(node)) {
        return;
    }
    const QString role = attribute(node, "data-rd-role");
    if (!role.isEmpty() && !m_insideLine) {
        readOwn(node, roleFromName(role));
    } else if (m_insideLine) {
        walkInsideLine(node);
    } else if (isBlockTag(tagOf(node))) {
        walkBlockTag(node);
    } else {
        walkChildren(node);
    }
}

bool BlockReader::walkInline(const GumboNode *node)
{
    const GumboTag tag = tagOf(node);
    if (const auto kind = plainMark(tag)) {
        if (tag == GUMBO_TAG_SUP && hasClass(node, QLatin1String("rd-noteref"))) {
            const GumboNode *link = findFirst(node, GUMBO_TAG_A);
            m_runs.footnoteRef(link == nullptr ? QString() : attribute(link, "href").mid(1));
        } else {
            walkMarked(node, {*kind, {}});
        }
        return true;
    }
    switch (tag) {
    case GUMBO_TAG_A:
        walkAnchor(node);
        return true;
    case GUMBO_TAG_SPAN:
        walkSpan(node);
        return true;
    case GUMBO_TAG_INS:
        walkChangeMark(node, MarkKind::Insertion);
        return true;
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_S:
    case GUMBO_TAG_STRIKE:
        walkChangeMark(node, MarkKind::Deletion);
        return true;
    case GUMBO_TAG_BR:
        lineBreak();
        return true;
    case GUMBO_TAG_IMG:
        readImage(node);
        return true;
    case GUMBO_TAG_Q:
        m_runs.text(QStringLiteral("“"));
        walkChildren(node);
        m_runs.text(QStringLiteral("”"));
        return true;
    default:
        return false;
    }
}

void BlockReader::walkMarked(const GumboNode *node, const Mark &mark)
{
    m_runs.pushMark(mark);
    walkChildren(node);
    m_runs.popMark();
}

void BlockReader::walkAnchor(const GumboNode *node)
{
    const QString address = safeAddress(attribute(node, "href"), m_options.base);
    if (address.isEmpty()) {
        walkChildren(node);
    } else {
        walkMarked(node, {MarkKind::Link, address});
    }
}

void BlockReader::walkSpan(const GumboNode *node)
{
    static constexpr std::array<std::pair<const char *, MarkKind>, 3> own{{
        {"data-rd-comment", MarkKind::Comment},
        {"data-rd-quotation", MarkKind::Quotation},
        {"data-rd-mark", MarkKind::Unknown},
    }};
    for (const auto &[name, kind] : own) {
        if (hasAttribute(node, name)) {
            walkMarked(node, {kind, attribute(node, name)});
            return;
        }
    }
    const QString language = m_runs.isExact() ? attribute(node, "lang") : foreignLanguage(node);
    if (language.isEmpty()) {
        walkChildren(node);
    } else {
        walkMarked(node, {MarkKind::Language, language});
    }
}

/// Our own suggestions keep their ids; elsewhere inserted text is text, and struck-out text is not.
void BlockReader::walkChangeMark(const GumboNode *node, MarkKind kind)
{
    if (hasAttribute(node, "data-rd-id")) {
        walkMarked(node, {kind, attribute(node, "data-rd-id")});
    } else if (kind == MarkKind::Insertion) {
        walkChildren(node);
    } else {
        m_droppedDeletions = true;
    }
}

void BlockReader::lineBreak()
{
    // Two breaks are how old pages end a paragraph.
    if (!m_insideLine && !m_runs.isExact() && m_runs.endsWithBreak()) {
        flush();
    } else {
        m_runs.lineBreak();
    }
}

BlockReader::Frame BlockReader::frameOf(BlockRole role, int level) const
{
    Frame frame;
    frame.block.role = role;
    frame.block.level = level;
    return frame;
}

/// A paragraph inside a quote is a quote; one inside our own block is that block.
BlockReader::Frame BlockReader::paragraphFrame(const GumboNode *node) const
{
    Frame frame = m_frame;
    const BlockRole role = frame.block.role;
    if (!frame.exact && role != BlockRole::Quote && role != BlockRole::PullQuote) {
        frame = frameOf(BlockRole::Paragraph);
    }
    if (frame.block.language.isEmpty()) {
        frame.block.language = foreignLanguage(node);
    }
    frame.exact = frame.exact || hasAttribute(node, "data-rd-exact");
    return frame;
}

QString BlockReader::foreignLanguage(const GumboNode *node) const
{
    static const QRegularExpression tag(QStringLiteral("^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$"));
    const QString language = attribute(node, "lang").trimmed();
    const bool same =
        language.section(u'-', 0, 0)
            .compare(m_options.language.section(u'-', 0, 0), Qt::CaseInsensitive) == 0;
    return same || m_options.language.isEmpty() || !tag.match(language).hasMatch() ? QString()
                                                                                   : language;
}

void BlockReader::walkBlockTag(const GumboNode *node)
{
    const GumboTag tag = tagOf(node);
    if (const int level = headingLevel(tag); level > 0) {
        Frame frame = frameOf(BlockRole::Heading, std::clamp(level, 2, 4));
        frame.exact = hasAttribute(node, "data-rd-exact");
        readFlowing(node, frame, false);
        return;
    }
    flush();
    switch (tag) {
    case GUMBO_TAG_BLOCKQUOTE:
        readFlowing(node, frameOf(BlockRole::Quote), false);
        break;
    case GUMBO_TAG_ASIDE:
        readFlowing(node, frameOf(BlockRole::PullQuote), false);
        break;
    case GUMBO_TAG_HR:
        readSeparator(frameOf(BlockRole::Separator).block);
        break;
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_MENU:
        readList(node, frameOf(BlockRole::List).block);
        break;
    case GUMBO_TAG_TABLE:
        if (isLayoutTable(node)) {
            walkChildren(node);
        } else {
            readTable(node, frameOf(BlockRole::Table).block);
        }
        break;
    case GUMBO_TAG_FIGURE:
        readFigure(node, frameOf(BlockRole::Figure).block);
        break;
    case GUMBO_TAG_PRE:
        readPreformatted(node);
        break;
    case GUMBO_TAG_DT:
        readDefinition(node);
        break;
    default:
        readFlowing(node, paragraphFrame(node), false);
        break;
    }
    flush();
}

/// Blocks inside a cell or an item: lines. An inner list of an item waits until its text is read.
void BlockReader::walkInsideLine(const GumboNode *node)
{
    const GumboTag tag = tagOf(node);
    if (tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL) {
        m_innerLists.push_back(node);
        return;
    }
    const bool cell = tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH;
    if (!isBlockTag(tag) || cell) {
        walkChildren(node);
        if (cell) {
            m_runs.text(QStringLiteral(" "));
        }
        return;
    }
    const bool wasExact = m_runs.isExact();
    m_runs.softBreak();
    m_runs.setExact(wasExact || hasAttribute(node, "data-rd-exact"));
    walkChildren(node);
    m_runs.setExact(wasExact);
    if (!m_runs.isEmpty() && tag != GUMBO_TAG_P && !wasExact) {
        m_runs.softBreak();
    }
}

/// Our Markdown says in a comment what the next paragraph is.
void BlockReader::readComment(const GumboNode *node)
{
    static const QRegularExpression shape(QStringLiteral(
        "^\\s*(question|answer|pull_quote|footnote)\\s*(?::\\s*([A-Za-z0-9_-]*))?\\s*$"));
    const auto match = shape.match(QString::fromUtf8(node->v.text.text).left(200));
    if (!match.hasMatch()) {
        return;
    }
    Block announced;
    announced.role = roleFromName(match.captured(1));
    (announced.role == BlockRole::Footnote ? announced.id : announced.speaker) = match.captured(2);
    m_announced = announced;
}

void BlockReader::addOwnAttributes(const GumboNode *node, Block &block) const
{
    block.id = attribute(node, "data-rd-id");
    block.from = attribute(node, "data-rd-from");
    block.speaker = attribute(node, "data-rd-speaker");
    block.language = attribute(node, "lang");
    const QString change = attribute(node, "data-rd-change");
    block.change = change == QLatin1String("inserted")  ? BlockChange::Inserted
                   : change == QLatin1String("deleted") ? BlockChange::Deleted
                                                        : BlockChange::None;
    block.changeId = attribute(node, "data-rd-change-id");
    block.unknownXml = attribute(node, "data-rd-xml");
}

void BlockReader::readOwn(const GumboNode *node, BlockRole role)
{
    flush();
    Frame frame = frameOf(role, headingLevel(tagOf(node)));
    frame.exact = true;
    addOwnAttributes(node, frame.block);
    switch (role) {
    case BlockRole::Separator:
        readSeparator(frame.block);
        break;
    case BlockRole::List:
        readList(node, frame.block);
        break;
    case BlockRole::Table:
        readTable(node, frame.block);
        break;
    case BlockRole::Figure:
        readFigure(node, frame.block);
        break;
    case BlockRole::Unknown:
        // Only a block of a newer version of ours says what it is; anything else is text.
        if (isLocked(frame.block.unknownXml)) {
            append(frame.block);
        } else {
            walkChildren(node);
        }
        break;
    case BlockRole::Footnote:
        if (hasAttribute(node, "data-rd-index")) {
            const GumboNode *text = findFirst(node, [](const GumboNode *each) {
                return hasClass(each, QLatin1String("rd-note-text"));
            });
            frame.block.runs = collectRuns(text != nullptr ? text : node, true);
            m_footnotes.emplace_back(attribute(node, "data-rd-index").toUInt(), frame.block);
            break;
        }
        [[fallthrough]];
    default:
        readFlowing(node, frame, true);
        break;
    }
    flush();
}

void BlockReader::readFlowing(const GumboNode *node, Frame frame, bool keepEmpty)
{
    flush();
    if (m_announced && (isParagraphLike(frame.block.role))) {
        frame.block.role = m_announced->role;
        frame.block.speaker = m_announced->speaker;
        frame.block.id = m_announced->id;
        m_announced.reset();
    }
    const size_t before = m_body.blocks.size();
    const Frame outer = std::exchange(m_frame, frame);
    const bool outerExact = m_runs.isExact();
    m_runs.setExact(frame.exact);
    walkChildren(node);
    flush();
    if (keepEmpty && m_body.blocks.size() == before) {
        append(m_frame.block);
    }
    m_frame = outer;
    m_runs.setExact(outerExact);
}

void BlockReader::readPreformatted(const GumboNode *node)
{
    Block block = frameOf(BlockRole::Paragraph).block;
    const QStringList lines = textOf(node).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0) {
            block.runs.push_back({RunKind::LineBreak, {}, {}, {}});
        }
        RunBuilder line;
        line.setExact(true);
        line.pushMark({MarkKind::Code, {}});
        line.text(lines[i]);
        for (Run &run : line.take()) {
            block.runs.push_back(std::move(run));
        }
    }
    while (!block.runs.empty() && block.runs.back().kind == RunKind::LineBreak) {
        block.runs.pop_back();
    }
    if (!plainText(block.runs).trimmed().isEmpty()) {
        append(std::move(block));
    }
}

/// The term of a definition list is what its definition is about: it stands out.
void BlockReader::readDefinition(const GumboNode *node)
{
    m_runs.pushMark({MarkKind::Strong, {}});
    readFlowing(node, paragraphFrame(node), false);
    m_runs.popMark();
}

void BlockReader::readSeparator(const Block &block)
{
    const bool doubled = !m_options.own && !m_body.isEmpty() &&
                         m_body.blocks.back().role == BlockRole::Separator && block.id.isEmpty();
    if (!doubled) {
        append(block);
    }
}

void BlockReader::flush()
{
    if (m_insideLine) {
        return;
    }
    Runs runs = m_runs.take();
    if (!runs.empty()) {
        Block block = m_frame.block;
        block.runs = std::move(runs);
        m_frame.block.id.clear(); // a second block out of the same element is another block
        append(std::move(block));
    }
    for (Block &late : std::exchange(m_lateBlocks, {})) {
        append(std::move(late));
    }
}

void BlockReader::append(Block block)
{
    if (block.id.isEmpty()) {
        block.id = newBlockId();
    }
    m_body.blocks.push_back(std::move(block));
}

} // namespace rd::importing
