// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/wordformparts.h"

namespace rd::text {

namespace {

constexpr QStringView endings = uR"(
а я у ю ом ем ой ей ою ею е и ы о ь ью ов ев ам ям ами ями ах ях
ия ии ию ией ием ие иях иям иями ий ье ья ьи ьев ьям ьях ьями
ый ая яя ое ее ые ого его ому ему ым им ую юю ых их ыми ими
ть ти л ла ло ли ет ют ут ит ят ат ешь ишь ете ите
ать ал ала ало али ает ают ить ил ила ило или ишь ял яла яли ять яет яют
еть ел ела ели еет еют уть ул ула ули ует уют ует овать овал овала овали
ться тся лся лась лось лись ется ются утся ится ятся атся ался алась ались алось
ился илась ились илось аться иться ается аются яется яются уется уются
)";

constexpr QStringView afterFleeting = u"а у ом ем е и ы ов ев ам ями ами ях ах";

bool isVowel(QChar c)
{
    return QStringView(u"аеиоуыэюя").contains(c);
}

const QStringList &allEndings()
{
    static const QStringList all = endings.toString().simplified().split(u' ', Qt::SkipEmptyParts);
    return all;
}

/// «партия» and «парта» have one stem; what begins with и keeps it.
bool keepsI(QStringView ending)
{
    for (const char16_t *one : {u"ия", u"ии", u"ию", u"ией", u"иям", u"иями", u"иях", u"ием"}) {
        if (ending == QStringView(one)) {
            return true;
        }
    }
    return false;
}

/// A noun's endings, by which the stem is found too; the longest first.
constexpr QStringView nounEndings =
    u"ами ями ах ях ам ям ов ев ом ем ой ей ою ею а я у ю е и ы о ь";
constexpr QStringView hardEndings = u"а у ы и е о ом ем ой ою ов ев ам ами ах";
constexpr QStringView softEndings = u"я ю е и ь ем ей ею ев ью ям ями ях";

QString nounEnding(const QString &word)
{
    for (const QString &ending : nounEndings.toString().split(u' ')) {
        if (word.endsWith(ending) && word.size() - ending.size() >= 3) {
            return ending;
        }
    }
    return {};
}

/// Snowball takes some nouns for verbs («капитан», «финал»); as nouns they keep all their letters.
void addNoun(FormList &forms, const QString &word)
{
    const QString ending = nounEnding(word);
    const QString base = word.chopped(ending.size());
    if (isVowel(base.back())) {
        return; // партия: Snowball knows those
    }
    const bool soft = !ending.isEmpty() && softEndings.toString().split(u' ').contains(ending);
    const bool hard = ending.isEmpty() || hardEndings.toString().split(u' ').contains(ending);
    forms.add(base);
    for (const auto &[wanted, endingsOf] :
         {std::pair{hard, hardEndings}, std::pair{soft, softEndings}}) {
        for (const QString &one : endingsOf.toString().split(u' ')) {
            if (wanted) {
                forms.add(base + one);
            }
        }
    }
}

/// Nouns whose last vowel comes and goes: рынок, рынка; ковёр, ковры.
void addFleeting(FormList &forms, const QString &word)
{
    const QString ending = nounEnding(word);
    const QString stem = word.chopped(ending.size());
    const qsizetype size = stem.size();
    if (size < 4 || !QStringView(u"кцрлн").contains(stem.back())) {
        return;
    }
    const QChar last = stem.back();
    const QChar vowel = stem.at(size - 2);
    if (ending.isEmpty() && (vowel == u'о' || vowel == u'е') && !isVowel(stem.at(size - 3))) {
        const QString body = stem.left(size - 2) + last;
        for (const QString &one : afterFleeting.toString().split(u' ')) {
            forms.add(body + one);
        }
    } else if (!ending.isEmpty() && !isVowel(vowel)) {
        const QString body =
            vowel == u'ь' || vowel == u'й' ? stem.left(size - 2) : stem.left(size - 1);
        forms.add(body + u'о' + last);
        forms.add(body + u'е' + last);
    }
}

/// «парта» is no «партия».
bool isOfA(const QString &word)
{
    const QString ending = nounEnding(word);
    return ending == u"а" || ending == u"у" || ending == u"ы";
}

} // namespace

QStringList russianForms(const QString &word)
{
    FormList forms(word);
    const Stemmer stemmer("russian");
    const QString stem = stemmer.stem(word);
    if (stem.size() < 3) {
        addNoun(forms, word);
        return forms.take();
    }
    const bool withI = word.startsWith(stem) && keepsI(QStringView(word).sliced(stem.size()));
    const bool ofA = isOfA(word);
    if (!withI) {
        forms.add(stem);
    }
    for (const QString &ending : allEndings()) {
        if ((withI && !ending.startsWith(u'и')) || (ofA && (keepsI(ending) || ending == u"ий"))) {
            continue;
        }
        const QString form = stem + ending;
        if (stemmer.stem(form) == stem) {
            forms.add(form);
        }
    }
    addNoun(forms, word);
    addFleeting(forms, word);
    return forms.take();
}

} // namespace rd::text
