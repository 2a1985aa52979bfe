// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlelist/countdown.h"

#include "app/article/workflow.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QTimeZone>

namespace rd::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::Countdown)
};

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
constexpr int usualUrgency = 5; ///< IPTC: 5 is normal, 1 the most urgent

QDateTime inZone(qint64 utcMs, const QByteArray &zone)
{
    return Moment{utcMs, zone}.toDateTime();
}

/// Days between two moments as a calendar of that zone counts them.
int calendarDays(qint64 fromMs, qint64 toMs, const QByteArray &zone)
{
    return int(inZone(fromMs, zone).date().daysTo(inZone(toMs, zone).date()));
}

/// "2 h 10 min", "40 min", "2 h"; whole minutes.
QString hoursAndMinutes(qint64 ms)
{
    const int hours = int(ms / hourMs);
    const int minutes = int(ms % hourMs / minuteMs);
    if (hours == 0) {
        return Words::tr("%1 min").arg(minutes);
    }
    return minutes == 0 ? Words::tr("%1 h").arg(hours)
                        : Words::tr("%1 h %2 min").arg(hours).arg(minutes);
}

/// What is left is rounded up: a minute that has begun can still be used.
qint64 upToMinute(qint64 ms)
{
    return (ms + minuteMs - 1) / minuteMs * minuteMs;
}

} // namespace

ToneText deadlineCountdown(const Moment &due, qint64 nowMs, const QByteArray &zone)
{
    const qint64 left = due.utcMs - nowMs;
    if (left > 0) {
        const int days = calendarDays(nowMs, due.utcMs, zone);
        if (left >= dayMs && days > 0) {
            return {Words::tr("due in %n day(s)", nullptr, days), Tone::Calm};
        }
        return {Words::tr("due in %1").arg(hoursAndMinutes(upToMinute(left))),
                left <= hourMs ? Tone::Soon : Tone::Calm};
    }
    const qint64 late = -left;
    if (late < minuteMs) {
        return {Words::tr("due now"), Tone::Soon};
    }
    const int days = calendarDays(due.utcMs, nowMs, zone);
    if (late >= dayMs && days > 0) {
        return {Words::tr("%n day(s) late", nullptr, days), Tone::Late};
    }
    // From an hour on nobody counts the minutes any more.
    const qint64 shown = late < hourMs ? late : late / hourMs * hourMs;
    return {Words::tr("%1 late").arg(hoursAndMinutes(shown)), Tone::Late};
}

ToneText embargoCountdown(const Moment &until, qint64 nowMs, const QByteArray &zone)
{
    const qint64 left = until.utcMs - nowMs;
    if (left <= 0) {
        return {};
    }
    const int days = calendarDays(nowMs, until.utcMs, zone);
    if (left >= dayMs && days > 0) {
        return {Words::tr("embargo: %n day(s) left", nullptr, days), Tone::Soon};
    }
    return {Words::tr("embargo: %1 left").arg(hoursAndMinutes(upToMinute(left))), Tone::Soon};
}

QString whenText(const Moment &moment, qint64 nowMs, const QByteArray &zone)
{
    const QDateTime local = inZone(moment.utcMs, zone);
    const QString time = local.toString(QStringLiteral("HH:mm"));
    if (local.date() == inZone(nowMs, zone).date()) {
        return time;
    }
    const bool thisYear = local.date().year() == inZone(nowMs, zone).date().year();
    const QString day = thisYear ? QLocale().toString(local.date(), Words::tr("d MMM"))
                                 : QLocale().toString(local.date(), QLocale::ShortFormat);
    return day + QLatin1Char(' ') + time;
}

std::vector<ToneText> workWords(const ArticleRow &row, qint64 nowMs)
{
    std::vector<ToneText> words;
    const bool unfinished = isUnfinished(row.status);
    if (unfinished && row.deadline) {
        const Moment &due = *row.deadline;
        const ToneText countdown = deadlineCountdown(due, nowMs, due.zone);
        words.push_back(countdown.tone == Tone::Late
                            ? countdown
                            : ToneText{Words::tr("due %1").arg(whenText(due, nowMs, due.zone)),
                                       countdown.tone});
    }
    if (unfinished && row.urgency > 0 && row.urgency < usualUrgency) {
        words.push_back({Words::tr("urgency %1").arg(row.urgency), Tone::Calm});
    }
    if (row.embargo && row.embargo->utcMs > nowMs) {
        words.push_back(
            {Words::tr("embargo until %1").arg(whenText(*row.embargo, nowMs, row.embargo->zone)),
             Tone::Soon});
    }
    if (row.changedSincePublished) {
        words.push_back({Words::tr("changed since published"), Tone::Soon});
    }
    if (unfinished && !row.assignee.isEmpty()) {
        words.push_back({row.assignee, Tone::Calm});
    }
    return words;
}

QColor toneColour(Tone tone, const Tokens &tokens)
{
    switch (tone) {
    case Tone::Calm:
        return tokens.soft;
    case Tone::Soon:
        return tokens.warn;
    case Tone::Late:
        return tokens.danger;
    }
    return tokens.soft;
}

void paintWords(QPainter &painter, const QRect &line, const std::vector<ToneText> &words,
                const Tokens &tokens)
{
    const QString dot = QStringLiteral(" · ");
    const QFontMetrics metrics = painter.fontMetrics();
    const int least = metrics.horizontalAdvance(QStringLiteral("mmm…"));
    int x = line.left();
    for (size_t i = 0; i < words.size() && x < line.right(); ++i) {
        if (i > 0) {
            if (line.right() - x < least + metrics.horizontalAdvance(dot)) {
                break; // a dot with nothing behind it says nothing
            }
            painter.setPen(tokens.soft);
            painter.drawText(QRect(x, line.top(), line.right() - x, line.height()),
                             Qt::AlignVCenter, dot);
            x += metrics.horizontalAdvance(dot);
        }
        const int room = line.right() - x;
        const QString shown = metrics.elidedText(words[i].text, Qt::ElideRight, std::max(room, 0));
        painter.setPen(toneColour(words[i].tone, tokens));
        painter.drawText(QRect(x, line.top(), std::max(room, 0) + 2, line.height()),
                         Qt::AlignVCenter, shown);
        x += metrics.horizontalAdvance(shown);
    }
}

qint64 dayEnd(qint64 nowMs, const QByteArray &zone)
{
    return dayStart(nowMs, zone, -1);
}

qint64 dayStart(qint64 nowMs, const QByteArray &zone, int back)
{
    const QTimeZone known(zone);
    const QTimeZone used = known.isValid() ? known : QTimeZone::utc();
    const QDate day = QDateTime::fromMSecsSinceEpoch(nowMs, used).date();
    return day.addDays(-back).startOfDay(used).toMSecsSinceEpoch();
}

store::DeskQuery deskQuery(const Profile &profile, qint64 nowMs)
{
    return {profile.name, profile.isEditor(), nowMs, dayEnd(nowMs, profile.zone)};
}

} // namespace rd::ui
