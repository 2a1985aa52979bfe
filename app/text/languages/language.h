// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace rd::text {

/// What the program knows of one language of the newsroom. One file each (az.cpp, ru.cpp, zh.cpp,
/// en.cpp) and one list: add a language by adding a file and a line.
struct Language
{
    QString tag;        ///< BCP 47
    QString nativeName; ///< "Azərbaycanca"
    QString localeName; ///< for QLocale: "az_AZ"

    QStringList months; ///< 12, as they stand in a date («сентября»)
    QStringList monthForms; ///< further forms found in dates: "<number> <form>", e.g. "9 сентябрь"
    QStringList weekdays;          ///< any form; dropped from date lines
    QString quoteOpen, quoteClose; ///< the newsroom's outer quotation marks
    QString innerQuoteOpen, innerQuoteClose;

    QStringList questionLabels; ///< before a question: "Sual", «Вопрос», 问, "Q", "Question"
    QStringList answerLabels;   ///< "Cavab", «Ответ», 答, "A", "Answer"
    QStringList interviewerLabels; ///< 记者, "Müxbir", «Корреспондент», "Reporter"
    QStringList interviewPhrases;  ///< words that say a text is an interview: "interview with",
                                   ///< «интервью», 专访
    QStringList questionWords; ///< words that open a question: "what", "necə", «почему», 为什么

    QStringList speechVerbs; ///< forms of "said" that report a speech: bildirib, «заявил», 表示
    QStringList speechPhrases; ///< beside the name: "according to", «по словам», "sözlərinə görə"
    QStringList speechPronouns; ///< whoever spoke last: "he", «он», "o", 他

    QStringList dateWords; ///< may stand around a date in a date line: "Published", "Dərc olunub"

    QStringList abbreviations; ///< end with a full stop without ending a sentence
    QStringList
        closingAbbreviations; ///< those that end one if a capital follows: "etc.", «и т. д.»
    QStringList stopWords;    ///< common words, for detection and search
    QStringList
        furniture; ///< lines of a news site's page that are no text: "Latest news", "Son xəbərlər"
};

/// All languages, in the order menus show them: az, ru, zh, en.
const std::vector<Language> &languages();
/// The language of a tag ("az-Latn" and "az_AZ" are az), or nullptr.
const Language *language(const QString &tag);

} // namespace rd::text
