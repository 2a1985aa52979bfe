// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/article/profile.h"
#include "app/store/filter.h"
#include "ui/theme/theme.h"

#include <QRect>

#include <vector>

class QPainter;

namespace rd::ui {

/// How much a word of the day presses. Never told by its colour alone: the word says it too.
enum class Tone { Calm, Soon, Late };

struct ToneText
{
    QString text;
    Tone tone = Tone::Calm;
};

/// "due in 2 h 10 min", "due in 3 days", "due now", "3 h late". Hours are real ones, days are those
/// of the calendar in `zone`: right on the days a clock is put on or back.
[[nodiscard]] ToneText deadlineCountdown(const Moment &due, qint64 nowMs, const QByteArray &zone);
/// "embargo: 2 h 10 min left"; nothing once it is over.
[[nodiscard]] ToneText embargoCountdown(const Moment &until, qint64 nowMs, const QByteArray &zone);
/// "15:00" today, else with its day: "26 Nov 15:00". Read in `zone`.
[[nodiscard]] QString whenText(const Moment &moment, qint64 nowMs, const QByteArray &zone);

/// What a card says about the work on an article, the most pressing first; empty for most.
[[nodiscard]] std::vector<ToneText> workWords(const ArticleRow &row, qint64 nowMs);

[[nodiscard]] QColor toneColour(Tone tone, const Tokens &tokens);
/// One line of them with " · " between, in the painter's font; the last that fits is elided.
void paintWords(QPainter &painter, const QRect &line, const std::vector<ToneText> &words,
                const Tokens &tokens);

/// Midnight after `nowMs` in that zone.
[[nodiscard]] qint64 dayEnd(qint64 nowMs, const QByteArray &zone);
/// The midnight before `nowMs`, `back` days earlier: right also where days have 23 or 25 hours.
[[nodiscard]] qint64 dayStart(qint64 nowMs, const QByteArray &zone, int back);
[[nodiscard]] store::DeskQuery deskQuery(const Profile &profile, qint64 nowMs);

} // namespace rd::ui
