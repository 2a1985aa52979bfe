// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace rd::ui {

/// While it lives, what WebEngine says about itself at its start is not printed: that it came in a
/// plugin (on purpose), without a sandbox (as root), without OpenGL (on purpose). Nothing else is
/// held back. Window's thread only, not nested.
class QuietStart final
{
public:
    QuietStart();
    ~QuietStart();
    Q_DISABLE_COPY_MOVE(QuietStart)
};

} // namespace rd::ui
