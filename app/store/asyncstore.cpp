// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/asyncstore.h"

#include "app/base/log.h"
#include "app/store/workerthread.h"

#include <QMetaObject>

#include <atomic>
#include <future>

namespace rd::store {

namespace {
using namespace std::chrono_literals;
constexpr auto pollEvery = 1000ms;

/// True when there is more to do.
bool indexALittle(Repository &repository)
{
    const auto more = repository.mergeIndex();
    if (!more) {
        logError(lcStore(), more.error());
    }
    return more.value_or(false);
}

} // namespace

struct AsyncStore::Parts
{
    Parts(const QString &libraryPath, const OpenOptions &opened)
        : path(libraryPath)
        , options(opened)
        , readOptions(opened)
        , writer(libraryPath, opened)
        , reader(libraryPath, withoutWriting(opened))
        , search(libraryPath, withoutWriting(opened))
    {
        readOptions.mode = OpenMode::ReadOnly;
    }
    static OpenOptions withoutWriting(OpenOptions options)
    {
        options.mode = OpenMode::ReadOnly;
        return options;
    }
    /// Reads what is new in the change log and hands it to the store's thread.
    void announce(Repository &repository);
    /// Has the writer index what waits (one step of its idle work), so that a search finds what was
    /// saved before it. `repository` is the one that searches.
    void settleIndex(const Repository &repository);

    QString path;
    OpenOptions options;
    OpenOptions readOptions;

    /// Searches are numbered; the predicate compares the newest with the one under way.
    struct Searches
    {
        std::atomic<quint64> posted{0};
        std::atomic<quint64> running{0};
    };
    std::shared_ptr<Searches> searches = std::make_shared<Searches>();

    AsyncStore *store = nullptr;
    std::mutex announcing; ///< writer and reader both announce; each change once
    qint64 announced = 0;

    // Last: their threads end before the rest goes. The writer is destroyed last of them.
    WorkerThread writer;
    WorkerThread reader;
    WorkerThread search;
};

void AsyncStore::Parts::announce(Repository &repository)
{
    const std::lock_guard lock(announcing);
    const auto changes = repository.changesSince(announced);
    if (!changes) {
        logError(lcStore(), changes.error());
        return;
    }
    if (changes->empty()) {
        return;
    }
    announced = changes->back().sequence;
    // Queued: the signal is emitted in the store's thread, and not at all once it is gone.
    QMetaObject::invokeMethod(
        store, [to = store, list = *changes] { Q_EMIT to->changed(list); }, Qt::QueuedConnection);
}

void AsyncStore::Parts::settleIndex(const Repository &repository)
{
    if (options.mode == OpenMode::ReadOnly || !repository.isIndexBehind().value_or(false)) {
        return;
    }
    // The search thread ends before the writer does, so the answer comes.
    std::promise<void> indexed;
    writer.post(true, [&indexed](Repository &writing) {
        indexALittle(writing);
        indexed.set_value();
    });
    indexed.get_future().wait();
}

AsyncStore::AsyncStore(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
    m_parts->store = this;
}

AsyncStore::~AsyncStore() = default;

Result<std::unique_ptr<AsyncStore>> AsyncStore::open(const QString &path,
                                                     const OpenOptions &options)
{
    auto parts = std::make_unique<Parts>(path, options);
    // The writer first: it makes or migrates the file the others read, those two at once.
    parts->writer.start();
    if (auto opened = parts->writer.waitUntilOpen(); !opened) {
        return fail(opened.error());
    }
    parts->reader.start();
    parts->search.start();
    for (WorkerThread *thread : {&parts->reader, &parts->search}) {
        if (auto opened = thread->waitUntilOpen(); !opened) {
            return fail(opened.error());
        }
    }
    std::unique_ptr<AsyncStore> store(new AsyncStore(std::move(parts)));
    Parts *shared = store->m_parts.get();
    // What was there before the opening is not news.
    std::promise<void> ready;
    shared->reader.post(true, [shared, &ready](Repository &repository) {
        shared->announced = repository.lastSequence().value_or(0);
        ready.set_value();
    });
    ready.get_future().wait();
    shared->reader.setIdle(pollEvery, [shared](Repository &repository) {
        shared->announce(repository);
        return false;
    });
    if (options.mode == OpenMode::ReadWrite) {
        shared->writer.setIdle(pollEvery, indexALittle);
    }
    return store;
}

void AsyncStore::post(Lane lane, std::function<void(Repository &)> job)
{
    Parts *parts = m_parts.get();
    switch (lane) {
    case Lane::Save:
    case Lane::Bulk:
        parts->writer.post(lane == Lane::Save,
                           [parts, job = std::move(job)](Repository &repository) {
                               job(repository);
                               parts->announce(repository);
                               parts->writer.idleSoon(); // index what was saved
                           });
        break;
    case Lane::Read:
        parts->reader.post(false, std::move(job));
        break;
    case Lane::Search: {
        const quint64 number = ++parts->searches->posted;
        parts->search.post(false, [parts, number, job = std::move(job)](Repository &repository) {
            parts->searches->running = number;
            parts->settleIndex(repository);
            job(repository);
        });
        break;
    }
    }
}

Result<std::unique_ptr<Repository>> AsyncStore::openReader() const
{
    return Repository::open(m_parts->path, m_parts->readOptions);
}

std::function<bool()> AsyncStore::searchInterrupt() const
{
    return [searches = m_parts->searches] {
        return searches->posted.load() != searches->running.load();
    };
}

QString AsyncStore::path() const
{
    return m_parts->path;
}
QString AsyncStore::libraryUuid() const
{
    return m_parts->writer.uuid();
}
bool AsyncStore::isReadOnly() const
{
    return m_parts->options.mode == OpenMode::ReadOnly;
}

} // namespace rd::store
