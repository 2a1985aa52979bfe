// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the module: punctuation that sentences, counts and dates look at.
#pragma once

#include <QChar>

namespace rd::text {

constexpr bool isCjkStop(char16_t c)
{
    return c == u'。' || c == u'！' || c == u'？' || c == u'．' || c == u'｡';
}

constexpr bool isStop(char16_t c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'…' || c == u'‼' || c == u'⁇' ||
           c == u'⁈' || c == u'⁉' || isCjkStop(c);
}

constexpr bool isQuestionMark(char16_t c)
{
    return c == u'?' || c == u'？' || c == u'⁇' || c == u'⁈' || c == u'⁉';
}

/// A quote or bracket that can stand after the end of a sentence. The straight quotes open as well.
constexpr bool isCloser(char16_t c)
{
    return c == u'”' || c == u'’' || c == u'»' || c == u'"' || c == u'\'' || c == u')' ||
           c == u']' || c == u'“' || c == u'›' || c == u'」' || c == u'』' || c == u'》' ||
           c == u'〉' || c == u'）' || c == u'】' || c == u'〕' || c == u'＂' || c == u'］';
}

/// A quote or bracket that can stand before the first word of a sentence.
constexpr bool isOpener(char16_t c)
{
    return c == u'“' || c == u'‘' || c == u'«' || c == u'„' || c == u'"' || c == u'\'' ||
           c == u'(' || c == u'[' || c == u'‹' || c == u'「' || c == u'『' || c == u'《' ||
           c == u'〈' || c == u'（' || c == u'【' || c == u'〔';
}

constexpr bool isDash(char16_t c)
{
    return c == u'-' || c == u'–' || c == u'—' || c == u'―' || c == u'−';
}

constexpr bool isLineBreak(char16_t c)
{
    return c == u'\n' || c == u'\r' || c == 0x2028 || c == 0x2029 || c == 0x000B || c == 0x000C;
}

} // namespace rd::text
