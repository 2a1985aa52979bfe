// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the module: the pieces the date reader looks at.
#pragma once

#include <QStringView>

#include <vector>

namespace rd::text {

struct Lexeme
{
    enum class Kind { Number, Word, Sign };

    Kind kind = Kind::Sign;
    int start = 0;
    int length = 0;
    int value = -1;     ///< of a number of up to nine digits
    bool tight = false; ///< no space between it and the lexeme before

    [[nodiscard]] int end() const { return start + length; }
};

/// Numbers, words (a Han character is one) and single signs; spaces only show in `tight`. Chinese
/// numerals before 年 月 日 号 时 点 分 are numbers.
std::vector<Lexeme> lexDates(QStringView text);

} // namespace rd::text
