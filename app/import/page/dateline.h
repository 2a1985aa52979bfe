// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"

namespace rd::importing {

/// What an agency prints before the first sentence, as found in a text.
struct Dateline
{
    QString place;
    QString source;
    QStringList reporters;
    std::optional<QDate> date; ///< only where the year is printed
    qsizetype length = 0;      ///< how much of the text it takes, the space after it included
};

/// The dateline at the start of a text, in any of the forms of the four languages: "Bakı. 27
/// sentyabr. Report. …", «БАКУ, 27 сентября — Report.», "BAKU, Sept 27 (Agency) -- ",
/// 新华社巴库9月27日电（记者 …）. Nothing where the text merely starts with a place.
std::optional<Dateline> findDateline(const QString &text);

/// Moves the dateline of the first text block into the metadata (dateline, source, bylines,
/// published), where these are empty. True if there was one.
bool takeDateline(ArticleContent &content, const QByteArray &zone);

/// Removes the first `length` characters of the runs (a line break counts as one).
void removePrefix(Runs &runs, qsizetype length);

} // namespace rd::importing
