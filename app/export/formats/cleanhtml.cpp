// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats/cleanhtml.h"

#include "app/export/formats/htmlstructures.h"
#include "app/export/formats/wording.h"

#include <algorithm>

namespace rd::exporting {

namespace {

bool isPlainKind(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Link:
    case MarkKind::Language:
    case MarkKind::Strong:
    case MarkKind::Emphasis:
    case MarkKind::Subscript:
    case MarkKind::Superscript:
    case MarkKind::Code:
        return true;
    default:
        return false;
    }
}

void keepPlainMarks(Runs &runs, bool strong)
{
    for (Run &run : runs) {
        std::erase_if(run.marks, [strong](const Mark &mark) {
            // A link to a block leads nowhere on somebody else's page.
            return !isPlainKind(mark.kind) || (strong && mark.kind == MarkKind::Strong) ||
                   (mark.kind == MarkKind::Link && mark.value.startsWith(QLatin1Char('#')));
        });
    }
    normalise(runs);
}

Block withPlainMarks(Block block)
{
    keepPlainMarks(block.runs, block.role == BlockRole::Question);
    for (ListItem &item : block.items) {
        keepPlainMarks(item.runs, false);
    }
    for (TableRow &row : block.rows) {
        for (TableCell &cell : row) {
            keepPlainMarks(cell.runs, false);
        }
    }
    return block;
}

/// Notes are numbers without links: an id would have to be unique on a page we do not know.
class PlainInline final : public InlineWriter
{
public:
    explicit PlainInline(const NoteNumbers &notes)
        : InlineWriter(notes)
        , m_notes(notes)
    {}

protected:
    QString reference(const QString &noteId) override
    {
        const int number = m_notes.number(noteId);
        return number > 0 ? QStringLiteral("<sup>%1</sup>").arg(number) : QString();
    }

private:
    const NoteNumbers &m_notes;
};

class CleanBody final
{
public:
    explicit CleanBody(const ArticleContent &content)
        : m_content(content)
        , m_notes(content.body)
        , m_inline(m_notes)
        , m_turns(turnStarts(content))
        , m_interviewees(std::count_if(
              content.speakers.begin(), content.speakers.end(),
              [](const Speaker &speaker) { return speaker.role == SpeakerRole::Interviewee; }))
    {}

    QString write()
    {
        QStringList lines;
        const std::vector<Block> &blocks = m_content.body.blocks;
        for (size_t i = 0; i < blocks.size(); ++i) {
            const QString line = block(withPlainMarks(blocks[i]), label(i));
            if (!line.isEmpty()) {
                lines.append(line);
            }
        }
        for (const size_t index : m_notes.order()) {
            const Block note = withPlainMarks(blocks[index]);
            lines.append(QStringLiteral("<p><sup>%1</sup> ").arg(m_notes.number(note.id)) +
                         m_inline.write(note.runs) + QLatin1String("</p>"));
        }
        return lines.join(QLatin1Char('\n'));
    }

private:
    /// Who speaks: once where one answers, at every turn where several do.
    [[nodiscard]] QString label(size_t index) const
    {
        const auto start = m_turns.constFind(index);
        if (start == m_turns.constEnd() || (!start->firstOfSpeaker && m_interviewees < 2)) {
            return {};
        }
        return htmlText(start->speaker->name + wording(m_content.metadata.language).colon);
    }

    static QString element(const QLatin1String &tag, const Block &block, const QString &inner)
    {
        return inner.isEmpty()
                   ? QString()
                   : QLatin1Char('<') + tag + attribute("lang", block.language) + QLatin1Char('>') +
                         inner + QLatin1String("</") + tag + QLatin1Char('>');
    }

    QString block(const Block &block, const QString &label)
    {
        switch (block.role) {
        case BlockRole::Heading:
            return element(QLatin1String(block.level == 2   ? "h2"
                                         : block.level == 3 ? "h3"
                                                            : "h4"),
                           block, m_inline.write(block.runs));
        case BlockRole::Question:
            return element(QLatin1String("p"), block, strong(label + m_inline.write(block.runs)));
        case BlockRole::Answer:
            return element(QLatin1String("p"), block,
                           (label.isEmpty() ? label : strong(label.trimmed()) + QLatin1Char(' ')) +
                               m_inline.write(block.runs));
        case BlockRole::Quote:
        case BlockRole::PullQuote:
            return element(QLatin1String("blockquote"), block,
                           element(QLatin1String("p"), {}, m_inline.write(block.runs)));
        case BlockRole::Separator:
            return QStringLiteral("<hr>");
        case BlockRole::List:
            return listHtml(block, m_inline);
        case BlockRole::Table:
            return tableHtml(block, m_inline);
        case BlockRole::Paragraph:
            return element(QLatin1String("p"), block, m_inline.write(block.runs));
        default:
            return {};
        }
    }

    static QString strong(const QString &inner)
    {
        return inner.isEmpty() ? inner
                               : QLatin1String("<strong>") + inner + QLatin1String("</strong>");
    }

    const ArticleContent &m_content;
    NoteNumbers m_notes;
    PlainInline m_inline;
    QHash<size_t, TurnStart> m_turns;
    std::ptrdiff_t m_interviewees;
};

} // namespace

QString cleanHtml(const ArticleContent &content)
{
    return CleanBody(content).write();
}

} // namespace rd::exporting
