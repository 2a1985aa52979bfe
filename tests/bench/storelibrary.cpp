// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/storelibrary.h"

#include "tests/bench/measure.h"

#include <QDir>
#include <QElapsedTimer>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <deque>
#include <future>

namespace rd {

using namespace store;

namespace {

constexpr int longTransactionMs = 2000; // nobody waits while the library is made
constexpr int batch = 500;              // articles that are made up ahead

void mustWork(bool worked, const QString &path)
{
    if (!worked) {
        std::fprintf(stderr, "bench_store: %s cannot be written\n", qPrintable(path));
        std::exit(1);
    }
}

void settle(Repository &repository)
{
    while (must(repository.mergeIndex())) {
    }
}

void make(const QString &path, const Corpus &corpus, int count)
{
    std::fprintf(stderr, "bench_store: making a library of %d articles, once\n", count);
    const QString unfinished = path + QStringLiteral(".unfinished");
    for (const char *suffix : {"", "-wal", "-shm"}) {
        QFile::remove(unfinished + QLatin1String(suffix));
    }
    {
        auto repository = must(Repository::open(unfinished, {}));
        QElapsedTimer whole;
        whole.start();
        const Filling filling = fill(*repository, corpus, 0, count, longTransactionMs);
        settle(*repository);
        std::fprintf(stderr, "bench_store: %.0f articles/s, %.3f ms of CPU each; %lld s in all\n",
                     filling.perSecond(), filling.cpuMsEach(), whole.elapsed() / 1000);
    }
    mustWork(QFile::rename(unfinished, path), path);
}

void syncFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY);
    mustWork(file >= 0 && ::fsync(file) == 0, path);
    ::close(file);
}

} // namespace

Filling fill(Repository &repository, const Corpus &corpus, int first, int count, int transactionMs)
{
    Filling filling{count, 0, 0};
    const int end = first + count;
    const auto makeUp = [&corpus, end](int from) {
        std::deque<NewArticle> made;
        for (int number = from; number < std::min(from + batch, end); ++number) {
            made.push_back(corpus.article(number));
        }
        return made;
    };
    auto next = std::async(std::launch::async, makeUp, first);
    for (int stored = first; stored < end;) {
        std::deque<NewArticle> ready = next.get();
        next = std::async(std::launch::async, makeUp, stored + int(ready.size()));
        QElapsedTimer clock;
        clock.start();
        const double cpuBefore = bench::threadCpuSeconds();
        while (!ready.empty()) {
            QElapsedTimer transaction;
            transaction.start();
            must(repository.inTransaction([&]() -> Result<void> {
                while (!ready.empty() && !transaction.hasExpired(transactionMs)) {
                    if (auto id = repository.createArticle(ready.front()); !id) {
                        return fail(id.error());
                    }
                    ready.pop_front();
                    ++stored;
                }
                return {};
            }));
        }
        filling.seconds += static_cast<double>(clock.nsecsElapsed()) / 1e9;
        filling.cpuSeconds += bench::threadCpuSeconds() - cpuBefore;
    }
    return filling;
}

void copyLibrary(const QString &folder, const Corpus &corpus, int count, const QString &target)
{
    mustWork(QDir().mkpath(folder), folder);
    QDir kept(folder);
    const QString stem = QStringLiteral("articles-%1-").arg(count);
    const QString name = stem + QStringLiteral("corpus-%1.redaksiya").arg(Corpus::version);
    if (!kept.exists(name)) {
        const QStringList outdated = kept.entryList({stem + u'*'}, QDir::Files);
        for (const QString &old : outdated) {
            kept.remove(old);
        }
        make(kept.filePath(name), corpus, count);
    }
    {
        auto repository = must(Repository::open(kept.filePath(name), {}));
        settle(*repository);
    }
    const QStringList backups = kept.entryList({name + QStringLiteral(".v*.backup")}, QDir::Files);
    for (const QString &backup : backups) {
        kept.remove(backup); // what the store makes before it migrates
    }
    mustWork(QFile::copy(kept.filePath(name), target), target);
    syncFile(kept.filePath(name));
    syncFile(target);
}

} // namespace rd
