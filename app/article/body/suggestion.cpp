// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/body/suggestion.h"

#include "app/base/ids.h"

#include <algorithm>

namespace rd {

namespace {

constexpr QChar separator(u'|');

/// The value stands in attributes of XML, which hold no control characters.
QString printable(const QString &name)
{
    QString kept = name;
    kept.removeIf([](QChar c) { return c.category() == QChar::Other_Control && !c.isSpace(); });
    return kept.simplified();
}

} // namespace

QString Suggestion::value() const
{
    if (author.isEmpty() && at.utcMs == 0) {
        return id;
    }
    return id + separator + QString::number(at.utcMs) + separator + QString::fromLatin1(at.zone) +
           separator + author;
}

Suggestion Suggestion::fromValue(const QString &value)
{
    constexpr qsizetype authorField = 3;
    bool isTime = false;
    const qint64 utcMs = value.section(separator, 1, 1).toLongLong(&isTime);
    if (!isTime || value.count(separator) < authorField) {
        return {value, {}, {}};
    }
    return {value.section(separator, 0, 0),
            value.section(separator, authorField),
            {utcMs, value.section(separator, 2, 2).toLatin1()}};
}

Suggestion makeSuggestion(const QString &author, const Moment &at)
{
    return {newBlockId(), printable(author), at};
}

} // namespace rd
