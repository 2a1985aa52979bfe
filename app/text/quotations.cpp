// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/quotations.h"

#include "app/text/folding.h"
#include "app/text/languages/language.h"
#include "app/text/speechunit.h"
#include "app/text/tokens.h"

#include <QHash>

#include <algorithm>

namespace rd::text {

namespace {

constexpr int fewestQuotedWords = 3; ///< less is a name: "Azəriqaz"
constexpr int longestCaseEnding = 3; ///< letters: Orucovun, Орловым

std::vector<QStringList> cut(const QStringList &phrases)
{
    std::vector<QStringList> all;
    for (const QString &phrase : phrases) {
        QStringList tokens;
        tokenize(phrase, [&tokens](const Token &token) {
            if (!token.colocated) {
                tokens.append(token.text.toString());
            }
            return true;
        });
        all.push_back(tokens);
    }
    std::stable_sort(all.begin(), all.end(), [](const QStringList &a, const QStringList &b) {
        return a.size() > b.size();
    });
    return all;
}

const SpeechRules *rulesOf(const QString &tag)
{
    static const QHash<QString, SpeechRules> all = [] {
        QHash<QString, SpeechRules> made;
        for (const Language &one : languages()) {
            SpeechRules rules{cut(one.speechVerbs), cut(one.speechPhrases), {}, one.tag};
            for (const QString &pronoun : one.speechPronouns) {
                rules.pronouns.append(fold(pronoun));
            }
            for (const QStringList &verb : rules.verbs) {
                rules.joinedVerbs.append(verb.join(QString()));
                rules.firstLetters += rules.joinedVerbs.last().front();
            }
            made.insert(one.tag, rules);
        }
        return made;
    }();
    const Language *known = language(tag);
    return known == nullptr ? nullptr : &*all.constFind(known->tag);
}

bool isSpaceOrPunctuation(QChar c)
{
    return c.isSpace() || c.isPunct() || c.isSymbol();
}

QChar closingOf(QChar c)
{
    switch (c.unicode()) {
    case u'«':
        return u'»';
    case u'“':
    case u'„':
        return u'”';
    case u'「':
        return u'」';
    case u'『':
        return u'』';
    case u'"':
        return u'"';
    default:
        return {};
    }
}

int wordsIn(QStringView text)
{
    int words = 0;
    tokenize(text, [&words](const Token &token) {
        words += token.colocated ? 0 : 1;
        return words < fewestQuotedWords;
    });
    return words;
}

/// What stands between quotation marks in [from, to), without them. A mark that is not closed
/// quotes to the end, as in a quotation of several paragraphs.
std::vector<Range> quotesIn(QStringView text, int from, int to)
{
    std::vector<Range> quotes;
    for (int at = from; at < to; ++at) {
        const QChar closing = closingOf(text[at]);
        if (closing.isNull()) {
            continue;
        }
        int end = at + 1;
        // „…“ closes with what opens elsewhere.
        const QChar other = text[at] == u'„' ? QChar(u'“') : closing;
        while (end < to && text[end] != closing && text[end] != other) {
            ++end;
        }
        if (wordsIn(text.sliced(at + 1, end - at - 1)) >= fewestQuotedWords) {
            quotes.push_back({at + 1, end - at - 1});
        }
        at = end;
    }
    return quotes;
}

/// “…。”他说 and «…!» — сказал он: what stands right behind a quotation tells whose it is.
bool goesWith(QStringView text, int end, int next)
{
    const QStringView between = text.sliced(end, next - end);
    const bool closed = end > 0 && QStringView(u"”»“\"」』").contains(text[end - 1]);
    const QChar first = text[next];
    return closed && (between.isEmpty() || first.isLower() || QStringView(u"—–-").contains(first));
}

/// Sentences, those that one quotation holds together as one.
std::vector<Range> unitsOf(QStringView text, const Range &paragraph,
                           const std::vector<Range> &quotes, const QString &language)
{
    std::vector<Range> units;
    bool open = false;
    for (Range sentence : sentences(text.sliced(paragraph.start, paragraph.length), language)) {
        sentence.start += paragraph.start;
        const int end = sentence.start + sentence.length;
        if (open || (!units.empty() &&
                     goesWith(text, units.back().start + units.back().length, sentence.start))) {
            units.back().length = end - units.back().start;
        } else {
            units.push_back(sentence);
        }
        open = std::any_of(quotes.begin(), quotes.end(), [end](const Range &quote) {
            return quote.start < end && end < quote.start + quote.length;
        });
    }
    return units;
}

class Reader final
{
public:
    Reader(QStringView text, const SpeechRules &rules, const QString &before)
        : m_text(text)
        , m_rules(rules)
        , m_last(before)
    {}

    std::vector<Attribution> read()
    {
        for (qsizetype start = 0; start < m_text.size();) {
            qsizetype end = m_text.indexOf(u'\n', start);
            end = end < 0 ? m_text.size() : end;
            readParagraph({static_cast<int>(start), static_cast<int>(end - start)});
            start = end + 1;
        }
        return std::move(m_found);
    }

private:
    void readParagraph(const Range &paragraph)
    {
        const int end = paragraph.start + paragraph.length;
        const std::vector<Range> quotes = quotesIn(m_text, paragraph.start, end);
        for (const Range &range : unitsOf(m_text, paragraph, quotes, m_rules.language)) {
            SpeechUnit unit{m_text, range, {}};
            std::copy_if(quotes.begin(), quotes.end(), std::back_inserter(unit.quotes),
                         [&](const Range &quote) {
                             return quote.start >= range.start && quote.start < unit.end();
                         });
            readUnit(unit);
        }
    }

    void readUnit(const SpeechUnit &unit)
    {
        auto speech =
            m_rules.language == u"zh" ? speechOfHan(unit, m_rules) : speechOfWords(unit, m_rules);
        // A quotation alone goes on with what somebody was saying.
        if (!speech && !unit.quotes.empty() && unit.quotes.front().start <= unit.range.start + 2) {
            speech = Speech{{}, unit.quotes};
        }
        if (!speech || speech->said.empty() || (speech->who.isEmpty() && m_last.isEmpty())) {
            return;
        }
        if (!speech->who.isEmpty()) {
            m_last = speech->who;
        }
        const auto known = std::find_if(m_found.begin(), m_found.end(),
                                        [this](const auto &one) { return one.who == m_last; });
        if (known == m_found.end()) {
            m_found.push_back({m_last, speech->said});
        } else {
            known->said.insert(known->said.end(), speech->said.begin(), speech->said.end());
        }
    }

    QStringView m_text;
    const SpeechRules &m_rules;
    QString m_last;
    std::vector<Attribution> m_found;
};

} // namespace

bool SpeechUnit::isQuoted(int at) const
{
    return std::any_of(quotes.begin(), quotes.end(), [at](const Range &quote) {
        return at >= quote.start && at < quote.start + quote.length;
    });
}

Range SpeechUnit::trimmed(int from, int to) const
{
    while (from < to && isSpaceOrPunctuation(text[from])) {
        ++from;
    }
    while (to > from && isSpaceOrPunctuation(text[to - 1])) {
        --to;
    }
    return {from, std::max(0, to - from)};
}

std::vector<Attribution> attributions(QStringView text, const QString &language,
                                      const QString &before)
{
    const SpeechRules *rules = rulesOf(language);
    return rules == nullptr ? std::vector<Attribution>{} : Reader(text, *rules, before).read();
}

QStringList fullNames(QStringView text)
{
    QStringList names;
    std::vector<Range> run; // capitalised words with one space between
    int last = 0;
    const auto finish = [&] {
        // Of "Nazir Elçin Orucov" the pairs: which word begins the name is not known.
        for (size_t i = 1; i < run.size(); ++i) {
            const int start = run[i - 1].start;
            const int end = run[i].start + run[i].length;
            const QString name = text.sliced(start, end - start).toString();
            if (!names.contains(name)) {
                names.append(name);
            }
        }
        run.clear();
    };
    tokenize(text, [&](const Token &token) {
        if (token.colocated) {
            return true;
        }
        const bool capital = text[token.start].isUpper() && token.text.size() > 1;
        const QStringView between = text.sliced(last, token.start - last);
        const bool next = between.size() == 1 && between.front() == u' ';
        if (!run.empty() && !(capital && next)) {
            finish();
        }
        if (capital) {
            run.push_back({token.start, token.end - token.start});
        }
        last = token.end;
        return true;
    });
    finish();
    // Foreign names in Chinese are cut by a dot: 卡里姆·萨法罗夫.
    for (qsizetype dot = text.indexOf(u'·'); dot >= 0; dot = text.indexOf(u'·', dot + 1)) {
        qsizetype from = dot;
        qsizetype to = dot + 1;
        while (from > 0 && dot - from < 5 && text[from - 1].script() == QChar::Script_Han) {
            --from;
        }
        while (to < text.size() && to - dot < 9 && text[to].script() == QChar::Script_Han) {
            ++to;
        }
        names.append(text.sliced(from, to - from).toString());
    }
    return names;
}

QString fullNameOf(const QString &shortName, const QStringList &fullNames)
{
    const QString wanted = fold(shortName.trimmed());
    if (wanted.isEmpty() || wanted.contains(u' ')) {
        return {};
    }
    const bool han = wanted.front().script() == QChar::Script_Han;
    QString found;
    for (const QString &name : fullNames) {
        const QString folded = fold(name);
        const QString last = folded.section(han ? u'·' : u' ', -1);
        const QString &shorter = last.size() < wanted.size() ? last : wanted;
        const QString &longer = last.size() < wanted.size() ? wanted : last;
        const bool same = han ? last.startsWith(wanted) && wanted.size() > 1
                              : shorter.size() > 3 && longer.startsWith(shorter) &&
                                    longer.size() - shorter.size() <= longestCaseEnding;
        if (same && !found.isEmpty() && fold(found) != folded) {
            const QString both = fold(found);
            const QString first = both.section(u' ', 0, 0);
            const QString other = folded.section(u' ', 0, 0);
            if (!first.startsWith(other) && !other.startsWith(first)) {
                return {}; // two people of one name
            }
            continue;
        }
        if (same) {
            found = name;
        }
    }
    return found;
}

} // namespace rd::text
