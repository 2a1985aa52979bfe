// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/repository.h"

#include <array>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace rd::store {

/// A thread with a Repository of its own and a queue of two priorities. Destroying it runs what is
/// queued, then closes the library.
class WorkerThread final
{
public:
    using Job = std::function<void(Repository &)>;
    /// Called in the thread about once `idleEvery`, between jobs; true asks to be called again at
    /// once if nothing waits.
    using Idle = std::function<bool(Repository &)>;

    WorkerThread(QString path, OpenOptions options);
    ~WorkerThread();
    Q_DISABLE_COPY_MOVE(WorkerThread)

    /// Begins to open the library in the thread. Once.
    void start();
    [[nodiscard]] Result<void> waitUntilOpen();
    void setIdle(std::chrono::milliseconds every, Idle idle);
    /// Idles as soon as there is no job.
    void idleSoon();
    void post(bool urgent, Job job);
    [[nodiscard]] QString uuid() const { return m_uuid; }

private:
    void run();
    void loop(Repository &repository);
    /// The next job; an empty one when it is time to idle; nothing when it is time to stop.
    std::optional<Job> next();

    const QString m_path;
    const OpenOptions m_options;
    QString m_uuid;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::array<std::deque<Job>, 2> m_queues; ///< urgent, ordinary
    std::optional<Result<void>> m_opened;
    bool m_stop = false;
    bool m_soon = false;
    Idle m_idle;
    std::chrono::milliseconds m_idleEvery{0};
    std::chrono::steady_clock::time_point m_idleAt;
    std::thread m_thread;
};

} // namespace rd::store
