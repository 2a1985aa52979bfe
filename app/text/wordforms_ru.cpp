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

/// Of nouns whose last vowel comes and goes: рынок, рынка.
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

void addFleeting(FormList &forms, const QString &word, const QString &stem)
{
    const qsizetype size = stem.size();
    const QChar last = stem.back();
    const bool ends = last == u'к' || last == u'ц';
    if (!ends || size < 4) {
        return;
    }
    const QChar vowel = stem.at(size - 2);
    const bool whole = word == stem;
    if (whole && (vowel == u'о' || vowel == u'е') && !isVowel(stem.at(size - 3))) {
        const QString body = stem.left(size - 2) + last;
        for (const QString &ending : afterFleeting.toString().split(u' ')) {
            forms.add(body + ending);
        }
    } else if (!whole && !isVowel(vowel)) {
        const QString body =
            vowel == u'ь' || vowel == u'й' ? stem.left(size - 2) : stem.left(size - 1);
        forms.add(body + u'о' + last);
        forms.add(body + u'е' + last);
    }
}

} // namespace

QStringList russianForms(const QString &word)
{
    FormList forms(word);
    const Stemmer stemmer("russian");
    const QString stem = stemmer.stem(word);
    if (stem.size() < 3) {
        return forms.take();
    }
    const bool withI = word.startsWith(stem) && keepsI(QStringView(word).sliced(stem.size()));
    if (!withI) {
        forms.add(stem);
    }
    for (const QString &ending : allEndings()) {
        if (withI && !ending.startsWith(u'и')) {
            continue;
        }
        const QString form = stem + ending;
        if (stemmer.stem(form) == stem) {
            forms.add(form);
        }
    }
    addFleeting(forms, word, stem);
    return forms.take();
}

} // namespace rd::text
