// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/settings.h"

namespace rd::store {

void Settings::found(const QString &uuid)
{
    m_context.db.run(QStringLiteral("INSERT INTO library(id, uuid, created_ms) VALUES (1, ?, ?)"),
                     {uuid, m_context.now().utcMs});
}

QString Settings::uuid() const
{
    QString uuid;
    m_context.db.each(QStringLiteral("SELECT uuid FROM library"), {},
                      [&](const Row &row) { uuid = row.text(0); });
    return uuid;
}

QString Settings::value(const QString &key) const
{
    QString value;
    m_context.db.each(QStringLiteral("SELECT value FROM setting WHERE key = ?"), {key},
                      [&](const Row &row) { value = row.text(0); });
    return value;
}

qint64 Settings::set(const QString &key, const QString &value)
{
    m_context.db.run(QStringLiteral("INSERT INTO setting(key, value) VALUES (?, ?) "
                                    "ON CONFLICT(key) DO UPDATE SET value = excluded.value"),
                     {key, value});
    return m_context.db.number(QStringLiteral("SELECT id FROM setting WHERE key = ?"), {key})
        .value_or(0);
}

} // namespace rd::store
