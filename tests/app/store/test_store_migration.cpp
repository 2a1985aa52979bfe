// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/body/xhtml.h"
#include "app/store/desk.h"
#include "app/store/people.h"
#include "app/store/sections.h"
#include "app/store/settings.h"
#include "app/store/sqlite/openfile.h"
#include "app/store/sqlite/searchindex.h"
#include "tests/app/store/storetest.h"

using namespace rd;
using namespace rd::store;
using namespace rd::testing;

namespace {

const QString uuid = QStringLiteral("5f0c0f0a-0000-4000-8000-0000000000%1");
const QString aysel = QStringLiteral("Aysel Kərimli");
const QString orxan = QStringLiteral("Orxan Səfərli");

QString uuidOf(int number)
{
    return uuid.arg(number, 2, 10, QLatin1Char('0'));
}

struct OldArticle
{
    int story = 1;
    Status status = Status::Draft;
    QString assignee = {};
    qint64 head = 0;
    qint64 published = 0;
};

struct OldRevision
{
    qint64 article = 0;
    qint64 base = 0;
    qint64 savedMs = 0;
    QString author = {};
    QByteArray metadata = {};
};

/// Writes rows as version 1 did.
class OldLibrary
{
public:
    explicit OldLibrary(Connection &db)
        : m_db(db)
    {}
    void story(int id)
    {
        m_db.run(QStringLiteral("INSERT INTO story(id, uuid, created_ms, source_article_id) "
                                "VALUES (?, ?, 1, ?)"),
                 {id, uuidOf(id), id});
    }
    void article(qint64 id, const OldArticle &article)
    {
        m_db.run(QStringLiteral(
                     "INSERT INTO article(id, uuid, story_id, position, language, status, "
                     "headline, created_ms, created_zone, updated_ms, updated_zone, published_ms, "
                     "assignee, head_revision_id, published_revision_id) VALUES "
                     "(?, ?, ?, ?, 'az', ?, ?, 1000, 'Asia/Baku', 1000, 'Asia/Baku', ?, ?, ?, ?)"),
                 {id, uuidOf(int(id) + 10), article.story, id, static_cast<int>(article.status),
                  QStringLiteral("Xəbər %1").arg(id),
                  article.published != 0 ? QVariant(1000) : QVariant(), article.assignee,
                  article.head != 0 ? QVariant(article.head) : QVariant(),
                  article.published != 0 ? QVariant(article.published) : QVariant()});
    }
    void revision(qint64 id, const OldRevision &revision)
    {
        m_db.run(QStringLiteral("INSERT INTO revision(id, uuid, article_id, base_id, saved_ms, "
                                "saved_zone, author, note, words, metadata) "
                                "VALUES (?, ?, ?, ?, ?, 'Asia/Baku', ?, '', 1, ?)"),
                 {id, uuidOf(int(id) + 30), revision.article,
                  revision.base != 0 ? QVariant(revision.base) : QVariant(), revision.savedMs,
                  revision.author, QString::fromUtf8(revision.metadata)});
        m_db.run(QStringLiteral("INSERT INTO revision_body(revision_id, body) VALUES (?, ?)"),
                 {id, m_zip.pack(toXhtml(content({}, QStringLiteral("mətn")).body))});
    }
    void step(qint64 article, Status status, const QString &author, qint64 atMs)
    {
        m_db.run(QStringLiteral("INSERT INTO status_change(article_id, status, revision_id, "
                                "author, changed_ms, changed_zone) "
                                "VALUES (?, ?, NULL, ?, ?, 'Asia/Baku')"),
                 {article, static_cast<int>(status), author, atMs});
    }
    void copy(qint64 article, const QByteArray &metadata)
    {
        m_db.run(QStringLiteral("INSERT INTO working_copy(article_id, base_id, saved_ms, "
                                "saved_zone, metadata, body) VALUES (?, NULL, 1, 'UTC', ?, ?)"),
                 {article, QString::fromUtf8(metadata),
                  m_zip.pack(toXhtml(content({}, QStringLiteral("qeyd")).body))});
    }

private:
    Connection &m_db;
    Compressor m_zip;
};

void write(Connection &db)
{
    OldLibrary old(db);
    old.story(1);
    old.story(2);
    old.story(3);
    // Begun by Aysel, gone on by Orxan, in review; its story under embargo until the later of two.
    old.article(1, {1, Status::InReview, aysel, 2, 0});
    old.revision(1, {1, 0, 5000, aysel, R"({"headline":"Xəbər 1","language":"az"})"});
    old.revision(2,
                 {1, 1, 7000, orxan,
                  R"({"headline":"Xəbər 1","language":"az","urgency":3,"target_length":400,)"
                  R"("assignee":"Aysel Kərimli","embargo":{"utc_ms":90000,"zone":"Asia/Baku"}})"});
    old.step(1, Status::InReview, orxan, 6000);
    old.article(2, {1, Status::Draft, {}, 3, 0});
    old.revision(3, {2, 0, 5500, orxan,
                     R"({"language":"az","embargo":{"utc_ms":95000,"zone":"Europe/Moscow"}})"});
    // Published, and saved again since.
    old.article(3, {2, Status::Published, {}, 5, 4});
    old.revision(4, {3, 0, 6500, aysel, R"({"language":"az"})"});
    old.revision(5, {3, 4, 9000, aysel, R"({"language":"az","urgency":"soon"})"});
    old.step(3, Status::Published, aysel, 8000);
    // Never saved; its metadata is not what anybody expects.
    old.article(4, {3, Status::Idea, {}, 0, 0});
    old.copy(4, R"({"headline":"Qeyd","urgency":5,"embargo":"tomorrow"})");
    db.run(QStringLiteral("INSERT INTO person(id, uuid, name) VALUES (1, ?, 'Leyla Əliyeva')"),
           {uuidOf(70)});
    db.run(QStringLiteral("INSERT INTO person_name(person_id, language, form, name) "
                          "VALUES (1, 'ru', '', 'Лейла Алиева')"));
}

/// A library as version 1 of the schema left it.
void makeOld(const QString &path, const OpenOptions &options)
{
    const std::vector<Migration> first{allMigrations().front()};
    QCOMPARE(first.front().version, 1);
    auto made = openLibraryFile(path, options, first, [&](Connection &db) -> Result<void> {
        const Compressor zip;
        const Context context{db, zip, options.clock, options.zone};
        Transaction transaction(db, Mode::Write);
        Settings(context).found(uuidOf(99));
        Sections(context).seed();
        SearchIndex(context).found();
        write(db);
        return transaction.end();
    });
    RD_OK(made);
}

} // namespace

class TestStoreMigration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void recordsAreTruthful();
    void logIsSeededInOrder();
    void desksKnowTheirArticles();
    void oldStepsCannotBeTakenBack();
    void salvageOfAnOldFile();

private:
    std::unique_ptr<Repository> open();
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TestStoreMigration::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(QStringLiteral("old.redaksiya"));
    makeOld(m_path, {});
}

std::unique_ptr<Repository> TestStoreMigration::open()
{
    auto opened = Repository::open(m_path, {});
    if (!opened) {
        qFatal("%s", qPrintable(words(opened)));
    }
    return std::move(*opened);
}

void TestStoreMigration::recordsAreTruthful()
{
    const auto library = open();
    QCOMPARE(library->stats()->schemaVersion, allMigrations().back().version);
    QCOMPARE(QDir(m_dir->path()).entryList({QStringLiteral("*.v1-*.backup")}).size(), 1);
    const auto first = library->articleRow(ArticleId(1));
    RD_OK(first);
    QCOMPARE(first->urgency, 3);
    QCOMPARE(first->targetLength, 400);
    QCOMPARE(first->assignee, aysel);
    QCOMPARE(first->embargo, (Moment{95000, "Europe/Moscow"}));
    QCOMPARE(library->article(ArticleId(1))->embargo, first->embargo);
    QCOMPARE(library->article(ArticleId(1))->assignee, aysel);
    QVERIFY(!first->changedSincePublished);
    QVERIFY(library->articleRow(ArticleId(3))->changedSincePublished);
    QCOMPARE(library->articleRow(ArticleId(3))->urgency, 0); // "soon" is no number
    QCOMPARE(library->articleRow(ArticleId(4))->urgency, 5);
    QVERIFY(!library->articleRow(ArticleId(4))->embargo);
    People people(*library);
    QCOMPARE(people.matching(QStringLiteral("алиева"), 9)->size(), size_t{1});
    QCOMPARE(people.matching(QStringLiteral("eliyeva"), 9)->size(), size_t{1});
    RD_OK(library->reindex({})); // version 1 indexed what it saved; these rows came by hand
    const auto check = library->check({});
    RD_OK(check);
    QVERIFY2(check->problems.isEmpty(), qPrintable(check->problems.join(u'\n')));
}

void TestStoreMigration::logIsSeededInOrder()
{
    const auto library = open();
    const auto lines = Desk(*library).activity({}, 0, 99);
    RD_OK(lines);
    QCOMPARE(lines->size(), size_t{7});
    for (size_t i = 1; i < lines->size(); ++i) {
        QVERIFY(lines->at(i).at.utcMs <= lines->at(i - 1).at.utcMs);
        QVERIFY(lines->at(i).sequence < lines->at(i - 1).sequence);
    }
    using enum ActivityKind;
    std::vector<ActivityKind> kinds;
    const auto ofFirst = Desk(*library).activity({ArticleId(1), {}, {}, {}}, 0, 99);
    for (const Activity &line : *ofFirst) {
        kinds.push_back(line.kind);
    }
    QCOMPARE(kinds, (std::vector{Saved, StepTaken, Created}));
    const Activity &step = ofFirst->at(1);
    QCOMPARE(step.author, orxan);
    QCOMPARE(step.status, Status::InReview);
    QCOMPARE(step.at, (Moment{6000, "Asia/Baku"}));
    QCOMPARE(*Desk(*library).colleagues({}, 9), (QStringList{aysel, orxan}));
}

void TestStoreMigration::desksKnowTheirArticles()
{
    const auto library = open();
    const auto mine = [&](const QString &name) {
        ListFilter filter;
        filter.place = ListFilter::Place::MyDesk;
        filter.desk.name = name;
        QList<qint64> ids;
        const auto rows = library->rows(filter, 0, 9);
        for (const ArticleRow &row : *rows) {
            ids.append(row.id.value);
        }
        return ids;
    };
    QCOMPARE(mine(aysel), QList<qint64>{1});
    QCOMPARE(mine(orxan), QList<qint64>{2});
    QCOMPARE(Desk(*library).counts({aysel, false, 0, 0})->waiting, 1);
    QCOMPARE(Desk(*library).counts({})->changedSincePublished, 1);
}

void TestStoreMigration::oldStepsCannotBeTakenBack()
{
    const auto library = open();
    Desk desk(*library);
    const auto refused = desk.takeBackStep(ArticleId(1), aysel);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    RD_OK(desk.takeStep(ArticleId(1), {Status::InReview, Status::Approved, {}, {}, orxan}));
    RD_OK(desk.takeBackStep(ArticleId(1), orxan));
    QCOMPARE(library->article(ArticleId(1))->status, Status::InReview);
}

void TestStoreMigration::salvageOfAnOldFile()
{
    const QString target = m_dir->filePath(QStringLiteral("saved.redaksiya"));
    const auto report = Repository::salvage(m_path, target, {});
    RD_OK(report);
    QCOMPARE(report->articles, 4);
    const auto library = Repository::open(target, {});
    RD_OK(library);
    QCOMPARE((*library)->articleRow(ArticleId(1))->assignee, aysel);
    QCOMPARE((*library)->articleRow(ArticleId(1))->urgency, 3);
    QCOMPARE((*library)->articleRow(ArticleId(1))->embargo, (Moment{95000, "Europe/Moscow"}));
    QCOMPARE(Desk(**library).activity({}, 0, 99)->size(), size_t{7});
    QCOMPARE(*Desk(**library).colleagues({}, 9), (QStringList{aysel, orxan}));
    QCOMPARE(People(**library).matching(QStringLiteral("leyla"), 9)->size(), size_t{1});
    const auto check = (*library)->check({});
    QVERIFY2(check->problems.isEmpty(), qPrintable(check->problems.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestStoreMigration)
#include "test_store_migration.moc"
