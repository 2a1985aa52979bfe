// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/suggest.h"

#include "app/article/body/eachruns.h"
#include "app/base/ids.h"
#include "app/text/contentdiff.h"
#include "app/text/diff.h"

#include <QHash>

#include <algorithm>

namespace rd::text {

namespace {

/// Runs as one string, and whose each character is. What is no text is one character.
class Flat final
{
public:
    explicit Flat(const Runs &runs)
        : m_runs(runs)
    {
        for (size_t i = 0; i < runs.size(); ++i) {
            const Run &run = runs[i];
            m_text += run.kind == RunKind::Text        ? run.text
                      : run.kind == RunKind::LineBreak ? QStringLiteral("\n")
                                                       : QString(QChar::ObjectReplacementCharacter);
            m_owner.resize(size_t(m_text.size()), i);
        }
    }

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const Run &at(qsizetype place) const { return m_runs[m_owner[size_t(place)]]; }

    /// Copies that stretch to `out`, with one more mark when there is one.
    void copy(qsizetype from, qsizetype to, const Mark *mark, Runs &out) const
    {
        while (from < to) {
            Run part = at(from);
            qsizetype end = from + 1;
            if (part.kind == RunKind::Text) {
                const size_t owner = m_owner[size_t(from)];
                while (end < to && m_owner[size_t(end)] == owner) {
                    ++end;
                }
                part.text = m_text.mid(from, end - from);
            }
            if (mark != nullptr) {
                part.marks.push_back(*mark);
            }
            out.push_back(std::move(part));
            from = end;
        }
    }

private:
    const Runs &m_runs;
    QString m_text;
    std::vector<size_t> m_owner;
};

bool carriesTheSame(const Run &a, const Run &b)
{
    return a.kind == b.kind && a.ref == b.ref && a.marks == b.marks;
}

/// Two texts made one. A change is held back until something equal follows: what goes stands before
/// what comes, and both are one suggestion.
class RunMerge final
{
public:
    RunMerge(const Runs &before, const Runs &after, std::function<QString()> newValue)
        : m_before(before)
        , m_after(after)
        , m_newValue(std::move(newValue))
    {}

    Runs merge()
    {
        for (const DiffSegment &segment : diffWords(m_before.text(), m_after.text())) {
            const qsizetype size = segment.text.size();
            if (segment.kind == DiffKind::Deleted) {
                m_goneTo += size;
            } else if (segment.kind == DiffKind::Inserted) {
                m_comeTo += size;
            } else {
                equal(size);
            }
        }
        flush();
        normalise(m_out);
        return std::move(m_out);
    }

private:
    /// The letters are equal; what they carry need not be.
    void equal(qsizetype size)
    {
        for (qsizetype i = 0; i < size; ++i) {
            if (!carriesTheSame(m_before.at(m_goneTo), m_after.at(m_comeTo))) {
                ++m_goneTo;
                ++m_comeTo;
                continue;
            }
            flush();
            m_before.copy(m_goneTo, m_goneTo + 1, nullptr, m_out);
            m_goneFrom = ++m_goneTo;
            m_comeFrom = ++m_comeTo;
        }
    }

    void flush()
    {
        if (m_goneFrom == m_goneTo && m_comeFrom == m_comeTo) {
            return;
        }
        const QString value = m_newValue();
        const Mark deletion{MarkKind::Deletion, value};
        const Mark insertion{MarkKind::Insertion, value};
        m_before.copy(m_goneFrom, m_goneTo, &deletion, m_out);
        m_after.copy(m_comeFrom, m_comeTo, &insertion, m_out);
        m_goneFrom = m_goneTo;
        m_comeFrom = m_comeTo;
    }

    Flat m_before;
    Flat m_after;
    std::function<QString()> m_newValue;
    qsizetype m_goneFrom = 0;
    qsizetype m_goneTo = 0;
    qsizetype m_comeFrom = 0;
    qsizetype m_comeTo = 0;
    Runs m_out;
};

/// A block without its words: what must be the same for a change of words to be all.
Block shapeOf(Block block)
{
    eachRuns(block, [](Runs &runs) { runs.clear(); });
    block.from.clear();
    return block;
}

void eachPair(Block &a, const Block &b, const std::function<void(Runs &, const Runs &)> &fn)
{
    std::vector<const Runs *> others;
    eachRuns(b, [&others](const Runs &runs) { others.push_back(&runs); });
    size_t next = 0;
    eachRuns(a, [&](Runs &runs) { fn(runs, *others[next++]); });
}

class Proposal final
{
public:
    Proposal(const Body &before, const Body &after, QString author, Moment at)
        : m_before(before.blocks)
        , m_after(after.blocks)
        , m_partner(after.blocks.size(), -1)
        , m_moved(after.blocks.size(), false)
        , m_author(std::move(author))
        , m_at(std::move(at))
    {
        QHash<QString, QString> names;
        for (const BlockDiff &diff : diffBodies(before, after)) {
            if (diff.before < 0 || diff.after < 0) {
                continue;
            }
            const Block &was = m_before[size_t(diff.before)];
            const Block &is = m_after[size_t(diff.after)];
            if (was.id == is.id || was.role == is.role) { // a likeness alone is no identity
                m_partner[size_t(diff.after)] = diff.before;
                m_moved[size_t(diff.after)] = diff.moved;
                names.insert(is.id, was.id);
            }
        }
        takeNames(names);
    }

    Body make()
    {
        size_t next = 0; // of the blocks before
        for (size_t j = 0; j < m_after.size(); ++j) {
            const size_t until = nextInPlace(j);
            for (; next < until; ++next) {
                remove(m_before[next]);
            }
            if (staysInPlace(j)) {
                merge(m_before[next++], j);
            } else {
                insert(j);
            }
        }
        for (; next < m_before.size(); ++next) {
            remove(m_before[next]);
        }
        normalise(m_out);
        return std::move(m_out);
    }

private:
    [[nodiscard]] bool staysInPlace(size_t j) const { return m_partner[j] >= 0 && !m_moved[j]; }

    /// Of the blocks before, the first that has its place at or behind that one.
    [[nodiscard]] size_t nextInPlace(size_t j) const
    {
        while (j < m_after.size() && !staysInPlace(j)) {
            ++j;
        }
        return j < m_after.size() ? size_t(m_partner[j]) : m_before.size();
    }

    /// Blocks that are the same go by one id, also where footnotes are referred to.
    void takeNames(const QHash<QString, QString> &names)
    {
        for (Block &block : m_after) {
            block.id = names.value(block.id, block.id);
            eachRuns(block, [&names](Runs &runs) {
                for (Run &run : runs) {
                    run.ref = names.value(run.ref, run.ref);
                }
            });
        }
    }

    [[nodiscard]] QString newValue() const { return makeSuggestion(m_author, m_at).value(); }

    /// The same for both halves of a move.
    QString valueFor(const QString &block)
    {
        QString &value = m_values[block];
        if (value.isEmpty()) {
            value = newValue();
        }
        return value;
    }

    void remove(const Block &block)
    {
        m_out.blocks.push_back(block);
        Block &last = m_out.blocks.back();
        if (last.change == BlockChange::None) {
            last.change = BlockChange::Deleted;
            last.changeId = valueFor(block.id);
        }
    }

    void insert(size_t j)
    {
        const int partner = m_partner[j];
        if (partner >= 0 && m_before[size_t(partner)].change != BlockChange::None) {
            return; // stays where it is, for that decision
        }
        Block block = m_after[j];
        block.change = BlockChange::Inserted;
        block.changeId = valueFor(block.id);
        if (partner >= 0) {
            block.from = std::exchange(block.id, newBlockId());
        }
        m_out.blocks.push_back(std::move(block));
    }

    void merge(const Block &before, size_t j)
    {
        const Block &after = m_after[j];
        if (shapeOf(before) != shapeOf(after)) {
            remove(before);
            insert(j);
            return;
        }
        Block both = before;
        eachPair(both, after, [this](Runs &runs, const Runs &others) {
            if (runs != others) {
                runs = RunMerge(Runs(runs), others, [this] { return newValue(); }).merge();
            }
        });
        m_out.blocks.push_back(std::move(both));
    }

    const std::vector<Block> &m_before;
    std::vector<Block> m_after;
    std::vector<int> m_partner; ///< of each block after: which one before it was, or -1
    std::vector<bool> m_moved;
    QString m_author;
    Moment m_at;
    QHash<QString, QString> m_values; ///< by block
    Body m_out;
};

/// Carries a decision out.
class Decider final
{
public:
    Decider(Decision decision, const WhichSuggestions &which)
        : m_goes(decision == Decision::Accept ? MarkKind::Deletion : MarkKind::Insertion)
        , m_goesWhole(decision == Decision::Accept ? BlockChange::Deleted : BlockChange::Inserted)
        , m_which(which)
    {}

    void text(Block &block)
    {
        eachRuns(block, [this](Runs &runs) {
            std::erase_if(runs, [this](const Run &run) {
                return std::any_of(run.marks.begin(), run.marks.end(), [this](const Mark &mark) {
                    return mark.kind == m_goes && meant(mark.value);
                });
            });
            for (Run &run : runs) {
                std::erase_if(run.marks, [this](const Mark &mark) {
                    return (mark.kind == MarkKind::Insertion || mark.kind == MarkKind::Deletion) &&
                           meant(mark.value);
                });
            }
            normalise(runs);
        });
    }

    void blocks(std::vector<Block> &blocks)
    {
        const auto isMeant = [this](const Block &block) {
            return block.change != BlockChange::None && meant(block.changeId);
        };
        QHash<QString, Block> gone;
        for (const Block &block : blocks) {
            if (isMeant(block) && block.change == m_goesWhole) {
                gone.insert(block.changeId + block.id, block);
            }
        }
        std::erase_if(blocks, [&](const Block &block) {
            return isMeant(block) && block.change == m_goesWhole;
        });
        for (Block &block : blocks) {
            if (isMeant(block)) {
                settle(block, gone);
            }
        }
    }

private:
    /// What came in the place of a block of the text is that block.
    static void settle(Block &block, const QHash<QString, Block> &gone)
    {
        const auto old = gone.constFind(block.changeId + block.from);
        if (old != gone.constEnd() && block.change == BlockChange::Inserted) {
            block.id = old->id;
            block.from = old->from;
        }
        block.change = BlockChange::None;
        block.changeId.clear();
    }

    bool meant(const QString &value)
    {
        const auto known = m_known.constFind(value);
        return known != m_known.constEnd() ? *known : *m_known.insert(value, m_which(value));
    }

    MarkKind m_goes;
    BlockChange m_goesWhole;
    const WhichSuggestions &m_which;
    QHash<QString, bool> m_known;
};

} // namespace

Body suggested(const Body &before, const Body &after, const QString &author, const Moment &at)
{
    return Proposal(before, after, author, at).make();
}

WhichSuggestions everySuggestion()
{
    return [](const QString &) { return true; };
}

WhichSuggestions oneSuggestion(const QString &value)
{
    return [value](const QString &one) { return one == value; };
}

WhichSuggestions suggestionsBy(const QString &author)
{
    return [author](const QString &one) { return Suggestion::fromValue(one).author == author; };
}

Body decided(const Body &body, Decision decision, const WhichSuggestions &which)
{
    Body out = body;
    Decider decider(decision, which);
    decider.blocks(out.blocks);
    for (Block &block : out.blocks) {
        decider.text(block);
    }
    normalise(out);
    return out;
}

Block decidedText(const Block &block, Decision decision, const WhichSuggestions &which)
{
    Block out = block;
    Decider(decision, which).text(out);
    return out;
}

} // namespace rd::text
