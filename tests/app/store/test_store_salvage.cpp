// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"
#include "app/store/approvals.h"
#include "app/store/comments.h"
#include "app/store/desk.h"
#include "app/store/dossiers.h"
#include "app/store/lists.h"
#include "app/store/people.h"
#include "app/store/savedsearches.h"
#include "app/store/templates.h"
#include "tests/app/store/storetest.h"

#include <QRandomGenerator>

#include <sqlite3.h>

#include <set>

using namespace rd;
using namespace rd::store;
using namespace rd::testing;

namespace {

constexpr qsizetype pageSize = 8192;
constexpr int articleCount = 240;

QString textOf(int number)
{
    QRandomGenerator random(quint32(number + 1));
    QString text;
    for (int i = 0; i < 60 + number % 7 * 90; ++i) {
        text += QStringLiteral("söz%1 ").arg(random.bounded(100'000));
    }
    return text.trimmed();
}

NewArticle articleOf(int number)
{
    NewArticle article = saved(content(QStringLiteral("Xəbər № %1").arg(number), textOf(number)));
    article.content.metadata.section = QStringLiteral("Kosmos");
    article.content.metadata.keywords = {QStringLiteral("açar%1").arg(number % 10)};
    article.content.metadata.bylines = {{QStringLiteral("Aysel Kərimli"), {}, {}}};
    article.content.metadata.published = Moment{1'600'000'000'000 + number * 60'000LL, "Asia/Baku"};
    article.status = number % 3 == 0 ? Status::Published : Status::Draft;
    article.archived = number % 5 == 0;
    return article;
}

// Where the saved content of every article lies, as SQLite knows the bytes.
struct Place
{
    qint64 article = 0;
    QByteArray metadata;
    QByteArray body;
};

std::vector<Place> placesIn(const QString &path)
{
    std::vector<Place> places;
    sqlite3 *handle = nullptr;
    sqlite3_stmt *statement = nullptr;
    sqlite3_open(path.toUtf8().constData(), &handle);
    sqlite3_prepare_v2(handle,
                       "SELECT article_id, metadata, body FROM revision r "
                       "JOIN revision_body b ON b.revision_id = r.id ORDER BY article_id",
                       -1, &statement, nullptr);
    const auto bytes = [&](int column) {
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, column)),
                          sqlite3_column_bytes(statement, column));
    };
    while (sqlite3_step(statement) == SQLITE_ROW) {
        places.push_back({sqlite3_column_int64(statement, 0), bytes(1), bytes(2)});
    }
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return places;
}

// The page that holds the bytes; those of this test's texts never span pages.
qsizetype pageOf(const QByteArray &file, const QByteArray &bytes)
{
    return file.indexOf(bytes) / pageSize;
}

} // namespace

class TestStoreSalvage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wholeLibrary();
    void whatIsOnlyInTheWal();
    void textsWithoutTheirRevisions();
    void searchesWithoutTheirFolder();
    void keywordsAreNoDossiers();
    void damagedPages_data();
    void damagedPages();
    void targetAndSource();

private:
    void addWork();
    [[nodiscard]] QString newTarget();

    TestLibrary m_library;
    QByteArray m_file;
    QString m_picture;
    int m_targets = 0;
};

QString TestStoreSalvage::newTarget()
{
    return m_library.dir.filePath(QStringLiteral("saved-%1.redaksiya").arg(++m_targets));
}

void TestStoreSalvage::initTestCase()
{
    RD_OK(m_library->inTransaction([&]() -> Result<void> {
        for (int i = 0; i < articleCount; ++i) {
            if (auto id = m_library->createArticle(articleOf(i)); !id) {
                return fail(id.error());
            }
        }
        return {};
    }));
    // Keys of headlines lie before the pictures' bytes, whose shape they have.
    ListFilter byHeadline;
    byHeadline.sort = SortKey::Headline;
    byHeadline.locale = QStringLiteral("az");
    while (Lists::prepareOrder(*m_library.repository, byHeadline).value() > 0) {
    }
    Person person;
    person.name = QStringLiteral("Ма Чи");
    person.names = {{QStringLiteral("zh"), {}, QStringLiteral("马驰")}};
    person.titles = {{QStringLiteral("ru"), QStringLiteral("политолог"), {}, {}, {}}};
    RD_OK(People(*m_library.repository).save(person));
    RD_OK(m_library->setSetting(QStringLiteral("profile"), QStringLiteral("{\"name\":\"Aysel\"}")));
    Media picture;
    picture.mime = QStringLiteral("image/png");
    picture.bytes = QByteArray("şəkil").repeated(600'000); // several chunks of many pages
    picture.width = picture.height = 9;
    m_picture = m_library->addMedia(picture).value();
    NewArticle unsaved;
    unsaved.content = content(QStringLiteral("Qeyd"), QStringLiteral("hələ saxlanmayıb"));
    RD_OK(m_library->createArticle(unsaved));
    NewArticle version =
        saved(content(QStringLiteral("Мост"), QStringLiteral("текст"), QStringLiteral("ru")));
    version.story = m_library->article(ArticleId(1))->storyId;
    version.originalBytes = "<p>текст</p>";
    version.originalName = QStringLiteral("most.html");
    RD_OK(m_library->createArticle(version));
    addWork();
    m_library.repository.reset();
    m_file = readFile(m_library.path(), 1 << 30).value();
}

/// What a newsroom leaves beside its texts.
void TestStoreSalvage::addWork()
{
    Repository &repository = *m_library.repository;
    const ArticleId id(2);
    const auto read = repository.article(id);
    RD_OK(Desk(repository)
              .takeStep(id, {Status::Draft,
                             Status::InReview,
                             {},
                             QStringLiteral("Orxan"),
                             QStringLiteral("A")}));
    RD_OK(Desk(repository).setEmbargo(read->storyId, Moment{1'800'000'000'000, "Asia/Baku"}, {}));
    RD_OK(Templates(repository).save({{}, {}, QStringLiteral("Hava"), {}, 0}, read->content));
    Comment comment;
    comment.uuid = newUuid();
    comment.article = id;
    comment.text = QStringLiteral("Tarix?");
    RD_OK(Comments(repository).save(comment));
    ApprovalRequest request;
    request.article = id;
    request.revision = read->head;
    request.blocks = {read->content.body.blocks.front().id};
    const auto asked = Approvals(repository).ask(request);
    RD_OK(asked);
    BlockApproval yes;
    yes.block = request.blocks.front();
    yes.text = approvalHash(read->content.body.blocks.front());
    RD_OK(Approvals(repository).record(asked->uuid, {yes}, {1'700'000'000'000, "UTC"}));
    Person doubled;
    doubled.name = QStringLiteral("Ma Chi");
    doubled.uuid = QStringLiteral("5f0c0f0a-0000-4000-8000-000000000001");
    const auto gone = People(repository).save(doubled);
    RD_OK(gone);
    RD_OK(People(repository).merge(PersonId(1), *gone, {}));
    const auto folder = SavedSearches(repository).save({{}, {}, QStringLiteral("Şəhər"), {}});
    RD_OK(folder);
    RD_OK(
        SavedSearches(repository)
            .save({{}, *folder, QStringLiteral("Qaz"), QStringLiteral("qaz status:draft"), true}));
    RD_OK(Dossiers(repository).save({{}, QStringLiteral("Seçki")}));
}

void TestStoreSalvage::wholeLibrary()
{
    const QString target = newTarget();
    const auto report = Repository::salvage(m_library.path(), target, {});
    RD_OK(report);
    QCOMPARE(report->articles, articleCount + 2);
    QCOMPARE(report->lost, 0);
    QCOMPARE(report->media, 1);
    QCOMPARE(readFile(m_library.path(), 1 << 30).value(), m_file);
    m_library.reopen(OpenMode::ReadOnly);
    auto copy = Repository::open(target, m_library.options(OpenMode::ReadWrite));
    RD_OK(copy);
    QCOMPARE((*copy)->uuid(), m_library->uuid());
    const auto check = (*copy)->check({});
    RD_OK(check);
    QVERIFY2(check->problems.isEmpty(), qPrintable(check->problems.join(u'\n')));
    QCOMPARE(*(*copy)->rows({}, 0, 1000), *m_library->rows({}, 0, 1000));
    QCOMPARE(*(*copy)->counters(), *m_library->counters());
    QCOMPARE(*(*copy)->sections(), *m_library->sections());
    QCOMPARE(*People(**copy).all(), *People(*m_library.repository).all());
    QCOMPARE(*(*copy)->setting(QStringLiteral("profile")),
             *m_library->setting(QStringLiteral("profile")));
    QCOMPARE((*copy)->media(m_picture)->bytes, m_library->media(m_picture)->bytes);
    QCOMPARE(*(*copy)->keywords(QStringLiteral("aç"), 99),
             *m_library->keywords(QStringLiteral("aç"), 99));
    Repository &theirs = *m_library.repository;
    const ArticleId worked(2);
    const auto log = Desk(theirs).activity({}, 0, 1000);
    const auto salvaged = Desk(**copy).activity({}, 0, 1000);
    QCOMPARE(salvaged->size(), log->size());
    QCOMPARE(salvaged->at(3).note, log->at(3).note);
    QCOMPARE(*Desk(**copy).colleagues({}, 99), *Desk(theirs).colleagues({}, 99));
    QCOMPARE((*copy)->article(worked)->embargo, theirs.article(worked)->embargo);
    QCOMPARE((*copy)->article(worked)->assignee, QStringLiteral("Orxan"));
    QCOMPARE(*Templates(**copy).all(), *Templates(theirs).all());
    QCOMPARE(*SavedSearches(**copy).all(), *SavedSearches(theirs).all());
    QCOMPARE(SavedSearches(**copy).all()->size(), size_t{2});
    QCOMPARE(*Dossiers(**copy).all(), *Dossiers(theirs).all());
    QCOMPARE(*Comments(**copy).ofArticle(worked), *Comments(theirs).ofArticle(worked));
    QCOMPARE(Approvals(**copy).requests(worked)->front().uuid,
             Approvals(theirs).requests(worked)->front().uuid);
    QCOMPARE(Approvals(**copy).answers(worked)->front().text,
             Approvals(theirs).answers(worked)->front().text);
    QCOMPARE(People(**copy).matching(QStringLiteral("chi"), 9)->size(), size_t{1});
    QCOMPARE(People(**copy).byUuid(QStringLiteral("5f0c0f0a-0000-4000-8000-000000000001"))->id,
             PersonId(1));
    RD_OK(Desk(**copy).takeBackStep(worked, {}));
    RD_OK(Desk(**copy).takeStep(
        worked, {Status::Draft, Status::InReview, {}, QStringLiteral("Orxan"), {}}));
    for (qint64 id = 1; id <= articleCount + 2; ++id) {
        const auto mine = (*copy)->article(ArticleId(id));
        const auto its = m_library->article(ArticleId(id));
        RD_OK(mine);
        QCOMPARE(mine->content, its->content);
        QCOMPARE(mine->story, its->story);
        QCOMPARE(mine->published, its->published);
        QCOMPARE(mine->uuid, its->uuid);
        QCOMPARE(*(*copy)->originalBytes(ArticleId(id)), *m_library->originalBytes(ArticleId(id)));
    }
    QCOMPARE((*copy)->search(QStringLiteral("xeber"), {}, 0, 1000)->size(), size_t{articleCount});
    m_library.repository.reset();
}

void TestStoreSalvage::whatIsOnlyInTheWal()
{
    TestLibrary library;
    RD_OK(library->createArticle(saved(content(QStringLiteral("Bir"), QStringLiteral("söz")))));
    QVERIFY(QFile::exists(library.path() + QStringLiteral("-wal")));
    const QString target = newTarget();
    const auto report = Repository::salvage(library.path(), target, {});
    RD_OK(report);
    QCOMPARE(report->articles, 1);
}

// A folder that is gone leaves what was in it at the top.
void TestStoreSalvage::searchesWithoutTheirFolder()
{
    TestLibrary library;
    const auto folder =
        SavedSearches(*library.repository).save({{}, {}, QStringLiteral("Şəhər"), {}});
    RD_OK(folder);
    RD_OK(SavedSearches(*library.repository)
              .save({{}, *folder, QStringLiteral("Qaz"), QStringLiteral("qaz")}));
    library.repository.reset();
    sqlite3 *handle = nullptr;
    sqlite3_open(library.path().toUtf8().constData(), &handle);
    QCOMPARE(sqlite3_exec(handle, "DELETE FROM saved_search WHERE parent_id IS NULL", nullptr,
                          nullptr, nullptr),
             SQLITE_OK);
    sqlite3_close(handle);
    const QString target = newTarget();
    RD_OK(Repository::salvage(library.path(), target, {}));
    auto copy = Repository::open(target, library.options(OpenMode::ReadWrite));
    RD_OK(copy);
    const auto all = SavedSearches(**copy).all();
    RD_OK(all);
    QCOMPARE(all->size(), size_t{1});
    QCOMPARE(all->front().name, QStringLiteral("Qaz"));
    QVERIFY(!all->front().parent.isValid());
}

// One of as many characters as a UUID has looks like one.
void TestStoreSalvage::keywordsAreNoDossiers()
{
    TestLibrary library;
    NewArticle article = saved(content(QStringLiteral("Bir"), QStringLiteral("söz")));
    article.content.metadata.keywords = {QString(36, u'k')};
    RD_OK(library->createArticle(article));
    const QString target = newTarget();
    RD_OK(Repository::salvage(library.path(), target, {}));
    auto copy = Repository::open(target, library.options(OpenMode::ReadWrite));
    RD_OK(copy);
    QVERIFY(Dossiers(**copy).all()->empty());
}

// All pages with revisions are gone, those with the texts are not: the articles name them.
void TestStoreSalvage::textsWithoutTheirRevisions()
{
    QByteArray file = m_file;
    for (const Place &place : placesIn(m_library.path())) {
        file.replace(pageOf(m_file, place.metadata) * pageSize, pageSize,
                     QByteArray(pageSize, '\xa5'));
    }
    const QString broken = m_library.dir.filePath(QStringLiteral("no-revisions"));
    RD_OK(writeFile(broken, file, Overwrite::Yes));
    const QString target = newTarget();
    const auto report = Repository::salvage(broken, target, {});
    RD_OK(report);
    QCOMPARE(report->articles, articleCount + 2);
    QCOMPARE(report->lost, 0);
    auto copy = Repository::open(target, m_library.options(OpenMode::ReadWrite));
    RD_OK(copy);
    QVERIFY((*copy)->check({})->problems.isEmpty());
    for (int i = 0; i < articleCount; ++i) {
        const auto article = (*copy)->article(ArticleId(i + 1));
        RD_OK(article);
        const NewArticle made = articleOf(i);
        QCOMPARE(article->content.metadata.headline, made.content.metadata.headline);
        QCOMPARE(article->content.metadata.section, made.content.metadata.section);
        QCOMPARE(article->content.metadata.published, made.content.metadata.published);
        QCOMPARE(article->content.body.blocks.front().runs, plainRuns(textOf(i)));
    }
}

void TestStoreSalvage::damagedPages_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 12; ++seed) {
        QTest::addRow("seed %d", seed) << seed;
    }
}

// Some pages become noise, zeros or another page; whatever lies on the others must come out.
void TestStoreSalvage::damagedPages()
{
    QFETCH(int, seed);
    const std::vector<Place> places = placesIn(m_library.path());
    QCOMPARE(places.size(), size_t{articleCount + 1});
    QRandomGenerator random(quint32(seed + 1));
    QByteArray file = m_file;
    const qsizetype pages = file.size() / pageSize;
    std::set<qsizetype> damaged;
    const int wanted = int(pages) * (1 + seed) / 60 + 1;
    for (int i = 0; i < wanted; ++i) {
        const qsizetype page = seed % 4 == 3 && i == 0 ? 0 : random.bounded(int(pages));
        damaged.insert(page);
        QByteArray bytes(pageSize, '\0');
        if (seed % 3 == 1) {
            random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), pageSize / 4);
        } else if (seed % 3 == 2) {
            bytes = m_file.mid(random.bounded(int(pages)) * pageSize, pageSize - 100) +
                    QByteArray(100, '\xff');
        }
        file.replace(page * pageSize, pageSize, bytes);
    }
    const QString broken = m_library.dir.filePath(QStringLiteral("broken-%1").arg(seed));
    RD_OK(writeFile(broken, file, Overwrite::Yes));
    const QString target = newTarget();
    const auto report = Repository::salvage(broken, target, {});
    RD_OK(report);
    QCOMPARE(readFile(broken, 1 << 30).value(), file);
    auto copy = Repository::open(target, m_library.options(OpenMode::ReadWrite));
    RD_OK(copy);
    const auto check = (*copy)->check({});
    RD_OK(check);
    QVERIFY2(check->problems.isEmpty(), qPrintable(check->problems.join(u'\n')));
    int undamaged = 0;
    int salvaged = 0;
    for (const Place &place : places) {
        if (place.article > articleCount || damaged.count(pageOf(m_file, place.metadata)) != 0 ||
            damaged.count(pageOf(m_file, place.body)) != 0) {
            continue;
        }
        ++undamaged;
        const int number = int(place.article) - 1;
        const auto article = (*copy)->article(ArticleId(place.article));
        if (article &&
            article->content.metadata.headline == articleOf(number).content.metadata.headline &&
            !article->content.body.blocks.empty() &&
            article->content.body.blocks.front().runs == plainRuns(textOf(number))) {
            ++salvaged;
        }
    }
    QVERIFY2(undamaged > articleCount / 3, qPrintable(QString::number(undamaged)));
    QVERIFY2(salvaged * 100 >= undamaged * 99,
             qPrintable(QStringLiteral("%1 of %2").arg(salvaged).arg(undamaged)));
    QVERIFY(report->articles >= salvaged);
}

void TestStoreSalvage::targetAndSource()
{
    const QString none = m_library.dir.filePath(QStringLiteral("none"));
    QCOMPARE(Repository::salvage(none, newTarget(), {}).error().code, ErrorCode::NotFound);
    QCOMPARE(Repository::salvage(m_library.path(), m_library.path(), {}).error().code,
             ErrorCode::Exists);
    QCOMPARE(Repository::salvage(m_library.path(), none + QStringLiteral("/x"), {}).error().code,
             ErrorCode::NotFound);
    for (const QByteArray &bytes : {QByteArray(), QByteArray("Bakı").repeated(5000)}) {
        RD_OK(writeFile(none, bytes, Overwrite::Yes));
        const QString target = newTarget();
        QCOMPARE(Repository::salvage(none, target, {}).error().code, ErrorCode::Corrupt);
        QVERIFY(!QFile::exists(target));
    }
    TaskContext task;
    task.cancel.cancel();
    QCOMPARE(Repository::salvage(m_library.path(), newTarget(), task).error().code,
             ErrorCode::Cancelled);
    QCOMPARE(QDir(m_library.dir.path()).entryList({QStringLiteral("*.part*")}).size(), 0);
}

QTEST_GUILESS_MAIN(TestStoreSalvage)
#include "test_store_salvage.moc"
