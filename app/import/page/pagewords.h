// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace rd::importing {

/// The words by which the parts of a news page are told apart, beside what app/text knows of a
/// language. One entry a language; lists are folded when compared.
struct PageWords
{
    QString tag;
    QStringList bylineLabels;  ///< before an author's name: "Author", "Müəllif"
    QStringList sourceLabels;  ///< before an agency: "Source", 来源
    QStringList sectionLabels; ///< before a section: "Section", 栏目
    QStringList keywordLabels; ///< before keywords: "Tags", "Açar sözlər"
    QStringList closingCredits; ///< before who led an interview: "Interviewed by", «Беседовала»
    QStringList youWords;          ///< a question to a person has one: "you", "siz"; zh: substrings
    QStringList personWords;       ///< "who", «который»: end the apposition after a name
    QStringList organisationStems; ///< beginnings of words for bodies people work in
    QStringList titleWords; ///< «посол», "minister": stand between an organisation and a name
};

const std::vector<PageWords> &allPageWords();
/// The words of a language; of English for one we do not know.
const PageWords &pageWords(const QString &language);

/// The words of a text: letters and digits with inner apostrophes and hyphens.
QStringList wordsOf(QStringView text);
/// True if the text has one of the words (whole words folded; Han words anywhere).
bool hasWord(QStringView text, const QStringList &words);
/// True if the text has one of the phrases anywhere, folded.
bool hasPhrase(QStringView text, const QStringList &phrases);
/// Equal but for case, spaces and punctuation at the ends.
bool sameLine(QStringView a, QStringView b);
/// True if the whole line is one of the phrases.
bool isLineOf(QStringView line, const QStringList &phrases);
/// The text after "LABEL:" if the line starts so ("LABEL" alone where `bare`), else nothing. A
/// label in capitals of one letter ("Q") must stand as it is written.
QString afterLabel(QStringView line, const QStringList &labels, bool bare = false);
/// True for a letter of Chinese writing.
bool isHan(QChar c);

} // namespace rd::importing
