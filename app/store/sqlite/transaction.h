// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sqlite/connection.h"

namespace rd::store {

/// Read: one state of the library for several queries. Write: on the disk before end() returns.
/// Quick: safe from a crash of the program, and of the machine but for the last moments (autosave).
enum class Mode { Read, Write, Quick };

/// All or nothing around the calls of a Connection. Inside another one a write is a savepoint: its
/// failure undoes its own steps alone. One that begins after a failure does nothing and hands that
/// out again. Not ended: undone.
class Transaction final
{
public:
    Transaction(Connection &connection, Mode mode);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] bool ok() const { return m_connection.ok(); }
    /// Commits, or hands out the first error with everything undone. A commit that fails (a full
    /// disk says so only here) is an error like any other.
    Result<void> end();
    template <typename T>
    Result<T> end(T value)
    {
        if (auto ended = end(); !ended) {
            return fail(ended.error());
        }
        return value;
    }

private:
    void begin();
    Result<void> synchronise(bool full);
    void undo();
    void forgetError();
    [[nodiscard]] QString savepoint() const;

    Connection &m_connection;
    Mode m_mode;
    int m_level = 0;
    bool m_failedBefore = false; ///< the one around it has
    bool m_begun = false;
    bool m_ended = false;
};

} // namespace rd::store
