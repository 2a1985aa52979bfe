// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/workerthread.h"

#include <utility>

namespace rd::store {

WorkerThread::WorkerThread(QString path, OpenOptions options)
    : m_path(std::move(path))
    , m_options(std::move(options))
{}

WorkerThread::~WorkerThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void WorkerThread::start()
{
    m_thread = std::thread([this] { run(); });
}

Result<void> WorkerThread::waitUntilOpen()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_opened.has_value(); });
    return *m_opened;
}

void WorkerThread::setIdle(std::chrono::milliseconds every, Idle idle)
{
    {
        const std::lock_guard lock(m_mutex);
        m_idle = std::move(idle);
        m_idleEvery = every;
        m_idleAt = std::chrono::steady_clock::now() + every;
    }
    m_wake.notify_all();
}

void WorkerThread::idleSoon()
{
    {
        const std::lock_guard lock(m_mutex);
        m_soon = true;
    }
    m_wake.notify_all();
}

void WorkerThread::post(bool urgent, Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queues[urgent ? 0 : 1].push_back(std::move(job));
    }
    m_wake.notify_all();
}

void WorkerThread::run()
{
    // A connection lives and dies in its thread.
    auto repository = Repository::open(m_path, m_options);
    {
        const std::lock_guard lock(m_mutex);
        if (repository) {
            m_uuid = (*repository)->uuid();
            m_opened = Result<void>();
        } else {
            m_opened = Result<void>(fail(repository.error()));
        }
    }
    m_wake.notify_all();
    if (repository) {
        loop(**repository);
    }
}

void WorkerThread::loop(Repository &repository)
{
    while (auto job = next()) {
        if (*job) {
            (*job)(repository);
            continue;
        }
        const bool again = m_idle(repository);
        const std::lock_guard lock(m_mutex);
        m_idleAt =
            std::chrono::steady_clock::now() + (again ? std::chrono::milliseconds(0) : m_idleEvery);
    }
}

std::optional<WorkerThread::Job> WorkerThread::next()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        // The idle work has its turn also under a steady stream of jobs.
        if (m_idle && !m_stop && std::chrono::steady_clock::now() >= m_idleAt) {
            return Job();
        }
        for (auto &queue : m_queues) {
            if (!queue.empty()) {
                Job job = std::move(queue.front());
                queue.pop_front();
                return job;
            }
        }
        if (m_stop) {
            return std::nullopt;
        }
        if (m_soon && m_idle) {
            m_soon = false;
            return Job();
        }
        if (m_idle) {
            m_wake.wait_until(lock, m_idleAt);
        } else {
            m_wake.wait(lock);
        }
    }
}

} // namespace rd::store
