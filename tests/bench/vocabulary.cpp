// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/vocabulary.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace rd {

namespace {

/// What roots are put together from, and what is put behind them. A and I stand for the vowel that
/// harmony asks for.
struct Sounds
{
    QStringList onsets;
    QStringList vowels;
    QStringList codas;
    QStringList endings;
};

QStringList split(const char *words)
{
    return QString::fromUtf8(words).split(u' ');
}

Sounds soundsOf(Tongue tongue)
{
    switch (tongue) {
    case Azerbaijani:
        return {split("b c ç d f g h x k q l m n p r s ş t v y z j"), split("a e ə ı i o ö u ü"),
                split("r l n z t k ş m s y q d"),
                split("_ In I A dA dAn lAr lArI lArIn lArA lArdA lArdAn lI lIq lIğI sIz çI çIlIq "
                      "Im ImIz IncI dIr IrdI mIş AcAq")};
    case Russian:
        return {split("б в г д ж з к л м н п р с т ф х ц ч ш ст пр гр"), split("а е и о у ы э ю я"),
                split("р л н т к м с д в г ш б"),
                split("_ а у ом е ы ов ам ами ах ный ная ное ного ному ным ные ных ский ская "
                      "ность ности ник ники")};
    case English:
        return {split("b c d f g h k l m n p r s t v w br cr st tr pl gr"),
                split("a e i o u ea ai ou"), split("r l n t ck m s d p g sh nd"),
                split("_ s ed ing er ers ly ment ments ness able ation ations ful less ist ists "
                      "ism al ity ish en ward hood")};
    case Chinese:
    case TongueCount:
        break;
    }
    return {};
}

QString harmonised(const QString &root, QString ending)
{
    const auto isVowel = [](QChar c) { return QStringView(u"aeəıioöuü").contains(c); };
    QChar last = u'a';
    for (const QChar c : root) {
        last = isVowel(c) ? c : last;
    }
    const bool front = QStringView(u"eəiöü").contains(last);
    const bool round = QStringView(u"oöuü").contains(last);
    ending.replace(u'A', front ? u'ə' : u'a');
    ending.replace(u'I', front ? (round ? u'ü' : u'i') : (round ? u'u' : u'ı'));
    return root + ending;
}

/// The i-th root: of one syllable as long as there are new ones, then of two.
QString rootOf(const Sounds &sounds, qsizetype number)
{
    const qsizetype one = sounds.onsets.size() * sounds.vowels.size() * sounds.codas.size();
    const auto syllable = [&sounds](qsizetype which) {
        const qsizetype onset = which % sounds.onsets.size();
        which /= sounds.onsets.size();
        const qsizetype vowel = which % sounds.vowels.size();
        which /= sounds.vowels.size();
        return sounds.onsets[onset] + sounds.vowels[vowel] +
               sounds.codas[which % sounds.codas.size()];
    };
    // Strides without a common divisor visit all, neighbours unlike each other.
    if (number < one) {
        return syllable(number * 1009 % one);
    }
    return syllable(number * 1013 % one) + syllable((number * 607 + number / one) % one);
}

constexpr int chineseEndings = 24;

QChar character(qsizetype number)
{
    return QChar(static_cast<char16_t>(0x4E00 + number * 1013 % 2600 * 8));
}

QString chineseRoot(qsizetype number)
{
    return number < 300 ? QString(character(number))
                        : QString(character(number % 700)) + character(number * 7 % 1300 + 200);
}

} // namespace

quint64 Stream::next()
{
    quint64 z = (m_state += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

std::vector<QString> madeUpWords(Tongue tongue)
{
    const Sounds sounds = soundsOf(tongue);
    const qsizetype endings = tongue == Chinese ? chineseEndings : sounds.endings.size();
    const auto wordOf = [&](qsizetype root, qsizetype ending) {
        if (tongue == Chinese) {
            return ending == 0 ? chineseRoot(root)
                               : chineseRoot(root) + character(2000 + ending * 17);
        }
        const QString &end = sounds.endings[ending];
        return ending == 0 ? rootOf(sounds, root) : harmonised(rootOf(sounds, root), end);
    };
    struct Place
    {
        qsizetype root;
        qsizetype ending;
        [[nodiscard]] qsizetype rarity() const { return (root + 1) * (ending + 1); }
    };
    std::vector<Place> places;
    const qsizetype roots = vocabularySize / endings + 2000; // some words are made twice
    for (qsizetype root = 0; root < roots; ++root) {
        for (qsizetype ending = 0; ending < endings; ++ending) {
            places.push_back({root, ending});
        }
    }
    std::stable_sort(places.begin(), places.end(), [](const Place &one, const Place &other) {
        return one.rarity() < other.rarity();
    });
    std::vector<QString> words;
    QSet<QString> seen;
    for (const Place &place : places) {
        const QString word = wordOf(place.root, place.ending);
        if (words.size() < size_t(vocabularySize) && !seen.contains(word)) {
            seen.insert(word);
            words.push_back(word);
        }
    }
    return words;
}

} // namespace rd
