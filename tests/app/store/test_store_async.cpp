// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/deliver.h"
#include "app/store/asyncstore.h"
#include "tests/app/store/storetest.h"

#include <QSignalSpy>

#include <future>

using namespace rd;
using namespace rd::store;
using namespace rd::testing;

using Lane = AsyncStore::Lane;

class TestStoreAsync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void savesReadsAndFinds();
    void everySaveIsFound();
    void saveGoesBeforeBulk();
    void newSearchInterrupts();
    void destructionRunsTheQueue();
    void othersWritesAreSeen();
    void deliveryDiesWithItsReceiver();
    void readOnlyAndBroken();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<AsyncStore> m_store;
    [[nodiscard]] QString path() const { return m_dir->filePath(QStringLiteral("a.redaksiya")); }
};

void TestStoreAsync::init()
{
    m_store.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    auto opened = AsyncStore::open(path(), {});
    RD_OK(opened);
    m_store = std::move(*opened);
}

void TestStoreAsync::savesReadsAndFinds()
{
    QSignalSpy changed(m_store.get(), &AsyncStore::changed);
    auto made = m_store->run(Lane::Save, [](Repository &repository) {
        return repository.createArticle(
            saved(content(QStringLiteral("Körpü"), QStringLiteral("söz"))));
    });
    const Result<ArticleId> id = made.result();
    RD_OK(id);
    auto read =
        m_store->run(Lane::Read, [id](Repository &repository) { return repository.article(*id); });
    QCOMPARE(read.result()->content.metadata.headline, QStringLiteral("Körpü"));
    auto found = m_store->run(Lane::Search, [](Repository &repository) {
        return repository.search(QStringLiteral("korpu"), {}, 0, 10);
    });
    QCOMPARE(found.result()->size(), size_t{1});
    QTRY_VERIFY(!changed.isEmpty());
    auto refused = m_store->run(Lane::Read, [](Repository &repository) {
        return repository.setSetting(QStringLiteral("a"), QStringLiteral("b"));
    });
    QCOMPARE(refused.result().error().code, ErrorCode::Denied);
}

// The search runs on another connection than the save and its indexing.
void TestStoreAsync::everySaveIsFound()
{
    const auto made = m_store->run(Lane::Save, [](Repository &repository) {
        return repository.createArticle(saved(content(QStringLiteral("0"), {})));
    });
    const Result<ArticleId> id = made.result();
    RD_OK(id);
    for (int i = 1; i <= 30; ++i) {
        const QString word = QStringLiteral("söz%1").arg(i);
        const auto save = m_store->run(Lane::Save, [id, word](Repository &repository) {
            const RevisionId head = repository.article(*id)->head;
            return repository.saveRevision(*id, content(word, word), {head, {}, {}});
        });
        RD_OK(save.result());
        const auto found = m_store->run(Lane::Search, [word](Repository &repository) {
            return repository.search(word, {}, 0, 10);
        });
        QCOMPARE(found.result()->size(), size_t{1});
    }
}

void TestStoreAsync::saveGoesBeforeBulk()
{
    std::promise<void> release;
    auto gate = m_store->run(Lane::Bulk, [waits = release.get_future().share()](Repository &) {
        waits.wait();
        return Result<void>();
    });
    QStringList order; // written in the writer's thread alone
    const auto job = [&order](const char *name) {
        return [&order, name](Repository &) {
            order.append(QLatin1String(name));
            return Result<void>();
        };
    };
    auto bulk = m_store->run(Lane::Bulk, job("bulk"));
    auto save = m_store->run(Lane::Save, job("save"));
    release.set_value();
    bulk.waitForFinished();
    QCOMPARE(order, (QStringList{QStringLiteral("save"), QStringLiteral("bulk")}));
}

void TestStoreAsync::newSearchInterrupts()
{
    std::promise<void> started;
    auto slow = m_store->run(Lane::Search,
                             [&started, stop = m_store->searchInterrupt()](Repository &repository) {
                                 started.set_value();
                                 while (!stop()) {
                                     std::this_thread::yield();
                                 }
                                 return repository.search(QStringLiteral("söz"), {}, 0, 10, stop);
                             });
    started.get_future().wait();
    auto quick = m_store->run(Lane::Search, [stop = m_store->searchInterrupt()](Repository &r) {
        return r.search(QStringLiteral("söz"), {}, 0, 10, stop);
    });
    QCOMPARE(slow.result().error().code, ErrorCode::Cancelled);
    RD_OK(quick.result());
}

void TestStoreAsync::destructionRunsTheQueue()
{
    QList<QFuture<Result<ArticleId>>> futures;
    for (int i = 0; i < 50; ++i) {
        futures.append(m_store->run(Lane::Bulk, [i](Repository &repository) {
            return repository.createArticle(
                saved(content(QString::number(i), QStringLiteral("söz"))));
        }));
    }
    m_store.reset();
    for (auto &future : futures) {
        QVERIFY(future.isFinished());
        RD_OK(future.result());
    }
    auto reopened = Repository::open(path(), {});
    QCOMPARE((*reopened)->rowCount({}).value(), 50);
}

void TestStoreAsync::othersWritesAreSeen()
{
    QSignalSpy changed(m_store.get(), &AsyncStore::changed);
    auto other = Repository::open(path(), {});
    RD_OK(other);
    RD_OK((*other)->createArticle(saved(content(QStringLiteral("Bir"), QStringLiteral("söz")))));
    QTRY_VERIFY(!changed.isEmpty());
    const auto changes = changed.front().front().value<std::vector<Change>>();
    QVERIFY(std::any_of(changes.begin(), changes.end(),
                        [](const Change &change) { return change.entity == Entity::Article; }));
}

void TestStoreAsync::deliveryDiesWithItsReceiver()
{
    int delivered = 0;
    auto receiver = std::make_unique<QObject>();
    const auto count = [&delivered](const Result<Counters> &) { ++delivered; };
    const auto ask = [](Repository &repository) { return repository.counters(); };
    deliver(m_store->run(Lane::Read, ask), receiver.get(), count);
    QTRY_COMPARE(delivered, 1);
    deliver(m_store->run(Lane::Read, ask), receiver.get(), count);
    receiver.reset();
    m_store.reset();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(delivered, 1);
}

void TestStoreAsync::readOnlyAndBroken()
{
    m_store.reset();
    OpenOptions options;
    options.mode = OpenMode::ReadOnly;
    auto opened = AsyncStore::open(path(), options);
    RD_OK(opened);
    QVERIFY((*opened)->isReadOnly());
    QVERIFY(!(*opened)->libraryUuid().isEmpty());
    auto refused = (*opened)->run(
        Lane::Save, [](Repository &repository) { return repository.createArticle({}); });
    QCOMPARE(refused.result().error().code, ErrorCode::Denied);
    RD_OK((*opened)->openReader());
    QCOMPARE(AsyncStore::open(m_dir->filePath(QStringLiteral("none")), options).error().code,
             ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestStoreAsync)
#include "test_store_async.moc"
