// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/store/context.h"
#include "app/text/collation.h"

#include <functional>
#include <map>

namespace rd::store {

/// The keys that headlines are sorted by, a set for each language somebody sorted in. A set is
/// filled in steps and from then on kept by every write; keys of another ICU are never used.
class SortKeys final
{
public:
    explicit SortKeys(const Context &context)
        : m_context(context)
    {}
    /// The set of that language; nothing until it is complete.
    [[nodiscard]] std::optional<qint64> complete(const QString &locale);
    /// Makes the set if there is none and fills it until `stop` says so. How many articles are
    /// left.
    qint64 fill(const QString &locale, const std::function<bool()> &stop);
    /// Goes on with what was begun and clears away what is outdated; false when nothing was left.
    bool work(const std::function<bool()> &stop);
    /// After an article got another headline than `before`.
    void put(ArticleId article, const QString &headline, bool archived);

    static constexpr int articleBits = 40;
    /// Where the key of an article is kept.
    static qint64 idOf(qint64 collation, qint64 article)
    {
        return (collation << articleBits) | article;
    }

private:
    struct Set
    {
        qint64 id = 0;
        QString locale;
        QString version;
        qint64 walked = 0;
        bool complete = false;
    };
    [[nodiscard]] std::vector<Set> sets() const;
    [[nodiscard]] const text::Collation &collation(const QString &locale);
    [[nodiscard]] bool isCurrent(const Set &set);
    bool walk(Set &set);
    bool clear(const Set &set);

    const Context &m_context;
    std::map<QString, text::Collation> m_collations;
};

} // namespace rd::store
