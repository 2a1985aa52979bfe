// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/dossiers.h"
#include "app/store/hits.h"
#include "app/store/savedsearches.h"
#include "storetest.h"

using namespace rd;
using namespace rd::store;
using namespace rd::testing;

class TestStoreCollections final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void searchesNest();
    void searchesMove();
    void removedSearchesComeBack();
    void wrongSearches_data();
    void wrongSearches();
    void dossiersKeepTheirOrder();
    void dossiersForgetWhatIsGone();
    void changesAreTold();
    void hitsAreWhatASearchFinds();
    void hitsCanBeInterrupted();
};

namespace {

SavedSearchId add(TestLibrary &library, const char *name, SavedSearchId parent = {})
{
    SavedSearch search;
    search.name = QString::fromUtf8(name);
    search.query = QStringLiteral("qaz");
    search.parent = parent;
    return SavedSearches(*library.repository).save(search).value_or(SavedSearchId());
}

/// "Qaz(SOCAR,Boru) Neft": names with what lies inside.
QString tree(TestLibrary &library)
{
    QStringList lines;
    const auto all = SavedSearches(*library.repository).all();
    QHash<SavedSearchId, int> depth;
    for (const SavedSearch &search : all.value()) {
        depth[search.id] = search.parent.isValid() ? depth.value(search.parent) + 1 : 0;
        lines.append(QString(depth.value(search.id), u'-') + search.name);
    }
    return lines.join(u' ');
}

std::vector<ArticleId> ids(const std::vector<ArticleRow> &rows)
{
    std::vector<ArticleId> found;
    for (const ArticleRow &row : rows) {
        found.push_back(row.id);
    }
    return found;
}

} // namespace

void TestStoreCollections::searchesNest()
{
    TestLibrary library;
    const SavedSearchId gas = add(library, "Qaz");
    add(library, "Neft");
    const SavedSearchId pipe = add(library, "Boru", gas);
    add(library, "Şahdəniz", pipe);
    QCOMPARE(tree(library), QStringLiteral("Qaz -Boru --Şahdəniz Neft"));
    library.reopen();
    QCOMPARE(tree(library), QStringLiteral("Qaz -Boru --Şahdəniz Neft"));
    SavedSearches searches(*library.repository);
    SavedSearch renamed = searches.all()->front();
    renamed.name = QStringLiteral("  Təbii   qaz ");
    renamed.query = QStringLiteral("\"təbii qaz\" section:\"Energetika\"");
    renamed.exactWords = true;
    RD_OK(searches.save(renamed));
    const SavedSearch read = searches.all()->front();
    QCOMPARE(read.name, QStringLiteral("Təbii qaz"));
    QCOMPARE(read.query, renamed.query);
    QVERIFY(read.exactWords);
}

void TestStoreCollections::searchesMove()
{
    TestLibrary library;
    const SavedSearchId one = add(library, "Bir");
    const SavedSearchId two = add(library, "İki");
    const SavedSearchId three = add(library, "Üç");
    SavedSearches searches(*library.repository);
    RD_OK(searches.move(three, {}, 0));
    QCOMPARE(tree(library), QStringLiteral("Üç Bir İki"));
    RD_OK(searches.move(two, one, 0));
    QCOMPARE(tree(library), QStringLiteral("Üç Bir -İki"));
    RD_OK(searches.move(one, three, 5));
    QCOMPARE(tree(library), QStringLiteral("Üç -Bir --İki"));
    const auto inItself = searches.move(three, two, 0);
    QVERIFY(!inItself);
    QCOMPARE(inItself.error().code, ErrorCode::Usage);
    QCOMPARE(tree(library), QStringLiteral("Üç -Bir --İki"));
}

void TestStoreCollections::removedSearchesComeBack()
{
    TestLibrary library;
    add(library, "Bir");
    const SavedSearchId two = add(library, "İki");
    const SavedSearchId inner = add(library, "Daxili", two);
    add(library, "Dərin", inner);
    add(library, "Üç");
    const QString before = tree(library);
    SavedSearches searches(*library.repository);
    const auto removed = searches.remove(two);
    RD_OK(removed);
    QCOMPARE(tree(library), QStringLiteral("Bir Üç"));
    RD_OK(searches.restore(*removed));
    QCOMPARE(tree(library), before);
    const auto again = searches.remove(SavedSearchId(4711));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::NotFound);
}

void TestStoreCollections::wrongSearches_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("query");
    QTest::newRow("no name") << QStringLiteral(" \t") << QStringLiteral("qaz");
    QTest::newRow("open quotes") << QStringLiteral("Qaz") << QStringLiteral("\"qaz");
}

void TestStoreCollections::wrongSearches()
{
    QFETCH(QString, name);
    QFETCH(QString, query);
    TestLibrary library;
    SavedSearch search;
    search.name = name;
    search.query = query;
    const auto saved = SavedSearches(*library.repository).save(search);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::Usage);
    QVERIFY(SavedSearches(*library.repository).all()->empty());
}

void TestStoreCollections::dossiersKeepTheirOrder()
{
    TestLibrary library;
    std::vector<ArticleId> made;
    for (int i = 0; i < 4; ++i) {
        made.push_back(library
                           ->createArticle(testing::saved(
                               content(QStringLiteral("Xəbər %1").arg(i), QStringLiteral("Mətn"))))
                           .value());
    }
    Dossiers dossiers(*library.repository);
    Dossier dossier;
    dossier.name = QStringLiteral("Körpü");
    const auto id = dossiers.save(dossier);
    RD_OK(id);
    QCOMPARE(dossiers.add(*id, {made[2], made[0]}).value(), 2);
    QCOMPARE(dossiers.add(*id, {made[0], made[3], ArticleId(4711)}).value(), 1);
    const std::vector<ArticleId> first{made[2], made[0], made[3]};
    QCOMPARE(ids(dossiers.articles(*id).value()), first);
    QCOMPARE(dossiers.articles(*id)->front().headline, QStringLiteral("Xəbər 2"));
    RD_OK(dossiers.setArticles(*id, {made[3], made[2], made[0]}));
    const std::vector<ArticleId> turned{made[3], made[2], made[0]};
    QCOMPARE(ids(dossiers.articles(*id).value()), turned);
    RD_OK(dossiers.take(*id, {made[2]}));
    QCOMPARE(dossiers.all()->front().count, 2);

    dossier.name = QStringLiteral("Seçkilər");
    const auto second = dossiers.save(dossier);
    RD_OK(dossiers.move(*second, 0));
    QCOMPARE(dossiers.all()->front().name, QStringLiteral("Seçkilər"));
    const auto removed = dossiers.remove(*id);
    const std::vector<ArticleId> rest{made[3], made[0]};
    QCOMPARE(removed.value(), rest);
    QCOMPARE(dossiers.all()->size(), size_t(1));
    QCOMPARE(dossiers.articles(*id).error().code, ErrorCode::NotFound);
}

void TestStoreCollections::dossiersForgetWhatIsGone()
{
    TestLibrary library;
    const ArticleId one =
        library->createArticle(testing::saved(content(QStringLiteral("Bir"), QStringLiteral("a"))))
            .value();
    const ArticleId two =
        library->createArticle(testing::saved(content(QStringLiteral("İki"), QStringLiteral("b"))))
            .value();
    Dossiers dossiers(*library.repository);
    Dossier dossier;
    dossier.name = QStringLiteral("Körpü");
    const DossierId id = dossiers.save(dossier).value();
    RD_OK(dossiers.add(id, {one, two}));
    RD_OK(library->deleteArticle(one));
    QCOMPARE(dossiers.all()->front().count, 1);
    RD_OK(dossiers.setArticles(id, {two})); // what the bin has is not lost by an order
    RD_OK(library->restoreArticle(one));
    const std::vector<ArticleId> both{two, one};
    QCOMPARE(ids(dossiers.articles(id).value()), both);
}

void TestStoreCollections::changesAreTold()
{
    TestLibrary library;
    const qint64 before = library->lastSequence().value();
    const SavedSearchId search = add(library, "Qaz");
    Dossier dossier;
    dossier.name = QStringLiteral("Körpü");
    const DossierId id = Dossiers(*library.repository).save(dossier).value();
    const auto changes = library->changesSince(before).value();
    QCOMPARE(changes.size(), size_t(2));
    QCOMPARE(changes[0].entity, Entity::SavedSearch);
    QCOMPARE(changes[0].id, search.value);
    QCOMPARE(changes[1].entity, Entity::Dossier);
    QCOMPARE(changes[1].id, id.value);
}

void TestStoreCollections::hitsAreWhatASearchFinds()
{
    TestLibrary library;
    for (int i = 0; i < 30; ++i) {
        ArticleContent text = content(QStringLiteral("Xəbər %1").arg(i),
                                      i % 3 == 0 ? QStringLiteral("Qaz kəməri işləyir.")
                                                 : QStringLiteral("Neft qiyməti artıb."));
        RD_OK(library->createArticle(testing::saved(text)));
    }
    for (const char *query :
         {"qaz", "headline:xəbər -qaz", "language:az", "status:draft neft", ""}) {
        const QString text = QString::fromUtf8(query);
        const auto hits = hitsOf(*library.repository, text, {}, 1000);
        RD_OK(hits);
        QCOMPARE(*hits, ids(library->search(text, {}, 0, 1000).value()));
        QVERIFY(!hits->empty());
        QCOMPARE(hitsOf(*library.repository, text, {}, 3)->size(), size_t(3));
    }
    QCOMPARE(hitsOf(*library.repository, QStringLiteral("\"qaz"), {}, 10).error().code,
             ErrorCode::Usage);
}

void TestStoreCollections::hitsCanBeInterrupted()
{
    TestLibrary library;
    for (int i = 0; i < 300; ++i) {
        RD_OK(library->createArticle(
            testing::saved(content(QStringLiteral("Xəbər"), QStringLiteral("Neft")))));
    }
    const auto hits =
        hitsOf(*library.repository, QStringLiteral("neft"), {}, 1000, [] { return true; });
    QVERIFY(!hits);
    QCOMPARE(hits.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestStoreCollections)
#include "test_store_collections.moc"
