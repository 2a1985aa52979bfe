// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/repository.h"

#include <QByteArray>

#include <functional>
#include <vector>

struct sqlite3;

namespace rd {

/// Runs what the store runs, by SQLite's C interface alone: the statements of a call are noted down
/// with their values, then prepared and stepped through on the same connection, every text handed
/// out as a QString. What our classes cost on top is the ratio.
class RawTwin final
{
public:
    explicit RawTwin(const store::Repository &repository);

    struct Times
    {
        double first = 0; ///< ms of the call as a person meets it
        double again = 0; ///< the same call once more: now both find the pages in memory
        double raw = 0;   ///< its statements
    };
    Times of(const std::function<void()> &call);

private:
    static int note(unsigned kind, void *twin, void *statement, void *text);
    [[nodiscard]] double runRaw() const;

    sqlite3 *m_handle;
    std::vector<QByteArray> m_statements;
};

/// Many calls of one kind.
struct TwinTimes
{
    std::vector<double> first, again, raw;
    void add(const RawTwin::Times &times);
    /// The p95 of the calls against a promise in ms (0: none), and the ratio to the C interface.
    void report(const QString &name, double most) const;
    /// The ratio as a promise: "page <= 2 x".
    void reportRatio(const QString &name, double most) const;
};

} // namespace rd
