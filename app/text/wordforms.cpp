// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/wordforms.h"

#include "app/text/languages/language.h"

#include <libstemmer.h>

#include <algorithm>
#include <array>

namespace rd::text {

namespace {

constexpr qsizetype shortestWord = 4;   ///< shorter ones are not expanded
constexpr qsizetype shortestPrefix = 4; ///< "газ*" would find «газета»

struct StemmerCloser
{
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};

/// The Snowball stem, or an empty string. A stemmer is not shared: they are not for two threads.
QString snowballStem(const QString &word, const char *algorithm)
{
    const std::unique_ptr<sb_stemmer, StemmerCloser> stemmer(sb_stemmer_new(algorithm, "UTF_8"));
    if (!stemmer) {
        return {};
    }
    const QByteArray utf8 = word.toUtf8();
    const auto *bytes = reinterpret_cast<const sb_symbol *>(utf8.constData());
    const sb_symbol *stem = sb_stemmer_stem(stemmer.get(), bytes, static_cast<int>(utf8.size()));
    return stem == nullptr ? QString()
                           : QString::fromUtf8(reinterpret_cast<const char *>(stem),
                                               sb_stemmer_length(stemmer.get()));
}

void add(QStringList &forms, const QString &form)
{
    if (!forms.contains(form)) {
        forms.append(form);
    }
}

void addWithEndings(QStringList &forms, const QString &stem,
                    std::initializer_list<const char16_t *> endings)
{
    for (const char16_t *ending : endings) {
        add(forms, stem + QString::fromUtf16(ending));
    }
}

QStringList englishForms(const QString &word)
{
    QStringList forms{word};
    const QString stem = snowballStem(word, "english");
    if (stem.size() < 3) {
        return forms;
    }
    if (stem.size() < shortestPrefix) {
        addWithEndings(forms, stem, {u"", u"s", u"es", u"ed", u"ing"});
        return forms;
    }
    add(forms, stem + QLatin1Char('*'));
    // "cities" and "city" both have the stem "citi", which only one of them begins with.
    if (stem.endsWith(QLatin1Char('i'))) {
        add(forms, stem.chopped(1) + QLatin1Char('y'));
    }
    return forms;
}

QStringList russianForms(const QString &word)
{
    QStringList forms{word};
    const QString stem = snowballStem(word, "russian");
    if (stem.size() < 3) {
        return forms;
    }
    if (stem.size() < shortestPrefix) {
        addWithEndings(forms, stem,
                       {u"", u"а", u"у", u"ом", u"е", u"ы", u"и", u"ов", u"ам", u"ами", u"ах",
                        u"ой", u"я", u"ю", u"ь"});
        return forms;
    }
    add(forms, stem + QLatin1Char('*'));
    return forms;
}

/// Azerbaijani stacks its endings, so they are taken off one layer after the other, the outermost
/// first. Written as fold() leaves them: ı is i, ə is e, ü is u. Only inflection, no derivation:
/// "nazirlikdə" leads to "nazirlik", not to "nazir".
class AzerbaijaniStripper final
{
public:
    explicit AzerbaijaniStripper(QString word)
        : m_word(std::move(word))
        , m_stem(m_word)
    {}

    QString stem()
    {
        strip({u"dir", u"dur"}, shortestPrefix);
        strip({u"dan", u"den", u"da", u"de"}, shortestPrefix);
        strip({u"la", u"le"}, shortestPrefix + 1); // "mesele" has no ending
        strip({u"larinin", u"lerinin", u"larini", u"lerini", u"larina", u"lerine", u"larin",
               u"lerin", u"lari", u"leri", u"lara", u"lere", u"lar", u"ler"},
              shortestPrefix);
        strip({u"imizin", u"umuzun", u"inizin", u"unuzun", u"imiz", u"umuz", u"iniz",
               u"unuz",   u"sinin",  u"sunun",  u"sini",   u"sunu", u"sina", u"sine",
               u"suna",   u"sin",    u"sun",    u"si",     u"su",   u"in",   u"un"},
              shortestPrefix);
        strip({u"lar", u"ler"}, shortestPrefix);
        // A single vowel is an ending only after a consonant and a stem long enough to be sure.
        if (m_stem.size() > shortestPrefix + 1 && isVowel(m_stem.back()) &&
            !isVowel(m_stem.at(m_stem.size() - 2))) {
            m_stem.chop(1);
        }
        return m_stem;
    }

    /// After stem(): "limanın" is liman + ın, but "Bakının" is Bakı + nın and "Bakıya" Bakı + ya.
    /// The stem without its last letter then, as an exact word; else an empty string.
    [[nodiscard]] QString shorterWord() const
    {
        const bool buffer = m_stem.endsWith(QLatin1Char('n')) || m_stem.endsWith(QLatin1Char('y'));
        const bool fits = buffer && m_stem != m_word && m_stem.size() > shortestPrefix &&
                          isVowel(m_stem.at(m_stem.size() - 2));
        return fits ? m_stem.chopped(1) : QString();
    }

private:
    static bool isVowel(QChar c) { return QStringView(u"aeiou").contains(c); }

    void strip(std::initializer_list<const char16_t *> endings, qsizetype shortest)
    {
        for (const char16_t *ending : endings) {
            const QStringView suffix(ending);
            if (m_stem.endsWith(suffix) && m_stem.size() - suffix.size() >= shortest) {
                m_stem.chop(suffix.size());
                return;
            }
        }
    }

    QString m_word;
    QString m_stem;
};

QStringList azerbaijaniForms(const QString &word)
{
    QStringList forms{word};
    AzerbaijaniStripper stripper(word);
    const QString stem = stripper.stem();
    add(forms, stem + QLatin1Char('*'));
    if (const QString shorter = stripper.shorterWord(); !shorter.isEmpty()) {
        add(forms, shorter);
    }
    // Before a vowel q becomes ğ and k becomes y: torpaq, torpağı; çörək, çörəyi.
    struct Softening
    {
        char16_t hard;
        char16_t soft;
    };
    for (const auto [hard, soft] : std::array{Softening{u'q', u'g'}, Softening{u'k', u'y'}}) {
        const QString body = stem.chopped(1);
        if (stem.back() == hard) {
            add(forms, body + QChar(soft) + QLatin1Char('*'));
        } else if (stem.back() == soft && stem != word) {
            add(forms, body + QChar(hard) + QLatin1Char('*'));
        }
    }
    return forms;
}

} // namespace

QStringList wordForms(const QString &foldedWord, const QString &tag)
{
    const Language *known = language(tag);
    const bool letters =
        std::all_of(foldedWord.begin(), foldedWord.end(), [](QChar c) { return c.isLetter(); });
    if (known == nullptr || foldedWord.size() < shortestWord || !letters) {
        return {foldedWord};
    }
    if (known->tag == QLatin1String("en")) {
        return englishForms(foldedWord);
    }
    if (known->tag == QLatin1String("ru")) {
        return russianForms(foldedWord);
    }
    if (known->tag == QLatin1String("az")) {
        return azerbaijaniForms(foldedWord);
    }
    return {foldedWord};
}

} // namespace rd::text
