// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/speechunit.h"
#include "app/text/tokens.h"

#include <algorithm>

namespace rd::text {

namespace {

constexpr size_t titleWords = 4;  ///< before a name: "xarici işlər naziri"
constexpr size_t searchWords = 8; ///< how far from the verb a name is looked for
constexpr size_t wordsBeforeColon = 7;

struct UnitWord
{
    int start = 0;
    int end = 0;
    QString folded;
    bool capital = false;
    bool quoted = false;
    bool pauseBefore = false; ///< a comma, dash, colon or quotation mark stands before it
};

/// The words [first, last).
struct Stretch
{
    size_t first = 0;
    size_t last = 0;
    bool named = true; ///< holds a word with a capital
    [[nodiscard]] bool isEmpty() const { return first >= last; }
    [[nodiscard]] size_t size() const { return last - first; }
};

class WordsReader final
{
public:
    WordsReader(const SpeechUnit &unit, const SpeechRules &rules)
        : m_unit(unit)
        , m_rules(rules)
    {
        int last = unit.range.start;
        tokenize(unit.text.sliced(unit.range.start, unit.range.length), [&](const Token &token) {
            if (!token.colocated) {
                const int start = unit.range.start + token.start;
                m_words.push_back({start, unit.range.start + token.end, token.text.toString(),
                                   unit.text[start].isUpper(), unit.isQuoted(start),
                                   hasPause(last, start)});
                last = m_words.back().end;
            }
            return true;
        });
    }

    std::optional<Speech> read()
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            if (m_words[i].quoted) {
                continue;
            }
            if (const size_t length = lengthAt(m_rules.phrases, i); length > 0) {
                if (auto speech = byPhrase({i, i + length})) {
                    return speech;
                }
            }
            if (const size_t length = lengthAt(m_rules.verbs, i); length > 0) {
                return byVerb({i, i + length});
            }
        }
        return byColon();
    }

private:
    [[nodiscard]] bool hasPause(int from, int to) const
    {
        const QStringView between = m_unit.text.sliced(from, to - from);
        return std::any_of(between.begin(), between.end(),
                           [](QChar c) { return QStringView(u",;:—–«»“”„\"()").contains(c); }) ||
               between.contains(u" - ");
    }
    [[nodiscard]] size_t lengthAt(const std::vector<QStringList> &all, size_t at) const
    {
        for (const QStringList &tokens : all) {
            const auto count = static_cast<size_t>(tokens.size());
            bool same = at + count <= m_words.size();
            for (size_t i = 0; same && i < count; ++i) {
                same = m_words[at + i].folded == tokens.at(static_cast<qsizetype>(i));
            }
            if (same) {
                return count;
            }
        }
        return 0;
    }
    [[nodiscard]] bool isAz() const { return m_rules.language == u"az"; }

    /// A place and not a person: "Bakıda", «в Баку», "in Baku".
    [[nodiscard]] bool isPlace(const Stretch &run) const
    {
        if (isAz()) {
            const QString &last = m_words[run.last - 1].folded;
            return last.endsWith(u"da") || last.endsWith(u"de") || last.endsWith(u"dan") ||
                   last.endsWith(u"den");
        }
        static const QStringList before{
            QStringLiteral("в"),   QStringLiteral("во"),   QStringLiteral("на"),
            QStringLiteral("из"),  QStringLiteral("к"),    QStringLiteral("с"),
            QStringLiteral("для"), QStringLiteral("от"),   QStringLiteral("in"),
            QStringLiteral("at"),  QStringLiteral("on"),   QStringLiteral("from"),
            QStringLiteral("to"),  QStringLiteral("with"), QStringLiteral("during"),
            QStringLiteral("об"),  QStringLiteral("о"),    QStringLiteral("по"),
            QStringLiteral("при"), QStringLiteral("у"),    QStringLiteral("после"),
            QStringLiteral("за")};
        return before.contains(m_words[run.first].folded) ||
               (run.first > 0 && before.contains(m_words[run.first - 1].folded));
    }
    [[nodiscard]] bool joinsCapitals(size_t i) const
    {
        static const QStringList joining{QStringLiteral("of"), QStringLiteral("and"),
                                         QStringLiteral("the"), QStringLiteral("for")};
        return joining.contains(m_words[i].folded);
    }

    /// The run of capitalised words that ends nearest before `last`, not before `first`.
    [[nodiscard]] Stretch runBefore(size_t first, size_t last) const
    {
        for (size_t end = last; end > first; --end) {
            if (!m_words[end - 1].capital) {
                continue;
            }
            size_t from = end - 1;
            while (from > first && !m_words[from].pauseBefore &&
                   (m_words[from - 1].capital ||
                    (from > first + 1 && joinsCapitals(from - 1) && m_words[from - 2].capital))) {
                --from;
            }
            if (!isPlace({from, end})) {
                return {from, end};
            }
            end = from + 1;
        }
        return {};
    }
    /// The first run of capitalised words behind `first`.
    [[nodiscard]] Stretch runBehind(size_t first, size_t last) const
    {
        for (size_t from = first; from < last; ++from) {
            if (!m_words[from].capital) {
                continue;
            }
            size_t end = from + 1;
            while (end < last && !m_words[end].pauseBefore &&
                   (m_words[end].capital ||
                    (end + 1 < last && joinsCapitals(end) && m_words[end + 1].capital))) {
                ++end;
            }
            return {from, end};
        }
        return {};
    }

    /// Who stands before the words of speech; `across` looks behind commas too.
    [[nodiscard]] Stretch whoBefore(size_t verb, bool across) const
    {
        const size_t reach = across ? searchWords + titleWords : searchWords;
        size_t first = verb;
        while (first > 0 && verb - first < reach && !m_words[first - 1].quoted &&
               (across || first == verb || !m_words[first].pauseBefore)) {
            --first;
        }
        if (!across && first < verb && m_words[verb].pauseBefore) {
            return {};
        }
        const Stretch run = runBefore(first, verb);
        if (run.isEmpty()) {
            return across ? Stretch{}
                          : Stretch{std::max(first, verb - std::min(verb, size_t{3})), verb, false};
        }
        if (run.first == 0 && run.size() == 1 && verb - run.last <= titleWords) {
            return {0, verb}; // "Nazir müavini bildirib": the capital is the sentence's
        }
        size_t from = run.first;
        while (from > first && run.first - from < titleWords && !m_words[from].pauseBefore) {
            --from;
        }
        return {from, run.last};
    }
    [[nodiscard]] Stretch whoBehind(size_t first) const
    {
        size_t last = first;
        while (last < m_words.size() && last - first < searchWords && !m_words[last].quoted &&
               !m_words[last].pauseBefore) {
            ++last;
        }
        const Stretch run = runBehind(first, last);
        if (!run.isEmpty()) {
            return {first, run.last};
        }
        return {first, std::min(last, first + 3), false};
    }

    [[nodiscard]] QString nameOf(const Stretch &who) const
    {
        if (who.isEmpty() ||
            (who.size() <= 2 && m_rules.pronouns.contains(m_words[who.first].folded))) {
            return {};
        }
        const int start = m_words[who.first].start;
        return m_unit.text.sliced(start, m_words[who.last - 1].end - start).toString();
    }

    void addRest(Speech &speech, int from, int to) const
    {
        if (const Range rest = m_unit.trimmed(from, to); rest.length > 0) {
            speech.said.push_back(rest);
        }
    }
    /// All of the unit but who said it and how.
    void addAllBut(Speech &speech, int from, int to) const
    {
        addRest(speech, m_unit.range.start, from);
        addRest(speech, to, m_unit.end());
    }

    std::optional<Speech> byPhrase(const Stretch &phrase)
    {
        const bool pronoun = std::any_of(
            m_words.begin() + static_cast<std::ptrdiff_t>(phrase.first),
            m_words.begin() + static_cast<std::ptrdiff_t>(phrase.last),
            [this](const UnitWord &word) { return m_rules.pronouns.contains(word.folded); });
        const Stretch who = pronoun  ? phrase // «по его словам»
                            : isAz() ? whoBefore(phrase.first, false)
                                     : whoBehind(phrase.last);
        if (who.isEmpty()) {
            return std::nullopt;
        }
        Speech speech;
        speech.who = pronoun ? QString() : nameOf(who);
        speech.said = m_unit.quotes;
        if (speech.said.empty()) {
            const size_t first = std::min(who.first, phrase.first);
            const size_t last = std::max(who.last, phrase.last);
            addAllBut(speech, m_words[first].start, m_words[last - 1].end);
        }
        return speech;
    }

    std::optional<Speech> byVerb(const Stretch &verb)
    {
        const bool afterPause =
            verb.first == 0 || m_words[verb.first].pauseBefore || m_words[verb.first - 1].quoted;
        Stretch before = whoBefore(verb.first, false);
        if (before.isEmpty() && !afterPause) {
            before = whoBefore(verb.first, true);
        }
        Stretch behind;
        const bool unsure = before.isEmpty() || (!isAz() && !before.named);
        if (afterPause || unsure) {
            behind = whoBehind(verb.last);
        }
        if (isAz() && verb.last < m_words.size() && m_words[verb.last].folded == u"ki") {
            behind = {}; // "Bildirib ki": who was named before
        }
        const bool inverted =
            (afterPause && !behind.isEmpty()) || (unsure && !behind.isEmpty() && behind.named);
        const Stretch who = inverted || before.isEmpty() ? behind : before;
        Speech speech;
        speech.who = nameOf(who);
        speech.said = m_unit.quotes;
        const int verbEnd = m_words[verb.last - 1].end;
        if (!speech.said.empty()) {
            return speech;
        }
        if (inverted) {
            addAllBut(speech, m_words[verb.first].start,
                      who.isEmpty() ? verbEnd : m_words[who.last - 1].end);
        } else {
            addRest(speech, verbEnd, m_unit.end());
            if (speech.said.empty() && !who.isEmpty()) {
                addAllBut(speech, m_words[who.first].start, verbEnd);
            }
        }
        return speech;
    }

    /// "Orucov: Qaz ixracı artacaq"
    std::optional<Speech> byColon()
    {
        for (size_t i = 1; i < m_words.size() && i <= wordsBeforeColon; ++i) {
            if (m_words[i - 1].quoted) {
                break;
            }
            const QStringView between =
                m_unit.text.sliced(m_words[i - 1].end, m_words[i].start - m_words[i - 1].end);
            if (between.contains(u": ") && m_words[0].capital) {
                Speech speech{nameOf({0, i}), m_unit.quotes};
                if (speech.said.empty()) {
                    addRest(speech, m_words[i].start, m_unit.end());
                }
                return speech;
            }
        }
        return std::nullopt;
    }

    const SpeechUnit &m_unit;
    const SpeechRules &m_rules;
    std::vector<UnitWord> m_words;
};

} // namespace

std::optional<Speech> speechOfWords(const SpeechUnit &unit, const SpeechRules &rules)
{
    return WordsReader(unit, rules).read();
}

} // namespace rd::text
