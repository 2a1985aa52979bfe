// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace rd::ui {

/// A sign at the right of a block: how it stands with somebody outside the text. The editor draws
/// and says it, others know what it means.
struct MarginMark
{
    QString icon;                           ///< lucide name
    QColor Tokens::*colour = &Tokens::soft; ///< of the sign
    QString words;                          ///< tooltip, and for a screen reader
    bool drawn = true;                      ///< false: said at the block, drawn elsewhere
};

} // namespace rd::ui
