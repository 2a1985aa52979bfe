// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/deliver.h"
#include "app/base/task.h"

#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace rd::ui {

/// One long task under way, as the window sees it.
class RunningTask final : public QObject
{
    Q_OBJECT
public:
    RunningTask(QString title, QObject *parent);

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] bool isCancelled() const { return m_cancel.isCancelled(); }
    void cancel() { m_cancel.cancel(); }
    /// For the task's own thread; reports come at most 20 times a second.
    [[nodiscard]] TaskContext context();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void finished();

private:
    QString m_title;
    CancelToken m_cancel;
};

/// Runs long tasks in threads of its own, so that the window never waits. Destroying it cancels
/// what runs and waits for it to stop.
class TaskRunner final : public QObject
{
    Q_OBJECT
public:
    explicit TaskRunner(QObject *parent = nullptr);
    ~TaskRunner() override;

    /// `work(const TaskContext &)` runs in a thread; `done(result)` in this one.
    template <typename Work, typename Done>
    void run(const QString &title, Work work, Done done)
    {
        auto *task = new RunningTask(title, this);
        const TaskContext context = task->context();
        auto future = QtConcurrent::run(
            &m_pool, [work = std::move(work), context]() mutable { return work(context); });
        deliver(future, task, [task, done = std::move(done)](auto result) mutable {
            done(std::move(result));
            Q_EMIT task->finished();
            task->deleteLater();
        });
        Q_EMIT started(task);
    }

    [[nodiscard]] bool isBusy() const { return m_pool.activeThreadCount() > 0; }

Q_SIGNALS:
    void started(rd::ui::RunningTask *task);

private:
    QThreadPool m_pool;
};

} // namespace rd::ui
