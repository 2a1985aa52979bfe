// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the module: what attributions() works with.
#pragma once

#include "app/text/quotations.h"

#include <QStringList>

#include <optional>

namespace rd::text {

/// A language's words of speech, folded and cut into tokens.
struct SpeechRules
{
    std::vector<QStringList> verbs;   ///< longest first
    std::vector<QStringList> phrases; ///< longest first
    QStringList pronouns;
    QString language;
    QStringList joinedVerbs = {}; ///< the verbs without cuts, for Chinese
    QString firstLetters = {};    ///< of those
};

/// The sentence at hand with the quotations that stand in it; offsets are those of the text.
struct SpeechUnit
{
    QStringView text; ///< the whole text
    Range range;      ///< of the unit
    std::vector<Range> quotes;

    [[nodiscard]] int end() const { return range.start + range.length; }
    [[nodiscard]] bool isQuoted(int at) const;
    /// What stands between two places, without spaces and punctuation around it.
    [[nodiscard]] Range trimmed(int from, int to) const;
};

/// Who and what; an empty `who` is whoever spoke before.
struct Speech
{
    QString who;
    std::vector<Range> said;
};

/// For languages that put spaces between words, and for Chinese.
std::optional<Speech> speechOfWords(const SpeechUnit &unit, const SpeechRules &rules);
std::optional<Speech> speechOfHan(const SpeechUnit &unit, const SpeechRules &rules);

} // namespace rd::text
