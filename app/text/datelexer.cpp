// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/datelexer.h"

namespace rd::text {

namespace {

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

/// 〇 to 九 as 0 to 9, 十 as 10, anything else -1.
int numeral(QChar c)
{
    constexpr QStringView digits = u"〇一二三四五六七八九十";
    return c == u'零' ? 0 : static_cast<int>(digits.indexOf(c));
}

/// 二〇二三 digit by digit, 二十七 by tens.
int numeralValue(QStringView text)
{
    int value = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = numeral(text[i]);
        if (digit == 10) {
            value = value == 0 ? 10 : value * 10;
        } else if (i > 0 && numeral(text[i - 1]) == 10) {
            value += digit;
        } else {
            value = value * 10 + digit;
        }
    }
    return value;
}

qsizetype numeralEnd(QStringView text, qsizetype at)
{
    constexpr QStringView units = u"年月日号號时時点點分";
    constexpr qsizetype longest = 4;
    qsizetype end = at;
    while (end < text.size() && end - at < longest && numeral(text[end]) >= 0) {
        ++end;
    }
    return end > at && end < text.size() && units.contains(text[end]) ? end : at;
}

template <typename Is>
qsizetype runEnd(QStringView text, qsizetype at, Is is)
{
    while (at < text.size() && is(text[at])) {
        ++at;
    }
    return at;
}

int decimalValue(QStringView digits)
{
    constexpr qsizetype mostDigits = 9;
    if (digits.size() > mostDigits) {
        return -1;
    }
    int value = 0;
    for (const QChar c : digits) {
        value = value * 10 + c.digitValue();
    }
    return value;
}

} // namespace

std::vector<Lexeme> lexDates(QStringView text)
{
    std::vector<Lexeme> lexemes;
    bool tight = false;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        if (c.isSpace()) {
            tight = false;
            ++i;
            continue;
        }
        Lexeme next;
        next.start = static_cast<int>(i);
        qsizetype end = i + 1;
        if (c.isDigit()) {
            end = runEnd(text, i, [](QChar d) { return d.isDigit(); });
            next.kind = Lexeme::Kind::Number;
            next.value = decimalValue(text.sliced(i, end - i));
        } else if (const qsizetype numeralsEnd = numeralEnd(text, i); numeralsEnd > i) {
            end = numeralsEnd;
            next.kind = Lexeme::Kind::Number;
            next.value = numeralValue(text.sliced(i, end - i));
        } else if (c.isLetter()) {
            next.kind = Lexeme::Kind::Word;
            if (!isHan(c)) {
                end = runEnd(text, i,
                             [](QChar l) { return (l.isLetter() && !isHan(l)) || l.isMark(); });
            }
        }
        next.length = static_cast<int>(end - i);
        next.tight = tight;
        tight = true;
        lexemes.push_back(next);
        i = end;
    }
    return lexemes;
}

} // namespace rd::text
