// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/lists.h"
#include "tests/app/store/storetest.h"

#include <QRandomGenerator>

#include <map>
#include <memory>

using namespace rd;
using namespace rd::store;
using namespace rd::testing;

class TestStoreList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesMeetEachOther_data();
    void pagesMeetEachOther();
    void preferredVersionIsShown_data();
    void preferredVersionIsShown();
    void preferredLanguageTakesItsVariants();
    void manyInOneSecond();
    void datesNarrow();
    void publishedDateMovesTheRow();
    void versionsOncePerRow_data();
    void versionsOncePerRow();
    void countersFollowEveryWrite();

private:
    TestLibrary &filled();

    // One for all filters. Not a static: it must close before Qt's list of databases is gone.
    std::unique_ptr<TestLibrary> m_filled;
};

namespace {

const QStringList languages{QStringLiteral("az"), QStringLiteral("ru"), QStringLiteral("zh"),
                            QStringLiteral("en")};

void fill(TestLibrary &library, int count)
{
    QRandomGenerator random(11);
    std::vector<StoryId> stories;
    const auto done = library->inTransaction([&]() -> Result<void> {
        for (int i = 0; i < count; ++i) {
            NewArticle article =
                saved(content(QStringLiteral("Xəbər %1").arg(i), QStringLiteral("mətn"),
                              languages.at(random.bounded(4))));
            article.content.metadata.section =
                random.bounded(2) == 0 ? QStringLiteral("Sport") : QStringLiteral("Energy");
            article.status = allStatuses().at(size_t(random.bounded(6)));
            article.archived = random.bounded(5) == 0;
            article.content.metadata.published =
                Moment{1'600'000'000'000 + random.bounded(500) * 1000LL, "Asia/Baku"};
            if (!stories.empty() && random.bounded(2) == 0) {
                article.story = stories.at(size_t(random.bounded(int(stories.size()))));
            }
            const auto id = library->createArticle(article);
            if (!id) {
                return fail(id.error());
            }
            if (!article.story.isValid()) {
                stories.push_back(library->article(*id)->storyId);
            }
            if (random.bounded(7) == 0) {
                if (auto gone = library->deleteArticle(*id); !gone) {
                    return gone;
                }
            }
        }
        return {};
    });
    QVERIFY2(done.has_value(), qPrintable(words(done)));
}

std::vector<ArticleRow> allPages(TestLibrary &library, const ListFilter &filter, int pageSize)
{
    std::vector<ArticleRow> all;
    qint64 before = 0;
    while (true) {
        const auto page = library->rows(filter, before, pageSize).value();
        all.insert(all.end(), page.begin(), page.end());
        if (page.size() < size_t(pageSize)) {
            return all;
        }
        before = page.back().position;
    }
}

/// One of 64 combinations of what a filter can ask for.
ListFilter filterNumber(int which, TestLibrary &library)
{
    ListFilter filter;
    if ((which & 1) != 0) {
        filter.status = Status::Draft;
    }
    if ((which & 2) != 0) {
        filter.section = library->ensureSection(QStringLiteral("İdman"), {})->id;
    }
    if ((which & 4) != 0) {
        filter.language = QStringLiteral("ru");
    }
    if ((which & 8) != 0) {
        filter.archived = false;
    }
    filter.foldStories = (which & 16) != 0;
    if ((which & 32) != 0) {
        filter.sinceMs = 1'600'000'100'000;
        filter.untilMs = 1'600'000'300'000;
    }
    return filter;
}

} // namespace

TestLibrary &TestStoreList::filled()
{
    if (!m_filled) {
        m_filled = std::make_unique<TestLibrary>();
        fill(*m_filled, 400);
    }
    return *m_filled;
}

void TestStoreList::pagesMeetEachOther_data()
{
    QTest::addColumn<int>("which");
    for (int i = 0; i < 64; ++i) {
        QTest::addRow("filter %d", i) << i;
    }
}

void TestStoreList::pagesMeetEachOther()
{
    QFETCH(int, which);
    TestLibrary &library = filled();
    ListFilter filter = filterNumber(which, library);
    const auto rows = allPages(library, filter, 7);
    QCOMPARE(qint64(rows.size()), library->rowCount(filter).value());
    QSet<qint64> stories;
    for (size_t i = 0; i < rows.size(); ++i) {
        QVERIFY(i == 0 || rows[i].position < rows[i - 1].position);
        QVERIFY(!filter.status || rows[i].status == *filter.status);
        QVERIFY(filter.language.isEmpty() || rows[i].language == filter.language);
        QVERIFY(!filter.archived || !rows[i].archived);
        QVERIFY(!filter.foldStories || !stories.contains(rows[i].storyId.value));
        stories.insert(rows[i].storyId.value);
    }
    const auto ladder = Lists(*library.repository).ladder(filter, 10).value();
    QCOMPARE(ladder.size(), (rows.size() + 9) / 10);
    for (size_t i = 0; i < ladder.size(); ++i) {
        QCOMPARE(ladder[i].tie, -rows[i * 10].position);
    }
    if (filter.foldStories) {
        filter.foldStories = false;
        QSet<qint64> unfolded;
        for (const ArticleRow &row : allPages(library, filter, 50)) {
            unfolded.insert(row.storyId.value);
        }
        QCOMPARE(unfolded, stories);
    }
}

void TestStoreList::preferredVersionIsShown_data()
{
    QTest::addColumn<int>("which");
    for (int i = 0; i < 64; ++i) {
        if ((i & 16) != 0) {
            QTest::addRow("filter %d", i) << i;
        }
    }
}

// The same rows in the same places; each shows the newest matching article in the language asked
// for, or what it would show without asking.
void TestStoreList::preferredVersionIsShown()
{
    QFETCH(int, which);
    TestLibrary &library = filled();
    ListFilter filter = filterNumber(which, library);
    const auto plain = allPages(library, filter, 7);
    filter.foldStories = false;
    std::map<qint64, ArticleRow> azerbaijani; // newest first, so the first of a story stays
    for (const ArticleRow &row : allPages(library, filter, 50)) {
        if (row.language == QLatin1String("az")) {
            azerbaijani.try_emplace(row.storyId.value, row);
        }
    }
    filter.foldStories = true;
    filter.preferredLanguage = QStringLiteral("az");
    const auto preferred = allPages(library, filter, 7);
    QCOMPARE(preferred.size(), plain.size());
    QCOMPARE(library->rowCount(filter).value(), qint64(plain.size()));
    const auto ladder = Lists(*library.repository).ladder(filter, 7).value();
    for (size_t i = 0; i < plain.size(); ++i) {
        QCOMPARE(preferred[i].position, plain[i].position);
        QVERIFY(i % 7 != 0 || ladder[i / 7].tie == -plain[i].position);
        const auto found = azerbaijani.find(plain[i].storyId.value);
        ArticleRow expected = found == azerbaijani.end() ? plain[i] : found->second;
        expected.position = plain[i].position;
        QVERIFY(preferred[i] == expected);
    }
}

void TestStoreList::preferredLanguageTakesItsVariants()
{
    TestLibrary library;
    auto text =
        content(QStringLiteral("新桥通车"), QStringLiteral("正文"), QStringLiteral("zh-Hans"));
    text.metadata.section = QStringLiteral("Economy");
    const auto chinese = library->createArticle(saved(text));
    RD_OK(chinese);
    text = content(QStringLiteral("Körpü açıldı"), QStringLiteral("mətn"));
    text.metadata.section = QStringLiteral("Economy");
    NewArticle version = saved(text);
    version.story = library->article(*chinese)->storyId;
    const auto azerbaijani = library->createArticle(version);
    RD_OK(azerbaijani);

    ListFilter filter;
    filter.foldStories = true;
    const auto shown = [&](const char *language) {
        filter.preferredLanguage = QLatin1String(language);
        return library->rows(filter, 0, 9)->front();
    };
    QCOMPARE(shown("").id, *azerbaijani);
    QCOMPARE(shown("zh").id, *chinese);
    QCOMPARE(shown("zh").section, library->articleRow(*chinese)->section);
    QCOMPARE(shown("zh").position, shown("az").position);
    QCOMPARE(shown("zh").versions, shown("az").versions);
    QCOMPARE(shown("z").id, *azerbaijani);
    QCOMPARE(shown("zh-Hant").id, *azerbaijani);
    // A version that the filter leaves out does not stand for its story.
    RD_OK(stepTo(*library.repository, *azerbaijani, Status::InReview));
    filter.status = Status::InReview;
    QCOMPARE(shown("zh").id, *azerbaijani);
    RD_OK(library->deleteArticle(*chinese));
    filter.status.reset();
    QCOMPARE(shown("zh").id, *azerbaijani);
    // Without folding every article has its own row.
    RD_OK(library->restoreArticle(*chinese));
    filter.foldStories = false;
    QCOMPARE(shown("zh").id, *azerbaijani);
}

void TestStoreList::manyInOneSecond()
{
    TestLibrary library;
    NewArticle article = saved(content(QStringLiteral("Eyni an"), QStringLiteral("mətn")));
    article.content.metadata.published = Moment{1'600'000'000'500, "Asia/Baku"};
    for (int i = 0; i < 20; ++i) {
        RD_OK(library->createArticle(article));
    }
    article.content.metadata.published = Moment{-1'500, "Asia/Baku"}; // before 1970
    auto old = library->createArticle(article);
    const auto rows = library->rows({}, 0, 100).value();
    QCOMPARE(rows.size(), size_t{21});
    QCOMPARE(rows.back().id, *old);
    QCOMPARE(rows.back().position, -2 * (qint64{1} << 20));
}

void TestStoreList::datesNarrow()
{
    TestLibrary library;
    NewArticle article = saved(content(QStringLiteral("A"), QStringLiteral("mətn")));
    for (const qint64 ms : {1'000'000, 2'000'000, 3'000'000}) {
        article.content.metadata.published = Moment{ms, "UTC"};
        RD_OK(library->createArticle(article));
    }
    ListFilter filter;
    filter.sinceMs = 2'000'000;
    QCOMPARE(library->rowCount(filter).value(), 2);
    filter.untilMs = 3'000'000;
    QCOMPARE(library->rowCount(filter).value(), 1);
    QCOMPARE(library->rows(filter, 0, 9)->front().published->utcMs, 2'000'000);
}

void TestStoreList::publishedDateMovesTheRow()
{
    TestLibrary library;
    auto first = library->createArticle(saved(content(QStringLiteral("Bir"), QStringLiteral("a"))));
    auto second =
        library->createArticle(saved(content(QStringLiteral("İki"), QStringLiteral("b"))));
    QCOMPARE(library->rows({}, 0, 1)->front().id, *second);
    auto read = library->article(*first);
    read->content.metadata.published = Moment{1'900'000'000'000, "Asia/Baku"};
    RD_OK(library->saveRevision(*first, read->content, {read->head, {}, {}}));
    QCOMPARE(library->rows({}, 0, 1)->front().id, *first);
    QCOMPARE(library->search(QStringLiteral("bir"), {}, 0, 9)->front().id, *first);
    QCOMPARE(library->check({})->indexMissing, 0);
}

void TestStoreList::versionsOncePerRow_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("fold");
    QTest::addColumn<int>("count");
    QTest::newRow("list") << QString() << false << 4;
    QTest::newRow("folded list") << QString() << true << 1;
    QTest::newRow("search") << QStringLiteral("mətn") << false << 4;
    QTest::newRow("search of everything") << QStringLiteral("status:draft") << false << 4;
}

// All versions of a story on one page: each row still names each language once.
void TestStoreList::versionsOncePerRow()
{
    QFETCH(QString, query);
    QFETCH(bool, fold);
    QFETCH(int, count);
    TestLibrary library;
    StoryId story;
    for (const QString &language : languages) {
        NewArticle article =
            saved(content(QStringLiteral("Körpü"), QStringLiteral("mətn"), language));
        article.story = story;
        const auto id = library->createArticle(article);
        RD_OK(id);
        story = library->article(*id)->storyId;
    }
    ListFilter filter;
    filter.foldStories = fold;
    const auto rows =
        query.isEmpty() ? library->rows(filter, 0, 100) : library->search(query, filter, 0, 100);
    RD_OK(rows);
    QCOMPARE(int(rows->size()), count);
    for (const ArticleRow &row : *rows) {
        QStringList named;
        for (const LanguageVersion &version : row.versions) {
            named.append(version.language);
        }
        QCOMPARE(named, languages);
    }
}

void TestStoreList::countersFollowEveryWrite()
{
    TestLibrary library;
    ArticleContent text = content(QStringLiteral("Bir"), QStringLiteral("a"));
    text.metadata.section = QStringLiteral("Sport");
    auto id = library->createArticle(saved(text));
    const qint64 sport = library->ensureSection(QStringLiteral("Sport"), {})->id.value;
    auto counters = library->counters().value();
    QCOMPARE(counters.all, 1);
    QCOMPARE(counters.bySection.value(sport), 1);
    QCOMPARE(counters.byLanguage.value(QStringLiteral("az")), 1);
    RD_OK(stepTo(*library.repository, *id, Status::InReview));
    text.metadata.language = QStringLiteral("ru");
    text.metadata.section = QStringLiteral("Economy");
    RD_OK(library->saveRevision(*id, text, {library->article(*id)->head, {}, {}}));
    counters = library->counters().value();
    QCOMPARE(counters.byStatus.value(int(Status::InReview)), 1);
    QCOMPARE(counters.byStatus.value(int(Status::Draft)), 0);
    QCOMPARE(counters.bySection.value(sport), 0);
    QCOMPARE(counters.byLanguage.value(QStringLiteral("ru")), 1);
    RD_OK(library->setArchived(*id, true));
    QCOMPARE(library->counters()->archived, 1);
    QCOMPARE(library->counters()->all, 0);
    RD_OK(library->deleteArticle(*id));
    QCOMPARE(library->counters()->archived, 0);
    QCOMPARE(library->counters()->deleted, 1);
    QVERIFY(library->check({})->problems.isEmpty());
}

QTEST_GUILESS_MAIN(TestStoreList)
#include "test_store_list.moc"
