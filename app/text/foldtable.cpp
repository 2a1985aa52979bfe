// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/foldtable.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>

#include <memory>

namespace rd::text {

namespace {

/// Letters Unicode does not take apart, but a reader without their keyboard types plainly.
const char16_t *plainForm(char32_t c)
{
    switch (c) {
    case 0x0130: // İ
    case 0x0131: // ı
        return u"i";
    case 0x018F: // Ə
    case 0x0259: // ə
    case 0x01DD: // the other small turned e, which some keyboards give for ə
        return u"e";
    case 0x00D8: // Ø
    case 0x00F8:
        return u"o";
    case 0x0110: // Đ
    case 0x0111:
    case 0x00D0: // Ð
    case 0x00F0:
        return u"d";
    case 0x0141: // Ł
    case 0x0142:
        return u"l";
    case 0x0126: // Ħ
    case 0x0127:
        return u"h";
    case 0x00C6: // Æ
    case 0x00E6:
        return u"ae";
    case 0x0152: // Œ
    case 0x0153:
        return u"oe";
    case 0x00DE: // Þ
    case 0x00FE:
        return u"th";
    default:
        return nullptr;
    }
}

/// Scripts whose composed characters are letters, not letters with a mark: Hangul and kana.
bool staysComposed(char32_t c)
{
    return (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x3041 && c <= 0x30FF);
}

bool isMark(char32_t c)
{
    const auto type = u_charType(static_cast<UChar32>(c));
    return type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK ||
           type == U_COMBINING_SPACING_MARK;
}

std::u16string normalized(const UNormalizer2 *normalizer, const std::u16string &text)
{
    std::u16string out(32, u'\0');
    UErrorCode status = U_ZERO_ERROR;
    const int length = unorm2_normalize(normalizer, text.data(), static_cast<int>(text.size()),
                                        out.data(), static_cast<int>(out.size()), &status);
    // The longest expansion in Unicode is 18 units (U+FDFA), so 32 are enough for one code point.
    if (U_FAILURE(status)) {
        return text;
    }
    out.resize(static_cast<size_t>(length));
    return out;
}

bool isHan(char32_t c)
{
    return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_IDEOGRAPHIC) != 0 || c == 0x3005;
}

CharKind kindOf(char32_t c)
{
    switch (c) {
    case u'\'':
    case 0x2018:
    case 0x2019:
    case 0x02BC:
    case 0xFF07:
        return CharKind::Apostrophe;
    default:
        break;
    }
    if (isMark(c)) {
        return CharKind::Mark;
    }
    if (u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0) {
        return CharKind::Joiner;
    }
    if (isHan(c)) {
        return CharKind::Han;
    }
    const auto type = u_charType(static_cast<UChar32>(c));
    const bool superscript = type == U_OTHER_NUMBER && foldCodePoint(c).size() == 1;
    return u_isalnum(static_cast<UChar32>(c)) != 0 || superscript ? CharKind::Word
                                                                  : CharKind::Other;
}

/// True if asking the normalizers would be a waste of time: most of the table.
bool foldsToItself(char32_t c)
{
    const auto point = static_cast<UChar32>(c);
    return plainForm(c) == nullptr && c < 0xFFFE && !isMark(c) &&
           u_hasBinaryProperty(point, UCHAR_CHANGES_WHEN_NFKC_CASEFOLDED) == 0 &&
           u_getIntPropertyValue(point, UCHAR_NFKD_QUICK_CHECK) == UNORM_YES;
}

std::unique_ptr<FoldTable> buildTable()
{
    auto table = std::make_unique<FoldTable>();
    for (char32_t c = 0; c < 0x10000; ++c) {
        const auto unit = static_cast<char16_t>(c);
        const auto at = static_cast<size_t>(c);
        if (c >= 0xD800 && c <= 0xDFFF) {
            table->folded[at] = FoldTable::several;
            table->kinds[at] = CharKind::Surrogate;
            continue;
        }
        const bool plainHan = (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF);
        const bool privateUse = c >= 0xE000 && c <= 0xF8FF;
        table->kinds[at] = plainHan ? CharKind::Han : privateUse ? CharKind::Other : kindOf(c);
        if (plainHan || privateUse || staysComposed(c) || foldsToItself(c)) {
            table->folded[at] = unit;
            continue;
        }
        std::u16string folded = foldCodePoint(c);
        if (folded.size() == 1) {
            table->folded[at] = folded.front();
        } else if (folded.empty()) {
            table->folded[at] = FoldTable::dropped;
        } else {
            table->folded[at] = FoldTable::several;
            table->longer.emplace(unit, std::move(folded));
        }
    }
    return table;
}

} // namespace

const FoldTable &foldTable()
{
    static const std::unique_ptr<const FoldTable> table = buildTable();
    return *table;
}

CodePoint codePointAt(QStringView text, qsizetype at)
{
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        return {QChar::surrogateToUcs4(first, text[at + 1]), 2};
    }
    return {first.unicode(), 1};
}

KindAt kindOfSurrogate(QStringView text, qsizetype at)
{
    const CodePoint point = codePointAt(text, at);
    return {point.units == 2 ? kindOf(point.value) : CharKind::Other, point.units};
}

std::u16string foldCodePoint(char32_t c)
{
    if (c >= 0xD800 && c <= 0xDFFF) {
        return {0xFFFD}; // half a pair cannot be searched for, but must not vanish either
    }
    if (c >= 0xFFFE && c <= 0xFFFF) {
        return {};
    }
    if (const char16_t *plain = plainForm(c)) {
        return plain;
    }
    std::u16string text;
    if (c < 0x10000) {
        text.push_back(static_cast<char16_t>(c));
    } else {
        text.push_back(QChar::highSurrogate(c));
        text.push_back(QChar::lowSurrogate(c));
    }
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *casefold = unorm2_getNFKCCasefoldInstance(&status);
    const UNormalizer2 *decompose = unorm2_getNFKDInstance(&status);
    if (U_FAILURE(status)) {
        return text;
    }
    std::u16string out;
    const std::u16string parts = normalized(decompose, normalized(casefold, text));
    const QStringView view(parts);
    for (qsizetype i = 0; i < view.size();) {
        const CodePoint point = codePointAt(view, i);
        if (const char16_t *plain = plainForm(point.value)) {
            out.append(plain);
        } else if (!isMark(point.value)) {
            out.append(parts, static_cast<size_t>(i), static_cast<size_t>(point.units));
        } else if (point.value == 0x0306 && !out.empty() && out.back() == u'и') {
            out.back() = u'й';
        }
        i += point.units;
    }
    return out;
}

} // namespace rd::text
