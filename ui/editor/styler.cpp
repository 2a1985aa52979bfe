// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/styler.h"

#include "ui/editor/bridge/formats.h"
#include "ui/theme/tokens.h"

#include <QInputMethodEvent>
#include <QTextBlock>
#include <QTextDocument>

namespace rd::ui {

namespace {

void setPixels(QTextCharFormat &format, int pixels)
{
    format.setProperty(QTextFormat::FontPixelSize, pixels);
}

} // namespace

Styler::Styler(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{}

void Styler::setDocument(QTextDocument *document)
{
    if (m_document) {
        m_document->disconnect(this);
    }
    m_document = document;
    if (m_document) {
        connect(m_document, &QTextDocument::contentsChange, this,
                [this](int position, int, int added) { styleChange(position, added); });
        styleAll();
    }
}

void Styler::restyle()
{
    if (m_document) {
        styleAll();
        m_document->markContentsDirty(0, m_document->characterCount());
    }
}

void Styler::styleAll()
{
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        block.layout()->setFormats(ranges(block));
    }
}

void Styler::styleChange(int position, int added)
{
    const QTextBlock last = m_document->findBlock(position + added);
    for (QTextBlock block = m_document->findBlock(position); block.isValid();
         block = block.next()) {
        const Ranges formats = ranges(block);
        if (formats != block.layout()->formats()) {
            block.layout()->setFormats(formats);
            // Inside contentsChange this only widens what is laid out anyway.
            m_document->markContentsDirty(block.position(), block.length());
        }
        if (block == last) {
            break;
        }
    }
}

void Styler::styleComposing(const QTextBlock &block, const QInputMethodEvent &event) const
{
    const int at = block.layout()->preeditAreaPosition();
    const int length = int(event.preeditString().size());
    if (length == 0) {
        return;
    }
    Ranges all;
    for (QTextLayout::FormatRange range : ranges(block)) {
        if (range.start >= at) {
            range.start += length;
        } else if (range.start + range.length >= at) {
            range.length += length;
        }
        all.push_back(range);
    }
    for (const QInputMethodEvent::Attribute &attribute : event.attributes()) {
        if (attribute.type == QInputMethodEvent::TextFormat) {
            const auto format = qvariant_cast<QTextFormat>(attribute.value).toCharFormat();
            all.push_back({at + attribute.start, attribute.length, format});
        }
    }
    block.layout()->setFormats(all);
    if (m_document) {
        m_document->markContentsDirty(block.position(), block.length());
    }
}

Styler::Ranges Styler::ranges(const QTextBlock &block) const
{
    Ranges result;
    const QTextCharFormat base = blockStyle(block);
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        QTextCharFormat style = base;
        addMarks(fragment.charFormat(), style);
        if (style.propertyCount() > 0) {
            result.push_back({fragment.position() - block.position(), fragment.length(), style});
        }
    }
    return result;
}

QTextCharFormat Styler::blockStyle(const QTextBlock &block) const
{
    const QTextBlockFormat format = block.blockFormat();
    QTextCharFormat style;
    addRole(format, style);
    const auto change = static_cast<BlockChange>(format.intProperty(bridge::ChangeProperty));
    if (change == BlockChange::Deleted) {
        style.setFontStrikeOut(true);
        style.setForeground(m_theme.tokens().danger);
    } else if (change == BlockChange::Inserted) {
        style.setForeground(m_theme.tokens().ok);
    }
    return style;
}

void Styler::addRole(const QTextBlockFormat &format, QTextCharFormat &style) const
{
    const Tokens &tokens = m_theme.tokens();
    if (bridge::isCell(format)) {
        setPixels(style, 15);
        const auto kind =
            static_cast<bridge::CellKind>(format.intProperty(bridge::CellKindProperty));
        if (kind == bridge::CellKind::Header) {
            style.setFontWeight(QFont::DemiBold);
        }
        return;
    }
    switch (bridge::roleOf(format)) {
    case BlockRole::Heading:
        setPixels(style,
                  bridge::PageStyle::headingPixels(format.intProperty(bridge::LevelProperty)));
        style.setFontWeight(QFont::Bold);
        break;
    case BlockRole::Question:
        style.setFontWeight(QFont::Bold);
        style.setForeground(tokens.accentText);
        break;
    case BlockRole::Quote:
        style.setForeground(tokens.soft);
        break;
    case BlockRole::PullQuote:
        setPixels(style, 22);
        style.setForeground(tokens.accentText);
        break;
    case BlockRole::Figure:
    case BlockRole::Table: // a caption
    case BlockRole::Footnote:
        setPixels(style, 14);
        style.setForeground(tokens.soft);
        break;
    default:
        break;
    }
}

void Styler::addMarks(const QTextCharFormat &format, QTextCharFormat &style) const
{
    if (format.propertyCount() == 0) {
        return;
    }
    const Tokens &tokens = m_theme.tokens();
    const auto has = [&format](MarkKind kind) { return bridge::hasMark(format, kind); };
    if (has(MarkKind::Strong)) {
        style.setFontWeight(QFont::Bold);
    }
    if (has(MarkKind::Emphasis)) {
        style.setFontItalic(true);
    }
    if (has(MarkKind::Code)) {
        style.setFontFixedPitch(true);
        style.setBackground(tokens.side);
    }
    if (has(MarkKind::Subscript)) {
        style.setVerticalAlignment(QTextCharFormat::AlignSubScript);
    }
    if (has(MarkKind::Superscript)) {
        style.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    }
    if (has(MarkKind::Link)) {
        style.setForeground(tokens.accent);
        style.setFontUnderline(true);
    }
    if (has(MarkKind::Comment)) {
        style.setBackground(tokens.mark);
    }
    if (has(MarkKind::Insertion)) {
        style.setForeground(tokens.ok);
        style.setFontUnderline(true);
    }
    if (has(MarkKind::Deletion)) {
        style.setForeground(tokens.danger);
        style.setFontStrikeOut(true);
    }
    if (has(MarkKind::OffRecord)) {
        style.setUnderlineStyle(QTextCharFormat::DashUnderline);
        style.setUnderlineColor(tokens.danger);
        style.setBackground(QBrush(mixed(tokens.page, tokens.danger, 0.3), Qt::BDiagPattern));
    }
    if (has(MarkKind::Unknown)) {
        style.setUnderlineStyle(QTextCharFormat::DotLine);
        style.setUnderlineColor(tokens.soft);
    }
}

} // namespace rd::ui
