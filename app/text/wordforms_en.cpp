// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/wordformparts.h"

#include <algorithm>

namespace rd::text {

namespace {

/// Words whose forms no rule gives; one line a word.
constexpr QStringView irregular = uR"(
say says said saying
man men
woman women
child children
person persons people
foot feet
life lives
wife wives
leaf leaves
crisis crises
analysis analyses
basis bases
go goes went gone going
come comes came coming
see sees saw seen seeing
make makes made making
take takes took taken taking
give gives gave given giving
get gets got gotten getting
tell tells told telling
speak speaks spoke spoken speaking
write writes wrote written writing
sell sells sold selling
buy buys bought buying
meet meets met meeting meetings
begin begins began begun beginning
rise rises rose risen rising
grow grows grew grown growing
fall falls fell fallen falling
build builds built building buildings
win wins won winning
lose loses lost losing
hold holds held holding
lead leads led leading
leave leaves left leaving
send sends sent sending
spend spends spent spending
pay pays paid paying
find finds found finding findings
think thinks thought thinking
bring brings brought bringing
know knows knew known knowing
keep keeps kept keeping
teach teaches taught teaching
fight fights fought fighting
break breaks broke broken breaking
choose chooses chose chosen choosing
drive drives drove driven driving
fly flies flew flown flying
draw draws drew drawn drawing
)";

const QStringList *irregularOf(const QString &word)
{
    static const std::vector<QStringList> lines = [] {
        std::vector<QStringList> made;
        for (const QString &line : irregular.toString().split(u'\n', Qt::SkipEmptyParts)) {
            made.push_back(line.split(u' ', Qt::SkipEmptyParts));
        }
        return made;
    }();
    const auto found = std::find_if(lines.begin(), lines.end(), [&word](const QStringList &line) {
        return line.contains(word);
    });
    return found == lines.end() ? nullptr : &*found;
}

} // namespace

QStringList englishForms(const QString &word)
{
    FormList forms(word);
    if (const QStringList *known = irregularOf(word)) {
        for (const QString &form : *known) {
            forms.add(form);
        }
        return forms.take();
    }
    if (word.size() > 4 && (word.endsWith(u"ses") || word.endsWith(u"xes"))) {
        forms.add(word.chopped(2)); // Snowball keeps the e of "gases"
    }
    const Stemmer stemmer("english");
    const QString stem = stemmer.stem(word);
    if (stem.size() < 3) {
        return forms.take();
    }
    // What is left of the word under its endings: cities, stopped, making, investments.
    QStringList bases{word, stem};
    for (const char16_t *ending : {u"s", u"es", u"ed", u"d", u"ing", u"ies", u"ied", u"y"}) {
        const QStringView suffix(ending);
        if (word.endsWith(suffix) && word.size() - suffix.size() >= 2) {
            bases.append(word.chopped(suffix.size()));
        }
    }
    for (const QString &base : std::as_const(bases)) {
        const QString doubled = base + base.back();
        for (const QString &body : {base, doubled}) {
            for (const char16_t *ending :
                 {u"", u"s", u"es", u"e", u"ed", u"d", u"ing", u"y", u"ies", u"ied", u"ying"}) {
                const QString form = body + QString::fromUtf16(ending);
                if (stemmer.stem(form) == stem) {
                    forms.add(form);
                }
            }
        }
    }
    return forms.take();
}

} // namespace rd::text
