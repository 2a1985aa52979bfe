// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QCoreApplication>

#include <atomic>
#include <functional>
#include <memory>

namespace rd {

/// Shared by whoever starts a long task and whoever runs it. Copies point to the same flag.
class CancelToken
{
public:
    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_flag = std::make_shared<std::atomic_bool>(false);
};

/// What a long task gets from its caller: a way to be stopped and a way to tell how far it is.
/// `progress(done, total)` is called from the task's own thread; total 0 means unknown.
struct TaskContext
{
    CancelToken cancel;
    std::function<void(qint64 done, qint64 total)> progress;

    void report(qint64 done, qint64 total) const
    {
        if (progress) {
            progress(done, total);
        }
    }
};

/// The one error a cancelled task returns.
inline tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, QCoreApplication::translate("rd::Task", "Stopped."));
}

} // namespace rd
