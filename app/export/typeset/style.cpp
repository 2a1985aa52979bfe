// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/typeset/style.h"

namespace rd::exporting::typeset {

namespace style {

TextStyle body(const QString &language)
{
    TextStyle style;
    if (isChinese(language)) {
        style.leading = 17.5;
        style.indent = 2 * style.size;
        style.justify = true;
    }
    return style;
}

TextStyle question(const QString &language)
{
    TextStyle style = body(language);
    style.bold = true;
    style.colour = colour::accent;
    style.indent = 0;
    return style;
}

TextStyle heading(int level)
{
    TextStyle style;
    style.bold = true;
    style.size = level <= 2 ? 15 : level == 3 ? 12.5 : 11;
    style.leading = level <= 2 ? 20 : level == 3 ? 17 : 15.5;
    return style;
}

TextStyle quote(const QString &language)
{
    TextStyle style = body(language);
    style.indent = 0;
    style.italic = !isChinese(language);
    return style;
}

TextStyle pullQuote()
{
    TextStyle style;
    style.size = 15;
    style.leading = 21.5;
    style.colour = colour::accent;
    return style;
}

TextStyle headline()
{
    TextStyle style;
    style.size = 25;
    style.leading = 31.5;
    style.bold = true;
    return style;
}

TextStyle lede(const QString &language)
{
    TextStyle style;
    style.size = 13;
    style.leading = isChinese(language) ? 21 : 19;
    style.colour = colour::soft;
    style.justify = isChinese(language);
    return style;
}

TextStyle kicker()
{
    TextStyle style;
    style.family = Family::Sans;
    style.size = 9;
    style.leading = 13;
    style.bold = true;
    style.colour = colour::accent;
    return style;
}

TextStyle meta()
{
    TextStyle style;
    style.family = Family::Sans;
    style.size = 8.5;
    style.leading = 12.5;
    style.colour = colour::soft;
    return style;
}

TextStyle chip()
{
    TextStyle style = kicker();
    style.size = 7.5;
    style.align = Align::Centre;
    return style;
}

TextStyle caption()
{
    return meta();
}

TextStyle cell(bool header)
{
    TextStyle style;
    style.family = Family::Sans;
    style.size = 8.5;
    style.leading = 12.5;
    style.bold = header;
    return style;
}

TextStyle note()
{
    TextStyle style;
    style.size = 8.5;
    style.leading = 12;
    return style;
}

TextStyle runningHead()
{
    TextStyle style = meta();
    style.size = 8;
    return style;
}

} // namespace style

bool isChinese(const QString &language)
{
    return language == QLatin1String("zh") || language.startsWith(QLatin1String("zh-")) ||
           language.startsWith(QLatin1String("zh_"));
}

QByteArray families(Family family, bool chinese)
{
    switch (family) {
    case Family::Serif:
        return chinese ? "Noto Serif CJK SC,Noto Serif,serif"
                       : "Noto Serif,Noto Serif CJK SC,serif";
    case Family::Sans:
        return chinese ? "Noto Sans CJK SC,Noto Sans,sans-serif"
                       : "Noto Sans,Noto Sans CJK SC,sans-serif";
    case Family::Mono:
        break;
    }
    return chinese ? "Noto Sans Mono CJK SC,Noto Sans Mono,monospace"
                   : "Noto Sans Mono,DejaVu Sans Mono,Noto Sans Mono CJK SC,monospace";
}

} // namespace rd::exporting::typeset
