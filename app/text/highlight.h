// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/sentences.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace rd::text {

/// What stands around a hit in a snippet. Private-use characters, taken out of the text itself.
inline constexpr char16_t hitStart = 0xE000;
inline constexpr char16_t hitEnd = 0xE001;

/// Where terms stand in a text, in order, never overlapping; UTF-16 offsets. A term is a word as
/// fold() gives it, a phrase (words with spaces between: they must follow each other), or Han
/// characters (found inside longer runs). A '*' at its end makes its last word a prefix.
std::vector<Range> findTerms(QStringView text, const QStringList &foldedTerms);

/// At most `maxChars` of a text, around the first place where all terms stand together, else where
/// most different ones do; each hit between hitStart and hitEnd, "…" where text was left out. White
/// space becomes single spaces. Without a hit it is the beginning of the text. The markers do not
/// count as characters.
QString snippet(QStringView text, const QStringList &foldedTerms, int maxChars);

/// One word of a query in its forms (terms as above): any of them stands for it.
struct QueryWord
{
    QStringList forms;

    bool operator==(const QueryWord &) const = default;
};

/// The same, counting words and not their forms.
QString snippet(QStringView text, const std::vector<QueryWord> &words, int maxChars);

} // namespace rd::text
