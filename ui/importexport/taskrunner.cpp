// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importexport/taskrunner.h"

#include <QElapsedTimer>

#include <mutex>

namespace rd::ui {

namespace {

constexpr qint64 reportEveryMs = 50;

/// Lets one report in fifty milliseconds through; shared by the copies of one context.
struct Throttle
{
    std::mutex mutex;
    QElapsedTimer since;

    bool passes(bool last)
    {
        const std::lock_guard lock(mutex);
        if (since.isValid() && since.elapsed() < reportEveryMs && !last) {
            return false;
        }
        since.start();
        return true;
    }
};

} // namespace

RunningTask::RunningTask(QString title, QObject *parent)
    : QObject(parent)
    , m_title(std::move(title))
{}

TaskContext RunningTask::context()
{
    TaskContext context;
    context.cancel = m_cancel;
    // The runner waits for its threads before its tasks die, so `this` outlives every report.
    context.progress = [this, throttle = std::make_shared<Throttle>()](qint64 done, qint64 total) {
        if (throttle->passes(total > 0 && done >= total)) {
            QMetaObject::invokeMethod(
                this, [this, done, total] { Q_EMIT progressed(done, total); },
                Qt::QueuedConnection);
        }
    };
    return context;
}

TaskRunner::TaskRunner(QObject *parent)
    : QObject(parent)
{
    // Two cores are the smallest desk: one long task beside the window is enough.
    m_pool.setMaxThreadCount(2);
}

TaskRunner::~TaskRunner()
{
    const QList<RunningTask *> tasks = findChildren<RunningTask *>(Qt::FindDirectChildrenOnly);
    for (RunningTask *task : tasks) {
        task->cancel();
    }
    m_pool.waitForDone();
}

} // namespace rd::ui
