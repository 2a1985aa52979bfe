// SPDX-License-Identifier: GPL-3.0-or-later
// The list in every order, against the same articles sorted here.
#include "app/store/lists.h"
#include "app/store/parts.h"
#include "app/text/collation.h"
#include "tests/app/store/storetest.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>
#include <map>
#include <memory>

using namespace rd;
using namespace rd::store;
using namespace rd::testing;

class TestStoreOrders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesFollowTheOrder_data();
    void pagesFollowTheOrder();
    void manyRowsGoAlongTheIndex_data();
    void manyRowsGoAlongTheIndex();
    void alphabetsAreTheirLanguages_data();
    void alphabetsAreTheirLanguages();
    void headlinesKeepTheirPlace();
    void lastPieceMayBeFull();
    void headlinesWaitForTheirKeys();
    void outdatedKeysAreMadeAnew();
    void rowsByNumberSpeakThePreferredLanguage();
    void hitsAreCountedAndKeyed();
    void deskPlacesSort();

private:
    TestLibrary &filled();
    std::unique_ptr<TestLibrary> m_filled;
    std::unique_ptr<TestLibrary> m_many;
};

namespace {

void prepare(TestLibrary &library, const ListFilter &filter)
{
    qint64 left = 1;
    for (int i = 0; i < 1000 && left > 0; ++i) {
        const auto now = Lists::prepareOrder(*library.repository, filter);
        RD_OK(now);
        left = *now;
    }
    QCOMPARE(left, 0);
}

struct Listed
{
    std::vector<ArticleRow> rows;
    std::vector<ListKey> keys;
};

Listed allPages(TestLibrary &library, const ListFilter &filter, int pageSize)
{
    Listed all;
    ListKey after;
    while (true) {
        const auto page = Lists(*library.repository).page(filter, after, pageSize);
        if (!page) {
            qWarning("%s", qPrintable(words(page)));
            return all;
        }
        all.rows.insert(all.rows.end(), page->rows.begin(), page->rows.end());
        all.keys.insert(all.keys.end(), page->keys.begin(), page->keys.end());
        if (page->rows.size() < size_t(pageSize)) {
            return all;
        }
        after = page->keys.back();
    }
}

QStringList headlinesOf(TestLibrary &library, const ListFilter &filter)
{
    QStringList headlines;
    for (const ArticleRow &row : allPages(library, filter, 100).rows) {
        headlines.append(row.headline);
    }
    return headlines;
}

Result<void> fill(Repository &library, int count)
{
    static const QStringList headlines{QStringLiteral("Çay"),    QStringLiteral("Əsgər"),
                                       QStringLiteral("Xəzər"),  QStringLiteral("Чай"),
                                       QStringLiteral("Ёлка"),   QStringLiteral("经济"),
                                       QStringLiteral("Budget"), QStringLiteral("")};
    static const QStringList languages{QStringLiteral("az"), QStringLiteral("ru"),
                                       QStringLiteral("zh"), QStringLiteral("en")};
    static const QStringList sections{QStringLiteral("Sport"), QStringLiteral("Energy"), {}};
    QRandomGenerator random(23);
    std::vector<StoryId> stories;
    for (int i = 0; i < count; ++i) {
        NewArticle article =
            saved(content(headlines.at(random.bounded(8)) + QString::number(random.bounded(40)),
                          QStringLiteral("mətn"), languages.at(random.bounded(4))));
        article.content.metadata.section = sections.at(random.bounded(3));
        article.status = allStatuses().at(size_t(random.bounded(6)));
        article.archived = random.bounded(5) == 0;
        // An archive comes in in any order.
        article.content.metadata.published =
            Moment{1'600'000'000'000 + random.bounded(500) * 1000LL, "Asia/Baku"};
        if (!stories.empty() && random.bounded(3) == 0) {
            article.story = stories.at(size_t(random.bounded(int(stories.size()))));
        }
        const auto id = library.createArticle(article);
        if (!id) {
            return fail(id.error());
        }
        if (!article.story.isValid()) {
            stories.push_back(library.article(*id)->storyId);
        }
        if (random.bounded(9) == 0) {
            if (auto gone = library.deleteArticle(*id); !gone) {
                return gone;
            }
        }
    }
    return {};
}

/// Runs a statement on the closed library's file.
bool runRaw(TestLibrary &library, const QStringList &statements)
{
    library.repository.reset();
    bool done = false;
    {
        auto raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        raw.setDatabaseName(library.path());
        QSqlQuery query(raw);
        done = raw.open();
        query = QSqlQuery(raw);
        for (const QString &sql : statements) {
            done = done && query.exec(sql);
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    library.reopen();
    return done;
}

/// So many times the rows there are: a hundred thousand articles would take a test's minutes.
bool multiply(TestLibrary &library, int times)
{
    return runRaw(
        library,
        {QStringLiteral(
             "WITH RECURSIVE n(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < %1) "
             "INSERT INTO article(uuid, story_id, position, language, status, archived, "
             "deleted_ms, section_id, headline, created_ms, created_zone, updated_ms, "
             "updated_zone, published_ms, published_zone) "
             "SELECT uuid || k, story_id, position + 1024 * k, language, status, archived, "
             "deleted_ms, section_id, headline || (k * 7 % 11), created_ms, created_zone, "
             "updated_ms + k, updated_zone, published_ms, published_zone FROM article, n")
             .arg(times - 1)});
}

/// What the order compares, made here from what the rows say.
using Rank = std::tuple<QByteArray, qint64, qint64>;
Rank rankOf(const ArticleRow &row, const ListFilter &filter, const QHash<QString, int> &sections)
{
    static const text::Collation azerbaijani(QStringLiteral("az"));
    const bool up = filter.ascending;
    const qint64 position = up ? row.position : -row.position;
    switch (filter.sort) {
    case SortKey::Published:
        return {{}, 0, position};
    case SortKey::Updated:
        return {{}, up ? row.updated.utcMs : -row.updated.utcMs, position};
    case SortKey::Headline:
        return {azerbaijani.key(row.headline), row.id.value, 0};
    case SortKey::Status:
        return {{}, up ? int(row.status) : -int(row.status), -row.position};
    case SortKey::Section:
        break;
    }
    const int place = row.section.isEmpty() ? 1000 : sections.value(row.section);
    return {{}, up || place == 1000 ? place : -place, -row.position};
}

QHash<QString, int> sectionPlaces(TestLibrary &library)
{
    QHash<QString, int> places;
    int place = 0;
    const std::vector<Section> sections = library->sections().value();
    for (const Section &section : sections) {
        for (const QString &label : section.labels) {
            places.insert(label, place);
        }
        ++place;
    }
    return places;
}

ListFilter filterNumber(int which)
{
    ListFilter filter;
    filter.sort = static_cast<SortKey>(which % 5);
    which /= 5;
    filter.ascending = (which & 1) != 0;
    filter.foldStories = (which & 2) != 0;
    if ((which & 4) != 0) {
        filter.archived = false;
    }
    if ((which & 8) != 0) {
        filter.status = Status::Draft;
    }
    filter.locale = QStringLiteral("az");
    return filter;
}

void compareWithSorted(TestLibrary &library, const ListFilter &filter, int pageSize)
{
    prepare(library, filter);
    ListFilter plain = filter;
    plain.sort = SortKey::Published;
    plain.ascending = false;
    std::vector<ArticleRow> expected = library->rows(plain, 0, 1'000'000).value();
    const QHash<QString, int> sections = sectionPlaces(library);
    std::sort(expected.begin(), expected.end(), [&](const ArticleRow &one, const ArticleRow &two) {
        const Rank a = rankOf(one, filter, sections);
        const Rank b = rankOf(two, filter, sections);
        return filter.sort == SortKey::Headline && !filter.ascending ? b < a : a < b;
    });
    const Listed listed = allPages(library, filter, pageSize);
    QCOMPARE(listed.rows.size(), expected.size());
    QVERIFY(expected.size() > 20);
    for (size_t i = 0; i < expected.size(); ++i) {
        QVERIFY2(listed.rows[i] == expected[i],
                 qPrintable(QStringLiteral("row %1: %2 instead of %3")
                                .arg(i)
                                .arg(listed.rows[i].headline, expected[i].headline)));
        QVERIFY(i == 0 || listed.keys[i - 1] < listed.keys[i]);
    }
    QCOMPARE(library->rowCount(filter).value(), qint64(expected.size()));
    const Lists lists(*library.repository);
    const auto ladder = lists.ladder(filter, 10);
    RD_OK(ladder);
    QCOMPARE(ladder->size(), (expected.size() + 9) / 10);
    for (size_t i = 0; i < ladder->size(); ++i) {
        QVERIFY((*ladder)[i] == listed.keys[i * 10]);
    }
    // A page that begins at a rung.
    const auto page = lists.page(filter, ladder->back().justBefore(), 3);
    QCOMPARE(page->rows.front().id, expected[(ladder->size() - 1) * 10].id);
    const auto ids = lists.idsAt(filter, {{0, 1}, {5, 5}, {12, 14}});
    RD_OK(ids);
    const std::vector<ArticleId> wanted{expected[0].id,  expected[1].id,  expected[5].id,
                                        expected[12].id, expected[13].id, expected[14].id};
    QVERIFY(*ids == wanted);
}

} // namespace

TestLibrary &TestStoreOrders::filled()
{
    if (!m_filled) {
        m_filled = std::make_unique<TestLibrary>();
        const auto done =
            (*m_filled)->inTransaction([&] { return fill(*m_filled->repository, 700); });
        if (!done) {
            qFatal("%s", qPrintable(words(done)));
        }
    }
    return *m_filled;
}

void TestStoreOrders::pagesFollowTheOrder_data()
{
    QTest::addColumn<int>("which");
    for (int i = 0; i < 80; ++i) {
        QTest::addRow("filter %d", i) << i;
    }
}

void TestStoreOrders::pagesFollowTheOrder()
{
    QFETCH(int, which);
    compareWithSorted(filled(), filterNumber(which), 7);
}

void TestStoreOrders::manyRowsGoAlongTheIndex_data()
{
    QTest::addColumn<int>("which");
    for (int i = 0; i < 40; ++i) { // no status: that would leave few
        if (i % 6 == 0 || i == 7) {
            QTest::addRow("filter %d", i) << i;
        }
    }
}

// The same with so many articles that none of these filters leaves "few".
void TestStoreOrders::manyRowsGoAlongTheIndex()
{
    QFETCH(int, which);
    if (!m_many) {
        m_many = std::make_unique<TestLibrary>();
        RD_OK((*m_many)->inTransaction([&] { return fill(*m_many->repository, 700); }));
        QVERIFY(multiply(*m_many, 32));
    }
    compareWithSorted(*m_many, filterNumber(which), 1000);
}

void TestStoreOrders::alphabetsAreTheirLanguages_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QStringList>("order");
    QTest::newRow("az: ə after e, x after h, q after k, ı before i")
        << QStringLiteral("az")
        << QStringList{QStringLiteral("Cavab"), QStringLiteral("Çay"),   QStringLiteral("Evlər"),
                       QStringLiteral("Əsgər"), QStringLiteral("Gəlir"), QStringLiteral("Ğ hərfi"),
                       QStringLiteral("Hava"),  QStringLiteral("Xəzər"), QStringLiteral("Işıq"),
                       QStringLiteral("İdman"), QStringLiteral("Küçə"),  QStringLiteral("Qatar"),
                       QStringLiteral("Sabah"), QStringLiteral("Şəhər"), QStringLiteral("Uşaq"),
                       QStringLiteral("Ümid"),  QStringLiteral("Zəng")};
    QTest::newRow("ru: ё beside е")
        << QStringLiteral("ru")
        << QStringList{QStringLiteral("Арбуз"), QStringLiteral("Ёлка"), QStringLiteral("ель"),
                       QStringLiteral("Енот"),  QStringLiteral("Жук"),  QStringLiteral("Яблоко")};
    QTest::newRow("zh: by pinyin")
        << QStringLiteral("zh")
        << QStringList{QStringLiteral("阿塞拜疆"), QStringLiteral("北京"), QStringLiteral("成都"),
                       QStringLiteral("经济"),     QStringLiteral("里海"), QStringLiteral("石油"),
                       QStringLiteral("天然气"),   QStringLiteral("中国")};
    QTest::newRow("en: accents do not part")
        << QStringLiteral("en")
        << QStringList{QStringLiteral("Cafe"), QStringLiteral("Café society"),
                       QStringLiteral("Cage")};
}

void TestStoreOrders::alphabetsAreTheirLanguages()
{
    QFETCH(QString, locale);
    QFETCH(QStringList, order);
    TestLibrary library;
    QStringList mixed = order;
    std::reverse(mixed.begin(), mixed.end());
    std::swap(mixed.first(), mixed[mixed.size() / 2]);
    for (const QString &headline : std::as_const(mixed)) {
        RD_OK(library->createArticle(saved(content(headline, QStringLiteral("mətn")))));
    }
    ListFilter filter;
    filter.sort = SortKey::Headline;
    filter.ascending = true;
    filter.locale = locale;
    prepare(library, filter);
    QCOMPARE(headlinesOf(library, filter), order);
    std::reverse(order.begin(), order.end());
    filter.ascending = false;
    QCOMPARE(headlinesOf(library, filter), order);
}

// Once made, the keys follow every write in its own transaction.
void TestStoreOrders::headlinesKeepTheirPlace()
{
    TestLibrary library;
    const auto first = library->createArticle(saved(content(QStringLiteral("Neft"), {})));
    RD_OK(first);
    ListFilter filter;
    filter.sort = SortKey::Headline;
    filter.ascending = true;
    filter.locale = QStringLiteral("az");
    filter.archived = false;
    prepare(library, filter);
    RD_OK(library->createArticle(saved(content(QStringLiteral("Bakı"), {}))));
    NewArticle unnamed;
    unnamed.content = content({}, QStringLiteral("Hələ adsız"));
    const auto draft = library->createArticle(unnamed);
    RD_OK(draft);
    QCOMPARE(headlinesOf(library, filter),
             (QStringList{{}, QStringLiteral("Bakı"), QStringLiteral("Neft")}));

    RD_OK(library->saveWorkingCopy(*draft, content(QStringLiteral("Səhər"), {}), {}));
    RD_OK(library->saveRevision(*first, content(QStringLiteral("Ağac"), {}),
                                {library->article(*first)->head, {}, {}}));
    QCOMPARE(
        headlinesOf(library, filter),
        (QStringList{QStringLiteral("Ağac"), QStringLiteral("Bakı"), QStringLiteral("Səhər")}));
    RD_OK(library->setArchived(*first, true));
    QCOMPARE(headlinesOf(library, filter).size(), 2);
    filter.archived = true;
    QCOMPARE(headlinesOf(library, filter), QStringList{QStringLiteral("Ağac")});
    library.reopen(OpenMode::ReadOnly);
    QCOMPARE(headlinesOf(library, filter), QStringList{QStringLiteral("Ağac")});
}

// As many as one piece of work takes, and not one more.
void TestStoreOrders::lastPieceMayBeFull()
{
    TestLibrary library;
    QVERIFY(runRaw(library,
                   {QStringLiteral("INSERT INTO story(id, uuid, created_ms) VALUES (1, 'x', 0)"),
                    QStringLiteral("WITH RECURSIVE n(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM "
                                   "n WHERE k < 500) INSERT INTO article(uuid, story_id, position, "
                                   "status, created_ms, created_zone, updated_ms, updated_zone) "
                                   "SELECT 'a' || k, 1, k, 1, 0, '', 0, '' FROM n")}));
    ListFilter filter;
    filter.sort = SortKey::Headline;
    filter.locale = QStringLiteral("en");
    RD_OK(library->inTransaction([&]() -> Result<void> {
        SortKeys &keys = library.repository->parts().sortKeys;
        if (keys.fill(filter.locale, [] { return true; }) != 0) {
            return fail(ErrorCode::Io, QStringLiteral("something is left"));
        }
        return {};
    }));
    QCOMPARE(Lists(*library.repository).page(filter, {}, 9)->rows.size(), size_t{9});
}

void TestStoreOrders::headlinesWaitForTheirKeys()
{
    TestLibrary library;
    RD_OK(library->createArticle(saved(content(QStringLiteral("Neft"), {}))));
    ListFilter filter;
    filter.sort = SortKey::Headline;
    filter.locale = QStringLiteral("ru");
    const Lists lists(*library.repository);
    const auto early = lists.page(filter, {}, 10);
    QVERIFY(!early);
    QCOMPARE(early.error().code, ErrorCode::Busy);
    QVERIFY(!lists.ladder(filter, 10));
    prepare(library, filter);
    QCOMPARE(lists.page(filter, {}, 10)->rows.size(), size_t{1});
    filter.locale = QStringLiteral("zh"); // each alphabet has its own
    QVERIFY(!lists.page(filter, {}, 10));
}

void TestStoreOrders::outdatedKeysAreMadeAnew()
{
    TestLibrary library;
    for (const char *headline : {"Neft", "Bakı", "Xəzər"}) {
        RD_OK(library->createArticle(saved(content(QString::fromUtf8(headline), {}))));
    }
    ListFilter filter;
    filter.sort = SortKey::Headline;
    filter.ascending = true;
    filter.locale = QStringLiteral("az");
    prepare(library, filter);
    const QStringList right = headlinesOf(library, filter);
    // What another ICU would have left: other keys under another version.
    QVERIFY(runRaw(library, {QStringLiteral("UPDATE sort_collation SET version = '1/1'"),
                             QStringLiteral("UPDATE sort_key SET key = x'41'")}));
    QVERIFY(!Lists(*library.repository).page(filter, {}, 10));
    prepare(library, filter);
    QCOMPARE(headlinesOf(library, filter), right);
    while (library->mergeIndex().value_or(false)) { // clears the others away
    }
    QCOMPARE(headlinesOf(library, filter), right);
}

void TestStoreOrders::rowsByNumberSpeakThePreferredLanguage()
{
    TestLibrary &library = filled();
    ListFilter filter;
    filter.archived = false;
    filter.foldStories = true;
    filter.preferredLanguage = QStringLiteral("az");
    const auto rows = library->rows(filter, 0, 1000).value();
    const auto ids = Lists(*library.repository).idsAt(filter, {{0, qint64(rows.size()) - 1}});
    RD_OK(ids);
    QCOMPARE(ids->size(), rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        QCOMPARE((*ids)[i], rows[i].id);
    }
}

void TestStoreOrders::hitsAreCountedAndKeyed()
{
    TestLibrary &library = filled();
    ListFilter filter;
    filter.archived = false;
    const auto hits = library->search(QStringLiteral("mətn"), filter, 0, 10'000);
    RD_OK(hits);
    QVERIFY(hits->size() > 100);
    const Lists lists(*library.repository);
    const auto depth = lists.depth(QStringLiteral("mətn"), filter, 10, {});
    RD_OK(depth);
    QCOMPARE(depth->count, qint64(hits->size()));
    QCOMPARE(depth->ladder.size(), (hits->size() + 9) / 10);
    for (size_t i = 0; i < depth->ladder.size(); ++i) {
        QCOMPARE(depth->ladder[i].tie, -(*hits)[i * 10].position);
    }
    QVERIFY(!lists.depth(QStringLiteral("mətn"), filter, 10, [] { return true; }));
    QCOMPARE(lists.depth(QStringLiteral("heçvaxtyazılmayan"), filter, 10, {})->count, 0);
}

void TestStoreOrders::deskPlacesSort()
{
    TestLibrary library;
    for (const char *headline : {"Neft", "Bakı", "Xəzər", "Hava"}) {
        NewArticle article = saved(content(QString::fromUtf8(headline), {}));
        article.assignee = QStringLiteral("Nigar");
        RD_OK(library->createArticle(article));
    }
    RD_OK(library->createArticle(saved(content(QStringLiteral("Başqası"), {}))));
    ListFilter filter;
    filter.place = ListFilter::Place::MyDesk;
    filter.desk.name = QStringLiteral("Nigar");
    filter.sort = SortKey::Headline;
    filter.ascending = true;
    filter.locale = QStringLiteral("az");
    prepare(library, filter);
    QCOMPARE(headlinesOf(library, filter),
             (QStringList{QStringLiteral("Bakı"), QStringLiteral("Hava"), QStringLiteral("Xəzər"),
                          QStringLiteral("Neft")}));
    filter.sort = SortKey::Published;
    QCOMPARE(headlinesOf(library, filter).first(), QStringLiteral("Neft"));
    QCOMPARE(Lists(*library.repository).ladder(filter, 2)->size(), size_t{2});
}

QTEST_GUILESS_MAIN(TestStoreOrders)
#include "test_store_orders.moc"
