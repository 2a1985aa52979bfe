// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <cmath>

namespace rd::ui {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(QRgb(0xFF000000U | value));
}

Tokens light()
{
    Tokens t;
    t.bg = rgb(0xEFEDE8);
    t.side = rgb(0xF5F3EF);
    t.list = rgb(0xFAF9F6);
    t.page = rgb(0xFFFFFF);
    t.ink = rgb(0x1F1E1B);
    t.soft = rgb(0x646059);
    t.faint = rgb(0x9A958B);
    t.line = rgb(0xE1DDD4);
    t.accent = rgb(0x0B6E8A);
    t.accentSurface = rgb(0xE2F0F3);
    t.accentText = rgb(0x0B5A72);
    t.onAccent = rgb(0xFFFFFF);
    t.ok = rgb(0x2A7448);
    // The drawing's amber (B07A00) reaches 3.1:1 on the far surface; words need 4.5.
    t.warn = rgb(0x865C00);
    t.review = rgb(0x7A4FB5);
    t.danger = rgb(0xA8323E);
    t.mark = rgb(0xFFF1B8);
    t.comment = rgb(0xFBF3DC);
    return t;
}

Tokens dark()
{
    Tokens t;
    t.bg = rgb(0x141517);
    t.side = rgb(0x191B1D);
    t.list = rgb(0x1C1E21);
    t.page = rgb(0x212427);
    t.ink = rgb(0xE9E5DC);
    t.soft = rgb(0xA8A297);
    t.faint = rgb(0x77736B);
    t.line = rgb(0x2E3235);
    t.accent = rgb(0x62BDD4);
    t.accentSurface = rgb(0x203B43);
    t.accentText = rgb(0x8CD3E5);
    t.onAccent = rgb(0x0E2229);
    t.ok = rgb(0x6BC08D);
    t.warn = rgb(0xD9A93A);
    t.review = rgb(0xB79AE3);
    t.danger = rgb(0xE07A84);
    t.mark = rgb(0x5A4B16);
    t.comment = rgb(0x2B2820);
    return t;
}

qreal linear(qreal channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

qreal luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

const Tokens &tokensOf(Scheme scheme)
{
    static const Tokens lightTokens = light();
    static const Tokens darkTokens = dark();
    return scheme == Scheme::Dark ? darkTokens : lightTokens;
}

qreal contrast(const QColor &a, const QColor &b)
{
    const qreal la = luminance(a);
    const qreal lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor mixed(const QColor &under, const QColor &over, qreal share)
{
    const auto channel = [share](int u, int o) { return int(std::lround(u + (o - u) * share)); };
    return QColor(channel(under.red(), over.red()), channel(under.green(), over.green()),
                  channel(under.blue(), over.blue()));
}

QColor selectionColour(const Tokens &tokens)
{
    return mixed(tokens.page, tokens.accent, 0.28);
}

} // namespace rd::ui
