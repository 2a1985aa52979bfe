// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/speechunit.h"

#include <algorithm>

namespace rd::text {

namespace {

constexpr int longestWho = 24; ///< characters: title, name and a little more
constexpr int longestBeforeColon = 16;

bool endsClause(QChar c)
{
    return QStringView(u"，。；：！？“”「」『』\n,;:!?\"").contains(c);
}

/// 说 and 称 are parts of many words (小说, 名称): alone they count before a pause only.
bool isVerbAt(const SpeechUnit &unit, int at, const QString &verb)
{
    const int after = at + static_cast<int>(verb.size());
    if (verb != u"说" && verb != u"称" && verb != u"介绍" && verb != u"补充" && verb != u"解释") {
        return true;
    }
    return after >= unit.end() || endsClause(unit.text[after]);
}

struct Found
{
    int at = 0;
    int length = 0;
};

std::optional<Found> findVerb(const SpeechUnit &unit, const SpeechRules &rules)
{
    for (int at = unit.range.start; at < unit.end(); ++at) {
        if (!rules.firstLetters.contains(unit.text[at]) || unit.isQuoted(at)) {
            continue;
        }
        for (const QString &verb : rules.joinedVerbs) {
            if (unit.text.sliced(at).startsWith(verb) && isVerbAt(unit, at, verb)) {
                return Found{at, static_cast<int>(verb.size())};
            }
        }
    }
    return std::nullopt;
}

/// "外交部：将扩大合作": a colon near the beginning.
std::optional<Found> findColon(const SpeechUnit &unit)
{
    const int last = std::min(unit.end(), unit.range.start + longestBeforeColon);
    for (int at = unit.range.start; at < last; ++at) {
        const QChar c = unit.text[at];
        if (c == u'：' && at > unit.range.start) {
            return Found{at, 1};
        }
        if (endsClause(c)) {
            break;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Speech> speechOfHan(const SpeechUnit &unit, const SpeechRules &rules)
{
    auto verb = findVerb(unit, rules);
    if (!verb) {
        verb = findColon(unit);
    }
    if (!verb) {
        return std::nullopt;
    }
    int from = verb->at;
    while (from > unit.range.start && !endsClause(unit.text[from - 1]) &&
           verb->at - from < longestWho) {
        --from;
    }
    QStringView who = unit.text.sliced(from, verb->at - from).trimmed();
    for (const QStringList &tokens : rules.phrases) { // 据…介绍
        const QString phrase = tokens.join(QString());
        if (who.startsWith(phrase)) {
            who = who.sliced(phrase.size());
            break;
        }
    }
    Speech speech;
    const bool pronoun = std::any_of(rules.pronouns.begin(), rules.pronouns.end(),
                                     [&](const QString &word) { return who.startsWith(word); });
    speech.who = pronoun ? QString() : who.toString();
    if (!unit.quotes.empty()) {
        speech.said = unit.quotes;
        return speech;
    }
    Range said = unit.trimmed(verb->at + verb->length, unit.end());
    if (said.length == 0) {
        said = unit.trimmed(unit.range.start, from);
    }
    if (said.length > 0) {
        speech.said.push_back(said);
    }
    return speech;
}

} // namespace rd::text
