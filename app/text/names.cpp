// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/names.h"

#include <array>

namespace rd::text {

namespace {

bool isVowel(QChar c)
{
    return QStringView(u"aeiouаеиоуыэюя").contains(c);
}

/// "orucovun", "kerimlinin": after a vowel there is an n before it; ü and ı fold to u and i.
QStringList azerbaijani(const QString &name)
{
    QString last;
    for (const QChar c : name) {
        last = QStringView(u"aeiou").contains(c) ? QString(c) : last;
    }
    const QString vowel = last == u"o" || last == u"u" ? QStringLiteral("u") : QStringLiteral("i");
    const QString between = isVowel(name.back()) ? QStringLiteral("n") : QString();
    return {name + between + vowel + u'n'};
}

/// The genitives a Russian word may have; a surname in -ов is a man's, one in -ова a woman's.
QStringList russian(const QString &word)
{
    struct Ending
    {
        QStringView of;
        QStringView genitive;
    };
    static constexpr std::array endings{
        Ending{u"ова", u"овой"}, Ending{u"ева", u"евой"}, Ending{u"ина", u"иной"},
        Ending{u"ая", u"ой"},    Ending{u"ий", u"ого"},   Ending{u"ый", u"ого"},
        Ending{u"ой", u"ого"},   Ending{u"ия", u"ии"},    Ending{u"ья", u"ьи"},
        Ending{u"ка", u"ки"},    Ending{u"га", u"ги"},    Ending{u"а", u"ы"},
        Ending{u"я", u"и"},      Ending{u"й", u"я"},      Ending{u"ь", u"я"},
    };
    for (const Ending &ending : endings) {
        if (word.endsWith(ending.of)) {
            return {word.chopped(ending.of.size()) + ending.genitive.toString()};
        }
    }
    return {isVowel(word.back()) ? word : word + u'а'};
}

} // namespace

QStringList nameForms(const QString &folded)
{
    QStringList forms{folded};
    if (folded.isEmpty()) {
        return forms;
    }
    const QChar::Script script = folded.back().script();
    if (script == QChar::Script_Latin) {
        forms += azerbaijani(folded);
    } else if (script == QChar::Script_Cyrillic) {
        QStringList words;
        for (const QString &word : folded.split(u' ', Qt::SkipEmptyParts)) {
            words += russian(word);
        }
        forms.append(words.join(u' '));
    }
    return forms;
}

} // namespace rd::text
