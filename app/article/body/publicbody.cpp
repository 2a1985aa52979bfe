// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/body/publicbody.h"

#include "app/article/body/eachruns.h"
#include "app/article/body/plaintext.h"

#include <QSet>

#include <algorithm>

namespace rd {

namespace {

/// As it stands in canonical XHTML, also inside what this version does not know.
constexpr QLatin1String offRecordName("off-record");

bool isOffRecord(const Run &run)
{
    return std::any_of(run.marks.begin(), run.marks.end(), [](const Mark &mark) {
        return mark.kind == MarkKind::OffRecord ||
               (mark.kind == MarkKind::Unknown && mark.value.contains(offRecordName));
    });
}

bool isBlank(const Runs &runs)
{
    return std::all_of(runs.begin(), runs.end(), [](const Run &run) {
        return run.kind == RunKind::LineBreak ||
               (run.kind == RunKind::Text && QStringView(run.text).trimmed().isEmpty());
    });
}

void dropMarks(Run &run, const PublicOptions &options)
{
    std::erase_if(run.marks, [&options](const Mark &mark) {
        return mark.kind == MarkKind::Comment ||
               (!options.suggestions && mark.kind == MarkKind::Deletion);
    });
}

/// Nothing is between a word and one of these. A straight quotation mark may also open.
bool clingsToWord(QChar c)
{
    static const QString marks = QStringLiteral(",.;:!?)]}%»”，。、；：！？）】》」』");
    return marks.contains(c);
}

bool endsInSpace(const Runs &runs)
{
    return !runs.empty() && runs.back().kind == RunKind::Text && !runs.back().text.isEmpty() &&
           runs.back().text.back().isSpace();
}

void trimEnd(Runs &runs)
{
    while (endsInSpace(runs)) {
        QString &text = runs.back().text;
        while (!text.isEmpty() && text.back().isSpace()) {
            text.chop(1);
        }
        if (text.isEmpty()) {
            runs.pop_back();
        }
    }
}

void trimStart(QString &text)
{
    const auto word =
        std::find_if_not(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
    text.remove(0, word - text.cbegin());
}

/// Where words were taken out between `before` and `after` one space is enough, none is at either
/// end of a line, and none before a comma.
void closeGap(Runs &before, Run &after)
{
    const bool isText = after.kind == RunKind::Text;
    const QString rest = isText ? after.text.trimmed() : QString();
    if (!isText || (!rest.isEmpty() && clingsToWord(rest.front()))) {
        trimEnd(before);
        trimStart(after.text);
        return;
    }
    const bool lineBegins = before.empty() || before.back().kind == RunKind::LineBreak;
    if (lineBegins || endsInSpace(before)) {
        trimStart(after.text);
    }
}

QSet<QString> footnotesReferredTo(const Body &body)
{
    QSet<QString> all;
    const auto collect = [&all](const Runs &runs) {
        for (const Run &run : runs) {
            if (run.kind == RunKind::FootnoteRef) {
                all.insert(run.ref);
            }
        }
    };
    for (const Block &block : body.blocks) {
        eachRuns(block, collect);
    }
    return all;
}

/// One pass over a body; remembers whether anything was taken out of the block at hand.
class Filter final
{
public:
    explicit Filter(const PublicOptions &options)
        : m_options(options)
    {}

    /// False when nothing of the block may be shown.
    bool keep(Block &block)
    {
        const bool wasPrompt = !block.prompt.isEmpty();
        block.prompt.clear();
        if (!m_options.suggestions) {
            if (block.change == BlockChange::Inserted) {
                return false;
            }
            block.change = BlockChange::None;
            block.changeId.clear();
        }
        switch (block.role) {
        case BlockRole::Unknown:
            return !block.unknownXml.contains(offRecordName);
        case BlockRole::List:
            return keepItems(block.items) && !(wasPrompt && block.items.empty());
        case BlockRole::Table:
            return keepRows(block);
        case BlockRole::Figure:
            filter(block.runs);
            return true;
        case BlockRole::Separator:
            return true;
        default:
            return !(filter(block.runs) || wasPrompt) || !isBlank(block.runs);
        }
    }

private:
    /// True when something was taken out.
    bool filter(Runs &runs) const
    {
        Runs kept;
        bool gone = false;
        bool gap = false;
        for (Run &run : runs) {
            const bool secret = isOffRecord(run);
            if (secret || (!m_options.suggestions && run.has(MarkKind::Insertion))) {
                gone = true;
                gap = gap || secret; // round what was never made all is as it was
                continue;
            }
            if (gap) {
                closeGap(kept, run);
            }
            if (run.kind == RunKind::Text && run.text.isEmpty()) {
                continue;
            }
            gap = false;
            dropMarks(run, m_options);
            kept.push_back(std::move(run));
        }
        if (gap) {
            trimEnd(kept);
        }
        runs = std::move(kept);
        return gone;
    }

    /// False when the list lost all it had.
    bool keepItems(std::vector<ListItem> &items) const
    {
        const size_t before = items.size();
        std::erase_if(items,
                      [this](ListItem &item) { return filter(item.runs) && isBlank(item.runs); });
        return !items.empty() || before == 0;
    }

    /// A table keeps its shape: a cell may be empty, a row may not be missing. False when all of it
    /// was taken.
    bool keepRows(Block &block) const
    {
        bool touched = filter(block.runs);
        bool blank = isBlank(block.runs);
        for (TableRow &row : block.rows) {
            for (TableCell &cell : row) {
                touched = filter(cell.runs) || touched;
                blank = blank && isBlank(cell.runs);
            }
        }
        return !touched || !blank;
    }

    PublicOptions m_options;
};

QSet<QString> footnotesIn(const Body &body)
{
    QSet<QString> ids;
    for (const Block &block : body.blocks) {
        if (block.role == BlockRole::Footnote) {
            ids.insert(block.id);
        }
    }
    return ids;
}

/// A note to words that are gone would still tell what they were about, and a reference to a note
/// that is gone leads nowhere.
void dropOrphans(const Body &before, Body &after)
{
    const QSet<QString> referredBefore = footnotesReferredTo(before);
    const QSet<QString> referredAfter = footnotesReferredTo(after);
    std::erase_if(after.blocks, [&](const Block &block) {
        return block.role == BlockRole::Footnote && referredBefore.contains(block.id) &&
               !referredAfter.contains(block.id);
    });
    const QSet<QString> gone = footnotesIn(before) - footnotesIn(after);
    const auto drop = [&gone](Runs &runs) {
        std::erase_if(runs, [&gone](const Run &run) {
            return run.kind == RunKind::FootnoteRef && gone.contains(run.ref);
        });
    };
    for (Block &block : after.blocks) {
        eachRuns(block, drop);
    }
}

QSet<QString> speakersIn(const Body &body)
{
    QSet<QString> keys;
    for (const Block &block : body.blocks) {
        keys.insert(block.speaker);
    }
    return keys;
}

} // namespace

Body publicBody(const Body &body, const PublicOptions &options)
{
    Filter filter(options);
    Body out;
    out.blocks.reserve(body.blocks.size());
    for (const Block &block : body.blocks) {
        Block copy = block;
        if (filter.keep(copy)) {
            out.blocks.push_back(std::move(copy));
        }
    }
    dropOrphans(body, out);
    normalise(out);
    return out;
}

ArticleContent publicContent(const ArticleContent &content, const PublicOptions &options)
{
    ArticleContent out = content;
    out.body = publicBody(content.body, options);
    const QSet<QString> before = speakersIn(content.body);
    const QSet<QString> after = speakersIn(out.body);
    std::erase_if(out.speakers, [&](const Speaker &speaker) {
        return before.contains(speaker.key) && !after.contains(speaker.key);
    });
    out.metadata.editorialNote.clear();
    out.metadata.deadline.reset();
    out.metadata.urgency = 0;
    out.metadata.targetLength = 0;
    return out;
}

Runs onRecord(const Runs &runs)
{
    Runs kept;
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(kept),
                 [](const Run &run) { return !isOffRecord(run); });
    return kept;
}

QStringList offRecordPassages(const Block &block)
{
    QStringList passages;
    eachRuns(block, [&passages](const Runs &runs) {
        bool goesOn = false;
        for (const Run &run : runs) {
            if (!isOffRecord(run)) {
                goesOn = false;
                continue;
            }
            if (goesOn) {
                passages.back() += plainText(Runs{run});
            } else {
                passages.append(plainText(Runs{run}));
            }
            goesOn = true;
        }
    });
    passages.removeAll(QString());
    return passages;
}

} // namespace rd
