// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/pagepainter.h"

#include "ui/editor/bridge/formats.h"
#include "ui/editor/inlineobjects.h"
#include "ui/editor/scaledpage.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace rd::ui {

using bridge::roleOf;

namespace {

constexpr QSizeF chipSize(32, 22);
constexpr QSizeF markSize(16, 16);
constexpr int markGap = 6; // from the text, px

bool isTurn(const QTextBlock &block)
{
    const BlockRole role = roleOf(block.blockFormat());
    return !bridge::isCell(block.blockFormat()) &&
           (role == BlockRole::Question || role == BlockRole::Answer);
}

QRectF blockRect(const QTextBlock &block)
{
    return block.document()->documentLayout()->blockBoundingRect(block);
}

/// The first line of the text, without the block's margins.
QRectF firstLine(const QTextBlock &block)
{
    const QRectF rect = blockRect(block);
    const QTextLayout &layout = *block.layout();
    if (layout.lineCount() == 0) {
        return rect;
    }
    // In a line of fixed height the letters stand a little above its middle.
    return {rect.left(), rect.top() + layout.lineAt(0).y() - 2, rect.width(),
            block.blockFormat().lineHeight() * ScaledPage::scaleOf(*block.document())};
}

/// Its number in a list: counted back to the list's start, so that painting a screen of a list
/// costs its length and no more.
int itemNumber(const QTextBlock &item)
{
    const QTextBlockFormat format = item.blockFormat();
    const int depth = format.intProperty(bridge::ItemDepthProperty);
    int number = 1;
    for (QTextBlock block = item.previous(); block.isValid(); block = block.previous()) {
        const QTextBlockFormat above = block.blockFormat();
        const int aboveDepth = above.intProperty(bridge::ItemDepthProperty);
        if (roleOf(above) != BlockRole::List || aboveDepth < depth ||
            above.stringProperty(bridge::BlockIdProperty) !=
                format.stringProperty(bridge::BlockIdProperty)) {
            break;
        }
        if (aboveDepth == depth) {
            if (!above.boolProperty(bridge::ItemOrderedProperty)) {
                break;
            }
            ++number;
        }
    }
    return number;
}

} // namespace

QTextBlock PagePainter::blockAt(const QTextDocument &document, qreal y)
{
    const int position = document.documentLayout()->hitTest({0, y}, Qt::FuzzyHit);
    return document.findBlock(std::max(0, position));
}

QRectF PagePainter::chipRect(const QTextBlock &block)
{
    if (!block.isValid() || !isTurn(block)) {
        return {};
    }
    const QTextBlock previous = block.previous();
    const auto speaker = [](const QTextBlock &b) {
        return b.blockFormat().stringProperty(bridge::SpeakerProperty);
    };
    if (previous.isValid() && roleOf(previous.blockFormat()) == roleOf(block.blockFormat()) &&
        roleOf(block.blockFormat()) == BlockRole::Answer && speaker(previous) == speaker(block)) {
        return {};
    }
    const QRectF line = firstLine(block);
    return {-chipSize.width() - 16, line.center().y() - chipSize.height() / 2, chipSize.width(),
            chipSize.height()};
}

const Speaker *PagePainter::speakerOf(const QTextBlock &block) const
{
    const QString key = block.blockFormat().stringProperty(bridge::SpeakerProperty);
    const auto found = std::find_if(m_speakers.begin(), m_speakers.end(),
                                    [&key](const Speaker &s) { return s.key == key; });
    return found == m_speakers.end() ? nullptr : &*found;
}

QString PagePainter::speakerName(const QTextBlock &block) const
{
    const Speaker *speaker = speakerOf(block);
    return speaker == nullptr ? QString() : speaker->name;
}

void PagePainter::paint(QPainter &painter, const QTextDocument &document,
                        const QRectF &visible) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (QTextBlock block = blockAt(document, visible.top()); block.isValid();
         block = block.next()) {
        const QRectF rect = blockRect(block);
        if (rect.top() > visible.bottom()) {
            break;
        }
        if (!bridge::isCell(block.blockFormat())) {
            paintBlock(painter, block, rect);
        }
    }
}

void PagePainter::paintBlock(QPainter &painter, const QTextBlock &block, const QRectF &rect) const
{
    const Tokens &tokens = m_theme.tokens();
    switch (roleOf(block.blockFormat())) {
    case BlockRole::Question:
    case BlockRole::Answer:
        paintChip(painter, block);
        break;
    case BlockRole::Quote:
        painter.fillRect(QRectF(0, rect.top(), 3, rect.height()), tokens.line);
        break;
    case BlockRole::PullQuote:
        painter.fillRect(QRectF(0, rect.top(), 3, rect.height()), tokens.accent);
        break;
    case BlockRole::Separator:
        painter.fillRect(QRectF(0, firstLine(block).center().y(), rect.width(), 1), tokens.line);
        break;
    case BlockRole::List:
    case BlockRole::Footnote:
        paintMarker(painter, block, firstLine(block));
        break;
    default:
        break;
    }
    paintPrompt(painter, block);
    paintMark(painter, block);
}

QRectF PagePainter::markRect(const QTextBlock &block)
{
    const QRectF line = firstLine(block);
    return {block.document()->textWidth() + markGap, line.center().y() - markSize.height() / 2,
            markSize.width(), markSize.height()};
}

void PagePainter::paintMark(QPainter &painter, const QTextBlock &block) const
{
    const QTextBlockFormat format = block.blockFormat();
    if (format.intProperty(bridge::ChangeProperty) != int(BlockChange::None)) {
        const QRectF line = firstLine(block); // what has no letters shows it, too
        const qreal height = std::max(line.height(), blockRect(block).height());
        painter.fillRect(QRectF(-8, line.top(), 2, height), m_theme.tokens().review);
    }
    if (m_marks == nullptr || m_marks->isEmpty()) {
        return;
    }
    const auto mark = m_marks->constFind(format.stringProperty(bridge::BlockIdProperty));
    if (mark != m_marks->constEnd() && mark->drawn) {
        m_theme.icon(mark->icon, m_theme.tokens().*(mark->colour))
            .paint(&painter, markRect(block).toAlignedRect());
    }
}

/// A template's question in a block nobody has written yet, cut to its one line.
void PagePainter::paintPrompt(QPainter &painter, const QTextBlock &block) const
{
    const QString prompt = bridge::promptAt(block);
    if (prompt.isEmpty()) {
        return;
    }
    QRectF line = firstLine(block);
    line.setLeft(block.blockFormat().leftMargin());
    painter.setFont(block.document()->defaultFont());
    painter.setPen(m_theme.tokens().soft);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(prompt, Qt::ElideRight, int(line.width())));
}

void PagePainter::paintChip(QPainter &painter, const QTextBlock &block) const
{
    const QRectF chip = chipRect(block);
    if (chip.isEmpty()) {
        return;
    }
    const Tokens &tokens = m_theme.tokens();
    const Speaker *speaker = speakerOf(block);
    const bool answers = roleOf(block.blockFormat()) == BlockRole::Answer;
    painter.setPen(Qt::NoPen);
    painter.setBrush(answers ? tokens.accentSurface : tokens.line);
    painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2);
    painter.setPen(answers ? tokens.accentText : tokens.soft);
    painter.setFont(m_theme.machineFont(11, QFont::Bold));
    const QString initials = speaker == nullptr ? QString() : speaker->initials();
    painter.drawText(chip, Qt::AlignCenter, initials.isEmpty() ? QStringLiteral("?") : initials);
}

void PagePainter::paintMarker(QPainter &painter, const QTextBlock &block, const QRectF &rect) const
{
    const QTextBlockFormat format = block.blockFormat();
    QString marker = QStringLiteral("•");
    if (roleOf(format) == BlockRole::Footnote) {
        const int number = m_objects.footnoteNumber(format.stringProperty(bridge::BlockIdProperty));
        marker = number > 0 ? QString::number(number) : QStringLiteral("*");
    } else if (format.boolProperty(bridge::ItemOrderedProperty)) {
        marker = QString::number(itemNumber(block)) + QLatin1Char('.');
    } else if (format.intProperty(bridge::ItemDepthProperty) % 2 == 1) {
        marker = QStringLiteral("–");
    }
    painter.setPen(m_theme.tokens().soft);
    painter.setFont(m_theme.machineFont(14));
    const QRectF place(0, rect.top(), format.leftMargin() - 8, rect.height());
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, marker);
}

} // namespace rd::ui
