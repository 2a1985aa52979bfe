// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace rd::exporting::typeset {

/// All lengths are PostScript points (1/72 inch), y grows downwards from the page's top edge.
namespace page {
inline constexpr double width = 595.276; // A4
inline constexpr double height = 841.89;
inline constexpr double left = 104; // wide, so that speakers' initials can hang in it
inline constexpr double right = 92;
inline constexpr double top = 76;
inline constexpr double bottom = 78;
inline constexpr double measure = width - left - right;
inline constexpr double column = height - top - bottom;
inline constexpr double headBaseline = 46;
inline constexpr double footBaseline = height - 42;
inline constexpr double chipLeft = left - 36;
inline constexpr double chipWidth = 24;
} // namespace page

struct Colour
{
    double red = 0;
    double green = 0;
    double blue = 0;
};

namespace colour {
inline constexpr Colour ink{0.122, 0.118, 0.106};
inline constexpr Colour soft{0.376, 0.361, 0.333};
inline constexpr Colour line{0.80, 0.78, 0.74};
inline constexpr Colour accent{0.043, 0.353, 0.447};
inline constexpr Colour accentSurface{0.886, 0.941, 0.953};
inline constexpr Colour surface{0.937, 0.929, 0.910};
inline constexpr Colour inserted{0.18, 0.49, 0.31};
inline constexpr Colour deleted{0.66, 0.20, 0.24};
} // namespace colour

enum class Family { Serif, Sans, Mono };
enum class Align { Start, Centre };

/// How a stretch of text looks before its marks.
struct TextStyle
{
    Family family = Family::Serif;
    double size = 10.5;
    double leading = 15.5;
    bool bold = false;
    bool italic = false;
    Colour colour = colour::ink;
    Align align = Align::Start;
    double indent = 0;    ///< of the first line
    bool justify = false; ///< between Han characters only; other scripts stay ragged
};

namespace style {
/// Text of paragraphs and answers. Chinese gets an indent of two characters and justified lines.
TextStyle body(const QString &language);
TextStyle question(const QString &language);
TextStyle heading(int level);
TextStyle quote(const QString &language);
TextStyle pullQuote();
TextStyle headline();
TextStyle lede(const QString &language);
TextStyle kicker();
TextStyle meta();
TextStyle chip();
TextStyle caption();
TextStyle cell(bool header);
TextStyle note();
TextStyle runningHead();
} // namespace style

/// True for the tags that are set in Chinese fonts ("zh", "zh-Hant", …).
bool isChinese(const QString &language);
/// The font families to try in order, as Pango takes them. Fontconfig adds the rest.
QByteArray families(Family family, bool chinese);

} // namespace rd::exporting::typeset
