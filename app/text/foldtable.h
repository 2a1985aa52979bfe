// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the module: the table behind folding and tokens.
#pragma once

#include <QStringView>

#include <array>
#include <string>
#include <unordered_map>

namespace rd::text {

/// What a character is to the tokenizer and the word counter.
enum class CharKind : quint8 {
    Other,
    Word,       ///< letter or digit
    Han,        ///< a word of its own
    Mark,       ///< combining; belongs to the character before it
    Joiner,     ///< soft hyphen, zero width: unseen, does not split a word
    Apostrophe, ///< does not split a word, but may begin a possessive
    Surrogate,  ///< look at the pair
};

/// One entry for each UTF-16 unit, filled once from ICU (some milliseconds). Nearly all characters
/// of the four languages fold one to one, so that folding is a look-up in an array.
struct FoldTable
{
    static constexpr char16_t dropped = 0xFFFE; ///< a noncharacter: folds to nothing
    static constexpr char16_t several = 0xFFFF; ///< a noncharacter: look into `longer`, or a pair

    std::array<char16_t, 65536> folded;
    std::array<CharKind, 65536> kinds;
    std::unordered_map<char16_t, std::u16string> longer;
};

const FoldTable &foldTable();

/// One code point with its length in UTF-16 units.
struct CodePoint
{
    char32_t value = 0;
    int units = 1;
};
CodePoint codePointAt(QStringView text, qsizetype at);

struct KindAt
{
    CharKind kind = CharKind::Other;
    int units = 1;
};
/// What kindAt() does not find in the table.
KindAt kindOfSurrogate(QStringView text, qsizetype at);
/// Never CharKind::Surrogate: pairs are looked up, a lone half is Other.
inline KindAt kindAt(const FoldTable &table, QStringView text, qsizetype at)
{
    const CharKind kind = table.kinds[text[at].unicode()];
    return kind != CharKind::Surrogate ? KindAt{kind, 1} : kindOfSurrogate(text, at);
}

/// What one code point folds to; for those the table does not hold as one unit.
std::u16string foldCodePoint(char32_t c);

/// Appends what stands at `at` to `out` (anything with back(), empty() and push_back(char16_t)) and
/// returns how many units were read. A breve after и makes й: й is a letter of its own.
template <typename Out>
int foldAt(const FoldTable &table, QStringView text, qsizetype at, Out &out)
{
    const char16_t unit = text[at].unicode();
    const char16_t folded = table.folded[unit];
    if (folded < FoldTable::dropped) [[likely]] {
        out.push_back(folded);
        return 1;
    }
    if (folded == FoldTable::dropped) {
        if (unit == 0x0306 && !out.empty() && out.back() == u'и') {
            out.back() = u'й';
        }
        return 1;
    }
    if (const auto known = table.longer.find(unit); known != table.longer.end()) {
        for (const char16_t c : known->second) {
            out.push_back(c);
        }
        return 1;
    }
    const CodePoint point = codePointAt(text, at);
    for (const char16_t c : foldCodePoint(point.value)) {
        out.push_back(c);
    }
    return point.units;
}

} // namespace rd::text
