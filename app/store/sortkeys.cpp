// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sortkeys.h"

#include <algorithm>

namespace rd::store {

namespace {

constexpr int rowsAStep = 500; // about 3 ms

const QString insertKey = QStringLiteral(
    "INSERT OR REPLACE INTO sort_key(id, collation, archived, key) VALUES (?, ?, ?, ?)");

} // namespace

std::vector<SortKeys::Set> SortKeys::sets() const
{
    std::vector<Set> found;
    m_context.db.each(
        QStringLiteral("SELECT id, locale, version, walked, complete FROM sort_collation"), {},
        [&found](const Row &row) {
            found.push_back(
                {row.number(0), row.text(1), row.text(2), row.number(3), row.number(4) != 0});
        });
    return found;
}

const text::Collation &SortKeys::collation(const QString &locale)
{
    return m_collations.try_emplace(locale, locale).first->second;
}

bool SortKeys::isCurrent(const Set &set)
{
    return !set.locale.isEmpty() && set.version == collation(set.locale).version();
}

std::optional<qint64> SortKeys::complete(const QString &locale)
{
    for (const Set &set : sets()) {
        if (set.locale == locale && set.complete && isCurrent(set)) {
            return set.id;
        }
    }
    return std::nullopt;
}

qint64 SortKeys::fill(const QString &locale, const std::function<bool()> &stop)
{
    std::vector<Set> all = sets();
    auto own = std::find_if(all.begin(), all.end(),
                            [&](const Set &set) { return set.locale == locale && isCurrent(set); });
    if (own == all.end()) {
        Set made{0, locale, collation(locale).version(), 0, false};
        // An outdated one is cleared away later: deleting a million keys takes its time.
        m_context.db.run(QStringLiteral("UPDATE sort_collation SET locale = '', complete = 0 "
                                        "WHERE locale = ?"),
                         {locale});
        made.id = m_context.db.insert(
            QStringLiteral("INSERT INTO sort_collation(locale, version) VALUES (?, ?)"),
            {locale, made.version});
        own = all.insert(all.end(), made);
    }
    while (walk(*own) && !stop()) {
    }
    return own->complete ? 0
                         : m_context.db
                               .number(QStringLiteral("SELECT count(*) FROM article WHERE id > ?"),
                                       {own->walked})
                               .value_or(0);
}

/// Gives the next articles their keys; false when the set is complete.
bool SortKeys::walk(Set &set)
{
    if (set.complete || !m_context.db.ok()) {
        return false;
    }
    struct Next
    {
        qint64 id;
        bool archived;
        QByteArray key;
    };
    std::vector<Next> next;
    const text::Collation &order = collation(set.locale);
    m_context.db.each(
        QStringLiteral("SELECT id, archived, headline FROM article WHERE id > ? ORDER BY id "
                       "LIMIT ?"),
        {set.walked, rowsAStep}, [&](const Row &row) {
            next.push_back({row.number(0), row.number(1) != 0, order.key(row.text(2))});
        });
    for (const Next &one : next) {
        m_context.db.run(insertKey, {idOf(set.id, one.id), set.id, one.archived ? 1 : 0, one.key});
        set.walked = one.id;
    }
    set.complete =
        next.size() < rowsAStep ||
        !m_context.db.number(QStringLiteral("SELECT 1 FROM article WHERE id > ?"), {set.walked});
    m_context.db.run(QStringLiteral("UPDATE sort_collation SET walked = ?, complete = ? "
                                    "WHERE id = ?"),
                     {set.walked, set.complete ? 1 : 0, set.id});
    return !set.complete && m_context.db.ok();
}

/// Takes out some keys of an outdated set, in the end the set; false when it is gone.
bool SortKeys::clear(const Set &set)
{
    m_context.db.run(QStringLiteral("DELETE FROM sort_key WHERE id IN (SELECT id FROM sort_key "
                                    "WHERE id >= ? AND id < ? LIMIT ?)"),
                     {idOf(set.id, 0), idOf(set.id + 1, 0), rowsAStep});
    if (m_context.db.changes() > 0 && m_context.db.ok()) {
        return true;
    }
    m_context.db.run(QStringLiteral("DELETE FROM sort_collation WHERE id = ?"), {set.id});
    return false;
}

bool SortKeys::work(const std::function<bool()> &stop)
{
    for (Set &set : sets()) {
        const bool outdated = set.locale.isEmpty();
        while (outdated ? clear(set) : isCurrent(set) && walk(set)) {
            if (stop()) {
                return true;
            }
        }
    }
    return false;
}

void SortKeys::put(ArticleId article, const QString &headline, bool archived)
{
    for (const Set &set : sets()) {
        if (set.locale.isEmpty()) {
            continue;
        }
        if (!isCurrent(set)) { // its keys are another ICU's: from now on one of them is wrong
            m_context.db.run(QStringLiteral("UPDATE sort_collation SET locale = '', complete = 0 "
                                            "WHERE id = ?"),
                             {set.id});
        } else if (set.complete || article.value <= set.walked) {
            m_context.db.run(insertKey, {idOf(set.id, article.value), set.id, archived ? 1 : 0,
                                         collation(set.locale).key(headline)});
        }
    }
}

} // namespace rd::store
