// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/paletteitem.h"

#include "app/text/folding.h"

#include <algorithm>

namespace rd::ui {

namespace {

std::optional<PaletteKind> kindOf(QChar sign)
{
    switch (sign.unicode()) {
    case u'>':
    case u'》': // what a Chinese input method types for it
        return PaletteKind::Action;
    case u'@':
        return PaletteKind::Section;
    case u'#':
        return PaletteKind::Setting;
    default:
        return std::nullopt;
    }
}

bool isInWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

bool beginsAWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !isInWord(text.at(at - 1))) {
            return true;
        }
    }
    return false;
}

} // namespace

PaletteQuery paletteQuery(const QString &typed)
{
    PaletteQuery query;
    query.text = typed.simplified();
    if (!query.text.isEmpty()) {
        query.only = kindOf(query.text.front());
    }
    if (query.only) {
        query.text = query.text.mid(1).trimmed();
    }
    query.words = text::fold(query.text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return query;
}

std::optional<int> matchRank(const QStringList &words, const QStringList &names)
{
    if (words.isEmpty()) {
        return 0;
    }
    QStringList folded;
    for (const QString &name : names) {
        folded.append(text::fold(name));
    }
    const auto all = [&](auto fits) {
        return std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return std::any_of(folded.begin(), folded.end(),
                               [&](const QString &name) { return fits(name, word); });
        });
    };
    if (!folded.isEmpty() && folded.front().startsWith(words.join(QLatin1Char(' ')))) {
        return 0;
    }
    if (all(beginsAWord)) {
        return 1;
    }
    return all([](const QString &name, const QString &word) { return name.contains(word); })
               ? std::optional(insideWords)
               : std::nullopt;
}

QString wordsOfName(const QString &name)
{
    QString words;
    for (const QChar c : name.section(QLatin1Char('.'), -1)) {
        if (c.isUpper() || c == QLatin1Char('_') || c == QLatin1Char('-')) {
            words += QLatin1Char(' ');
        }
        if (c.isLetterOrNumber()) {
            words += c.toLower();
        }
    }
    return words.simplified();
}

} // namespace rd::ui
