// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace rd::ui {

const Tokens &tokensOf(Scheme scheme);

/// WCAG 2 contrast of two opaque colours: 1 to 21. Text needs 4.5.
[[nodiscard]] qreal contrast(const QColor &a, const QColor &b);

/// `share` (0 to 1) of `over` on top of `under`.
[[nodiscard]] QColor mixed(const QColor &under, const QColor &over, qreal share);

/// What selected text and selected rows of plain views stand on.
[[nodiscard]] QColor selectionColour(const Tokens &tokens);

} // namespace rd::ui
