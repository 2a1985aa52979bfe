// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QProxyStyle>

namespace rd::ui {

/// What the style sheet cannot say: check boxes, radio buttons, focus rings, hairline splitters and
/// the sizes of things. Fusion underneath.
class Style final : public QProxyStyle
{
public:
    explicit Style(const Tokens &tokens);
    void setTokens(const Tokens &tokens) { m_tokens = tokens; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption *option,
                                     const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;

private:
    void drawCheck(const QStyleOption &option, QPainter &painter, bool round) const;

    Tokens m_tokens;
};

} // namespace rd::ui
