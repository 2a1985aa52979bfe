// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/wordforms.h"

#include "app/text/languages/language.h"
#include "app/text/wordformparts.h"

#include <libstemmer.h>

#include <algorithm>

namespace rd::text {

namespace {

constexpr qsizetype shortestWord = 3; ///< shorter ones are not expanded

} // namespace

Stemmer::Stemmer(const char *algorithm)
    : m_stemmer(sb_stemmer_new(algorithm, "UTF_8"))
{}

Stemmer::~Stemmer()
{
    if (m_stemmer != nullptr) {
        sb_stemmer_delete(m_stemmer);
    }
}

QString Stemmer::stem(const QString &word) const
{
    if (m_stemmer == nullptr) {
        return {};
    }
    const QByteArray utf8 = word.toUtf8();
    const auto *bytes = reinterpret_cast<const sb_symbol *>(utf8.constData());
    const sb_symbol *stem = sb_stemmer_stem(m_stemmer, bytes, static_cast<int>(utf8.size()));
    return stem == nullptr ? QString()
                           : QString::fromUtf8(reinterpret_cast<const char *>(stem),
                                               sb_stemmer_length(m_stemmer));
}

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
