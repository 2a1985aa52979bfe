// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace rd {

/// Numbers that look random and are the same for the same seed: one stream an article, a million of
/// them without two alike (splitmix64).
class Stream final
{
public:
    explicit Stream(quint64 seed)
        : m_state(seed)
    {}
    quint64 next();
    int bounded(int end) { return static_cast<int>(next() % quint64(end)); }
    double fraction() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

private:
    quint64 m_state;
};

/// The languages of the corpus, by number.
enum Tongue { Azerbaijani, Russian, Chinese, English, TongueCount };

/// Made-up words of one language in the order of their frequency: every root with every ending,
/// nothing drawn by lot. Frequent roots are short, and a root's plain form is the most frequent
/// one.
std::vector<QString> madeUpWords(Tongue tongue);
inline constexpr int vocabularySize = 90'000;

} // namespace rd
