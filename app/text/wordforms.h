// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rd::text {

/// Other forms to look for when a word is searched: the word itself first, then exact words and
/// prefixes ("nazir*"). The index holds exact words, so this widens the query, as a switch the user
/// sees. It errs on the side of too little: words of fewer than four letters, numbers, Chinese and
/// languages we have no rules for come back alone.
/// `foldedWord` is one word as fold() gives it; `language` a tag (az, ru, en).
QStringList wordForms(const QString &foldedWord, const QString &language);

} // namespace rd::text
