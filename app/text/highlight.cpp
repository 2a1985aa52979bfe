// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/highlight.h"

#include "app/text/tokens.h"

#include <algorithm>

namespace rd::text {

namespace {

/// One term as the tokens it must match one after the other.
struct Term
{
    QStringList words;
    bool prefix = false;
};

struct Hit
{
    Range range;
    size_t term = 0;
};

std::vector<Term> parseTerms(const QStringList &terms)
{
    std::vector<Term> parsed;
    for (const QString &text : terms) {
        Term term;
        tokenize(text, [&](const Token &token) {
            if (!token.colocated) {
                term.words.append(token.text.toString());
            }
            return true;
        });
        term.prefix = text.endsWith(QLatin1Char('*'));
        if (!term.words.isEmpty()) {
            parsed.push_back(std::move(term));
        }
    }
    return parsed;
}

/// A text's words; their folded forms lie one after the other in one string.
struct Words
{
    struct Word
    {
        qsizetype at = 0; ///< in `folded`
        qsizetype length = 0;
        int start = 0; ///< in the text
        int end = 0;
    };

    QString folded;
    std::vector<Word> list;

    explicit Words(QStringView text)
    {
        folded.reserve(text.size());
        tokenize(text, [this](const Token &token) {
            if (!token.colocated) {
                list.push_back({folded.size(), token.text.size(), token.start, token.end});
                folded += token.text;
            }
            return true;
        });
    }

    [[nodiscard]] QStringView at(size_t i) const
    {
        return QStringView(folded).sliced(list[i].at, list[i].length);
    }

    [[nodiscard]] bool matches(const Term &term, size_t from) const
    {
        const auto count = static_cast<size_t>(term.words.size());
        if (from + count > list.size()) {
            return false;
        }
        for (size_t i = 0; i < count; ++i) {
            const QString &wanted = term.words.at(static_cast<qsizetype>(i));
            const bool prefix = term.prefix && i + 1 == count;
            if (prefix ? !at(from + i).startsWith(wanted) : at(from + i) != wanted) {
                return false;
            }
        }
        return true;
    }
};

std::vector<Hit> findHits(QStringView text, const QStringList &foldedTerms)
{
    const std::vector<Term> terms = parseTerms(foldedTerms);
    std::vector<Hit> hits;
    if (terms.empty()) {
        return hits;
    }
    const Words words(text);
    for (size_t i = 0; i < words.list.size(); ++i) {
        size_t longest = 0;
        size_t best = 0;
        for (size_t t = 0; t < terms.size(); ++t) {
            const auto length = static_cast<size_t>(terms[t].words.size());
            if (length > longest && words.matches(terms[t], i)) {
                longest = length;
                best = t;
            }
        }
        if (longest == 0) {
            continue;
        }
        const int start = words.list[i].start;
        hits.push_back({{start, words.list[i + longest - 1].end - start}, best});
        i += longest - 1;
    }
    return hits;
}

int endOf(const Hit &hit)
{
    return hit.range.start + hit.range.length;
}

/// The hits [first, last) that fit into the width with the most different terms, then the most
/// hits.
std::pair<size_t, size_t> bestCluster(const std::vector<Hit> &hits, int width)
{
    std::pair<size_t, size_t> best{0, 0};
    std::pair<size_t, size_t> bestScore{0, 0};
    size_t last = 0;
    std::vector<size_t> seen; // how often each term stands in the window
    size_t different = 0;
    for (size_t first = 0; first < hits.size(); ++first) {
        while (last < hits.size() &&
               (last == first || endOf(hits[last]) - hits[first].range.start <= width)) {
            seen.resize(std::max(seen.size(), hits[last].term + 1));
            different += seen[hits[last].term]++ == 0 ? 1 : 0;
            ++last;
        }
        if (const std::pair score{different, last - first}; score > bestScore) {
            bestScore = score;
            best = {first, last};
        }
        different -= --seen[hits[first].term] == 0 ? 1 : 0;
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

/// The part of a text to show, given the hits in it.
Range windowAround(QStringView text, const std::vector<Hit> &hits, int width)
{
    const int size = static_cast<int>(text.size());
    if (size <= width) {
        return {0, size};
    }
    int focusStart = 0;
    int focusEnd = 0;
    if (!hits.empty()) {
        const auto [first, last] = bestCluster(hits, width);
        focusStart = hits[first].range.start;
        focusEnd = std::min(endOf(hits[last - 1]), focusStart + width);
    }
    // A third of the spare room before the hits, the rest after: reading goes on after them.
    const int spare = width - (focusEnd - focusStart);
    int start = std::max(0, focusStart - spare / 3);
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

} // namespace

std::vector<Range> findTerms(QStringView text, const QStringList &foldedTerms)
{
    std::vector<Range> ranges;
    for (const Hit &hit : findHits(text, foldedTerms)) {
        ranges.push_back(hit.range);
    }
    return ranges;
}

QString snippet(QStringView text, const QStringList &foldedTerms, int maxChars)
{
    if (maxChars <= 0) {
        return {};
    }
    const std::vector<Hit> hits = findHits(text, foldedTerms);
    const Range window = windowAround(text, hits, maxChars);
    const int windowEnd = window.start + window.length;
    QString out;
    int at = window.start;
    for (const Hit &hit : hits) {
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

} // namespace rd::text
