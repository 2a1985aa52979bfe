// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite/migrator.h"

#include "app/store/sqlite/errors.h"
#include "app/store/sqlite/transaction.h"

#include <QFile>

namespace rd::store {

namespace {

Migration fromResource(int version, const QString &name)
{
    QFile file(QStringLiteral(":/rd/store/migrations/sqlite/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "migrations", "a migration is missing from the program");
    return {version, file.readAll()};
}

} // namespace

const std::vector<Migration> &allMigrations()
{
    static const std::vector<Migration> all{
        fromResource(1, QStringLiteral("0001_initial.sql")),
        fromResource(2, QStringLiteral("0002_desk.sql")),
        fromResource(3, QStringLiteral("0003_sortkeys.sql")),
        fromResource(4, QStringLiteral("0004_collections.sql")),
        fromResource(5, QStringLiteral("0005_said.sql")),
    };
    return all;
}

Result<int> schemaVersion(Connection &connection)
{
    Transaction transaction(connection, Mode::Read);
    const auto application = connection.number(QStringLiteral("PRAGMA application_id"));
    const auto version = connection.number(QStringLiteral("PRAGMA user_version"));
    if (auto ended = transaction.end(); !ended) {
        return fail(ended.error());
    }
    if (application.value_or(0) != applicationId || version.value_or(0) < 1) {
        return fail(notALibrary(connection.path(), QStringLiteral("application_id %1, version %2")
                                                       .arg(application.value_or(0))
                                                       .arg(version.value_or(0))));
    }
    return static_cast<int>(*version);
}

Result<void> migrate(Connection &connection, const std::vector<Migration> &migrations)
{
    for (const Migration &migration : migrations) {
        Transaction transaction(connection, Mode::Write);
        // Asked inside the transaction: another program may be migrating too.
        const qint64 current = connection.number(QStringLiteral("PRAGMA user_version")).value_or(0);
        if (transaction.ok() && current < migration.version) {
            const QByteArray mark =
                "PRAGMA application_id=" + QByteArray::number(applicationId) +
                "; PRAGMA user_version=" + QByteArray::number(migration.version) + ";";
            if (auto done = connection.control(migration.sql + "\n" + mark); !done) {
                connection.abort(done.error());
            }
        }
        if (auto ended = transaction.end(); !ended) {
            return ended;
        }
    }
    return {};
}

} // namespace rd::store
