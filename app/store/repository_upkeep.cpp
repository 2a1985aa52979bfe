// SPDX-License-Identifier: GPL-3.0-or-later
// Repository: statistics, checks, the search index and backups.
#include "app/store/parts.h"
#include "app/store/repository.h"
#include "app/store/sqlite/backup.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

namespace rd::store {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(rd::Store)
};

// A chunk may hold the writer this long, so that a save waits no longer.
constexpr qint64 chunkMs = 40;

// The counts of the table against the truth: combinations that differ.
qint64 wrongCounters(Connection &db)
{
    return db
        .number(QStringLiteral(
            "WITH truth AS (SELECT deleted_ms IS NOT NULL AS d, archived AS a, status AS s, "
            "coalesce(section_id, 0) AS c, language AS l, count(*) AS n FROM article "
            "GROUP BY 1, 2, 3, 4, 5), "
            "kept AS (SELECT deleted, archived, status, section_id, language, n "
            "FROM article_count WHERE n <> 0) "
            "SELECT (SELECT count(*) FROM (SELECT * FROM truth EXCEPT SELECT * FROM kept)) + "
            "(SELECT count(*) FROM (SELECT * FROM kept EXCEPT SELECT * FROM truth))"))
        .value_or(0);
}

} // namespace

std::function<bool()> chunkEnd()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.hasExpired(chunkMs); };
}

Result<Stats> Repository::stats() const
{
    Connection &db = *m_parts->connection;
    Transaction transaction(db, Mode::Read);
    const auto count = [&db](const char *sql) {
        return db.number(QString::fromLatin1(sql)).value_or(0);
    };
    Stats stats;
    stats.articles = count("SELECT count(*) FROM article WHERE deleted_ms IS NULL");
    stats.stories = count("SELECT count(*) FROM story");
    stats.revisions = count("SELECT count(*) FROM revision");
    stats.workingCopies = count("SELECT count(*) FROM working_copy");
    stats.media = count("SELECT count(*) FROM media");
    stats.persons = count("SELECT count(*) FROM person");
    stats.sections = count("SELECT count(*) FROM section");
    stats.words = count("SELECT sum(words) FROM article WHERE deleted_ms IS NULL");
    stats.indexBytes = count("SELECT (SELECT sum(length(block)) FROM search_index_data) + "
                             "(SELECT sum(length(block)) FROM title_index_data) + "
                             "(SELECT coalesce(sum(length(texts)), 0) FROM search_document)");
    stats.bodyBytes = count("SELECT sum(length(body)) FROM revision_body");
    stats.mediaBytes = count("SELECT sum(size) FROM media");
    stats.schemaVersion = static_cast<int>(count("PRAGMA user_version"));
    stats.fileBytes = QFileInfo(path()).size() + QFileInfo(path() + QStringLiteral("-wal")).size();
    return transaction.end(stats);
}

Result<CheckReport> Repository::check(const TaskContext &task) const
{
    Parts &parts = *m_parts;
    Connection &db = *parts.connection;
    CheckReport report;
    auto structure = quickCheck(db);
    if (!structure) {
        return fail(structure.error());
    }
    for (const QString &problem : *structure) {
        report.problems.append(Store::tr("The file is damaged: %1").arg(problem));
    }
    Transaction transaction(db, isReadOnly() ? Mode::Read : Mode::Quick);
    qint64 foreign = 0;
    db.each(QStringLiteral("PRAGMA foreign_key_check"), {}, [&](const Row &) { ++foreign; });
    if (foreign > 0) {
        report.problems.append(Store::tr("%n record(s) refer to something that is gone.", nullptr,
                                         static_cast<int>(foreign)));
    }
    if (wrongCounters(db) > 0) {
        report.problems.append(Store::tr("The counts in the sidebar are wrong."));
    }
    if (db.number(QStringLiteral("SELECT count(*) FROM article WHERE copied <> "
                                 "(id IN (SELECT article_id FROM working_copy))"))
            .value_or(0) > 0) {
        report.problems.append(Store::tr("The marks of texts that are not saved are wrong."));
    }
    report.indexMissing = parts.index.missing();
    if (report.indexMissing > 0) {
        report.problems.append(Store::tr("%n article(s) cannot be found by search; rebuild the "
                                         "search index.",
                                         nullptr, static_cast<int>(report.indexMissing)));
    }
    const qint64 total = db.number(QStringLiteral("SELECT count(*) FROM revision")).value_or(0);
    report.articlesChecked = db.number(QStringLiteral("SELECT count(*) FROM article")).value_or(0);
    qint64 done = 0;
    qint64 unreadable = 0;
    parts.revisions.each([&](qint64, bool readable) {
        unreadable += readable ? 0 : 1;
        task.report(++done, total);
        if (task.cancel.isCancelled()) {
            db.abort(cancelled().value());
        }
    });
    if (unreadable > 0) {
        report.problems.append(Store::tr("%n saved version(s) cannot be read.", nullptr,
                                         static_cast<int>(unreadable)));
    }
    return transaction.end(std::move(report));
}

Result<void> Repository::reindex(const TaskContext &task)
{
    Parts &parts = *m_parts;
    qint64 total = 0;
    {
        Transaction transaction(*parts.connection, Mode::Write);
        parts.index.startOver();
        total =
            parts.connection->number(QStringLiteral("SELECT count(*) FROM article")).value_or(0);
        if (auto ended = transaction.end(); !ended) {
            return ended;
        }
    }
    qint64 done = 0;
    bool more = true;
    while (more) {
        if (task.cancel.isCancelled()) {
            return cancelled(); // the rest follows when idle
        }
        Transaction transaction(*parts.connection, Mode::Quick);
        more = parts.index.work(chunkEnd(), &done);
        if (auto ended = transaction.end(); !ended) {
            return ended;
        }
        task.report(std::min(done, total), total);
    }
    return {};
}

Result<bool> Repository::mergeIndex()
{
    Parts &parts = *m_parts;
    Transaction transaction(*parts.connection, Mode::Quick);
    if (transaction.ok() && !parts.index.isCurrent()) {
        parts.index.startOver();
    }
    bool more = parts.index.work(chunkEnd());
    if (!more) {
        more = parts.index.merge();
    }
    if (!more) {
        more = parts.sortKeys.work(chunkEnd());
    }
    if (!more) {
        parts.changes.trim();
    }
    auto ended = transaction.end(more);
    if (ended && !more) {
        parts.connection->checkpoint();
    }
    return ended;
}

Result<void> Repository::backupTo(const QString &path, const TaskContext &task) const
{
    return backUp(*m_parts->connection, path, task);
}

} // namespace rd::store
