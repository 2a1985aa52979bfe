// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the module: the words of dates in all languages, folded.
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace rd::text {

struct DateWords
{
    QHash<QString, int> months;
    QSet<QString> between; ///< single words between a date and its time
    QStringList phrases;   ///< around a date in a date line, the longest first
};

const DateWords &dateWords();

} // namespace rd::text
