// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/values.h"
#include "tests/bench/vocabulary.h"

#include <array>
#include <vector>

namespace rd {

/// Made-up articles in four languages whose words follow Zipf's law (the n-th word is 1/n as
/// frequent as the first), about 400 words each; the same number gives the same article, and no two
/// numbers the same. They come as a newsroom's archives do: parcel by parcel, neither the parcels
/// nor what is in them in the order of dates.
class Corpus final
{
public:
    /// Of its articles: a kept library of another version is made anew.
    static constexpr int version = 4;
    static constexpr int colleagues = 40;
    static constexpr int parcel = 5000; ///< articles that were imported together

    Corpus();
    [[nodiscard]] store::NewArticle article(int number) const;
    /// Who writes them and whose turn they are (0 to colleagues - 1).
    [[nodiscard]] static QString colleague(int number);
    /// Somebody who is quoted: one of a few hundred names a language.
    [[nodiscard]] QString speaker(int language, int number) const;
    /// The word of a rank in a language.
    [[nodiscard]] const QString &word(int language, int rank) const;
    [[nodiscard]] qsizetype words(int language) const;

private:
    [[nodiscard]] const QString &draw(int language, Stream &stream) const;
    [[nodiscard]] QString sentence(int language, int words, Stream &stream) const;
    [[nodiscard]] Body body(int language, Stream &stream, std::vector<Speaker> &speakers) const;
    [[nodiscard]] QString quotation(int language, Stream &stream) const;

    std::array<std::vector<QString>, TongueCount> m_words;
    std::vector<double> m_sums; ///< of 1/n up to each rank
};

} // namespace rd
