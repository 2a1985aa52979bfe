// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/sentences.h"

#include "app/text/charclass.h"
#include "app/text/folding.h"
#include "app/text/languages/language.h"

#include <QSet>

#include <algorithm>

namespace rd::text {

namespace {

/// A language's abbreviations, made ready for look-up. Entries with a capital ("No.") are kept as
/// they are and count before a number only, because small "no" ends sentences.
struct Rules
{
    QSet<QString> abbreviations;
    QSet<QString> beforeNumbers;
    QStringList closing;
    QSet<QString> starters; ///< common words: with a capital they begin a sentence

    explicit Rules(const Language &language)
    {
        for (const QString &word : language.abbreviations) {
            if (word.at(0).isUpper()) {
                beforeNumbers.insert(word);
            } else {
                abbreviations.insert(fold(word));
            }
        }
        for (const QString &word : language.closingAbbreviations) {
            closing.append(fold(word));
        }
        for (const QString &word : language.stopWords) {
            starters.insert(fold(word));
        }
    }
};

const Rules &rulesFor(const QString &tag)
{
    static const std::vector<std::pair<QString, Rules>> all = [] {
        std::vector<std::pair<QString, Rules>> list;
        for (const Language &known : languages()) {
            list.emplace_back(known.tag, Rules(known));
        }
        return list;
    }();
    const Language *known = language(tag);
    const QString wanted = known != nullptr ? known->tag : QStringLiteral("en");
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const auto &entry) { return entry.first == wanted; });
    return found->second;
}

bool isHanUnit(char16_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF);
}

class Splitter final
{
public:
    Splitter(QStringView text, const Rules &rules)
        : m_text(text)
        , m_rules(rules)
    {}

    std::vector<Range> run()
    {
        qsizetype i = 0;
        while (i < m_text.size()) {
            const char16_t c = unit(i);
            if (isLineBreak(c)) {
                flush(i);
                ++i;
            } else if (isStop(c)) {
                i = stopAt(i);
            } else {
                ++i;
            }
        }
        flush(m_text.size());
        return std::move(m_ranges);
    }

private:
    [[nodiscard]] char16_t unit(qsizetype at) const { return m_text[at].unicode(); }
    [[nodiscard]] bool inside(qsizetype at) const { return at < m_text.size(); }

    /// Ends the sentence at `end` and begins the next one there.
    void flush(qsizetype end)
    {
        qsizetype from = m_start;
        qsizetype to = end;
        while (from < to && m_text[from].isSpace()) {
            ++from;
        }
        while (to > from && m_text[to - 1].isSpace()) {
            --to;
        }
        if (to > from) {
            m_ranges.push_back({static_cast<int>(from), static_cast<int>(to - from)});
        }
        m_start = end;
    }

    qsizetype stopAt(qsizetype stop)
    {
        qsizetype runEnd = stop;
        while (inside(runEnd) && isStop(unit(runEnd))) {
            ++runEnd;
        }
        qsizetype after = runEnd;
        while (inside(after) && closesAt(after, isCjkStop(unit(runEnd - 1)))) {
            ++after;
        }
        if (endsHere(stop, runEnd, after)) {
            flush(after);
        }
        return after;
    }

    /// A quote that may open as well closes if something is open, or if a space comes after it.
    [[nodiscard]] bool closesAt(qsizetype at, bool cjk) const
    {
        const char16_t c = unit(at);
        if (!isCloser(c)) {
            return false;
        }
        if (c == u'“') {
            return !inside(at + 1) || m_text[at + 1].isSpace() || m_text[at + 1].isPunct();
        }
        if (cjk && (c == u'"' || c == u'＂')) {
            return m_text.sliced(m_start, at - m_start).count(QChar(c)) % 2 == 1;
        }
        return true;
    }

    [[nodiscard]] bool endsHere(qsizetype stop, qsizetype runEnd, qsizetype after) const
    {
        if (!inside(after)) {
            return true;
        }
        if (isCjkStop(unit(runEnd - 1))) {
            return after == runEnd || !goesOnAfterQuote(stop, after);
        }
        if (!m_text[after].isSpace()) {
            const char16_t last = unit(runEnd - 1);
            return (last == u'?' || last == u'!') && isHanUnit(unit(after));
        }
        qsizetype next = after;
        while (inside(next) && !isLineBreak(unit(next)) &&
               (m_text[next].isSpace() || isOpener(unit(next)) || isDash(unit(next)))) {
            ++next;
        }
        if (!inside(next) || isLineBreak(unit(next))) {
            return true;
        }
        if (m_text[next].isLower()) {
            return false;
        }
        const bool onePeriod = runEnd - stop == 1 && unit(stop) == u'.';
        return !onePeriod || after > runEnd || !periodBelongsToWord(stop, next);
    }

    /// “…。”他说: the reporting clause belongs to its quotation, unless a colon led into it.
    [[nodiscard]] bool goesOnAfterQuote(qsizetype stop, qsizetype after) const
    {
        if (!isHanUnit(unit(after))) {
            return false;
        }
        qsizetype open = stop;
        while (open > m_start && !isOpener(unit(open))) {
            --open;
        }
        if (open > m_start && (unit(open - 1) == u'：' || unit(open - 1) == u':')) {
            return false;
        }
        constexpr qsizetype longestClause = 16;
        qsizetype end = after;
        while (inside(end) && end - after < longestClause && !m_text[end].isPunct()) {
            ++end;
        }
        const QStringView clause = m_text.sliced(after, end - after);
        if (clause.contains(u'还')) { // 他还表示 begins the next statement
            return false;
        }
        for (const char16_t *verb :
             {u"说", u"表示", u"称", u"指出", u"强调", u"问", u"答", u"道"}) {
            if (clause.contains(QStringView(verb))) {
                return true;
            }
        }
        return false;
    }

    /// True for the full stop of an abbreviation, an initial or a list's number.
    [[nodiscard]] bool periodBelongsToWord(qsizetype stop, qsizetype next) const
    {
        qsizetype from = stop;
        while (from > m_start &&
               (m_text[from - 1].isLetterOrNumber() || m_text[from - 1].isMark() ||
                unit(from - 1) == u'.' || unit(from - 1) == u'-')) {
            --from;
        }
        const QStringView word = m_text.sliced(from, stop - from);
        if (word.isEmpty()) {
            return false;
        }
        const bool digitNext = m_text[next].isDigit();
        if (isNumber(word)) {
            return (word.size() <= 2 && digitNext) || (word.size() <= 3 && onlySpaceBefore(from));
        }
        if (isRoman(word) && onlySpaceBefore(from)) {
            return true;
        }
        if (digitNext && m_rules.beforeNumbers.contains(word.toString())) {
            return true;
        }
        if (closesSentence(stop)) {
            return false;
        }
        const bool known = isInitials(word) || m_rules.abbreviations.contains(fold(word));
        return known && !startsWithCommonWord(next);
    }

    [[nodiscard]] bool onlySpaceBefore(qsizetype at) const
    {
        return m_text.sliced(m_start, at - m_start).trimmed().isEmpty();
    }

    static bool isNumber(QStringView word)
    {
        return std::all_of(word.begin(), word.end(),
                           [](QChar c) { return c.isDigit() || c == QLatin1Char('.'); });
    }

    static bool isRoman(QStringView word)
    {
        constexpr QStringView numerals = u"IVXLC";
        return word.size() <= 5 &&
               std::all_of(word.begin(), word.end(), [&](QChar c) { return numerals.contains(c); });
    }

    /// "E", "A.B", "U.S": single letters with full stops between. A small single letter is a word
    /// («и», "a") unless the language lists it.
    static bool isInitials(QStringView word)
    {
        const bool dotted = word.contains(QLatin1Char('.'));
        for (const QStringView part : word.split(QLatin1Char('.'))) {
            if (part.size() != 1 || !part.front().isLetter() ||
                (!dotted && !part.front().isUpper())) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] bool closesSentence(qsizetype stop) const
    {
        constexpr qsizetype longest = 12;
        const qsizetype from = std::max(m_start, stop - longest);
        const QString before =
            QLatin1Char(' ') + fold(m_text.sliced(from, stop - from)).simplified();
        return std::any_of(m_rules.closing.begin(), m_rules.closing.end(),
                           [&](const QString &abbreviation) {
                               return before.endsWith(QLatin1Char(' ') + abbreviation);
                           });
    }

    [[nodiscard]] bool startsWithCommonWord(qsizetype at) const
    {
        qsizetype end = at;
        while (inside(end) && m_text[end].isLetter()) {
            ++end;
        }
        // A single capital may be one more initial: "A. Б. Иванов".
        const bool initial = end - at == 1 && inside(end) && unit(end) == u'.';
        return end > at && !initial && m_rules.starters.contains(fold(m_text.sliced(at, end - at)));
    }

    QStringView m_text;
    const Rules &m_rules;
    std::vector<Range> m_ranges;
    qsizetype m_start = 0;
};

/// The text without spaces, closing quotes and brackets at its end.
QStringView withoutClosers(QStringView text)
{
    while (!text.isEmpty() && (text.back().isSpace() || isCloser(text.back().unicode()))) {
        text.chop(1);
    }
    return text;
}

} // namespace

std::vector<Range> sentences(QStringView text, const QString &language)
{
    return Splitter(text, rulesFor(language)).run();
}

bool endsSentence(QStringView text)
{
    const QStringView core = withoutClosers(text);
    return !core.isEmpty() && isStop(core.back().unicode());
}

bool endsQuestion(QStringView text)
{
    QStringView core = withoutClosers(text);
    while (!core.isEmpty() && isStop(core.back().unicode())) {
        if (isQuestionMark(core.back().unicode())) {
            return true;
        }
        core.chop(1);
    }
    return false;
}

} // namespace rd::text
