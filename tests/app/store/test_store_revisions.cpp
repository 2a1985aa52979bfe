// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/codec.h"
#include "tests/app/store/storetest.h"
#include "tests/support/randombody.h"

#include <sqlite3.h>

using namespace rd;
using namespace rd::store;
using namespace rd::testing;

namespace {

// What somebody with another SQLite program could try.
int execute(const QString &path, const char *sql)
{
    sqlite3 *handle = nullptr;
    sqlite3_open(path.toUtf8().constData(), &handle);
    sqlite3_exec(handle, "PRAGMA foreign_keys=ON", nullptr, nullptr, nullptr);
    const int code = sqlite3_exec(handle, sql, nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    return code;
}

} // namespace

class TestStoreRevisions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void historyIsNewestFirst();
    void everyBodySurvives();
    void revisionsCannotBeChanged();
    void compressorRefusesDamage();
    void damagedBodyIsToldAndOthersRead();
    void wrongCountersAreFound();
};

void TestStoreRevisions::historyIsNewestFirst()
{
    TestLibrary library;
    NewArticle article = saved(content(QStringLiteral("1"), QStringLiteral("bir")));
    article.note = QStringLiteral("Import");
    auto id = library->createArticle(article);
    const RevisionId first = library->article(*id)->head;
    auto second =
        library->saveRevision(*id, content(QStringLiteral("2"), QStringLiteral("bir iki")),
                              {first, QStringLiteral("Orxan"), QStringLiteral("Rəqəm")});
    RD_OK(second);
    RD_OK(stepTo(*library.repository, *id, Status::Published, QStringLiteral("Orxan")));
    const auto infos = library->revisions(*id).value();
    QCOMPARE(infos.size(), size_t{2});
    QCOMPARE(infos.at(0).id, *second);
    QCOMPARE(infos.at(0).base, first);
    QCOMPARE(infos.at(0).author, QStringLiteral("Orxan"));
    QCOMPARE(infos.at(0).note, QStringLiteral("Rəqəm"));
    QCOMPARE(infos.at(0).words, 2);
    QVERIFY(infos.at(0).isHead && infos.at(0).isPublished);
    QVERIFY(!infos.at(1).isHead && !infos.at(1).isPublished);
    QCOMPARE(infos.at(1).note, QStringLiteral("Import"));
    QVERIFY(infos.at(0).saved.utcMs > infos.at(1).saved.utcMs);
    QCOMPARE(infos.at(0).saved.zone, QByteArray("Asia/Baku"));
    QCOMPARE(library->revisionContent(first)->metadata.headline, QStringLiteral("1"));
}

void TestStoreRevisions::everyBodySurvives()
{
    TestLibrary library;
    QRandomGenerator random(20231);
    auto id = library->createArticle(saved({}));
    RevisionId head = library->article(*id)->head;
    for (int i = 0; i < 30; ++i) {
        ArticleContent text;
        text.body = randomBody(random, i);
        auto revision = library->saveRevision(*id, text, {head, {}, {}});
        RD_OK(revision);
        head = *revision;
        QVERIFY(library->revisionContent(head)->body == text.body);
    }
    QVERIFY(library->check({})->problems.isEmpty());
}

void TestStoreRevisions::revisionsCannotBeChanged()
{
    TestLibrary library;
    auto id = library->createArticle(saved(content(QStringLiteral("1"), QStringLiteral("bir"))));
    RD_OK(id);
    library.repository.reset();
    QCOMPARE(execute(library.path(), "UPDATE revision SET author = 'x'"), SQLITE_CONSTRAINT);
    QCOMPARE(execute(library.path(), "UPDATE revision_body SET body = x'00'"), SQLITE_CONSTRAINT);
    QCOMPARE(execute(library.path(), "DELETE FROM revision"), SQLITE_CONSTRAINT);
    QCOMPARE(execute(library.path(), "DELETE FROM revision_body"), SQLITE_CONSTRAINT);
    library.reopen();
    QCOMPARE(library->revisions(*id)->size(), size_t{1});
    library.repository.reset();
    // Purging the whole article is the one way.
    QCOMPARE(execute(library.path(), "DELETE FROM article"), SQLITE_OK);
    library.reopen();
    QCOMPARE(library->stats()->revisions, 0);
}

void TestStoreRevisions::compressorRefusesDamage()
{
    const Compressor zip;
    const QByteArray text = QByteArray("Xəbər mətni ").repeated(500);
    const QByteArray packed = zip.pack(text);
    QVERIFY(packed.size() < text.size() / 10);
    QCOMPARE(zip.unpack(packed).value(), text);
    QCOMPARE(zip.unpack(zip.pack({})).value(), QByteArray());
    QVERIFY(!zip.unpack({}));
    QVERIFY(!zip.unpack("no zstd at all"));
    QVERIFY(!zip.unpack(packed.left(packed.size() / 2)));
    for (qsizetype i = 0; i < packed.size(); ++i) {
        QByteArray flipped = packed;
        flipped[i] = static_cast<char>(flipped.at(i) ^ 0x10);
        const auto unpacked = zip.unpack(flipped);
        QVERIFY(!unpacked || *unpacked == text);
    }
}

void TestStoreRevisions::damagedBodyIsToldAndOthersRead()
{
    TestLibrary library;
    auto bad = library->createArticle(saved(content(QStringLiteral("1"), QStringLiteral("bir"))));
    auto good = library->createArticle(saved(content(QStringLiteral("2"), QStringLiteral("iki"))));
    library.repository.reset();
    QCOMPARE(execute(library.path(), "DROP TRIGGER revision_body_never_changes;"
                                     "UPDATE revision_body SET body = x'28b52ffd00' "
                                     "WHERE revision_id = (SELECT min(id) FROM revision)"),
             SQLITE_OK);
    library.reopen();
    QCOMPARE(library->article(*bad).error().code, ErrorCode::Corrupt);
    QVERIFY(library->article(*good).has_value());
    QCOMPARE(library->check({})->problems.size(), 1);
}

void TestStoreRevisions::wrongCountersAreFound()
{
    TestLibrary library;
    RD_OK(library->createArticle(saved(content(QStringLiteral("1"), QStringLiteral("bir")))));
    library.repository.reset();
    QCOMPARE(execute(library.path(), "UPDATE article_count SET n = 5"), SQLITE_OK);
    library.reopen();
    QCOMPARE(library->check({})->problems.size(), 1);
}

QTEST_GUILESS_MAIN(TestStoreRevisions)
#include "test_store_revisions.moc"
