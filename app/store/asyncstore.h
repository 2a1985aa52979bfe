// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/repository.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>
#include <type_traits>

namespace rd::store {

/// The store for a program that must never wait: one writer, one reader and one search connection,
/// each in its own thread. Jobs get the Repository of their connection; results come as futures
/// (take them with rd::deliver). Destroying it runs what was queued, then closes.
class AsyncStore final : public QObject
{
    Q_OBJECT
public:
    enum class Lane {
        Save,   ///< writer, ahead of bulk work: what a person is waiting for
        Bulk,   ///< writer: imports, re-indexing
        Read,   ///< list, open
        Search, ///< a new search interrupts the one under way
    };

    /// Opens all connections; the first error wins. Blocks while opening: call it off the window's
    /// thread and move the store there.
    static Result<std::unique_ptr<AsyncStore>> open(const QString &path,
                                                    const OpenOptions &options);
    ~AsyncStore() override;

    /// `job` is `Result<T>(Repository &)`, run in that lane's thread.
    template <typename Job>
    auto run(Lane lane, Job job) -> QFuture<std::invoke_result_t<Job, Repository &>>
    {
        using R = std::invoke_result_t<Job, Repository &>;
        auto promise = std::make_shared<QPromise<R>>();
        QFuture<R> future = promise->future();
        promise->start();
        post(lane, [promise, job = std::move(job)](Repository &repository) mutable {
            if (!promise->isCanceled()) {
                promise->addResult(job(repository));
            }
            promise->finish();
        });
        return future;
    }

    /// A connection of its own for one long task (export, re-index, backup), read only.
    [[nodiscard]] Result<std::unique_ptr<Repository>> openReader() const;

    /// For Lane::Search: true as soon as a newer search was posted.
    [[nodiscard]] std::function<bool()> searchInterrupt() const;

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString libraryUuid() const;
    [[nodiscard]] bool isReadOnly() const;

Q_SIGNALS:
    /// After a commit by any process (a timer asks the change log once a second for the others').
    void changed(const std::vector<rd::store::Change> &changes);

private:
    struct Parts;
    explicit AsyncStore(std::unique_ptr<Parts> parts);
    void post(Lane lane, std::function<void(Repository &)> job);
    std::unique_ptr<Parts> m_parts;
};

} // namespace rd::store
