// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/articlelist/card.h"

#include <QDate>

namespace rd::ui {

/// What the store puts around each hit in a snippet.
inline constexpr QChar hitBegin(0xE000);
inline constexpr QChar hitEnd(0xE001);

/// The day a row is sorted under, in its own zone: published, else created.
[[nodiscard]] QDate listDate(const ArticleRow &row);
/// "Today", "Yesterday" or the date, in the interface's language.
[[nodiscard]] QString dayTitle(const QDate &day, const QDate &today);
/// "2024", as the interface's language names a year.
[[nodiscard]] QString yearTitle(const QDate &day);
/// The time a card shows: with its date where that is not the day it stands under.
[[nodiscard]] QString cardTime(const ArticleRow &row);
/// A whole card for a screen reader.
[[nodiscard]] QString spokenText(const Card &card, qint64 nowMs);
/// A snippet for one short line: begins at most `before` characters ahead of its first hit, so that
/// the hit is seen. Cut at a word; where none begins there (Chinese), at a character.
[[nodiscard]] QString fromFirstHit(const QString &snippet, qsizetype before);
/// The interface's language as articles name theirs: az, ru, zh, en.
[[nodiscard]] QString interfaceLanguage();
/// "1 204": groups of a number, in the interface's language.
[[nodiscard]] QString groupedNumber(qint64 number);

} // namespace rd::ui
