// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"
#include "app/store/sqlite/openfile.h"
#include "app/store/sqlite/transaction.h"
#include "tests/app/store/storetest.h"

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace rd;
using namespace rd::store;
using namespace rd::testing;

namespace {

ErrorCode openError(const QString &path, OpenMode mode = OpenMode::ReadWrite)
{
    OpenOptions options;
    options.mode = mode;
    options.busyTimeoutMs = 50;
    auto opened = Repository::open(path, options);
    return opened ? ErrorCode::Unsupported : opened.error().code;
}

QByteArray bytesOf(const QString &path)
{
    return readFile(path, 1 << 30).value();
}

class Raw
{
public:
    explicit Raw(const QString &path) { sqlite3_open(path.toUtf8().constData(), &m_handle); }
    ~Raw() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(Raw)
    int run(const char *sql) { return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr); }

private:
    sqlite3 *m_handle = nullptr;
};

// Rights do not bind root: these steps run as somebody else.
class Unprivileged
{
public:
    Unprivileged()
        : m_root(::geteuid() == 0)
    {
        m_done = !m_root || ::seteuid(65534) == 0;
    }
    ~Unprivileged()
    {
        if (m_root && m_done) {
            const int back = ::seteuid(0);
            Q_ASSERT(back == 0);
            Q_UNUSED(back);
        }
    }
    Q_DISABLE_COPY_MOVE(Unprivileged)
    [[nodiscard]] bool done() const { return m_done; }

private:
    bool m_root;
    bool m_done = false;
};

void setMode(const QString &path, mode_t mode)
{
    QCOMPARE(::chmod(path.toUtf8().constData(), mode), 0);
}

} // namespace

class TestStoreOpen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newLibrary();
    void missing();
    void notALibrary_data();
    void notALibrary();
    void anotherProgramsDatabase();
    void tooNewIsUntouched();
    void truncatedAndOverwritten();
    void lockedByAnother();
    void readOnlyMode();
    void readOnlyFolder();
    void unreadableFile();
    void migrationBacksUpFirst();
    void failedMigrationLeavesTheOld();
    void backups();
    void twoConnections();
    void roomInTheWal();
};

void TestStoreOpen::newLibrary()
{
    TestLibrary library;
    QVERIFY(!library->uuid().isEmpty());
    QVERIFY(!library->isReadOnly());
    QVERIFY(library->sections()->size() >= 12);
    const QString uuid = library->uuid();
    library.reopen();
    QCOMPARE(library->uuid(), uuid);
    QCOMPARE(QDir(library.dir.path()).entryList({QStringLiteral("*.new*")}).size(), 0);
    library.repository.reset();
    const QByteArray header = bytesOf(library.path()).left(100);
    QCOMPARE(header.mid(68, 4), QByteArray("Rdks"));
    QCOMPARE(header.mid(16, 2), QByteArray("\x20\x00", 2)); // page size 8192
    QVERIFY(!QFile::exists(library.path() + QStringLiteral("-wal")));
}

void TestStoreOpen::missing()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("none.redaksiya"));
    QCOMPARE(openError(path, OpenMode::ReadOnly), ErrorCode::NotFound);
    QVERIFY(!QFile::exists(path));
    for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
        OpenOptions asked;
        asked.mode = mode;
        const auto opened =
            Repository::open(dir.filePath(QStringLiteral("no/such/folder.redaksiya")), asked);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::NotFound);
        QVERIFY(opened.error().message.contains(dir.filePath(QStringLiteral("no/such"))));
        QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("no"))));
    }
    // Characters that mean something in an address.
    OpenOptions options;
    const QString odd = dir.filePath(QStringLiteral("Şəhər 100% ?mode=ro#1.redaksiya"));
    RD_OK(Repository::open(odd, options));
    QVERIFY(QFile::exists(odd));
}

void TestStoreOpen::notALibrary_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Bakı. 27 sentyabr. Report\n").repeated(500);
    QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("header and noise")
        << QByteArray("SQLite format 3\0", 16) + QByteArray("\xa5\x3c", 2).repeated(9000);
}

void TestStoreOpen::notALibrary()
{
    QFETCH(QByteArray, bytes);
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("x.redaksiya"));
    RD_OK(writeFile(path, bytes, Overwrite::No));
    QCOMPARE(openError(path), ErrorCode::Corrupt);
    QCOMPARE(openError(path, OpenMode::ReadOnly), ErrorCode::Corrupt);
    QCOMPARE(bytesOf(path), bytes);
    QCOMPARE(openError(dir.path()), ErrorCode::Corrupt);
}

void TestStoreOpen::anotherProgramsDatabase()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("notes.db"));
    QCOMPARE(Raw(path).run("CREATE TABLE note(t); PRAGMA user_version=1"), SQLITE_OK);
    const QByteArray before = bytesOf(path);
    QCOMPARE(openError(path), ErrorCode::Corrupt);
    QCOMPARE(bytesOf(path), before);
}

void TestStoreOpen::tooNewIsUntouched()
{
    TestLibrary library;
    library.repository.reset();
    QCOMPARE(Raw(library.path()).run("PRAGMA user_version=999"), SQLITE_OK);
    const QByteArray before = bytesOf(library.path());
    QCOMPARE(openError(library.path()), ErrorCode::TooNew);
    QCOMPARE(openError(library.path(), OpenMode::ReadOnly), ErrorCode::TooNew);
    QCOMPARE(bytesOf(library.path()), before);
}

void TestStoreOpen::truncatedAndOverwritten()
{
    TestLibrary library;
    for (int i = 0; i < 50; ++i) {
        RD_OK(library->createArticle(saved(
            content(QStringLiteral("Xəbər %1").arg(i), QStringLiteral("mətn ").repeated(200)))));
    }
    library.repository.reset();
    const QByteArray whole = bytesOf(library.path());
    for (const qsizetype size : {qsizetype{100}, whole.size() / 3, 2 * whole.size() / 3}) {
        RD_OK(writeFile(library.path(), whole.left(size), Overwrite::Yes));
        auto opened = Repository::open(library.path(), library.options(OpenMode::ReadOnly));
        if (opened) { // the first pages are whole: then the check tells
            auto report = (*opened)->check({});
            QVERIFY(!report || !report->problems.isEmpty());
        } else {
            QCOMPARE(opened.error().code, ErrorCode::Corrupt);
        }
    }
}

void TestStoreOpen::lockedByAnother()
{
    TestLibrary library;
    library.repository.reset();
    Raw other(library.path());
    QCOMPARE(other.run("PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE; "
                       "INSERT INTO setting(key, value) VALUES ('a', 'b')"),
             SQLITE_OK);
    QCOMPARE(openError(library.path()), ErrorCode::Busy);
    QCOMPARE(openError(library.path(), OpenMode::ReadOnly), ErrorCode::Busy);
    other.run("ROLLBACK");
}

void TestStoreOpen::readOnlyMode()
{
    TestLibrary library;
    RD_OK(library->createArticle(saved(content(QStringLiteral("Bir"), QStringLiteral("söz")))));
    library.reopen(OpenMode::ReadOnly);
    QVERIFY(library->isReadOnly());
    QCOMPARE(library->createArticle({}).error().code, ErrorCode::Denied);
    QCOMPARE(library->setSetting(QStringLiteral("a"), {}).error().code, ErrorCode::Denied);
    QCOMPARE(library->search(QStringLiteral("söz"), {}, 0, 9)->size(), size_t{1});
    QVERIFY(library->check({})->problems.isEmpty());
}

void TestStoreOpen::readOnlyFolder()
{
    TestLibrary library;
    RD_OK(library->createArticle(saved(content(QStringLiteral("Bir"), QStringLiteral("söz")))));
    library.repository.reset();
    setMode(library.path(), 0444);
    setMode(library.dir.path(), 0555);
    {
        const Unprivileged nobody;
        QVERIFY(nobody.done());
        auto opened = Repository::open(library.path(), library.options(OpenMode::ReadOnly));
        RD_OK(opened);
        QCOMPARE((*opened)->rows({}, 0, 9)->size(), size_t{1});
        QCOMPARE((*opened)->search(QStringLiteral("söz"), {}, 0, 9)->size(), size_t{1});
        QCOMPARE(openError(library.path()), ErrorCode::Denied);
    }
    setMode(library.dir.path(), 0755);
    setMode(library.path(), 0644);
}

void TestStoreOpen::unreadableFile()
{
    TestLibrary library;
    library.repository.reset();
    setMode(library.dir.path(), 0755);
    setMode(library.path(), 0000);
    const Unprivileged nobody;
    QVERIFY(nobody.done());
    QCOMPARE(openError(library.path(), OpenMode::ReadOnly), ErrorCode::Denied);
}

void TestStoreOpen::migrationBacksUpFirst()
{
    TestLibrary library;
    auto id = library->createArticle(saved(content(QStringLiteral("Bir"), QStringLiteral("söz"))));
    RD_OK(id);
    library.repository.reset();
    std::vector<Migration> migrations = allMigrations();
    const int next = migrations.back().version + 1;
    migrations.push_back({next, "CREATE TABLE added(x); INSERT INTO added VALUES (7);"});
    const auto never = [](Connection &) -> Result<void> { return {}; };
    QCOMPARE(openLibraryFile(library.path(), library.options(OpenMode::ReadOnly), migrations, never)
                 .error()
                 .code,
             ErrorCode::Denied);
    {
        auto opened = openLibraryFile(library.path(), library.options(OpenMode::ReadWrite),
                                      migrations, never);
        RD_OK(opened);
        QCOMPARE(schemaVersion(**opened).value(), next);
        Transaction transaction(**opened, Mode::Read);
        QCOMPARE((*opened)->number(QStringLiteral("SELECT x FROM added")).value(), 7);
    }
    const QStringList backups =
        QDir(library.dir.path()).entryList({QStringLiteral("*.backup")}, QDir::Files);
    QCOMPARE(backups.size(), 1);
    auto old = Repository::open(library.dir.filePath(backups.front()),
                                library.options(OpenMode::ReadOnly));
    RD_OK(old);
    QCOMPARE((*old)->article(*id)->content.metadata.headline, QStringLiteral("Bir"));
}

void TestStoreOpen::failedMigrationLeavesTheOld()
{
    TestLibrary library;
    library.repository.reset();
    std::vector<Migration> migrations = allMigrations();
    migrations.push_back(
        {migrations.back().version + 1, "CREATE TABLE added(x); SELECT nonsense;"});
    const auto never = [](Connection &) -> Result<void> { return {}; };
    QVERIFY(
        !openLibraryFile(library.path(), library.options(OpenMode::ReadWrite), migrations, never));
    library.reopen();
    QVERIFY(library->check({})->problems.isEmpty());
}

void TestStoreOpen::backups()
{
    TestLibrary library;
    auto id = library->createArticle(saved(content(QStringLiteral("Bir"), QStringLiteral("söz"))));
    const QString target = library.dir.filePath(QStringLiteral("copy.redaksiya"));
    qint64 total = 0;
    TaskContext task;
    task.progress = [&](qint64, qint64 all) { total = all; };
    RD_OK(library->backupTo(target, task));
    QVERIFY(total > 0);
    const QByteArray copy = bytesOf(target);
    QCOMPARE(library->backupTo(target, {}).error().code, ErrorCode::Exists);
    QCOMPARE(library->backupTo(library.path(), {}).error().code, ErrorCode::Exists);
    QCOMPARE(library->backupTo(library.dir.filePath(QStringLiteral("no/x")), {}).error().code,
             ErrorCode::NotFound);
    QCOMPARE(bytesOf(target), copy);
    task.cancel.cancel();
    const QString stopped = library.dir.filePath(QStringLiteral("stopped.redaksiya"));
    QCOMPARE(library->backupTo(stopped, task).error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(stopped));
    QCOMPARE(QDir(library.dir.path()).entryList({QStringLiteral("*.part*")}).size(), 0);
    auto opened = Repository::open(target, library.options(OpenMode::ReadWrite));
    RD_OK(opened);
    QCOMPARE((*opened)->article(*id)->content.metadata.headline, QStringLiteral("Bir"));
    QCOMPARE((*opened)->uuid(), library->uuid());
}

void TestStoreOpen::twoConnections()
{
    TestLibrary library;
    auto other = Repository::open(library.path(), library.options(OpenMode::ReadWrite));
    RD_OK(other);
    QCOMPARE((*other)->sections()->size(), library->sections()->size());
    RD_OK(library->ensureSection(QStringLiteral("Kosmos"), QStringLiteral("az")));
    QCOMPARE((*other)->sections()->size(), library->sections()->size());
    const qint64 seen = library->changesSince(0)->back().sequence;
    RD_OK((*other)->createArticle(saved(content(QStringLiteral("Bir"), QStringLiteral("söz")))));
    QVERIFY(!library->changesSince(seen)->empty());
    QCOMPARE(*library->lastSequence(), library->changesSince(0)->back().sequence);
}

// Made when idle, so that saves overwrite; a copy taken as after a crash has every save.
void TestStoreOpen::roomInTheWal()
{
    TestLibrary library;
    QCOMPARE(*library->lastSequence() > 0, !library->changesSince(0)->empty());
    const QString wal = library.path() + QStringLiteral("-wal");
    const auto one =
        library->createArticle(saved(content(QStringLiteral("Bir"), QStringLiteral("söz"))));
    RD_OK(one);
    while (library->mergeIndex().value_or(false)) {
    }
    const qint64 room = QFileInfo(wal).size();
    QVERIFY(room >= 2 << 20);
    const auto read = library->article(*one);
    RD_OK(library->saveRevision(*one, content(QStringLiteral("İki"), QStringLiteral("söz")),
                                {read->base, {}, {}}));
    QCOMPARE(QFileInfo(wal).size(), room);
    const QString crashed = library.dir.filePath(QStringLiteral("crashed.redaksiya"));
    QVERIFY(QFile::copy(library.path(), crashed));
    QVERIFY(QFile::copy(wal, crashed + QStringLiteral("-wal")));
    const auto opened = Repository::open(crashed, {});
    RD_OK(opened);
    QCOMPARE((*opened)->articleRow(*one)->headline, QStringLiteral("İki"));
    QVERIFY((*opened)->check({})->problems.isEmpty());
    library.repository.reset();
    QVERIFY(!QFile::exists(wal));
}

QTEST_GUILESS_MAIN(TestStoreOpen)
#include "test_store_open.moc"
