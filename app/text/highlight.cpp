// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/highlight.h"

#include "app/text/tokens.h"

#include <QHash>

#include <algorithm>
#include <bitset>
#include <limits>
#include <optional>

namespace rd::text {

namespace {

/// One term as the tokens it must match one after the other.
struct Term
{
    QStringList tokens;
    bool prefix = false;
    size_t word = 0; ///< of the query, of which this is a form
};

struct Hit
{
    Range range;
    size_t word = 0;
};

int endOf(const Hit &hit)
{
    return hit.range.start + hit.range.length;
}

/// The terms of a query, by the word that they are forms of.
class Terms final
{
public:
    void add(const QString &text, size_t word)
    {
        Term term;
        tokenize(text, [&](const Token &token) {
            if (!token.colocated) {
                term.tokens.append(token.text.toString());
            }
            return true;
        });
        term.prefix = text.endsWith(QLatin1Char('*'));
        term.word = word;
        if (!term.tokens.isEmpty()) {
            m_firsts.set(slotOf(term.tokens.front()));
            m_longest = std::max(m_longest, static_cast<size_t>(term.tokens.size()));
            m_words += m_any && m_last == word ? 0 : 1;
            m_any = true;
            m_last = word;
            if (term.tokens.size() == 1 && !term.prefix) {
                if (!m_singles.contains(term.tokens.front())) {
                    m_singles.insert(term.tokens.front(), word);
                }
            } else {
                m_list.push_back(std::move(term));
            }
        }
    }
    /// Phrases and beginnings; words alone are looked up by single().
    [[nodiscard]] const std::vector<Term> &list() const { return m_list; }
    /// The word of the query that a token is a form of. A word has a hundred forms: comparing each
    /// took longer than the rest of a search.
    [[nodiscard]] std::optional<size_t> single(QStringView token) const
    {
        const auto found = m_singles.constFind(QString::fromRawData(token.data(), token.size()));
        return found == m_singles.cend() ? std::nullopt : std::optional(*found);
    }
    [[nodiscard]] bool isEmpty() const { return !m_any; }
    [[nodiscard]] size_t lastWord() const { return m_last; }
    [[nodiscard]] size_t longest() const { return m_longest; } ///< in tokens
    [[nodiscard]] size_t words() const { return m_words; }
    /// False for most of a text's tokens, at the cost of one look.
    [[nodiscard]] bool mayBegin(QStringView token) const { return m_firsts.test(slotOf(token)); }

private:
    static size_t slotOf(QStringView token) { return token.front().unicode() & 0xff; }

    std::vector<Term> m_list;
    QHash<QString, size_t> m_singles;
    bool m_any = false;
    size_t m_last = 0;
    std::bitset<256> m_firsts; ///< by the low byte of their first character
    size_t m_longest = 0;
    size_t m_words = 0;
};

/// A text's words; their folded forms lie one after the other in one string.
class Words final
{
public:
    void add(const Token &token)
    {
        m_list.push_back({m_folded.size(), token.text.size(), token.start, token.end});
        m_folded += token.text;
    }
    [[nodiscard]] size_t size() const { return m_list.size(); }
    [[nodiscard]] QStringView at(size_t i) const
    {
        return QStringView(m_folded).sliced(m_list[i].at, m_list[i].length);
    }
    /// The place in the text of `count` words.
    [[nodiscard]] Range range(size_t from, size_t count) const
    {
        return {m_list[from].start, m_list[from + count - 1].end - m_list[from].start};
    }
    [[nodiscard]] bool matches(const Term &term, size_t from) const
    {
        const auto count = static_cast<size_t>(term.tokens.size());
        if (from + count > m_list.size()) {
            return false;
        }
        for (size_t i = 0; i < count; ++i) {
            const QString &wanted = term.tokens.at(static_cast<qsizetype>(i));
            const bool prefix = term.prefix && i + 1 == count;
            if (prefix ? !at(from + i).startsWith(wanted) : at(from + i) != wanted) {
                return false;
            }
        }
        return true;
    }

private:
    struct Word
    {
        qsizetype at = 0; ///< in m_folded
        qsizetype length = 0;
        int start = 0; ///< in the text
        int end = 0;
    };

    QString m_folded;
    std::vector<Word> m_list;
};

/// Walks through a text's words and keeps the hits. With a width it goes no further than needed:
/// to the end of the first stretch of that width in which all words of the query stand together.
class HitFinder final
{
public:
    explicit HitFinder(const Terms &terms, int width = 0)
        : m_terms(terms)
        , m_width(width)
    {
        m_seen.resize(terms.isEmpty() ? 0 : terms.lastWord() + 1);
    }

    void search(QStringView text)
    {
        if (m_terms.isEmpty()) {
            return;
        }
        tokenize(text, [this](const Token &token) { return take(token); });
        while (m_next < m_words.size()) {
            matchNext();
        }
    }
    [[nodiscard]] const std::vector<Hit> &hits() const { return m_hits; }
    /// Where all words stand together: the first of those hits.
    [[nodiscard]] std::optional<size_t> together() const
    {
        return m_together ? std::optional(m_first) : std::nullopt;
    }

private:
    bool take(const Token &token)
    {
        // Words that cannot be hits only matter between the words of a phrase.
        if (!token.colocated && (m_terms.longest() > 1 || m_terms.mayBegin(token.text))) {
            m_words.add(token);
            while (m_next + m_terms.longest() <= m_words.size()) {
                matchNext();
            }
        }
        return token.start < m_end;
    }

    void matchNext()
    {
        size_t longest = 0;
        size_t word = 0;
        if (m_terms.mayBegin(m_words.at(m_next))) {
            if (const auto single = m_terms.single(m_words.at(m_next))) {
                longest = 1;
                word = *single;
            }
            for (const Term &term : m_terms.list()) {
                const auto length = static_cast<size_t>(term.tokens.size());
                if (length > longest && m_words.matches(term, m_next)) {
                    longest = length;
                    word = term.word;
                }
            }
        }
        if (longest > 0) {
            m_hits.push_back({m_words.range(m_next, longest), word});
            lookBack();
        }
        m_next += std::max<size_t>(longest, 1);
    }

    /// Are all words within the width, now that there is one hit more?
    void lookBack()
    {
        if (m_width == 0 || m_together) {
            return;
        }
        if (m_hits.size() == 1) {
            m_end = m_hits.front().range.start + patience;
        }
        m_different += m_seen[m_hits.back().word]++ == 0 ? 1 : 0;
        while (m_first + 1 < m_hits.size() &&
               endOf(m_hits.back()) - m_hits[m_first].range.start > m_width) {
            m_different -= --m_seen[m_hits[m_first].word] == 0 ? 1 : 0;
            ++m_first;
        }
        if (m_different == m_terms.words()) {
            m_together = true;
            m_end = m_hits[m_first].range.start + m_width;
        }
    }

    /// How far behind the first hit a better place is looked for: a long article, not a book.
    static constexpr int patience = 20'000;

    const Terms &m_terms;
    int m_width;
    Words m_words;
    size_t m_next = 0; ///< the word to be matched
    std::vector<Hit> m_hits;
    std::vector<size_t> m_seen; ///< how often each word of the query stands in the stretch
    size_t m_different = 0;
    size_t m_first = 0; ///< hit of the stretch
    bool m_together = false;
    int m_end = std::numeric_limits<int>::max(); ///< tokens that begin behind it are not read
};

/// The hits [first, last) that fit into the width with the most different words, then the most
/// hits.
std::pair<size_t, size_t> bestCluster(const std::vector<Hit> &hits, int width)
{
    std::pair<size_t, size_t> best{0, 0};
    std::pair<size_t, size_t> bestScore{0, 0};
    size_t last = 0;
    std::vector<size_t> seen; // how often each word of the query stands in the window
    size_t different = 0;
    for (size_t first = 0; first < hits.size(); ++first) {
        while (last < hits.size() &&
               (last == first || endOf(hits[last]) - hits[first].range.start <= width)) {
            seen.resize(std::max(seen.size(), hits[last].word + 1));
            different += seen[hits[last].word]++ == 0 ? 1 : 0;
            ++last;
        }
        if (const std::pair score{different, last - first}; score > bestScore) {
            bestScore = score;
            best = {first, last};
        }
        different -= --seen[hits[first].word] == 0 ? 1 : 0;
    }
    return best;
}

/// Moves a cut from inside a word to its edge, towards `limit`. Han text may be cut anywhere, and a
/// word longer than a few characters' search is cut where it is.
int toWordEdge(QStringView text, int at, int step, int limit)
{
    constexpr int patience = 24;
    const auto inWord = [&](int place) {
        return place > 0 && place < text.size() && text[place - 1].isLetterOrNumber() &&
               text[place].isLetterOrNumber() && text[place].script() != QChar::Script_Han;
    };
    int moved = at;
    for (int i = 0; i < patience && moved != limit && inWord(moved); ++i) {
        moved += step;
    }
    if (inWord(moved)) {
        moved = at;
    }
    const bool splitsPair = moved > 0 && moved < text.size() && text[moved].isLowSurrogate();
    return splitsPair && moved != limit ? moved + step : moved;
}

/// The hits [first, last) that fit into the width from a given one.
std::pair<size_t, size_t> clusterFrom(const std::vector<Hit> &hits, size_t first, int width)
{
    size_t last = first + 1;
    while (last < hits.size() && endOf(hits[last]) - hits[first].range.start <= width) {
        ++last;
    }
    return {first, last};
}

constexpr int mostBeforeHits = 16; ///< characters

/// The part of a text to show, given what was found in it.
Range windowAround(QStringView text, const HitFinder &found, int width)
{
    const std::vector<Hit> &hits = found.hits();
    const int size = static_cast<int>(text.size());
    if (size <= width) {
        return {0, size};
    }
    int focusStart = 0;
    int focusEnd = 0;
    if (!hits.empty()) {
        const auto together = found.together();
        const auto [first, last] =
            together ? clusterFrom(hits, *together, width) : bestCluster(hits, width);
        focusStart = hits[first].range.start;
        focusEnd = std::min(endOf(hits[last - 1]), focusStart + width);
    }
    // Little of the spare room before the hits, the rest after: reading goes on after them, and
    // where only a line of the snippet is shown, they are in it.
    const int spare = width - (focusEnd - focusStart);
    int start = std::max(0, focusStart - std::min(spare / 3, mostBeforeHits));
    start = std::min(start, size - width);
    const int end = start + width;
    if (start > 0) {
        start = toWordEdge(text, start, 1, focusStart);
    }
    const int cut = end < size ? toWordEdge(text, end, -1, std::max(focusEnd, start)) : size;
    return {start, cut - start};
}

bool isMarker(QChar c)
{
    return c.unicode() == hitStart || c.unicode() == hitEnd;
}

/// Appends text with white space made single and our own markers taken out.
void appendClean(QString &out, QStringView text)
{
    for (const QChar c : text) {
        if (isMarker(c)) {
            continue;
        }
        if (!c.isSpace()) {
            out += c;
        } else if (!out.isEmpty() && out.back() != QLatin1Char(' ')) {
            out += QLatin1Char(' ');
        }
    }
}

QString snippetOf(QStringView text, const Terms &terms, int maxChars)
{
    if (maxChars <= 0) {
        return {};
    }
    HitFinder found(terms, maxChars);
    found.search(text);
    const Range window = windowAround(text, found, maxChars);
    const int windowEnd = window.start + window.length;
    QString out;
    int at = window.start;
    for (const Hit &hit : found.hits()) {
        if (hit.range.start < at || endOf(hit) > windowEnd) {
            continue;
        }
        appendClean(out, text.sliced(at, hit.range.start - at));
        out += QChar(hitStart);
        appendClean(out, text.sliced(hit.range.start, hit.range.length));
        out += QChar(hitEnd);
        at = endOf(hit);
    }
    appendClean(out, text.sliced(at, windowEnd - at));
    out = std::move(out).trimmed();
    if (window.start > 0) {
        out.prepend(QStringLiteral("…"));
    }
    if (windowEnd < text.size()) {
        out.append(QStringLiteral("…"));
    }
    return out;
}

Terms eachAlone(const QStringList &foldedTerms)
{
    Terms terms;
    for (qsizetype i = 0; i < foldedTerms.size(); ++i) {
        terms.add(foldedTerms.at(i), static_cast<size_t>(i));
    }
    return terms;
}

} // namespace

std::vector<Range> findTerms(QStringView text, const QStringList &foldedTerms)
{
    const Terms terms = eachAlone(foldedTerms);
    HitFinder found(terms);
    found.search(text);
    std::vector<Range> ranges;
    for (const Hit &hit : found.hits()) {
        ranges.push_back(hit.range);
    }
    return ranges;
}

QString snippet(QStringView text, const QStringList &foldedTerms, int maxChars)
{
    return snippetOf(text, eachAlone(foldedTerms), maxChars);
}

QString snippet(QStringView text, const std::vector<QueryWord> &words, int maxChars)
{
    Terms terms;
    for (size_t i = 0; i < words.size(); ++i) {
        for (const QString &form : words[i].forms) {
            terms.add(form, i);
        }
    }
    return snippetOf(text, terms, maxChars);
}

} // namespace rd::text
