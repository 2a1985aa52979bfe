// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/wording.h"

#include "app/article/body/plaintext.h"
#include "app/article/body/publicbody.h"
#include "app/text/diff.h"

#include <algorithm>

namespace rd::ui {

namespace {

bool isShown(const Run &run)
{
    return run.kind != RunKind::FootnoteRef && !run.has(MarkKind::Insertion) &&
           !run.has(MarkKind::OffRecord);
}

/// Marks a new word takes over from the one before it: how it looks, not what it points to.
std::vector<Mark> looks(const Run &run)
{
    std::vector<Mark> marks = run.marks;
    std::erase_if(marks, [](const Mark &mark) {
        return mark.kind != MarkKind::Strong && mark.kind != MarkKind::Emphasis &&
               mark.kind != MarkKind::Language;
    });
    return marks;
}

/// Goes through the runs and copies or leaves out what was shown; the rest is always copied.
class Rewording final
{
public:
    explicit Rewording(const Runs &runs)
        : m_runs(runs)
    {}

    void pass(qsizetype count, bool keep)
    {
        while (count > 0 && m_index < m_runs.size()) {
            const Run &run = m_runs[m_index];
            if (!isShown(run)) {
                m_result.push_back(run);
                next();
                continue;
            }
            const QString text = plainText(Runs{run});
            const qsizetype taken = std::min(count, text.size() - m_offset);
            if (keep) {
                Run part = run;
                if (run.kind == RunKind::Text) {
                    part.text = run.text.mid(m_offset, taken);
                }
                m_result.push_back(part);
                m_looks = looks(run);
            }
            count -= taken;
            m_offset += taken;
            if (m_offset >= text.size()) {
                next();
            }
        }
    }

    void insert(const QString &text)
    {
        const QStringList lines = text.split(QLatin1Char('\n'));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0) {
                m_result.push_back({RunKind::LineBreak, {}, {}, {}});
            }
            if (!lines[i].isEmpty()) {
                m_result.push_back({RunKind::Text, lines[i], m_looks, {}});
            }
        }
    }

    Runs finish()
    {
        for (; m_index < m_runs.size(); next()) {
            if (!isShown(m_runs[m_index])) {
                m_result.push_back(m_runs[m_index]);
            }
        }
        normalise(m_result);
        return std::move(m_result);
    }

private:
    void next()
    {
        ++m_index;
        m_offset = 0;
    }

    const Runs &m_runs;
    size_t m_index = 0;
    qsizetype m_offset = 0;
    std::vector<Mark> m_looks;
    Runs m_result;
};

QString shown(const Runs &runs)
{
    QString text;
    for (const Run &run : runs) {
        if (isShown(run)) {
            text += plainText(Runs{run});
        }
    }
    return text;
}

} // namespace

QString shownText(const Block &block)
{
    Body alone;
    alone.blocks = {block};
    const Body open = publicBody(alone);
    return open.isEmpty() ? QString() : plainText(open.blocks.front()).trimmed();
}

Block withWording(const Block &block, const QString &wording)
{
    Rewording rewording(block.runs);
    for (const text::DiffSegment &segment : text::diffWords(shown(block.runs), wording)) {
        if (segment.kind == text::DiffKind::Inserted) {
            rewording.insert(segment.text);
        } else {
            rewording.pass(segment.text.size(), segment.kind == text::DiffKind::Equal);
        }
    }
    Block reworded = block;
    reworded.runs = rewording.finish();
    return reworded;
}

} // namespace rd::ui
