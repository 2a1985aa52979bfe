// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/detect.h"

#include "app/text/detectmodels.h"

#include <algorithm>
#include <cmath>

namespace rd::text {

namespace {

/// Letters of a text by script; Han letters weigh more because one is about a word.
struct Letters
{
    int latin = 0;
    int cyrillic = 0;
    int han = 0;
    int kana = 0; ///< and Hangul: then it is not Chinese
    int other = 0;

    explicit Letters(QStringView text)
    {
        for (const QChar c : text) {
            if (c.isLetter()) {
                add(c);
            }
        }
    }

    void add(QChar c)
    {
        switch (c.script()) {
        case QChar::Script_Latin:
            ++latin;
            break;
        case QChar::Script_Cyrillic:
            ++cyrillic;
            break;
        case QChar::Script_Han:
            ++han;
            break;
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Hangul:
            ++kana;
            break;
        case QChar::Script_Common:
        case QChar::Script_Inherited:
            break;
        default:
            ++other;
        }
    }
};

double scoreWord(const Model &model, const QString &word)
{
    constexpr double commonWord = 1.5;
    constexpr qsizetype longEnough = 5;
    double score = model.words.contains(word) ? commonWord : 0;
    for (const auto &[letters, weight] : model.sequences) {
        if (word.contains(letters)) {
            score += weight;
        }
    }
    if (word.size() >= longEnough) {
        for (const auto &[ending, weight] : model.endings) {
            if (word.endsWith(ending)) {
                score += weight;
            }
        }
    }
    return score;
}

template <typename Fn>
void forEachWord(QStringView text, Fn fn)
{
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inside = i < text.size() && (text[i].isLetter() || text[i].isMark());
        if (inside && start < 0) {
            start = i;
        } else if (!inside && start >= 0) {
            fn(text.sliced(start, i - start));
            start = -1;
        }
    }
}

/// The best model; the newsroom's own language wins a tie, with no confidence. Confidence grows
/// with the distance to the second best and with the evidence a word gives: a list of names gives
/// little and is said to be uncertain.
Detected bestOf(const std::vector<Model> &models, QStringView text)
{
    std::vector<double> scores(models.size(), 0);
    int words = 0;
    forEachWord(text, [&](QStringView raw) {
        const QString word = lowered(raw);
        ++words;
        for (size_t i = 0; i < models.size(); ++i) {
            scores[i] += scoreWord(models[i], word);
        }
    });
    const auto best = std::max_element(scores.begin(), scores.end());
    double second = 0;
    for (auto it = scores.begin(); it != scores.end(); ++it) {
        if (it != best) {
            second = std::max(second, *it);
        }
    }
    const QString tag = models[static_cast<size_t>(best - scores.begin())].tag;
    if (words == 0 || *best <= 0 || tag.isEmpty()) {
        return {};
    }
    constexpr double distanceScale = 2.5;
    constexpr double wordScale = 0.12;
    const double distance = *best - second;
    const double sure = 1 - std::exp(-distance / distanceScale);
    const double dense = 1 - std::exp(-(*best / words) / wordScale);
    return {tag, sure * dense};
}

} // namespace

Detected detectLanguage(QStringView text)
{
    // Enough to be sure, little enough to be quick with a book.
    constexpr qsizetype enough = 8000;
    constexpr int hanWeight = 2;
    const QStringView sample = text.first(std::min(text.size(), enough));
    const Letters letters(sample);
    const int han = letters.han * hanWeight;
    const int all = letters.latin + letters.cyrillic + han + letters.kana + letters.other;
    if (all == 0) {
        return {};
    }
    const auto share = [&](int part) { return double(part) / all; };
    const int most = std::max({letters.latin, letters.cyrillic, han, letters.kana, letters.other});
    if (most == han) {
        if (letters.kana * 8 > letters.han) {
            return {};
        }
        const double length = 1 - std::exp(-letters.han / 3.0);
        return {QStringLiteral("zh"), share(han) * length};
    }
    if (most != letters.latin && most != letters.cyrillic) {
        return {};
    }
    Detected found = bestOf(most == letters.latin ? latinModels() : cyrillicModels(), sample);
    found.confidence *= share(most);
    return found;
}

} // namespace rd::text
