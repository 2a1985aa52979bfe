// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/storelibrary.h"

#include "app/text/folding.h"
#include "tests/bench/measure.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <deque>

namespace rd {

using namespace store;

namespace {

constexpr int transactionMs = 50;
constexpr size_t moreThanOneTakes = 200; // articles

void mustWork(bool worked, const QString &path)
{
    if (!worked) {
        std::fprintf(stderr, "bench_store: %s cannot be written\n", qPrintable(path));
        std::exit(1);
    }
}

/// The tables of an empty library: before a release the first schema still changes.
QByteArray schemaOf(const QString &path)
{
    sqlite3 *handle = nullptr;
    QByteArray schema;
    sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_exec(
        handle, "SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY rowid",
        [](void *all, int, char **texts, char **) {
            *static_cast<QByteArray *>(all) += texts[0];
            return 0;
        },
        &schema, nullptr);
    sqlite3_close(handle);
    return schema;
}

QString fingerprint()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("empty.redaksiya"));
    must(Repository::open(path, {}));
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(schemaOf(path));
    hash.addData(QByteArray::number(Corpus::version) + ' ' +
                 QByteArray::number(text::foldingVersion));
    return QString::fromLatin1(hash.result().toHex().left(8));
}

void make(const QString &path, Corpus &corpus, int count)
{
    std::fprintf(stderr, "bench_store: making a library of %d articles, once\n", count);
    const QString unfinished = path + QStringLiteral(".unfinished");
    for (const char *suffix : {"", "-wal", "-shm"}) {
        QFile::remove(unfinished + QLatin1String(suffix));
    }
    {
        auto repository = must(Repository::open(unfinished, {}));
        const Filling filling = fill(*repository, corpus, 0, count);
        while (must(repository->mergeIndex())) {
        }
        std::fprintf(stderr, "bench_store: %.0f articles/s, %.3f ms of CPU each\n",
                     filling.perSecond(), filling.cpuMsEach());
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

Filling fill(Repository &repository, Corpus &corpus, int first, int count)
{
    Filling filling{count, 0, 0};
    std::deque<NewArticle> ready; // made up before the clock runs
    for (int stored = 0; stored < count;) {
        while (ready.size() < moreThanOneTakes && stored + std::ssize(ready) < count) {
            ready.push_back(corpus.article(first + stored + static_cast<int>(ready.size())));
        }
        QElapsedTimer clock;
        clock.start();
        const double cpuBefore = bench::cpuSeconds();
        must(repository.inTransaction([&]() -> Result<void> {
            while (!ready.empty() && !clock.hasExpired(transactionMs)) {
                if (auto id = repository.createArticle(ready.front()); !id) {
                    return fail(id.error());
                }
                ready.pop_front();
                ++stored;
            }
            return {};
        }));
        filling.seconds += static_cast<double>(clock.nsecsElapsed()) / 1e9;
        filling.cpuSeconds += bench::cpuSeconds() - cpuBefore;
    }
    return filling;
}

void copyLibrary(const QString &folder, Corpus &corpus, int count, const QString &target)
{
    mustWork(QDir().mkpath(folder), folder);
    const QString stem = QStringLiteral("articles-%1-").arg(count);
    const QString name = stem + fingerprint() + QStringLiteral(".redaksiya");
    QDir kept(folder);
    if (!kept.exists(name)) {
        const QStringList outdated = kept.entryList({stem + u'*'}, QDir::Files);
        for (const QString &old : outdated) {
            kept.remove(old);
        }
        make(kept.filePath(name), corpus, count);
    }
    mustWork(QFile::copy(kept.filePath(name), target), target);
    syncFile(kept.filePath(name));
    syncFile(target);
}

} // namespace rd
