// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fails at the n-th write, for every n of a session: what was acknowledged is there
// afterwards, what was refused is not, and the library works again when the disk does.
#include "app/store/bulk.h"
#include "app/store/parts.h"
#include "tests/app/store/storetest.h"

#include <QRandomGenerator>

#include <sqlite3.h>

#include <cstring>
#include <vector>

using namespace rd;
using namespace rd::store;
using namespace rd::testing;

namespace {

// The stock VFS with its write and sync calls counted and, from one on, refused.
struct Fault
{
    int countdown = -1; // writes that still succeed; below zero: no fault
    int code = SQLITE_FULL;
    int calls = 0;
    int syncs = 0;

    int next()
    {
        ++calls;
        return countdown >= 0 && calls > countdown ? code : SQLITE_OK;
    }
};
Fault fault; // the VFS's callbacks carry no pointer of ours

struct FaultFile
{
    sqlite3_file base;
    sqlite3_file *real;
};

sqlite3_vfs *stock = nullptr;
sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<FaultFile *>(file)->real;
}

int writeAt(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at)
{
    const int code = fault.next();
    return code != SQLITE_OK ? code : realOf(file)->pMethods->xWrite(realOf(file), bytes, size, at);
}
int sync(sqlite3_file *file, int flags)
{
    ++fault.syncs;
    const int code = fault.next();
    return code != SQLITE_OK ? SQLITE_IOERR_FSYNC
                             : realOf(file)->pMethods->xSync(realOf(file), flags);
}
int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    const int code = fault.next();
    return code != SQLITE_OK ? SQLITE_IOERR_TRUNCATE
                             : realOf(file)->pMethods->xTruncate(realOf(file), size);
}

const sqlite3_io_methods methods{
    3,
    [](sqlite3_file *f) {
        const int code = realOf(f)->pMethods->xClose(realOf(f));
        return code;
    },
    [](sqlite3_file *f, void *to, int n, sqlite3_int64 at) {
        return realOf(f)->pMethods->xRead(realOf(f), to, n, at);
    },
    writeAt,
    truncate,
    sync,
    [](sqlite3_file *f, sqlite3_int64 *n) { return realOf(f)->pMethods->xFileSize(realOf(f), n); },
    [](sqlite3_file *f, int l) { return realOf(f)->pMethods->xLock(realOf(f), l); },
    [](sqlite3_file *f, int l) { return realOf(f)->pMethods->xUnlock(realOf(f), l); },
    [](sqlite3_file *f, int *r) { return realOf(f)->pMethods->xCheckReservedLock(realOf(f), r); },
    [](sqlite3_file *f, int op, void *arg) {
        return realOf(f)->pMethods->xFileControl(realOf(f), op, arg);
    },
    [](sqlite3_file *f) { return realOf(f)->pMethods->xSectorSize(realOf(f)); },
    [](sqlite3_file *f) { return realOf(f)->pMethods->xDeviceCharacteristics(realOf(f)); },
    [](sqlite3_file *f, int page, int size, int extend, volatile void **to) {
        return realOf(f)->pMethods->xShmMap(realOf(f), page, size, extend, to);
    },
    [](sqlite3_file *f, int at, int n, int flags) {
        return realOf(f)->pMethods->xShmLock(realOf(f), at, n, flags);
    },
    [](sqlite3_file *f) { realOf(f)->pMethods->xShmBarrier(realOf(f)); },
    [](sqlite3_file *f, int remove) { return realOf(f)->pMethods->xShmUnmap(realOf(f), remove); },
    [](sqlite3_file *f, sqlite3_int64 at, int n, void **to) {
        return realOf(f)->pMethods->xFetch(realOf(f), at, n, to);
    },
    [](sqlite3_file *f, sqlite3_int64 at, void *from) {
        return realOf(f)->pMethods->xUnfetch(realOf(f), at, from);
    },
};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *out)
{
    auto *mine = reinterpret_cast<FaultFile *>(file);
    mine->real = reinterpret_cast<sqlite3_file *>(mine + 1);
    std::memset(mine->real, 0, static_cast<size_t>(stock->szOsFile));
    const int code = stock->xOpen(stock, name, mine->real, flags, out);
    mine->base.pMethods = code == SQLITE_OK ? &methods : nullptr;
    return code;
}

sqlite3_vfs faultVfs;

} // namespace

class TestStoreFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void savesWaitForTheDisk();
    void everyWriteFails_data();
    void everyWriteFails();
    void bulkIsWholeOrNothing();
};

void TestStoreFaults::initTestCase()
{
    stock = sqlite3_vfs_find(nullptr);
    faultVfs = *stock;
    faultVfs.zName = "redaksiya-faults";
    faultVfs.szOsFile = int(sizeof(FaultFile)) + stock->szOsFile;
    faultVfs.xOpen = openFile;
    QCOMPARE(sqlite3_vfs_register(&faultVfs, 1), SQLITE_OK);
}

void TestStoreFaults::cleanupTestCase()
{
    sqlite3_vfs_register(stock, 1);
    sqlite3_vfs_unregister(&faultVfs);
}

// Also when autosaves, which need not, came between.
void TestStoreFaults::savesWaitForTheDisk()
{
    fault = {};
    TestLibrary library;
    const auto id =
        library->createArticle(saved(content(QStringLiteral("0"), QStringLiteral("söz"))));
    RD_OK(id);
    RevisionId head = library->article(*id)->head;
    for (int i = 1; i <= 3; ++i) {
        const ArticleContent text = content(QString::number(i), QStringLiteral("cümlə"));
        fault.syncs = 0;
        RD_OK(library->saveWorkingCopy(*id, text, head));
        QCOMPARE(fault.syncs, 0);
        const auto revision = library->saveRevision(*id, text, {head, {}, {}});
        RD_OK(revision);
        head = *revision;
        QCOMPARE(fault.syncs, 1);
    }
}

void TestStoreFaults::everyWriteFails_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("disk full") << SQLITE_FULL;
    QTest::newRow("I/O error") << SQLITE_IOERR_WRITE;
}

void TestStoreFaults::everyWriteFails()
{
    QFETCH(int, code);
    bool failedOnce = true;
    int rounds = 0;
    for (int n = 0; failedOnce; ++n, ++rounds) {
        failedOnce = false;
        fault = {};
        TestLibrary library;
        auto id =
            library->createArticle(saved(content(QStringLiteral("0"), QStringLiteral("söz"))));
        RD_OK(id);
        RevisionId head = library->article(*id)->head;
        QStringList acknowledged{QStringLiteral("0")};
        fault = {n, code, 0, 0};
        for (int i = 1; i <= 4; ++i) {
            const QString headline = QString::number(i);
            const ArticleContent text =
                content(headline, QStringLiteral("cümlə %1 ").arg(i).repeated(400));
            if (i % 2 == 0) {
                auto kept = library->saveWorkingCopy(*id, text, head);
                failedOnce = failedOnce || !kept;
                if (!kept) {
                    QCOMPARE(kept.error().code, ErrorCode::Io);
                }
                continue;
            }
            auto revision = library->saveRevision(*id, text, {head, {}, {}});
            if (revision) {
                head = *revision;
                acknowledged.prepend(headline);
            } else {
                failedOnce = true;
                QCOMPARE(revision.error().code, ErrorCode::Io);
                QVERIFY(!revision.error().message.isEmpty());
            }
        }
        fault = {};
        // The disk works again: the same connection saves without a restart.
        auto again = library->saveRevision(*id, content(QStringLiteral("9"), QStringLiteral("son")),
                                           {head, {}, {}});
        RD_OK(again);
        acknowledged.prepend(QStringLiteral("9"));
        library.reopen();
        QStringList there;
        const auto infos = library->revisions(*id).value();
        for (const RevisionInfo &info : infos) {
            there.append(library->revisionContent(info.id)->metadata.headline);
        }
        QCOMPARE(there, acknowledged);
        const auto report = library->check({});
        RD_OK(report);
        QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.join(u'\n')));
        QCOMPARE(library->search(QStringLiteral("son"), {}, 0, 9)->size(), size_t{1});
    }
    QVERIFY(rounds > 10); // it did hit the writes
}

// With a cache of few pages SQLite writes in the middle of a piece: what fails there, between the
// revision of an article and its step, leaves neither.
void TestStoreFaults::bulkIsWholeOrNothing()
{
    int failures = 0;
    bool failed = true;
    for (int n = 0; failed; ++n) {
        fault = {};
        TestLibrary library;
        std::vector<ArticleId> ids;
        QRandomGenerator random(7);
        for (int i = 0; i < 2; ++i) {
            QString text; // that does not pack to a page
            for (int word = 0; word < 4000; ++word) {
                text += QString::number(random.generate(), 36) + u' ';
            }
            const auto id = library->createArticle(saved(content(QString::number(i), text)));
            RD_OK(id);
            ids.push_back(*id);
        }
        BulkChange change;
        change.section = library->ensureSection(QStringLiteral("İdman"), QStringLiteral("az"))->id;
        change.status = Status::InReview;
        RD_OK(library->parts().connection->control("PRAGMA cache_size=4"));
        BulkProgress progress;
        fault = {n, SQLITE_FULL, 0, 0};
        failed = false;
        while (!failed && progress.next < ids.size()) {
            failed = !BulkEdits(*library.repository).step(ids, change, progress);
        }
        fault = {};
        failures += failed ? 1 : 0;
        QCOMPARE(progress.refused, 0);
        library.reopen();
        for (size_t i = 0; i < ids.size(); ++i) {
            const auto article = library->article(ids[i]);
            RD_OK(article);
            const bool done = i < progress.next;
            QCOMPARE(article->status, done ? Status::InReview : Status::Draft);
            QCOMPARE(article->content.metadata.section.isEmpty(), !done);
            QCOMPARE(library->revisions(ids[i])->size(), done ? size_t{2} : size_t{1});
        }
    }
    QVERIFY(failures > 10);
}

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "test_store_faults.moc"
