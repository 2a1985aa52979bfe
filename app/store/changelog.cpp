// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/changelog.h"

namespace rd::store {

namespace {
constexpr int kept = 20000; // about 400 KB; hours of everybody's autosaves
}

void ChangeLog::add(Entity entity, qint64 id)
{
    m_context.db.run(QStringLiteral("INSERT INTO change_log(entity, row_id) VALUES (?, ?)"),
                     {static_cast<int>(entity), id});
}

std::vector<Change> ChangeLog::since(qint64 sequence) const
{
    std::vector<Change> changes;
    m_context.db.each(
        QStringLiteral("SELECT sequence, entity, row_id FROM change_log "
                       "WHERE sequence > ? ORDER BY sequence"),
        {sequence}, [&](const Row &row) {
            changes.push_back({row.number(0), static_cast<Entity>(row.number(1)), row.number(2)});
        });
    return changes;
}

qint64 ChangeLog::last() const
{
    return m_context.db.number(QStringLiteral("SELECT max(sequence) FROM change_log")).value_or(0);
}

void ChangeLog::trim()
{
    m_context.db.run(QStringLiteral("DELETE FROM change_log WHERE sequence <= "
                                    "(SELECT max(sequence) FROM change_log) - ?"),
                     {kept});
}

} // namespace rd::store
