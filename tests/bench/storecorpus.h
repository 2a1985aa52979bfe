// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/values.h"

#include <QRandomGenerator>

#include <array>
#include <vector>

namespace rd {

/// Made-up articles in four languages whose words follow Zipf's law (the n-th word is 1/n as
/// frequent as the first), about 400 words each; the same number gives the same article.
class Corpus final
{
public:
    /// Of its articles: a kept library of another version is made anew.
    static constexpr int version = 2;
    static constexpr int colleagues = 40;

    Corpus();
    [[nodiscard]] store::NewArticle article(int number);
    /// The word of a rank in a language (0 az, 1 ru, 2 zh, 3 en).
    /// Who writes them and whose turn they are (0 to colleagues - 1).
    [[nodiscard]] static QString colleague(int number);
    [[nodiscard]] QString word(int language, int rank) const;

private:
    [[nodiscard]] QString sentence(int language, int words, QRandomGenerator &random) const;

    std::array<std::vector<QString>, 4> m_words;
    std::vector<double> m_sums; ///< of 1/n up to each rank
};

} // namespace rd
