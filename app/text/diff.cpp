// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/diff.h"

#include "app/text/tokens.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <dtl/dtl.hpp>

namespace rd::text {

namespace {

/// Beyond this the differing middles are taken whole: the search is quadratic in what differs.
constexpr size_t longestMiddle = 150'000;

using Pieces = std::vector<QStringView>;
using Numbers = std::vector<int>;

void addGap(QStringView gap, Pieces &pieces)
{
    qsizetype at = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, gap.data(), gap.size());
    while (at < gap.size()) {
        qsizetype end = finder.toNextBoundary();
        if (end < 0) {
            end = gap.size();
        }
        // Spaces in a row are one piece.
        if (!pieces.empty() && at > 0 && gap[at] == QLatin1Char(' ') &&
            pieces.back().front() == QLatin1Char(' ')) {
            pieces.back() = QStringView(pieces.back().data(), pieces.back().size() + end - at);
        } else {
            pieces.push_back(gap.mid(at, end - at));
        }
        at = end;
    }
}

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// Does `separator` between two pieces make one number of them ("61,400", "3.5", "14:30")? A plain
/// space does so only before a group of three, as in "61 400".
bool joinsNumber(QStringView before, QStringView separator, QStringView after)
{
    if (separator.size() != 1 || !before.back().isDigit() || !after.front().isDigit()) {
        return false;
    }
    if (separator.front() == QLatin1Char(' ')) {
        const QStringView group = before.last(std::min<qsizetype>(before.size(), 3));
        const bool begins = group.size() == before.size() || !before[before.size() - 4].isDigit();
        return begins && isDigits(group) && after.size() == 3 && isDigits(after);
    }
    return QStringView(u".,:\u00A0\u2009\u202F").contains(separator.front());
}

/// The last three pieces become one if they are one number.
void joinNumber(Pieces &pieces)
{
    if (pieces.size() < 3) {
        return;
    }
    const auto last = pieces.end() - 1;
    const QStringView first = *(last - 2);
    if (joinsNumber(first, *(last - 1), *last)) {
        const qsizetype size = first.size() + 1 + last->size();
        pieces.resize(pieces.size() - 2);
        pieces.back() = QStringView(first.data(), size);
    }
}

/// The whole text in words, numbers, Han characters, and what stands between them.
Pieces piecesOf(const QString &text)
{
    Pieces pieces;
    const QStringView view(text);
    qsizetype at = 0;
    tokenize(view, [&](const Token &token) {
        if (!token.colocated) {
            addGap(view.mid(at, token.start - at), pieces);
            pieces.push_back(view.mid(token.start, token.end - token.start));
            joinNumber(pieces);
            at = token.end;
        }
        return true;
    });
    addGap(view.mid(at), pieces);
    return pieces;
}

/// Collects edits and turns them into segments a person can read.
class Segments final
{
public:
    void equal(QStringView piece)
    {
        // One space kept between two changed words would only break the change into crumbs.
        if (piece == QLatin1String(" ") && m_waiting.isEmpty() && changes()) {
            m_waiting = piece;
            return;
        }
        flushWaiting();
        flushChanges();
        append(DiffKind::Equal, piece);
    }

    void deleted(QStringView piece)
    {
        takeWaiting();
        m_deleted += piece;
    }

    void inserted(QStringView piece)
    {
        takeWaiting();
        m_inserted += piece;
    }

    std::vector<DiffSegment> take()
    {
        flushWaiting();
        flushChanges();
        return std::move(m_all);
    }

private:
    [[nodiscard]] bool changes() const { return !m_deleted.isEmpty() && !m_inserted.isEmpty(); }

    void takeWaiting()
    {
        m_deleted += m_waiting;
        m_inserted += m_waiting;
        m_waiting = {};
    }

    void flushWaiting()
    {
        if (!m_waiting.isEmpty()) {
            flushChanges();
            append(DiffKind::Equal, m_waiting);
            m_waiting = {};
        }
    }

    void flushChanges()
    {
        append(DiffKind::Deleted, m_deleted);
        append(DiffKind::Inserted, m_inserted);
        m_deleted.clear();
        m_inserted.clear();
    }

    void append(DiffKind kind, QStringView text)
    {
        if (text.isEmpty()) {
            return;
        }
        if (!m_all.empty() && m_all.back().kind == kind) {
            m_all.back().text += text;
        } else {
            m_all.push_back({kind, text.toString()});
        }
    }

    std::vector<DiffSegment> m_all;
    QString m_deleted;
    QString m_inserted;
    QStringView m_waiting;
};

/// Equal pieces get equal numbers, so that the search compares integers.
class Numbering final
{
public:
    Numbers operator()(Pieces::const_iterator first, Pieces::const_iterator last)
    {
        Numbers numbers;
        numbers.reserve(static_cast<size_t>(last - first));
        for (; first != last; ++first) {
            const auto known = m_known.constFind(*first);
            if (known != m_known.constEnd()) {
                numbers.push_back(*known);
            } else {
                const int next = int(m_known.size());
                m_known.insert(*first, next);
                numbers.push_back(next);
            }
        }
        return numbers;
    }

private:
    QHash<QStringView, int> m_known;
};

/// A text that was replaced by another: little in common but spaces and full stops, and too long
/// for a search that costs the more the less is equal.
bool isRewrite(const Numbers &a, const Numbers &b, const Pieces &after)
{
    constexpr size_t cheap = 4'000;
    if (a.size() + b.size() < cheap) {
        return false;
    }
    const int known = *std::max_element(a.begin(), a.end());
    size_t words = 0;
    size_t common = 0;
    for (size_t j = 0; j < b.size(); ++j) {
        if (after[j].front().isLetterOrNumber()) {
            ++words;
            common += b[j] <= known ? 1 : 0;
        }
    }
    return common * 20 < words;
}

void takeWhole(const Pieces &before, const Pieces &after, Segments &out)
{
    for (const QStringView piece : before) {
        out.deleted(piece);
    }
    for (const QStringView piece : after) {
        out.inserted(piece);
    }
}

void diffMiddle(const Pieces &before, const Pieces &after, Segments &out)
{
    if (before.empty() || after.empty() || before.size() + after.size() > longestMiddle) {
        takeWhole(before, after, out);
        return;
    }
    Numbering number;
    const Numbers a = number(before.begin(), before.end());
    const Numbers b = number(after.begin(), after.end());
    if (isRewrite(a, b, after)) {
        takeWhole(before, after, out);
        return;
    }
    dtl::Diff<int, Numbers> diff(a, b, true);
    diff.compose();
    size_t i = 0;
    size_t j = 0;
    for (const auto &[element, info] : diff.getSes().getSequence()) {
        if (info.type == dtl::SES_DELETE) {
            out.deleted(before[i++]);
        } else if (info.type == dtl::SES_ADD) {
            out.inserted(after[j++]);
        } else {
            out.equal(before[i++]);
            ++j;
        }
    }
}

} // namespace

std::vector<DiffSegment> diffWords(const QString &before, const QString &after)
{
    const Pieces a = piecesOf(before);
    const Pieces b = piecesOf(after);
    const auto [endA, endB] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const auto common = static_cast<size_t>(endA - a.begin());
    const auto [tailA, tailB] = std::mismatch(a.rbegin(), std::make_reverse_iterator(endA),
                                              b.rbegin(), std::make_reverse_iterator(endB));
    Segments out;
    for (size_t i = 0; i < common; ++i) {
        out.equal(a[i]);
    }
    diffMiddle(Pieces(endA, tailA.base()), Pieces(endB, tailB.base()), out);
    for (auto it = tailA.base(); it != a.end(); ++it) {
        out.equal(*it);
    }
    return out.take();
}

QString beforeOf(const std::vector<DiffSegment> &segments)
{
    QString text;
    for (const DiffSegment &segment : segments) {
        text += segment.kind == DiffKind::Inserted ? QString() : segment.text;
    }
    return text;
}

QString afterOf(const std::vector<DiffSegment> &segments)
{
    QString text;
    for (const DiffSegment &segment : segments) {
        text += segment.kind == DiffKind::Deleted ? QString() : segment.text;
    }
    return text;
}

WordBag::WordBag(const QString &text)
{
    tokenize(text, [this](const Token &token) {
        if (!token.colocated) {
            m_words.push_back(qHash(token.text, 0));
        }
        return true;
    });
    std::sort(m_words.begin(), m_words.end());
}

double WordBag::likeness(const WordBag &other) const
{
    const size_t total = m_words.size() + other.m_words.size();
    if (m_words.empty() || other.m_words.empty()) {
        return 0;
    }
    size_t common = 0;
    auto a = m_words.begin();
    auto b = other.m_words.begin();
    while (a != m_words.end() && b != other.m_words.end()) {
        if (*a < *b) {
            ++a;
        } else if (*b < *a) {
            ++b;
        } else {
            ++common;
            ++a;
            ++b;
        }
    }
    return 2.0 * double(common) / double(total);
}

} // namespace rd::text
