// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/datewords.h"

#include "app/text/folding.h"
#include "app/text/languages/language.h"

#include <algorithm>

namespace rd::text {

namespace {

void addMonths(DateWords &words, const Language &language)
{
    for (int month = 0; month < language.months.size(); ++month) {
        words.months.insert(fold(language.months.at(month)), month + 1);
    }
    for (const QString &form : language.monthForms) {
        const qsizetype space = form.indexOf(QLatin1Char(' '));
        words.months.insert(fold(QStringView(form).sliced(space + 1)),
                            QStringView(form).first(space).toInt());
    }
}

void addBetween(DateWords &words, const QString &weekday)
{
    for (const QString &word : fold(weekday).split(QLatin1Char(' '))) {
        words.between.insert(word);
        if (word.at(0).script() == QChar::Script_Han) {
            for (const QChar c : word) {
                words.between.insert(QString(c));
            }
        }
    }
}

DateWords makeDateWords()
{
    DateWords words;
    for (const Language &language : languages()) {
        addMonths(words, language);
        for (const QString &weekday : language.weekdays) {
            addBetween(words, weekday);
        }
        for (const QString &phrase : language.dateWords + language.weekdays) {
            words.phrases.append(fold(phrase));
        }
    }
    for (const char16_t *word : {u"t", u"в", u"saat", u"at", u"г", u"год", u"года", u"году", u"il",
                                 u"ilin", u"ilde", u"tarixinde"}) {
        words.between.insert(QString::fromUtf16(word));
    }
    for (const char16_t *zone : {u"utc", u"gmt", u"msk", u"мск", u"cet", u"cest", u"est", u"edt",
                                 u"bst", u"azt", u"баку", u"baki", u"baku"}) {
        words.phrases.append(QString::fromUtf16(zone));
    }
    std::stable_sort(words.phrases.begin(), words.phrases.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return words;
}

} // namespace

const DateWords &dateWords()
{
    static const DateWords words = makeDateWords();
    return words;
}

} // namespace rd::text
