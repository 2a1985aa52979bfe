// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rawtwin.h"

#include "app/store/parts.h"
#include "tests/bench/measure.h"

#include <QElapsedTimer>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

namespace rd {

namespace {

double millisecondsOf(const std::function<void()> &call)
{
    QElapsedTimer timer;
    timer.start();
    call();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

bool isRead(const QByteArray &sql)
{
    return sql.startsWith("SELECT") || sql.startsWith("WITH");
}

qsizetype readRow(sqlite3_stmt *statement)
{
    qsizetype characters = 0;
    for (int column = 0; column < sqlite3_column_count(statement); ++column) {
        if (sqlite3_column_type(statement, column) == SQLITE_TEXT) {
            const auto *text = static_cast<const QChar *>(sqlite3_column_text16(statement, column));
            characters += QString(text, sqlite3_column_bytes16(statement, column) / 2).size();
        }
    }
    return characters;
}

} // namespace

RawTwin::RawTwin(const store::Repository &repository)
    : m_handle(repository.parts().connection->handle())
{}

int RawTwin::note(unsigned, void *twin, void *statement, void *text)
{
    // A trigger's statement is announced as a comment.
    if (qstrncmp(static_cast<const char *>(text), "--", 2) != 0) {
        char *sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
        static_cast<RawTwin *>(twin)->m_statements.emplace_back(sql);
        sqlite3_free(sql);
    }
    return 0;
}

RawTwin::Times RawTwin::of(const std::function<void()> &call)
{
    Times times;
    m_statements.clear();
    times.first = millisecondsOf(call);
    sqlite3_trace_v2(m_handle, SQLITE_TRACE_STMT, note, this);
    call();
    sqlite3_trace_v2(m_handle, 0, nullptr, nullptr);
    times.again = millisecondsOf(call);
    times.raw = runRaw();
    return times;
}

double RawTwin::runRaw() const
{
    std::vector<sqlite3_stmt *> prepared;
    for (const QByteArray &sql : m_statements) {
        sqlite3_stmt *statement = nullptr;
        if (isRead(sql) &&
            sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK) {
            std::fprintf(stderr, "bench_store: %s: %s\n", sqlite3_errmsg(m_handle),
                         sql.constData());
            std::exit(1);
        }
        prepared.push_back(statement);
    }
    qsizetype characters = 0;
    const double ms = millisecondsOf([&] {
        sqlite3_exec(m_handle, "BEGIN", nullptr, nullptr, nullptr);
        for (sqlite3_stmt *statement : prepared) {
            while (statement != nullptr && sqlite3_step(statement) == SQLITE_ROW) {
                characters += readRow(statement);
            }
        }
        sqlite3_exec(m_handle, "COMMIT", nullptr, nullptr, nullptr);
    });
    for (sqlite3_stmt *statement : prepared) {
        sqlite3_finalize(statement);
    }
    return characters >= 0 ? ms : 0; // the texts were wanted
}

void TwinTimes::add(const RawTwin::Times &times)
{
    first.push_back(times.first);
    again.push_back(times.again);
    raw.push_back(times.raw);
}

void TwinTimes::report(const QString &name, double most) const
{
    const double p95 = bench::percentile95(first);
    const double ratio = bench::median(again) / bench::median(raw);
    bench::report(QStringLiteral("store: %1, p95").arg(name), p95, QStringLiteral("ms"),
                  most > 0 ? QStringLiteral("<= %1 ms").arg(most) : QString(),
                  QStringLiteral("%1 x the C interface").arg(ratio, 0, 'f', 2));
}

void TwinTimes::reportRatio(const QString &name, double most) const
{
    const double ratio = bench::median(again) / bench::median(raw);
    bench::report(QStringLiteral("store: %1, p50").arg(name), bench::median(first),
                  QStringLiteral("ms"), QStringLiteral("<= %1 x the C interface").arg(most),
                  QStringLiteral("%1 x").arg(ratio, 0, 'f', 2));
}

} // namespace rd
