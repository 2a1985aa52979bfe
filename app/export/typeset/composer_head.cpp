// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats/wording.h"
#include "app/export/typeset/composer.h"
#include "app/text/dates.h"

#include <algorithm>

namespace rd::exporting::typeset {

namespace {

const QString middleDot = QStringLiteral(" · ");

QString joinNames(const std::vector<Credit> &credits, const QString &comma)
{
    QStringList names;
    for (const Credit &credit : credits) {
        if (!credit.name.isEmpty()) {
            names += credit.name;
        }
    }
    return names.join(comma);
}

bool speaks(const Speaker &speaker, const Body &body)
{
    return std::any_of(body.blocks.begin(), body.blocks.end(), [&speaker](const Block &block) {
        return !block.speaker.isEmpty() && block.speaker == speaker.key;
    });
}

} // namespace

void Composer::addHead()
{
    addTitle();
    addByline();
    addSource();
    addSpeakers();
    addRule(10, 16);
    m_keep = false;
}

void Composer::addTitle()
{
    QStringList above{m_metadata.section, m_metadata.kicker};
    above.removeAll(QString());
    if (!above.isEmpty()) {
        const TextStyle style = style::kicker();
        addLines(shape(m_inline.plain(above.join(middleDot),
                                      {element("P"), m_language, style.colour, style.size}),
                       style),
                 {.after = 5, .keepsNext = true, .whole = true});
    }
    if (!m_metadata.headline.isEmpty()) {
        addOutline(m_metadata.headline, 0);
        const TextStyle style = style::headline();
        addLines(shapeBalanced(m_inline.plain(m_metadata.headline, {element("H1"), m_language,
                                                                    style.colour, style.size}),
                               style),
                 {.after = 10, .keepsNext = true, .whole = true});
    }
    if (!m_metadata.lede.isEmpty()) {
        const TextStyle style = style::lede(m_language);
        addLines(shape(m_inline.plain(m_metadata.lede,
                                      {element("P"), m_language, style.colour, style.size}),
                       style),
                 {.after = 10, .keepsNext = true});
    }
}

void Composer::addByline()
{
    const Wording &words = wording(m_language);
    QStringList line{joinNames(m_metadata.bylines, words.listComma), m_metadata.dateline};
    if (m_metadata.published) {
        line += text::formatDateTime(*m_metadata.published, m_language);
    }
    line.removeAll(QString());
    if (line.isEmpty()) {
        return;
    }
    const TextStyle style = style::meta();
    addLines(shape(m_inline.plain(line.join(middleDot),
                                  {element("P"), m_language, style.colour, style.size}),
                   style),
             {.after = 1, .keepsNext = true});
}

void Composer::addSource()
{
    const TextStyle style = style::meta();
    const InlineContext context{element("P"), m_language, style.colour, style.size};
    std::vector<Piece> pieces;
    const auto append = [&pieces](std::vector<Piece> more) {
        pieces.insert(pieces.end(), more.begin(), more.end());
    };
    if (!m_metadata.source.isEmpty()) {
        const Wording &words = wording(m_language);
        append(m_inline.plain(words.source + words.colon, context));
        append(m_inline.plain(m_metadata.source, context, m_metadata.sourceUrl));
    } else if (!m_metadata.sourceUrl.isEmpty()) {
        append(m_inline.plain(m_metadata.sourceUrl, context, m_metadata.sourceUrl));
    }
    if (!m_metadata.publishedUrl.isEmpty()) {
        if (!pieces.empty()) {
            append(m_inline.plain(middleDot, context));
        }
        append(m_inline.plain(m_metadata.publishedUrl, context, m_metadata.publishedUrl));
    }
    if (!pieces.empty()) {
        addLines(shape(pieces, style), {.after = 1, .keepsNext = true});
    }
}

void Composer::addSpeakers()
{
    const Wording &words = wording(m_language);
    bool first = true;
    for (const Speaker &speaker : m_article.content.speakers) {
        if (speaker.name.isEmpty() || !speaks(speaker, m_article.content.body)) {
            continue;
        }
        QStringList line{speaker.name, speaker.title, speaker.organisation};
        line.removeAll(QString());
        const TextStyle style = style::meta();
        const InlineContext context{element("P"), m_language, style.colour, style.size};
        InlineContext strong = context;
        strong.colour = colour::accent;
        std::vector<Piece> pieces = m_inline.plain(speaker.initials(), strong);
        pieces.front().bold = true;
        for (const Piece &piece :
             m_inline.plain(QStringLiteral(" — ") + line.join(words.listComma), context)) {
            pieces.push_back(piece);
        }
        addLines(shape(pieces, style),
                 {.before = first ? 8.0 : 0.0, .after = 1, .keepsNext = true});
        first = false;
    }
}

void Composer::addTail()
{
    QStringList lines;
    for (const Credit &credit : m_metadata.credits) {
        if (!credit.name.isEmpty()) {
            lines += creditLine(credit.role, credit.name, m_language);
        }
    }
    QStringList tail{lines.join(middleDot), m_metadata.rights};
    tail.removeAll(QString());
    const TextStyle style = style::meta();
    bool first = true;
    for (const QString &line : tail) {
        addLines(shape(m_inline.plain(line, {element("P"), m_language, style.colour, style.size}),
                       style),
                 {.before = first ? 16.0 : 0.0, .after = 1});
        first = false;
    }
}

void Composer::addRunningHead()
{
    constexpr int longest = 200;
    const QString &whole =
        m_metadata.shortHeadline.isEmpty() ? m_metadata.headline : m_metadata.shortHeadline;
    QString title = whole.left(longest).simplified();
    const TextStyle style = style::runningHead();
    // Cut here and not by Pango: its ellipsis would carry the text it hides into the file.
    while (!title.isEmpty()) {
        m_flow.runningHead = std::make_unique<ShapedText>(
            m_context, m_inline.plain(title, {pagination, m_language, style.colour, style.size}),
            style, page::measure);
        if (m_flow.runningHead->lineCount() == 1) {
            break;
        }
        const Line &first = m_flow.runningHead->line(0);
        const QString fits =
            QString::fromUtf8(m_flow.runningHead->utf8().mid(first.start, first.end - first.start));
        title = fits.left(std::min(fits.size(), title.size()) - 2).trimmed() + QChar(0x2026);
    }
}

} // namespace rd::exporting::typeset
