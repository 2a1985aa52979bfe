// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the module: what the detector knows of each language.
#pragma once

#include <QSet>
#include <QString>

#include <utility>
#include <vector>

namespace rd::text {

/// What a language's words look like. Weights were set by hand on sentences of our own.
struct Model
{
    QString tag;
    QSet<QString> words;                               ///< common words
    std::vector<std::pair<QString, double>> endings;   ///< of words of five letters and more
    std::vector<std::pair<QString, double>> sequences; ///< anywhere in a word
};

/// az, tr, en and, without a tag, the other languages in Latin letters. The first wins a tie.
const std::vector<Model> &latinModels();
/// ru, uk and, without a tag, the other languages in Cyrillic letters.
const std::vector<Model> &cyrillicModels();

/// Lower case without the Turkic trap: İ is one letter here, I is i.
QString lowered(QStringView word);

} // namespace rd::text
