// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlelist/words.h"

#include "ui/articlelist/countdown.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace rd::ui {

namespace {

struct ListWords
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::ListWords)
};

const Moment &shownMoment(const ArticleRow &row)
{
    return row.published ? *row.published : row.updated;
}

} // namespace

QDate listDate(const ArticleRow &row)
{
    // The key's upper bits are the second it is sorted by (store: second << 20 | n).
    const qint64 seconds = row.position >> 20;
    return Moment{seconds * 1000, shownMoment(row).zone}.toDateTime().date();
}

QString dayTitle(const QDate &day, const QDate &today)
{
    if (day == today) {
        return ListWords::tr("Today");
    }
    if (day == today.addDays(-1)) {
        return ListWords::tr("Yesterday");
    }
    return QLocale().toString(day, QLocale::LongFormat);
}

QString yearTitle(const QDate &day)
{
    return QLocale().toString(day, ListWords::tr("yyyy", "a year as a title, as QLocale says it"));
}

QString cardTime(const ArticleRow &row)
{
    const QDateTime local = shownMoment(row).toDateTime();
    const QString time = local.toString(QStringLiteral("HH:mm"));
    if (local.date() == listDate(row)) {
        return time;
    }
    return QLocale().toString(local.date(), QLocale::ShortFormat) + QLatin1Char(' ') + time;
}

QString spokenText(const Card &card, qint64 nowMs)
{
    if (!card.isLoaded()) {
        return ListWords::tr("Loading");
    }
    QStringList parts{card.row.headline.isEmpty() ? ListWords::tr("No headline")
                                                  : card.row.headline,
                      statusLabel(card.row.status), cardTime(card.row)};
    for (const LanguageVersion &version : card.row.versions) {
        parts.append(version.stale ? ListWords::tr("%1, out of date").arg(version.language)
                                   : version.language);
    }
    if (!card.group.isEmpty()) {
        parts.prepend(card.group);
    }
    for (const ToneText &word : workWords(card.row, nowMs)) {
        parts.append(word.text);
    }
    if (card.row.changedSinceRead) {
        parts.append(ListWords::tr("changed since you read it"));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString fromFirstHit(const QString &snippet, qsizetype before)
{
    const qsizetype hit = snippet.indexOf(hitBegin);
    if (hit <= std::max<qsizetype>(before, 1)) {
        return snippet;
    }
    qsizetype from = hit - before;
    for (qsizetype at = from; at <= hit; ++at) {
        if (snippet[at - 1].isSpace()) {
            from = at;
            break;
        }
    }
    if (snippet[from].isLowSurrogate()) {
        ++from;
    }
    return QChar(0x2026) + snippet.mid(from);
}

QString interfaceLanguage()
{
    return QLocale().name().section(QLatin1Char('_'), 0, 0);
}

QString groupedNumber(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace rd::ui
