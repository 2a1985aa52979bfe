// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/articlelist/card.h"

#include <QDate>

namespace rd::ui {

/// The day a row is sorted under, in its own zone: published, else created.
[[nodiscard]] QDate listDate(const ArticleRow &row);
/// "Today", "Yesterday" or the date, in the interface's language.
[[nodiscard]] QString dayTitle(const QDate &day, const QDate &today);
/// The time a card shows: with its date where that is not the day it stands under.
[[nodiscard]] QString cardTime(const ArticleRow &row);
/// "due 15:00", or empty when there is no deadline or it does not matter any more.
[[nodiscard]] QString dueText(const ArticleRow &row);
/// A whole card for a screen reader.
[[nodiscard]] QString spokenText(const Card &card);
/// "1 204": groups of a number, in the interface's language.
[[nodiscard]] QString groupedNumber(qint64 number);

} // namespace rd::ui
