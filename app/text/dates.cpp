// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/dates.h"

#include "app/text/datereader.h"
#include "app/text/datewords.h"
#include "app/text/folding.h"
#include "app/text/languages/language.h"

#include <algorithm>

namespace rd::text {

namespace {

/// True if nothing is left of a folded text but signs and the words that stand around dates.
bool onlyDateWords(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        if (!text[at].isLetterOrNumber()) {
            ++at;
            continue;
        }
        const QStringView rest = text.sliced(at);
        const auto &phrases = dateWords().phrases;
        const auto known = std::find_if(phrases.begin(), phrases.end(), [&](const QString &phrase) {
            return rest.startsWith(phrase) &&
                   (rest.size() == phrase.size() || !rest[phrase.size()].isLetterOrNumber() ||
                    phrase.back().script() == QChar::Script_Han);
        });
        if (known == phrases.end()) {
            return false;
        }
        at += known->size();
    }
    return true;
}

} // namespace

std::optional<FoundDate> findDate(QStringView text)
{
    return readFirstDate(text);
}

std::optional<FoundDate> dateLine(QStringView text)
{
    constexpr qsizetype longestLine = 200;
    if (text.size() > longestLine) {
        return std::nullopt;
    }
    const auto found = findDate(text);
    if (!found || !onlyDateWords(fold(text.first(found->start)))) {
        return std::nullopt;
    }
    // "Published: … Updated: …": the first of several dates counts, but all must be dates.
    for (QStringView rest = text.sliced(found->start + found->length);;) {
        const auto more = findDate(rest);
        if (!onlyDateWords(fold(more ? rest.first(more->start) : rest))) {
            return std::nullopt;
        }
        if (!more) {
            return found;
        }
        rest = rest.sliced(more->start + more->length);
    }
}

QString formatDate(const QDate &date, const QString &tag)
{
    if (!date.isValid()) {
        return {};
    }
    const Language *known = language(tag);
    if (known == nullptr) {
        return date.toString(Qt::ISODate);
    }
    if (known->tag == QLatin1String("zh")) {
        return QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day());
    }
    return QStringLiteral("%1 %2 %3")
        .arg(date.day())
        .arg(known->months.at(date.month() - 1))
        .arg(date.year());
}

QString formatDateTime(const Moment &moment, const QString &tag)
{
    const QDateTime local = moment.toDateTime();
    const Language *known = language(tag);
    const bool comma = known != nullptr && known->tag != QLatin1String("zh");
    return formatDate(local.date(), tag) + (comma ? QLatin1String(", ") : QLatin1String(" ")) +
           local.time().toString(QStringLiteral("HH:mm"));
}

} // namespace rd::text
