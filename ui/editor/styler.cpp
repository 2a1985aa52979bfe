// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/styler.h"

#include "ui/editor/bridge/formats.h"
#include "ui/editor/scaledpage.h"
#include "ui/editor/suggestions.h"
#include "ui/theme/tokens.h"

#include <QInputMethodEvent>
#include <QTextBlock>
#include <QTextDocument>

namespace rd::ui {

namespace {

/// As large as the document's text is laid out.
void setPixels(QTextCharFormat &format, int pixels, qreal scale)
{
    format.setProperty(QTextFormat::FontPixelSize, qRound(pixels * scale));
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
    m_people.clear();
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
    if (change != BlockChange::None) {
        style.setForeground(colourOf(format.stringProperty(bridge::ChangeIdProperty)));
        style.setFontStrikeOut(change == BlockChange::Deleted);
        style.setFontUnderline(change == BlockChange::Inserted);
    }
    return style;
}

QColor Styler::colourOf(const QString &suggestion) const
{
    const QString person = Suggestion::fromValue(suggestion).author;
    qsizetype place = m_people.indexOf(person);
    if (place < 0) {
        place = m_people.size();
        m_people.append(person);
    }
    return suggestionColour(int(place), m_theme.tokens());
}

void Styler::addRole(const QTextBlockFormat &format, QTextCharFormat &style) const
{
    const Tokens &tokens = m_theme.tokens();
    const qreal scale = ScaledPage::scaleOf(*m_document);
    if (bridge::isCell(format)) {
        setPixels(style, 15, scale);
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
                  bridge::PageStyle::headingPixels(format.intProperty(bridge::LevelProperty)),
                  scale);
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
        setPixels(style, 22, scale);
        style.setForeground(tokens.accentText);
        break;
    case BlockRole::Figure:
    case BlockRole::Table: // a caption
    case BlockRole::Footnote:
        setPixels(style, 14, scale);
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
    const auto person = [&](MarkKind kind) {
        return colourOf(bridge::markValues(format, kind).constFirst());
    };
    if (has(MarkKind::Insertion)) {
        style.setForeground(person(MarkKind::Insertion));
        style.setFontUnderline(true);
    }
    if (has(MarkKind::Deletion)) {
        style.setForeground(person(MarkKind::Deletion));
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
