// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace rd::text {

struct Detected
{
    QString language; ///< az, ru, zh, en; or tr, uk as near misses; empty if nothing can be said
    double confidence = 0; ///< 0 to 1
};

/// The language of a text, from one sentence up.
Detected detectLanguage(QStringView text);

} // namespace rd::text
