// SPDX-License-Identifier: GPL-3.0-or-later
// Azerbaijani as fold() leaves it: ı is i, ə is e, ü is u, ö is o, ğ is g.
#include "app/text/wordformparts.h"

#include <algorithm>
#include <vector>

namespace rd::text {

namespace {

constexpr qsizetype shortestStem = 3;
constexpr qsizetype surerStem = 4;

bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

QChar lastVowel(const QString &word)
{
    const auto found = std::find_if(word.rbegin(), word.rend(), isVowel);
    return found == word.rend() ? QChar() : *found;
}

/// All forms of a noun.
class Noun final
{
public:
    explicit Noun(const QString &stem)
    {
        const QChar vowel = lastVowel(stem);
        // Folded, i may be ı and u may be ü: both harmonies are possible then.
        for (const char16_t open : {u'a', u'e'}) {
            if ((vowel == u'a' && open == u'e') || (vowel == u'e' && open == u'a')) {
                continue;
            }
            m_open = open;
            m_close = vowel == u'o' || vowel == u'u' ? u'u' : u'i';
            number(stem);
            m_close = u'i';
            number(stem + u'l' + m_open + u'r');
        }
    }
    [[nodiscard]] const QStringList &forms() const { return m_forms; }

private:
    void add(const QString &form) { m_forms.append(form); }
    /// A stem with an ending that begins with a vowel.
    void addSoft(const QString &stem, const QString &ending)
    {
        add(stem + ending);
        if (const QString body = softened(stem); !body.isEmpty()) {
            add(body + ending);
        }
    }
    void place(const QString &stem)
    {
        add(stem + u'd' + m_open);
        add(stem + u'd' + m_open + u'n');
        add(stem + u'd' + m_open + QStringLiteral("ki"));
        add(stem + u'd' + m_close + u'r');
    }
    /// The cases of what ends in a possessive: şəhəri, şəhərinin, şəhərinə.
    void owned(const QString &stem, const QString &between)
    {
        add(stem);
        add(stem + between + m_close + u'n');
        add(stem + between + m_open);
        add(stem + between + m_close);
        place(stem + between);
        add(stem + u'd' + m_close + u'r');
    }
    void number(const QString &stem)
    {
        add(stem);
        place(stem);
        const QString close(m_close);
        if (isVowel(stem.back())) {
            add(stem + u'n' + close + u'n');
            add(stem + u'y' + m_open);
            add(stem + u'n' + close);
            add(stem + QStringLiteral("yl") + m_open);
            owned(stem + u's' + close, QStringLiteral("n"));
            owned(stem + u'm' + close + u'z', {});
            add(stem + u'm');
            return;
        }
        add(stem + u'l' + m_open); // after a vowel it is a word of its own: meşə ilə
        addSoft(stem, close + u'n');
        addSoft(stem, QString(m_open));
        for (const QString &body : {stem, softened(stem)}) {
            if (body.isEmpty()) {
                continue;
            }
            owned(body + close, QStringLiteral("n"));
            owned(body + close + u'm' + close + u'z', {});
            add(body + close + u'm');
        }
    }
    /// Before a vowel q becomes ğ and k becomes y, in words of several syllables; else empty.
    static QString softened(const QString &stem)
    {
        const bool several = std::count_if(stem.begin(), stem.end(), isVowel) > 1;
        if (several && stem.endsWith(u'k')) {
            return stem.chopped(1) + u'y';
        }
        return several && stem.endsWith(u'q') ? stem.chopped(1) + u'g' : QString();
    }

    QChar m_open;
    QChar m_close;
    QStringList m_forms;
};

/// All forms of a verb, both harmonies.
QStringList verbForms(const QString &stem)
{
    QStringList forms;
    const QChar vowel = lastVowel(stem);
    const bool back = vowel != u'e';
    const bool front = vowel != u'a';
    const QString close =
        vowel == u'o' || vowel == u'u' ? QStringLiteral("u") : QStringLiteral("i");
    const QString between = isVowel(stem.back()) ? QStringLiteral("y") : QString();
    const auto withPlural = [&](const QString &form, const QString &open) {
        forms.append(form);
        forms.append(form + u'l' + open + u'r');
        forms.append(form + QStringLiteral("dir"));
        forms.append(form + QStringLiteral("dur"));
    };
    for (const auto &[wanted, open] : {std::pair{back, u'a'}, std::pair{front, u'e'}}) {
        if (!wanted) {
            continue;
        }
        const QString a(open);
        const QString end = open == u'a' ? QStringLiteral("q") : QStringLiteral("k");
        withPlural(stem + between + close + u'b', a);
        withPlural(stem + u'd' + close, a);
        withPlural(stem + between + close + u'r', a);
        withPlural(stem + u'm' + close + u's', a);
        withPlural(
            stem + between + a + (open == u'a' ? QStringLiteral("caq") : QStringLiteral("cek")), a);
        withPlural(stem + u'm' + a + u'y' + QStringLiteral("ib"), a);
        for (const QString &ending :
             {u'm' + a + end, u'm' + a, between + a + u'n', u'm' + a + QStringLiteral("li"),
              u'm' + a + QStringLiteral("si"), u'm' + a + QStringLiteral("sini"),
              u'm' + a + QStringLiteral("sina"), u'm' + a + QStringLiteral("sine"),
              u'm' + a + QStringLiteral("sinin"), u'm' + a + QStringLiteral("di"),
              QStringLiteral("mir"), u's' + a, between + a + u'r', u'm' + a + u'd' + a + u'n'}) {
            forms.append(stem + ending);
        }
    }
    return forms;
}

/// Shorter words of which this one is a form, the shortest last.
QStringList nounStems(const QString &word)
{
    QStringList stems;
    for (qsizetype size = word.size() - 1; size >= shortestStem; --size) {
        const QString part = word.left(size);
        QStringList candidates{part};
        if (part.endsWith(u'y')) {
            candidates.append(part.chopped(1) + u'k');
        } else if (part.endsWith(u'g')) {
            candidates.append(part.chopped(1) + u'q');
        }
        for (const QString &candidate : candidates) {
            if (!lastVowel(candidate).isNull() && Noun(candidate).forms().contains(word)) {
                stems.append(candidate);
            }
        }
    }
    return stems;
}

QString verbStem(const QString &word)
{
    for (const char16_t *ending :
         {u"acaqlar", u"ecekler", u"acaq",    u"ecek",   u"misdir", u"musdur", u"mislar", u"misler",
          u"mis",     u"mus",     u"iblar",   u"ibler",  u"ublar",  u"ubler",  u"ibdir",  u"ib",
          u"ub",      u"dilar",   u"diler",   u"dular",  u"duler",  u"di",     u"du",     u"maq",
          u"mek",     u"masinin", u"mesinin", u"masini", u"mesini", u"masina", u"mesine", u"masi",
          u"mesi",    u"irlar",   u"irler",   u"urlar",  u"urler",  u"ir",     u"ur"}) {
        const QStringView suffix(ending);
        if (word.endsWith(suffix) && word.size() - suffix.size() >= shortestStem) {
            QString stem = word.chopped(suffix.size());
            // "oxuyacaq": the y stands between two vowels.
            if (stem.size() > shortestStem && stem.endsWith(u'y') &&
                isVowel(stem.at(stem.size() - 2))) {
                stem.chop(1);
            }
            return lastVowel(stem).isNull() ? QString() : stem;
        }
    }
    return {};
}

} // namespace

QStringList azerbaijaniForms(const QString &word)
{
    FormList forms(word);
    // The shortest stem is the likeliest, a short one less so: "Bakının" is of Bakı, "qazın" of
    // qaz.
    QStringList stems{word};
    const QStringList shorter = nounStems(word);
    const auto sure = std::find_if(shorter.rbegin(), shorter.rend(),
                                   [](const QString &stem) { return stem.size() >= surerStem; });
    if (sure != shorter.rend()) {
        stems.append(*sure);
    }
    if (!shorter.isEmpty() && word.size() <= surerStem + 2) {
        stems.append(shorter.last());
    }
    stems.removeDuplicates();
    for (const QString &stem : stems) {
        const Noun noun(stem);
        for (const QString &form : noun.forms()) {
            forms.add(form);
        }
    }
    if (const QString stem = verbStem(word); !stem.isEmpty()) {
        for (const QString &form : verbForms(stem)) {
            forms.add(form);
        }
    }
    return forms.take();
}

} // namespace rd::text
