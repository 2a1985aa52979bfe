// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as scripts see it: keys, streams and exit statuses of the contract.
#include "app/base/files.h"
#include "tests/cli/clicase.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace rd;
using namespace rd::testing;

namespace {

QStringList rolesOf(const QJsonObject &article)
{
    QStringList roles;
    for (const QJsonValue &block : article.value(QLatin1String("blocks")).toArray()) {
        roles.append(block.toObject().value(QLatin1String("role")).toString());
    }
    return roles;
}

} // namespace

class TestCli : public rd::testing::CliCase
{
    Q_OBJECT
private Q_SLOTS:
    void help_namesEveryCommand();
    void wrongUsage_data();
    void wrongUsage();
    void import_thenListSearchShow();
    void import_theAgencyPage();
    void import_someFail_is4AndTheRestIsIn();
    void import_badFiles_data();
    void import_badFiles();
    void list_filtersAndPages();
    void search_wrongQuery_is2();
    void export_everyFormat();
    void export_existingTarget_isNotOverwritten();
    void export_byQuery();
    void story_goesToAnotherLibraryAndBack();
    void story_badPackages_are4();
    void import_isSignedWithTheProfile();
    void revisionsStatsCheckBackup();
    void detect_fourLanguages();
    void library_missing_is3();
    void library_unusable_data();
    void library_unusable();
    void check_repair_writesANewLibrary();
    void check_repair_refusals();
    void library_locked_is5();
    void library_readOnly_canBeRead();
    void json_isOneDocument();
};

void TestCli::help_namesEveryCommand()
{
    const Outcome outcome = run({QStringLiteral("--help")});
    QCOMPARE(outcome.status, 0);
    for (const char *name : {"import", "list", "search", "show", "export", "formats", "revisions",
                             "diff", "restore", "detect", "stats", "check", "backup"}) {
        QVERIFY2(outcome.out.contains(name), name);
        const Outcome own = run({QLatin1String(name), QStringLiteral("--help")});
        QCOMPARE(own.status, 0);
        QVERIFY(own.out.contains(name));
    }
}

void TestCli::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList{};
    QTest::newRow("unknown command") << QStringList{QStringLiteral("fly")};
    QTest::newRow("unknown option")
        << QStringList{QStringLiteral("list"), QStringLiteral("--wings")};
    QTest::newRow("import nothing") << QStringList{QStringLiteral("import")};
    QTest::newRow("show a word") << QStringList{QStringLiteral("show"), QStringLiteral("x")};
    QTest::newRow("export without format")
        << QStringList{QStringLiteral("export"), QStringLiteral("1")};
    QTest::newRow("backup without target") << QStringList{QStringLiteral("backup")};
}

void TestCli::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(!outcome.err.isEmpty());
}

void TestCli::import_thenListSearchShow()
{
    const qint64 id = importOne(QStringLiteral("a.txt"),
                                "Port opens new berth\n\nThe port of Alat opened a berth "
                                "on Monday, the ministry said in a statement.\n");
    QVERIFY(id > 0);
    const QJsonObject listed = run({QStringLiteral("--json"), QStringLiteral("list")}).json();
    const QJsonObject row = array(listed, "articles").at(0).toObject();
    for (const char *key :
         {"id", "headline", "language", "section", "status", "published", "updated", "words"}) {
        QVERIFY2(row.contains(QLatin1String(key)), key);
    }
    QCOMPARE(text(row, "headline"), QStringLiteral("Port opens new berth"));
    QCOMPARE(text(row, "status"), QStringLiteral("draft"));
    QVERIFY(listed.value(QLatin1String("next")).isNull());

    const QJsonObject found =
        run({QStringLiteral("--json"), QStringLiteral("search"), QStringLiteral("BERTH")}).json();
    QCOMPARE(array(found, "articles").size(), 1);
    QVERIFY(
        text(array(found, "articles").at(0).toObject(), "snippet").contains(QLatin1String("**")));

    const Outcome shown =
        run({QStringLiteral("--json"), QStringLiteral("show"), QString::number(id)});
    QCOMPARE(shown.status, 0);
    QCOMPARE(text(shown.json(), "language"), QStringLiteral("en"));
    for (const char *format : {"text", "html", "markdown"}) {
        const Outcome other = run({QStringLiteral("show"), QString::number(id),
                                   QStringLiteral("--format"), QLatin1String(format)});
        QCOMPARE(other.status, 0);
        QVERIFY(other.out.contains("Port opens new berth"));
    }
    QCOMPARE(run({QStringLiteral("show"), QStringLiteral("999")}).status, 3);
}

void TestCli::import_theAgencyPage()
{
    const QString page =
        rd::testing::outsideData() + QStringLiteral("/stories/report-az-ma-chi-interview.en.txt");
    if (!QFileInfo::exists(page)) {
        QSKIP("The agency page is outside test data and is not here.");
    }
    const QJsonObject imported =
        run({QStringLiteral("--json"), QStringLiteral("import"), page}).json();
    QCOMPARE(array(imported, "imported").size(), 1);
    const QJsonObject one = array(imported, "imported").at(0).toObject();
    const QString dropped = QString::fromUtf8(QJsonDocument(array(one, "dropped")).toJson());
    QVERIFY(dropped.contains(QLatin1String("Latest news")));
    QVERIFY(dropped.contains(QLatin1String("Orphus")));
    const QJsonObject article = run({QStringLiteral("--json"), QStringLiteral("show"),
                                     QString::number(one.value(QLatin1String("id")).toInteger())})
                                    .json();
    QVERIFY(text(article, "headline").startsWith(QLatin1String("Ma Chi: China willing to share")));
    QVERIFY(text(article, "lede").startsWith(QLatin1String("Economic cooperation between")));
    QVERIFY(text(article, "lede")
                .endsWith(QStringLiteral("strengthening of investment cooperation\".")));
    QCOMPARE(text(article, "section"), QStringLiteral("Foreign policy"));
    QCOMPARE(text(article, "published"), QStringLiteral("2023-09-27T11:06:00+04:00"));
    QCOMPARE(text(article, "language"), QStringLiteral("en"));
    QCOMPARE(text(article, "genre"), QStringLiteral("interview"));
    const QStringList roles = rolesOf(article);
    QCOMPARE(roles.count(QStringLiteral("question")), 8);
    QCOMPARE(roles.count(QStringLiteral("answer")), 10);
    QCOMPARE(roles.first(), QStringLiteral("paragraph"));
    const QJsonArray speakers = array(article, "speakers");
    QCOMPARE(speakers.size(), 2);
    for (const QJsonValue &value : speakers) {
        const QJsonObject speaker = value.toObject();
        const bool asks = text(speaker, "role") == QLatin1String("interviewer");
        QCOMPARE(text(speaker, "name"), asks ? QStringLiteral("Report") : QStringLiteral("Ma Chi"));
        if (!asks) {
            QVERIFY(text(speaker, "title").contains(QLatin1String("Counselor")));
            QVERIFY(text(speaker, "organisation").contains(QLatin1String("embassy")));
        }
    }
}

void TestCli::import_someFail_is4AndTheRestIsIn()
{
    const QString good = write(QStringLiteral("good.txt"), "Good\n\nText.\n");
    const QString bad = write(QStringLiteral("bad.txt"), {});
    const Outcome outcome = run({QStringLiteral("--json"), QStringLiteral("import"), bad, good});
    QCOMPARE(outcome.status, 4);
    QCOMPARE(array(outcome.json(), "imported").size(), 1);
    const QJsonObject failed = array(outcome.json(), "failed").at(0).toObject();
    QCOMPARE(text(failed, "path"), bad);
    QVERIFY(!text(failed, "error").isEmpty());
}

void TestCli::import_badFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QByteArray() << "a.txt";
    QTest::newRow("binary") << QByteArray("\0\1\2\3\0\0\xff\xfe\0\0", 10) << "a.txt";
    QTest::newRow("100 MB") << QByteArray(100 * 1024 * 1024, 'x') << "a.txt";
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << "a.html";
    QTest::newRow("only spaces") << QByteArray(" \n\n \t\n") << "a.md";
}

void TestCli::import_badFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const Outcome outcome =
        run({QStringLiteral("--json"), QStringLiteral("import"), write(name, bytes)});
    QCOMPARE(outcome.status, 4);
    QCOMPARE(array(outcome.json(), "failed").size(), 1);
    QCOMPARE(array(outcome.json(), "imported").size(), 0);
    const QJsonObject stats = run({QStringLiteral("--json"), QStringLiteral("stats")}).json();
    QCOMPARE(stats.value(QLatin1String("articles")).toInt(), 0);
}

void TestCli::list_filtersAndPages()
{
    for (int i = 0; i < 5; ++i) {
        importOne(QStringLiteral("a%1.txt").arg(i),
                  QStringLiteral("Headline %1\n\nThe text of the news.\n").arg(i).toUtf8());
    }
    QSet<qint64> seen;
    QString cursor;
    int pages = 0;
    do {
        QStringList arguments{QStringLiteral("--json"), QStringLiteral("list"),
                              QStringLiteral("--limit"), QStringLiteral("2")};
        if (!cursor.isEmpty()) {
            arguments += {QStringLiteral("--after"), cursor};
        }
        const QJsonObject page = run(arguments).json();
        for (const QJsonValue &row : array(page, "articles")) {
            seen.insert(row.toObject().value(QLatin1String("id")).toInteger());
        }
        cursor = text(page, "next");
        ++pages;
    } while (!cursor.isEmpty() && pages < 10);
    QCOMPARE(seen.size(), 5);
    QCOMPARE(pages, 3);
    const auto count = [this](const QStringList &filters) {
        return array(run(QStringList{QStringLiteral("--json"), QStringLiteral("list")} + filters)
                         .json(),
                     "articles")
            .size();
    };
    QCOMPARE(count({QStringLiteral("--language"), QStringLiteral("en")}), 5);
    QCOMPARE(count({QStringLiteral("--language"), QStringLiteral("az")}), 0);
    QCOMPARE(count({QStringLiteral("--status"), QStringLiteral("published")}), 0);
    QCOMPARE(count({QStringLiteral("--until"), QStringLiteral("2001-01-01")}), 0);
    QCOMPARE(
        run({QStringLiteral("list"), QStringLiteral("--since"), QStringLiteral("soon")}).status, 2);
    QCOMPARE(
        run({QStringLiteral("list"), QStringLiteral("--section"), QStringLiteral("Nope")}).status,
        3);
}

void TestCli::search_wrongQuery_is2()
{
    importOne(QStringLiteral("a.txt"), "Headline\n\nText.\n");
    const Outcome outcome = run({QStringLiteral("search"), QStringLiteral("\"open phrase")});
    QCOMPARE(outcome.status, 2);
    QVERIFY(!outcome.err.isEmpty());
}

void TestCli::export_everyFormat()
{
    const qint64 id = importOne(QStringLiteral("a.txt"),
                                "Bakıda yeni körpü açılıb\n\nKörpü bazar ertəsi açılıb.\n");
    const QJsonObject formats = run({QStringLiteral("--json"), QStringLiteral("formats")}).json();
    QVERIFY(array(formats, "export").size() >= 4);
    QVERIFY(array(formats, "import").size() >= 3);
    for (const QJsonValue &value : array(formats, "export")) {
        const QString name = text(value.toObject(), "name");
        const Outcome outcome =
            run({QStringLiteral("export"), QString::number(id), QStringLiteral("--format"), name,
                 QStringLiteral("--to"), m_dir->path()});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        const QString path = QString::fromUtf8(outcome.out).trimmed();
        QVERIFY(QFileInfo(path).size() > 50);
    }
}

void TestCli::export_existingTarget_isNotOverwritten()
{
    const qint64 id = importOne(QStringLiteral("a.txt"), "Headline\n\nText.\n");
    const QString target = write(QStringLiteral("mine.html"), "mine");
    const QStringList arguments{QStringLiteral("export"),   QString::number(id),
                                QStringLiteral("--format"), QStringLiteral("html"),
                                QStringLiteral("--to"),     target};
    const Outcome refused = run(arguments);
    QCOMPARE(refused.status, 1);
    QCOMPARE(readFile(target, 100).value(), QByteArray("mine"));
    QCOMPARE(run(arguments + QStringList{QStringLiteral("--overwrite")}).status, 0);
    QVERIFY(readFile(target, 1'000'000)->contains("Headline"));
}

void TestCli::export_byQuery()
{
    importOne(QStringLiteral("a.txt"), "Tea grows\n\nThe tea grows well.\n");
    importOne(QStringLiteral("b.txt"), "Port opens\n\nThe port opened.\n");
    const Outcome outcome =
        run({QStringLiteral("--json"), QStringLiteral("export"), QStringLiteral("--query"),
             QStringLiteral("tea"), QStringLiteral("--format"), QStringLiteral("text"),
             QStringLiteral("--to"), m_dir->path()});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(array(outcome.json(), "files").size(), 1);
    QCOMPARE(run({QStringLiteral("export"), QStringLiteral("--query"), QStringLiteral("zebra"),
                  QStringLiteral("--format"), QStringLiteral("text")})
                 .status,
             3);
}

void TestCli::story_goesToAnotherLibraryAndBack()
{
    const qint64 id = importOne(QStringLiteral("a.txt"), "Port opens\n\nThe port opened.\n");
    const QString path = m_dir->filePath(QStringLiteral("p.redaksiya-story"));
    const Outcome exported =
        run({QStringLiteral("export"), QString::number(id), QStringLiteral("--format"),
             QStringLiteral("story"), QStringLiteral("--to"), path});
    QVERIFY2(exported.status == 0, exported.err.constData());
    QCOMPARE(QString::fromUtf8(exported.out).trimmed(), path);
    const QString uuid =
        text(run({QStringLiteral("--json"), QStringLiteral("show"), QString::number(id)}).json(),
             "uuid");
    m_library = m_dir->filePath(QStringLiteral("other.redaksiya"));
    const Outcome merged = run({QStringLiteral("--json"), QStringLiteral("import"), path});
    QVERIFY2(merged.status == 0, merged.out.constData());
    QCOMPARE(array(merged.json(), "imported").size(), 1);
    const qint64 there =
        array(merged.json(), "imported").at(0).toObject().value(QLatin1String("id")).toInteger();
    const QJsonObject shown =
        run({QStringLiteral("--json"), QStringLiteral("show"), QString::number(there)}).json();
    QCOMPARE(text(shown, "uuid"), uuid);
    QCOMPARE(text(shown, "headline"), QStringLiteral("Port opens"));
    // A second time nothing is new.
    QCOMPARE(run({QStringLiteral("import"), path}).status, 0);
    QCOMPARE(run({QStringLiteral("import"), path, QStringLiteral("--keep"), QStringLiteral("some")})
                 .status,
             2);
}

void TestCli::story_badPackages_are4()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("PK\3\4"), QByteArray("words")}) {
        const Outcome outcome = run({QStringLiteral("--json"), QStringLiteral("import"),
                                     write(QStringLiteral("x.redaksiya-story"), bytes)});
        QCOMPARE(outcome.status, 4);
        QCOMPARE(array(outcome.json(), "failed").size(), 1);
    }
}

void TestCli::import_isSignedWithTheProfile()
{
    QVERIFY(QDir(m_dir->path()).mkpath(QStringLiteral("redaksiya")));
    write(QStringLiteral("redaksiya/profile.ini"), "[General]\nname=Nigar\n");
    const qint64 id = importOne(QStringLiteral("a.txt"), "Headline\n\nText.\n");
    const QJsonObject history =
        run({QStringLiteral("--json"), QStringLiteral("revisions"), QString::number(id)}).json();
    QCOMPARE(text(array(history, "revisions").at(0).toObject(), "author"), QStringLiteral("Nigar"));
}

void TestCli::revisionsStatsCheckBackup()
{
    const qint64 id = importOne(QStringLiteral("a.txt"), "Headline\n\nText.\n");
    const QJsonObject revisions =
        run({QStringLiteral("--json"), QStringLiteral("revisions"), QString::number(id)}).json();
    QCOMPARE(array(revisions, "revisions").size(), 1);
    QVERIFY(array(revisions, "revisions").at(0).toObject().value(QLatin1String("head")).toBool());
    const QJsonObject checked = run({QStringLiteral("--json"), QStringLiteral("check")}).json();
    QCOMPARE(array(checked, "problems").size(), 0);
    QCOMPARE(run({QStringLiteral("check"), QStringLiteral("--reindex")}).status, 0);
    const QString copy = m_dir->filePath(QStringLiteral("copy.redaksiya"));
    QCOMPARE(run({QStringLiteral("backup"), copy}).status, 0);
    QCOMPARE(run({QStringLiteral("backup"), copy}).status, 1); // never over an older one
    m_library = copy;
    QCOMPARE(run({QStringLiteral("--json"), QStringLiteral("stats")})
                 .json()
                 .value(QLatin1String("articles"))
                 .toInt(),
             1);
}

void TestCli::detect_fourLanguages()
{
    const QHash<QString, QByteArray> texts{
        {QStringLiteral("az"),
         "Nazir bildirib ki, limanda yeni körpü gələn ay istifadəyə veriləcək."},
        {QStringLiteral("ru"),
         "Министр сообщил, что новый причал в порту откроют в следующем месяце."},
        {QStringLiteral("zh"), "部长表示，港口的新码头将于下个月投入使用。"},
        {QStringLiteral("en"),
         "The minister said that the new berth at the port will open next month."}};
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const Outcome outcome = run({QStringLiteral("--json"), QStringLiteral("detect"),
                                     write(it.key() + QStringLiteral(".txt"), it.value())});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(text(array(outcome.json(), "files").at(0).toObject(), "language"), it.key());
    }
}

void TestCli::library_missing_is3()
{
    for (const char *command : {"list", "stats", "check"}) {
        QCOMPARE(run({QLatin1String(command)}).status, 3);
    }
    QVERIFY(!QFileInfo::exists(m_library));
}

void TestCli::library_unusable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a text file") << QByteArray("Dear diary, this is not a library at all.");
    QTest::newRow("noise") << QByteArray(5000, '\x7f');
    QTest::newRow("cut in the header") << QByteArray("SQLite format 3\0", 16);
}

void TestCli::library_unusable()
{
    QFETCH(QByteArray, bytes);
    write(QStringLiteral("library.redaksiya"), bytes);
    for (const QStringList &arguments :
         {QStringList{QStringLiteral("list")},
          QStringList{QStringLiteral("import"), write(QStringLiteral("a.txt"), "A\n\nText.\n")}}) {
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.status, 5);
        QVERIFY(!outcome.err.isEmpty());
    }
    QCOMPARE(readFile(m_library, 10'000).value(), bytes); // not a byte of it was touched
}

void TestCli::check_repair_writesANewLibrary()
{
    for (int i = 0; i < 30; ++i) {
        importOne(QStringLiteral("a%1.txt").arg(i),
                  QStringLiteral("Headline %1\n\nThe harbour opened berth %1.\n").arg(i).toUtf8());
    }
    // Some pages in the middle become noise.
    QByteArray bytes = readFile(m_library, 100'000'000).value();
    for (qsizetype at = bytes.size() / 2; at < bytes.size() / 2 + 2 * 8192; ++at) {
        bytes[at] = static_cast<char>(at * 31);
    }
    write(QStringLiteral("library.redaksiya"), bytes);
    QFile::remove(m_library + QStringLiteral("-wal"));
    QFile::remove(m_library + QStringLiteral("-shm"));
    const QString target = m_dir->filePath(QStringLiteral("saved.redaksiya"));
    const Outcome outcome = run(
        {QStringLiteral("--json"), QStringLiteral("check"), QStringLiteral("--repair"), target});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    const QJsonObject repaired = outcome.json().value(QLatin1String("repaired")).toObject();
    QVERIFY(repaired.value(QLatin1String("articles")).toInt() >= 29);
    QCOMPARE(readFile(m_library, 100'000'000).value(), bytes); // the damaged one is not touched
    m_library = target;
    QCOMPARE(run({QStringLiteral("check")}).status, 0);
    const QJsonObject found =
        run({QStringLiteral("--json"), QStringLiteral("search"), QStringLiteral("harbour")}).json();
    QVERIFY(array(found, "articles").size() >= 25);
}

void TestCli::check_repair_refusals()
{
    const QString target = m_dir->filePath(QStringLiteral("saved.redaksiya"));
    QCOMPARE(run({QStringLiteral("check"), QStringLiteral("--repair"), target}).status, 3);
    importOne(QStringLiteral("a.txt"), "Headline\n\nText.\n");
    const QString there = write(QStringLiteral("there.redaksiya"), "mine");
    QCOMPARE(run({QStringLiteral("check"), QStringLiteral("--repair"), there}).status, 1);
    QCOMPARE(readFile(there, 100).value(), QByteArray("mine"));
    write(QStringLiteral("library.redaksiya"), "This is no library.");
    QFile::remove(m_library + QStringLiteral("-wal"));
    QCOMPARE(run({QStringLiteral("check"), QStringLiteral("--repair"), target}).status, 4);
    QVERIFY(!QFileInfo::exists(target));
}

void TestCli::library_locked_is5()
{
    importOne(QStringLiteral("a.txt"), "Headline\n\nText.\n");
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(m_library.toUtf8().constData(), &other), SQLITE_OK);
    QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    const Outcome writing =
        run({QStringLiteral("import"), write(QStringLiteral("b.txt"), "B\n\nText.\n")});
    QVERIFY2(writing.status == 5 || writing.status == 4, writing.err.constData());
    QVERIFY(!writing.err.isEmpty());
    QCOMPARE(run({QStringLiteral("list")}).status, 0); // reading goes on
    sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(other);
    QCOMPARE(run({QStringLiteral("--json"), QStringLiteral("stats")})
                 .json()
                 .value(QLatin1String("articles"))
                 .toInt(),
             1);
}

void TestCli::library_readOnly_canBeRead()
{
    importOne(QStringLiteral("a.txt"), "Headline\n\nText.\n");
    ::chmod(m_library.toUtf8().constData(), 0444);
    QCOMPARE(run({QStringLiteral("list")}).status, 0);
    if (::geteuid() != 0) { // root may write anything
        QCOMPARE(
            run({QStringLiteral("import"), write(QStringLiteral("b.txt"), "B\n\nText.\n")}).status,
            5);
    }
}

void TestCli::json_isOneDocument()
{
    importOne(QStringLiteral("a.txt"), "Headline\n\nText.\n");
    for (const QStringList &arguments :
         {QStringList{QStringLiteral("list")}, QStringList{QStringLiteral("stats")},
          QStringList{QStringLiteral("check")}, QStringList{QStringLiteral("formats")},
          QStringList{QStringLiteral("search"), QStringLiteral("text")},
          QStringList{QStringLiteral("revisions"), QStringLiteral("1")}}) {
        const Outcome outcome = run(QStringList{QStringLiteral("--json")} + arguments);
        QJsonParseError error;
        QJsonDocument::fromJson(outcome.out, &error);
        QVERIFY2(error.error == QJsonParseError::NoError, outcome.out.constData());
    }
}

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
