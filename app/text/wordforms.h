// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rd::text {

/// The forms of a word to look for when it is searched: the word itself first, then its other
/// inflections, as exact words. The index holds exact words, so this widens the query, as a switch
/// the user sees. Inflection only, no derivation: "nazirlikdə" leads to "nazirlik", not to "nazir".
/// Forms are made by rule; some are no words, which costs nothing, since no text has them. Words of
/// fewer than three letters, numbers, Chinese and languages we have no rules for come back alone.
/// `foldedWord` is one word as fold() gives it; `language` a tag (az, ru, en).
QStringList wordForms(const QString &foldedWord, const QString &language);

} // namespace rd::text
