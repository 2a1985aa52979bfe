// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/counts.h"

#include "app/text/charclass.h"
#include "app/text/detect.h"
#include "app/text/foldtable.h"
#include "app/text/sentences.h"

#include <unicode/ubrk.h>

#include <cmath>

namespace rd::text {

namespace {

/// Characters that are one grapheme whenever their neighbours are of this kind too: Latin,
/// Cyrillic, Han and plain punctuation. Everything else is asked of ICU.
bool isPlain(char16_t c)
{
    return (c < 0x0300 && c != u'\r' && c != 0x00AD && c != 0x00A9 && c != 0x00AE) ||
           (c >= 0x0400 && c < 0x0483) || (c >= 0x048A && c < 0x0530) ||
           (c >= 0x2010 && c < 0x2028) || (c >= 0x3001 && c < 0x302A) ||
           (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xFF01 && c < 0xFF60);
}

/// What nobody sees: line breaks, soft hyphens, zero-width spaces, marks of byte order.
bool isUnseen(char16_t c)
{
    return isLineBreak(c) || c == 0x00AD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
}

struct Graphemes
{
    int all = 0;
    int spaces = 0;

    void add(QChar first)
    {
        if (isUnseen(first.unicode())) {
            return;
        }
        ++all;
        if (first.isSpace()) {
            ++spaces;
        }
    }
};

struct BreakCloser
{
    void operator()(UBreakIterator *iterator) const { ubrk_close(iterator); }
};

/// Counts graphemes; ICU's iterator is opened only when a text needs it.
class GraphemeCounter final
{
public:
    Graphemes count(QStringView text)
    {
        Graphemes sum;
        qsizetype i = 0;
        while (i < text.size()) {
            const auto plainAt = [&](qsizetype at) {
                return at >= text.size() || isPlain(text[at].unicode());
            };
            if (plainAt(i) && plainAt(i + 1)) [[likely]] {
                sum.add(text[i]);
                ++i;
                continue;
            }
            qsizetype end = i + 1;
            while (end < text.size() && !(plainAt(end) && plainAt(end + 1))) {
                ++end;
            }
            countWithIcu(text.sliced(i, end - i), sum);
            i = end;
        }
        return sum;
    }

private:
    void countWithIcu(QStringView text, Graphemes &sum)
    {
        UErrorCode status = U_ZERO_ERROR;
        if (!m_iterator) {
            m_iterator.reset(ubrk_open(UBRK_CHARACTER, "", nullptr, 0, &status));
        }
        if (m_iterator) {
            ubrk_setText(m_iterator.get(), text.utf16(), static_cast<int>(text.size()), &status);
        }
        if (!m_iterator || U_FAILURE(status)) {
            for (const QChar c : text) {
                sum.add(c);
            }
            return;
        }
        int from = ubrk_first(m_iterator.get());
        for (int to = ubrk_next(m_iterator.get()); to != UBRK_DONE;
             to = ubrk_next(m_iterator.get())) {
            sum.add(text[from]);
            from = to;
        }
    }

    std::unique_ptr<UBreakIterator, BreakCloser> m_iterator;
};

struct Words
{
    int spaced = 0; ///< words between spaces
    int han = 0;
};

/// What people count as one word is what stands between spaces ("COVID-19", "1.62", "2023-cü"); a
/// dash longer than a hyphen and full-width punctuation part words as well.
bool partsWords(QChar c)
{
    const char16_t unit = c.unicode();
    return c.isSpace() || unit == u'—' || unit == u'―' || unit == u'…' ||
           (unit >= 0x3000 && unit <= 0x303F && unit != 0x3005 && unit != 0x3007) ||
           (unit >= 0xFF01 && unit <= 0xFF0F) || (unit >= 0xFF1A && unit <= 0xFF20);
}

Words countWords(QStringView text)
{
    const FoldTable &table = foldTable();
    Words words;
    bool inWord = false;
    for (qsizetype i = 0; i < text.size();) {
        const KindAt here = kindAt(table, text, i);
        if (here.kind == CharKind::Word) {
            if (!inWord) {
                ++words.spaced;
            }
            inWord = true;
        } else if (here.kind == CharKind::Han) {
            ++words.han;
            inWord = false;
        } else if (partsWords(text[i])) {
            inWord = false;
        }
        i += here.units;
    }
    return words;
}

} // namespace

int wordCount(QStringView text)
{
    const Words words = countWords(text);
    return words.spaced + words.han;
}

Counts count(QStringView text)
{
    constexpr double wordsPerMinute = 200;
    constexpr double hanPerMinute = 400;
    constexpr qsizetype enoughToDetect = 2000;
    Counts counts;
    const Words words = countWords(text);
    counts.words = words.spaced + words.han;
    const Graphemes graphemes = GraphemeCounter().count(text);
    counts.characters = graphemes.all;
    counts.charactersNoSpaces = graphemes.all - graphemes.spaces;
    const QString language =
        detectLanguage(text.first(std::min(text.size(), enoughToDetect))).language;
    counts.sentences = static_cast<int>(sentences(text, language).size());
    const double minutes = words.spaced / wordsPerMinute + words.han / hanPerMinute;
    counts.readingSeconds = static_cast<int>(std::ceil(minutes * 60));
    return counts;
}

} // namespace rd::text
