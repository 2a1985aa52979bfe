// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/bridge/formats.h"

#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace rd::ui::bridge {

namespace {

// Values of one kind are joined in one string, each led by this: QTextFormat hashes strings, while
// all lists would fall into one bucket.
constexpr QChar valueLead(0x1f);

struct Geometry
{
    qreal lineHeight = 0;
    int top = 0;
    int bottom = 0;
    int left = 0;
    int right = 0;
};

qreal lineOf(int pixels, qreal factor)
{
    return std::round(pixels * factor);
}

Geometry headingGeometry(int level)
{
    return {lineOf(PageStyle::headingPixels(level), 1.35), level == 2 ? 28 : 22, 8, 0, 0};
}

Geometry geometryOf(const Block &block, const PageStyle &style)
{
    const qreal line = lineOf(PageStyle::textPixels, style.lineFactor);
    switch (block.role) {
    case BlockRole::Heading:
        return headingGeometry(block.level);
    case BlockRole::Question:
        return {line, 22, 6, 0, 0};
    case BlockRole::Quote:
        return {line, 8, 14, 22, 12};
    case BlockRole::PullQuote:
        return {lineOf(22, 1.45), 18, 18, 22, 22};
    case BlockRole::Separator:
        return {line, 8, 14, 0, 0};
    case BlockRole::Footnote:
        return {lineOf(14, style.lineFactor), 4, 4, 26, 0};
    default:
        return {line, 0, 12, 0, 0};
    }
}

void applyGeometry(QTextBlockFormat &format, const Geometry &geometry)
{
    if (geometry.lineHeight > 0) {
        format.setLineHeight(geometry.lineHeight, QTextBlockFormat::FixedHeight);
    }
    format.setTopMargin(geometry.top);
    format.setBottomMargin(geometry.bottom);
    format.setLeftMargin(geometry.left);
    format.setRightMargin(geometry.right);
}

void setIfAny(QTextFormat &format, int property, const QString &value)
{
    if (!value.isEmpty()) {
        format.setProperty(property, value);
    }
}

} // namespace

PageStyle PageStyle::forLanguage(const QString &language)
{
    PageStyle style;
    if (language.startsWith(QLatin1String("zh"))) {
        style.lineFactor = 1.8;
    }
    return style;
}

int PageStyle::headingPixels(int level)
{
    switch (level) {
    case 2:
        return 23;
    case 3:
        return 20;
    default:
        return 18;
    }
}

void setBlockValues(QTextFormat &format, const Block &block)
{
    format.setProperty(BlockRoleProperty, int(block.role));
    setIfAny(format, BlockIdProperty, block.id);
    setIfAny(format, FromProperty, block.from);
    setIfAny(format, SpeakerProperty, block.speaker);
    setIfAny(format, BlockLanguageProperty, block.language);
    setIfAny(format, PromptProperty, block.prompt);
    setIfAny(format, ChangeIdProperty, block.changeId);
    if (block.level != 0) {
        format.setProperty(LevelProperty, block.level);
    }
    if (block.change != BlockChange::None) {
        format.setProperty(ChangeProperty, int(block.change));
    }
}

QTextBlockFormat blockFormat(const Block &block, const PageStyle &style)
{
    QTextBlockFormat format;
    setBlockValues(format, block);
    Geometry geometry = geometryOf(block, style);
    if (block.role == BlockRole::Figure || block.role == BlockRole::Unknown) {
        // A fixed line would cut the picture, a proportional one would double it.
        format.setLineHeight(6, QTextBlockFormat::LineDistanceHeight);
        geometry = {0, 14, 18, 0, 0};
    }
    applyGeometry(format, geometry);
    return format;
}

QTextBlockFormat itemFormat(const Block &list, const ListItem &item, const PageStyle &style)
{
    QTextBlockFormat format = blockFormat(list, style);
    format.setProperty(ItemDepthProperty, item.depth);
    format.setProperty(ItemOrderedProperty, item.ordered);
    format.setLeftMargin((item.depth + 1) * PageStyle::itemIndent);
    format.setBottomMargin(4);
    return format;
}

QTextBlockFormat cellFormat(CellKind kind)
{
    QTextBlockFormat format;
    format.setProperty(CellKindProperty, int(kind));
    format.setLineHeight(lineOf(15, 1.5), QTextBlockFormat::FixedHeight);
    return format;
}

QTextBlockFormat fillerFormat(const PageStyle &style)
{
    // The id is there for the day somebody types into it.
    QTextBlockFormat format = blockFormat(makeBlock(BlockRole::Paragraph), style);
    format.setProperty(FillerProperty, true);
    return format;
}

Block blockValues(const QTextFormat &format)
{
    Block block;
    block.role = static_cast<BlockRole>(format.intProperty(BlockRoleProperty));
    block.id = format.stringProperty(BlockIdProperty);
    block.from = format.stringProperty(FromProperty);
    block.level = format.intProperty(LevelProperty);
    block.speaker = format.stringProperty(SpeakerProperty);
    block.language = format.stringProperty(BlockLanguageProperty);
    block.prompt = format.stringProperty(PromptProperty);
    block.change = static_cast<BlockChange>(format.intProperty(ChangeProperty));
    block.changeId = format.stringProperty(ChangeIdProperty);
    return block;
}

BlockRole roleOf(const QTextBlockFormat &format)
{
    return static_cast<BlockRole>(format.intProperty(BlockRoleProperty));
}

QString promptAt(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    const QString prompt = format.stringProperty(PromptProperty);
    if (prompt.isEmpty() || block.length() > 1 || !block.layout()->preeditAreaText().isEmpty()) {
        return {};
    }
    // The items of a list share its values: one of them asks.
    const bool first = roleOf(format) != BlockRole::List || !block.previous().isValid() ||
                       block.previous().blockFormat().stringProperty(BlockIdProperty) !=
                           format.stringProperty(BlockIdProperty);
    return first ? prompt : QString();
}

bool isCell(const QTextBlockFormat &format)
{
    return format.hasProperty(CellKindProperty);
}

QTextCharFormat charFormat(const std::vector<Mark> &marks)
{
    QTextCharFormat format;
    for (const Mark &mark : marks) {
        const int property = MarkProperty + int(mark.kind);
        format.setProperty(property, format.stringProperty(property) + valueLead + mark.value);
    }
    return format;
}

std::vector<Mark> marksOf(const QTextCharFormat &format)
{
    std::vector<Mark> marks;
    if (!format.isValid() || format.propertyCount() == 0) {
        return marks;
    }
    for (int kind = 0; kind <= int(MarkKind::Unknown); ++kind) {
        const QStringList values = markValues(format, static_cast<MarkKind>(kind));
        for (const QString &value : values) {
            marks.push_back({static_cast<MarkKind>(kind), value});
        }
    }
    return marks;
}

bool hasMark(const QTextCharFormat &format, MarkKind kind)
{
    return !format.stringProperty(MarkProperty + int(kind)).isEmpty();
}

void setMark(QTextCharFormat &format, MarkKind kind, const QStringList &values)
{
    QString joined;
    for (const QString &value : values) {
        joined += valueLead + value;
    }
    format.setProperty(MarkProperty + int(kind), joined);
}

QStringList markValues(const QTextCharFormat &format, MarkKind kind)
{
    const QString joined = format.stringProperty(MarkProperty + int(kind));
    return joined.isEmpty() ? QStringList() : joined.mid(1).split(valueLead);
}

} // namespace rd::ui::bridge
