// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the module: the makers behind wordForms(). Each puts the word itself first and gives
// every form once.
#pragma once

#include <QSet>
#include <QStringList>

#include <memory>

struct sb_stemmer;

namespace rd::text {

/// The Snowball stemmer of a language. Not for two threads at once.
class Stemmer final
{
public:
    explicit Stemmer(const char *algorithm);
    ~Stemmer();
    Q_DISABLE_COPY_MOVE(Stemmer)
    /// Empty when there is none.
    [[nodiscard]] QString stem(const QString &word) const;

private:
    sb_stemmer *m_stemmer;
};

/// A list of words that keeps each once, in the order they came.
class FormList final
{
public:
    explicit FormList(const QString &word)
        : m_forms{word}
        , m_seen{word}
    {}
    void add(const QString &form)
    {
        if (!m_seen.contains(form)) {
            m_seen.insert(form);
            m_forms.append(form);
        }
    }
    [[nodiscard]] QStringList take() { return std::move(m_forms); }

private:
    QStringList m_forms;
    QSet<QString> m_seen;
};

QStringList azerbaijaniForms(const QString &word);
QStringList russianForms(const QString &word);
QStringList englishForms(const QString &word);

} // namespace rd::text
