// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats/htmlbody.h"

#include "app/export/formats/htmlstructures.h"
#include "app/export/formats/wording.h"

#include <algorithm>

namespace rd::exporting {

namespace {

QString commonAttributes(const Block &block)
{
    QString out = attribute("data-rd-role", roleName(block.role));
    out += attribute("id", block.id);
    out += attribute("data-rd-id", block.id);
    out += attribute("data-rd-from", block.from);
    if (block.role == BlockRole::Question || block.role == BlockRole::Answer) {
        out += attribute("data-rd-speaker", block.speaker);
    }
    out += attribute("lang", block.language);
    if (block.change != BlockChange::None) {
        const bool inserted = block.change == BlockChange::Inserted;
        out += attribute("data-rd-change",
                         inserted ? QStringLiteral("inserted") : QStringLiteral("deleted"));
        out += attribute("data-rd-change-id", block.changeId);
    }
    return out;
}

} // namespace

HtmlBody::HtmlBody(const ArticleContent &content, const ImageUrl &imageUrl)
    : m_content(content)
    , m_imageUrl(imageUrl)
    , m_numbers(content.body)
    , m_inline(m_numbers)
    , m_turns(turnStarts(content))
{}

QString HtmlBody::page()
{
    QString out;
    const std::vector<Block> &blocks = m_content.body.blocks;
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].role != BlockRole::Footnote) {
            out += blockInner(blocks[i], turnLabel(i)) + QLatin1Char('\n');
        }
    }
    return out + notes();
}

QString HtmlBody::rawBlock(const Block &block)
{
    return blockInner(block, {});
}

QString HtmlBody::element(const Block &block, const char *tag, const QString &inner)
{
    const QLatin1String name(tag);
    return QLatin1Char('<') + name + commonAttributes(block) + QLatin1Char('>') + inner +
           QLatin1String("</") + name + QLatin1Char('>');
}

QString HtmlBody::blockInner(const Block &block, const QString &label)
{
    switch (block.role) {
    case BlockRole::Heading: {
        const QByteArray tag = "h" + QByteArray::number(std::clamp(block.level, 2, 4));
        return element(block, tag.constData(), m_inline.write(block.runs));
    }
    case BlockRole::Quote:
        return element(block, "blockquote", m_inline.write(block.runs));
    case BlockRole::PullQuote:
        return element(block, "aside",
                       QLatin1String("<p>") + m_inline.write(block.runs) + QLatin1String("</p>"));
    case BlockRole::Separator:
        return QLatin1String("<hr") + commonAttributes(block) + QLatin1Char('>');
    case BlockRole::List:
        return element(block, "div", listHtml(block, m_inline));
    case BlockRole::Table:
        return element(block, "div", tableHtml(block, m_inline));
    case BlockRole::Figure:
        return figure(block);
    case BlockRole::Unknown:
        return QLatin1String("<div") + commonAttributes(block) +
               attribute("data-rd-xml", block.unknownXml) + QLatin1String("></div>");
    case BlockRole::Footnote:
        return element(block, "div", m_inline.write(block.runs));
    default:
        return element(block, "p", label + m_inline.write(block.runs));
    }
}

QString HtmlBody::figure(const Block &block)
{
    const Figure &figure = block.figure;
    const QString url =
        m_imageUrl && !figure.media.isEmpty() ? m_imageUrl(figure.media) : QString();
    QString out = QLatin1String("<figure") + commonAttributes(block);
    if (url.isEmpty()) {
        out += attribute("data-rd-alt", figure.alt) + attribute("data-rd-media", figure.media);
        out += QLatin1Char('>');
        if (!figure.alt.isEmpty()) {
            // In the picture's place, what it shows.
            out += QLatin1String("<p class=\"rd-alt\">") + htmlText(figure.alt) +
                   QLatin1String("</p>");
        }
    } else {
        // alt stays even when empty: then the picture is decoration, and nothing is read out.
        out += QLatin1String("><img") + attribute("src", url) + QLatin1String(" alt=\"") +
               htmlAttribute(figure.alt) + QLatin1Char('"') +
               attribute("data-rd-media", figure.media) + QLatin1Char('>');
    }
    QStringList parts;
    if (!block.runs.empty()) {
        parts += QLatin1String("<span class=\"rd-caption\">") + m_inline.write(block.runs) +
                 QLatin1String("</span>");
    }
    if (!figure.credit.isEmpty()) {
        parts += QLatin1String("<span class=\"rd-credit\">") + htmlText(figure.credit) +
                 QLatin1String("</span>");
    }
    if (!parts.isEmpty()) {
        out += QLatin1String("<figcaption>") + parts.join(QLatin1Char(' ')) +
               QLatin1String("</figcaption>");
    }
    return out + QLatin1String("</figure>");
}

QString HtmlBody::notes()
{
    if (m_numbers.order().empty()) {
        return {};
    }
    const Wording &words = wording(m_content.metadata.language);
    QString items;
    for (const size_t index : m_numbers.order()) {
        const Block &note = m_content.body.blocks[index];
        items += QLatin1String("<div class=\"rd-note\"") + commonAttributes(note) +
                 attribute("data-rd-index", QString::number(index)) +
                 QLatin1String("><span class=\"rd-note-number\">") +
                 QString::number(m_numbers.number(note.id)) +
                 QLatin1String("</span> <span class=\"rd-note-text\">") +
                 m_inline.write(note.runs) + QLatin1String("</span>");
        const QString back = m_inline.firstReference(note.id);
        if (!back.isEmpty()) {
            items += QLatin1String(" <a class=\"rd-backref\"") +
                     attribute("href", QLatin1Char('#') + back) +
                     attribute("aria-label", words.backToText) + QStringLiteral(">↩</a>");
        }
        items += QLatin1String("</div>\n");
    }
    return QLatin1String("<section class=\"rd-footnotes\"") + attribute("aria-label", words.notes) +
           QLatin1String(">\n") + items + QLatin1String("</section>\n");
}

/// The whole name where a speaker first has the word, initials (with the name for whoever points
/// or listens) later. The blank belongs to the label, so that the block's text stays exact.
QString HtmlBody::turnLabel(size_t index) const
{
    const auto start = m_turns.constFind(index);
    if (start == m_turns.constEnd()) {
        return {};
    }
    const Speaker &speaker = *start->speaker;
    const QString initials = speaker.initials();
    QString name = htmlText(speaker.name);
    if (!start->firstOfSpeaker && !initials.isEmpty()) {
        name = QLatin1String("<abbr") + attribute("title", speaker.name) + QLatin1Char('>') +
               htmlText(initials) + QLatin1String("</abbr>");
    }
    return QLatin1String("<span class=\"rd-speaker\">") + name +
           wording(m_content.metadata.language).colon + QLatin1String("</span>");
}

} // namespace rd::exporting
