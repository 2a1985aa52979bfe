// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace rd::text {

struct Range
{
    int start = 0;
    int length = 0;

    bool operator==(const Range &) const = default;
};

/// Sentences of a text in a language (az, ru, zh, en), trimmed of outer spaces. Abbreviations
/// ("Dr.", "s.", «г.», «т. е.»), initials ("E. Məmmədyarov", «С. Лавров»), decimal points and
/// ordinal numbers do not end one; closing quotes belong to theirs.
std::vector<Range> sentences(QStringView text, const QString &language);

/// True if the text ends as a sentence does: . ! ? … 。 ！ ？ with closing quotes or brackets
/// after.
bool endsSentence(QStringView text);
/// True if it ends as a question does: ? ？ (with closing quotes or brackets after).
bool endsQuestion(QStringView text);

} // namespace rd::text
