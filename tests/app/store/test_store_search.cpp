// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/people.h"
#include "app/store/queryparser.h"
#include "app/store/sqlite/tokenizer.h"
#include "tests/app/store/storetest.h"

#include <sqlite3.h>

using namespace rd;
using namespace rd::store;
using namespace rd::testing;

class TestStoreSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void wrongQueries_data();
    void wrongQueries();
    void pagesByPosition();
    void snippetsMarkHits();
    void editsReindex();
    void autosavedTextIsFoundWhenIdle();
    void savedTextIsFoundAtOnce();
    void binIsLeftOut();
    void reindexGivesTheSame();
    void cancelledReindexGoesOnWhenIdle();
    void interrupted();
    void chineseQueryTokens();
    void states();
    void whatPeopleSaid();
    void mergedPeopleStayFound();
    void formsOfWhatMustNotOccur();
    void typedWords();
    void snippetsShowTheField();
    void rareFiltersWithWords();
    void olderIndexIsMadeAnew();

private:
    QString found(const QString &query, const ListFilter &filter = {});
    std::unique_ptr<TestLibrary> m_library;
};

// One letter an article, oldest first, so that expectations are short.
void TestStoreSearch::initTestCase()
{
    m_library = std::make_unique<TestLibrary>();
    const auto add = [&](const char *key, const char *language, const char *headline,
                         const char *body, const char *section) {
        NewArticle article = saved(content(QString::fromUtf8(headline), QString::fromUtf8(body),
                                           QString::fromUtf8(language)));
        article.content.metadata.slug = QString::fromUtf8(key);
        article.content.metadata.section = QString::fromUtf8(section);
        article.content.metadata.bylines = {{QStringLiteral("Aysel Kərimli"), {}, {}}};
        article.content.metadata.published =
            Moment::fromLocal(QDate(2023, 9, 27 + key[0] - 'a'), QTime(11, 6), "Asia/Baku");
        article.status = key[0] == 'b' ? Status::Approved : Status::Draft;
        RD_OK((*m_library)->createArticle(article));
    };
    add("a", "az", "İşıqlı şəhər", "Bakıda yeni körpü açıldı. Şəhər sevindi.", "Siyasət");
    add("b", "ru", "Ёлка в Баку", "В городе открыли новый мост и каток.", "Культура");
    add("c", "zh", "新桥通车", "南京市长江大桥在巴库介绍经验。", "经济");
    add("d", "en", "A bridge opens", "The city of Baku opened a bridge. Light and bridge tolls.",
        "Economy");
}

QString TestStoreSearch::found(const QString &query, const ListFilter &filter)
{
    const auto rows = (*m_library)->search(query, filter, 0, 100);
    if (!rows) {
        return rows.error().message;
    }
    QString keys;
    for (const ArticleRow &row : *rows) {
        keys += (*m_library)->article(row.id)->content.metadata.slug;
    }
    return keys;
}

void TestStoreSearch::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *query, const char *expected) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(expected);
    };
    row("", "dcba");
    row("şəhər", "a");
    row("SEHER", "a");
    row("ISIQLI", "a");
    row("елка", "b");
    row("ЁЛКА", "b");
    row("南京", "c");
    row("长江大桥", "c");
    row("桥", "c");
    row("京南", "");
    row("市江", "");
    row("bridge", "d");
    row("\"city of Baku\"", "d");
    row("\"of city\"", "");
    row("bridge OR мост", "db");
    row("bridge or", "");
    row("baku -bridge", "");
    row("-bridge", "cba");
    row("NOT bridge NOT körpü", "cb");
    row("brid*", "d");
    row("headline:bridge", "d");
    row("headline:tolls", "");
    row("body:tolls", "d");
    row("headline:br*", "d");
    row("author:\"aysel kerimli\"", "dcba");
    row("status:approved", "b");
    row("lang:zh", "c");
    row("language:az şəhər", "a");
    row("section:Economy", "dc");
    row("section:İqtisadiyyat -lang:en", "c");
    row("(bridge OR 南京) section:economy", "dc");
    row("status:approved OR bridge", "db");
    row("date:2023-09-27", "a");
    row("date:2023-09..2023-10", "dcba");
    row("date:2023-09-28.. -most", "dcb");
    row("date:..2023-09-28", "ba");
    row("bridge date:2023-09-27", "");
    row("https://example.org", "");
    row("\"körpü açıldı\" Bakıda", "a");
    row("O'Brien", "");
    row("«новый мост»", "b");
    row("a AND b", "");
    row("\"; DROP TABLE article; --\"", "");
}

void TestStoreSearch::finds()
{
    QFETCH(QString, query);
    QFETCH(QString, expected);
    ListFilter exact;
    exact.exactWords = true;
    QCOMPARE(found(query, exact), expected);
}

void TestStoreSearch::wrongQueries_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("at");
    QTest::newRow("quote") << QStringLiteral("abc \"def") << 5;
    QTest::newRow("bracket") << QStringLiteral("(abc") << 1;
    QTest::newRow("closing") << QStringLiteral("abc) x") << 4;
    QTest::newRow("or first") << QStringLiteral("OR abc") << 1;
    QTest::newRow("or last") << QStringLiteral("abc OR") << 7;
    QTest::newRow("no value") << QStringLiteral("abc status:") << 5;
    QTest::newRow("status") << QStringLiteral("status:flying") << 1;
    QTest::newRow("section") << QStringLiteral("x section:Nowhere") << 3;
    QTest::newRow("date") << QStringLiteral("date:2023-13") << 1;
    QTest::newRow("dates") << QStringLiteral("date:..") << 1;
    QTest::newRow("not") << QStringLiteral("abc NOT ") << 5;
    QTest::newRow("like a place") << QStringLiteral("status:%1") << 1;
    QTest::newRow("like another") << QStringLiteral("x date:%2%1") << 3;
    QTest::newRow("deep") << QString(200, u'(') << 51;
}

void TestStoreSearch::wrongQueries()
{
    QFETCH(QString, query);
    QFETCH(int, at);
    const auto rows = (*m_library)->search(query, {}, 0, 10);
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::Usage);
    const QRegularExpression place(QStringLiteral("\\bcharacter %1\\b").arg(at));
    QVERIFY2(rows.error().message.contains(place), qPrintable(rows.error().message));
    QCOMPARE((*m_library)->search(QStringLiteral("!!! ---x"), {}, 0, 10).has_value(), true);
    QCOMPARE((*m_library)->search(QStringLiteral("!!!"), {}, 0, 10).error().code, ErrorCode::Usage);
}

void TestStoreSearch::pagesByPosition()
{
    const QString query = QStringLiteral("author:aysel");
    auto first = (*m_library)->search(query, {}, 0, 3).value();
    auto second = (*m_library)->search(query, {}, first.back().position, 3).value();
    QCOMPARE(first.size(), size_t{3});
    QCOMPARE(second.size(), size_t{1});
    ListFilter filter;
    filter.language = QStringLiteral("en");
    QCOMPARE((*m_library)->search(query, filter, 0, 9)->size(), size_t{1});
}

void TestStoreSearch::snippetsMarkHits()
{
    const auto rows = (*m_library)->search(QStringLiteral("sevindi"), {}, 0, 1).value();
    QVERIFY(rows.front().snippet.contains(QStringLiteral("\uE000sevindi\uE001")));
    QVERIFY((*m_library)->search(QStringLiteral("lang:az"), {}, 0, 1)->front().snippet.isEmpty());
}

void TestStoreSearch::editsReindex()
{
    TestLibrary library;
    auto id = library->createArticle(
        saved(content(QStringLiteral("Bir"), QStringLiteral("qədim divar"))));
    auto read = library->article(*id);
    RD_OK(library->saveRevision(*id, content(QStringLiteral("Bir"), QStringLiteral("yeni bina")),
                                {read->head, {}, {}}));
    QCOMPARE(library->search(QStringLiteral("divar"), {}, 0, 9)->size(), size_t{0});
    QCOMPARE(library->search(QStringLiteral("bina"), {}, 0, 9)->size(), size_t{1});
    QVERIFY(library->check({})->problems.isEmpty());
}

void TestStoreSearch::autosavedTextIsFoundWhenIdle()
{
    TestLibrary library;
    NewArticle article;
    article.content = content(QStringLiteral("Qeyd"), QStringLiteral("birinci"));
    auto id = library->createArticle(article);
    QCOMPARE(library->search(QStringLiteral("birinci"), {}, 0, 9)->size(), size_t{1});
    RD_OK(library->saveWorkingCopy(*id, content(QStringLiteral("Qeyd"), QStringLiteral("üçüncü")),
                                   {}));
    for (int i = 0; i < 100 && library->mergeIndex().value(); ++i) {
    }
    QCOMPARE(library->search(QStringLiteral("birinci"), {}, 0, 9)->size(), size_t{0});
    QCOMPARE(library->search(QStringLiteral("ucuncu"), {}, 0, 9)->size(), size_t{1});
    QCOMPARE(library->check({})->indexMissing, 0);
}

// A save only queues; a search on the same connection indexes first, and so does closing.
void TestStoreSearch::savedTextIsFoundAtOnce()
{
    TestLibrary library;
    auto id = library->createArticle(saved(content(QStringLiteral("Bir"), QStringLiteral("söz"))));
    auto first = library->saveRevision(*id, content(QStringLiteral("Bir"), QStringLiteral("dəniz")),
                                       {library->article(*id)->head, {}, {}});
    RD_OK(first);
    QVERIFY(library->isIndexBehind().value());
    QCOMPARE(library->search(QStringLiteral("deniz"), {}, 0, 9)->size(), size_t{1});
    QVERIFY(!library->isIndexBehind().value());
    RD_OK(library->saveRevision(*id, content(QStringLiteral("Bir"), QStringLiteral("dağ")),
                                {*first, {}, {}}));
    library.reopen(OpenMode::ReadOnly);
    QVERIFY(!library->isIndexBehind().value());
    QCOMPARE(library->search(QStringLiteral("dag"), {}, 0, 9)->size(), size_t{1});
    QCOMPARE(library->search(QStringLiteral("deniz"), {}, 0, 9)->size(), size_t{0});
}

void TestStoreSearch::binIsLeftOut()
{
    TestLibrary library;
    auto id = library->createArticle(saved(content(QStringLiteral("Bir"), QStringLiteral("söz"))));
    RD_OK(library->deleteArticle(*id));
    QCOMPARE(library->search(QStringLiteral("söz"), {}, 0, 9)->size(), size_t{0});
    ListFilter bin;
    bin.deleted = true;
    QCOMPARE(library->search(QStringLiteral("söz"), bin, 0, 9)->size(), size_t{1});
}

void TestStoreSearch::reindexGivesTheSame()
{
    const QString before = found(QStringLiteral("author:aysel"));
    qint64 last = 0;
    TaskContext task;
    task.progress = [&](qint64 done, qint64 total) {
        QVERIFY(done >= last && done <= total);
        last = done;
    };
    RD_OK((*m_library)->reindex(task));
    QCOMPARE(last, 4);
    QCOMPARE(found(QStringLiteral("author:aysel")), before);
    QCOMPARE((*m_library)->check({})->indexMissing, 0);
}

void TestStoreSearch::cancelledReindexGoesOnWhenIdle()
{
    TestLibrary library;
    RD_OK(library->createArticle(saved(content(QStringLiteral("Bir"), QStringLiteral("söz")))));
    TaskContext task;
    task.cancel.cancel();
    QCOMPARE(library->reindex(task).error().code, ErrorCode::Cancelled);
    QCOMPARE(library->check({})->indexMissing, 1);
    for (int i = 0; i < 100 && library->mergeIndex().value(); ++i) {
    }
    QCOMPARE(library->search(QStringLiteral("söz"), {}, 0, 9)->size(), size_t{1});
}

void TestStoreSearch::interrupted()
{
    const auto rows = (*m_library)->search(QStringLiteral("baku"), {}, 0, 9, [] { return true; });
    QCOMPARE(rows.error().code, ErrorCode::Cancelled);
    QVERIFY((*m_library)->search(QStringLiteral("baku"), {}, 0, 9).has_value());
}

void TestStoreSearch::chineseQueryTokens()
{
    const auto tokens = [](const char *text) {
        return queryTokens(QString::fromUtf8(text)).join(u' ');
    };
    QCOMPARE(tokens("南"), QString::fromUtf8("南"));
    QCOMPARE(tokens("南京"), QString::fromUtf8("南京"));
    QCOMPARE(tokens("南京市"), QString::fromUtf8("南京 京市"));
    QCOMPARE(tokens("南京 abc"), QString::fromUtf8("南京 京 abc"));
    QCOMPARE(tokens("abc南京"), QString::fromUtf8("abc 南京"));
    QCOMPARE(tokens("!?"), QString());
}

void TestStoreSearch::states()
{
    TestLibrary library;
    const auto count = [&library](const char *query) {
        const auto rows = library->search(QString::fromUtf8(query), {}, 0, 9);
        return rows ? static_cast<int>(rows->size()) : -1;
    };
    NewArticle first = saved(content(QStringLiteral("Bir"), QStringLiteral("söz")));
    first.content.metadata.genre = Genre::Interview;
    first.content.metadata.keywords = {QStringLiteral("qaz")};
    first.assignee = QStringLiteral("Anar");
    const auto source = library->createArticle(first);
    RD_OK(source);
    const auto read = library->article(*source);
    NewArticle version =
        saved(content(QStringLiteral("One"), QStringLiteral("word"), QStringLiteral("en")));
    version.story = read->storyId;
    version.sourceRevision = read->head;
    version.content.metadata.deadline = Moment{1'000'000'000'000, "Asia/Baku"};
    RD_OK(library->createArticle(version));
    QCOMPARE(count("is:interview"), 1);
    QCOMPARE(count("-is:interview"), 1);
    QCOMPARE(count("is:news"), 1);
    QCOMPARE(count("is:translated"), 1);
    QCOMPARE(count("is:stale"), 0);
    QCOMPARE(count("is:overdue"), 1);
    QCOMPARE(count("has:deadline söz"), 0);
    QCOMPARE(count("has:keywords"), 1);
    QCOMPARE(count("has:image"), 0);
    QCOMPARE(count("has:comments"), 0);
    QCOMPARE(count("has:embargo"), 0);
    QCOMPARE(count("has:assignee OR has:image"), 1);
    QCOMPARE(count("is:changed"), 0);
    QCOMPARE(count("is:corrected"), 0);
    RD_OK(library->saveRevision(*source, content(QStringLiteral("Bir"), QStringLiteral("yeni")),
                                {read->head, {}, {}}));
    QCOMPARE(count("is:stale"), 1);
    RD_OK(library->setArchived(*source, true));
    QCOMPARE(count("is:archived"), 1);
    // Said in the query, it holds wherever one stands.
    ListFilter desk;
    desk.archived = false;
    QCOMPARE(library->search(QStringLiteral("is:archived"), desk, 0, 9)->size(), size_t{1});
    QCOMPARE(library->search(QStringLiteral("yeni"), desk, 0, 9)->size(), size_t{0});
}

void TestStoreSearch::whatPeopleSaid()
{
    TestLibrary library;
    RD_OK(library->createArticle(
        saved(content(QStringLiteral("Görüş"), QStringLiteral("Nazir Elçin Orucov bildirib ki, qaz "
                                                              "ixracı artacaq. Nigar Səfərli "
                                                              "deyib ki, su azalıb.")))));
    const auto found = [&library](const char *query) {
        const auto rows = library->search(QString::fromUtf8(query), {}, 0, 9);
        return rows ? static_cast<int>(rows->size()) : -1;
    };
    QCOMPARE(found("said:\"Elçin Orucov\" qaz"), 1);
    QCOMPARE(found("said:\"Elçin Orucov\" su"), 0);
    QCOMPARE(found("said:\"Nigar Səfərli\" su"), 1);
    QCOMPARE(found("said:nazir qaz"), 1); // what did the minister say of gas
    QCOMPARE(found("said:\"Elçin Orucov\" said:\"Nigar Səfərli\""), 1);
    QCOMPARE(found("-said:\"Elçin Orucov\""), 0);
    QCOMPARE(found("said:Məmmədov OR said:Orucov"), 1);
    QCOMPARE(found("(said:Orucov su) OR (said:Səfərli qaz)"), 0);
    QCOMPARE(found("said:Orucov headline:görüş"), 1);
    const QString snippet =
        library->search(QStringLiteral("said:orucov ixrac"), {}, 0, 9)->front().snippet;
    QVERIFY2(snippet.contains(QStringLiteral("\uE000Orucov\uE001:")), qPrintable(snippet));
    QVERIFY2(snippet.contains(QStringLiteral("\uE000ixracı\uE001")), qPrintable(snippet));
    // Two of the name in one article are one row, also over pages.
    QCOMPARE(library->search(QStringLiteral("said:Orucov OR said:nazir"), {}, 0, 1)->size(),
             size_t{1});
}

void TestStoreSearch::mergedPeopleStayFound()
{
    TestLibrary library;
    People people(*library.repository);
    const auto add = [&people](const char *name, const char *russian) {
        Person person;
        person.name = QString::fromUtf8(name);
        person.names = {{QStringLiteral("ru"), {}, QString::fromUtf8(russian)}};
        return people.save(person);
    };
    const auto kept = add("Elçin Orucov", "Эльчин Оруджев");
    const auto gone = add("Elchin Orujov", "Эльчин Оруджов");
    RD_OK(kept);
    RD_OK(gone);
    RD_OK(people.merge(*kept, *gone, QStringLiteral("Aysel")));
    RD_OK(library->createArticle(saved(content(QStringLiteral("Газ"),
                                               QStringLiteral("По словам Эльчина Оруджова, "
                                                              "экспорт вырастет."),
                                               QStringLiteral("ru")))));
    QCOMPARE(library->search(QStringLiteral("said:\"Elçin Orucov\" экспорт"), {}, 0, 9)->size(),
             size_t{1});
}

void TestStoreSearch::formsOfWhatMustNotOccur()
{
    TestLibrary library;
    RD_OK(library->createArticle(
        saved(content(QStringLiteral("Nazir"), QStringLiteral("qazın qiyməti")))));
    QCOMPARE(library->search(QStringLiteral("nazir -qaz"), {}, 0, 9)->size(), size_t{0});
    ListFilter exact;
    exact.exactWords = true;
    QCOMPARE(library->search(QStringLiteral("nazir -qaz"), exact, 0, 9)->size(), size_t{1});
}

// While somebody types, the last word may be the beginning of one: of a headline's while it is
// short.
void TestStoreSearch::typedWords()
{
    TestLibrary library;
    RD_OK(library->createArticle(
        saved(content(QStringLiteral("Körpü açıldı"), QStringLiteral("Şəhərdə bayram")))));
    ListFilter typing;
    typing.typing = true;
    const auto count = [&](const char *query, const ListFilter &filter) {
        return static_cast<int>(
            library->search(QString::fromUtf8(query), filter, 0, 9).value().size());
    };
    QCOMPARE(count("kö", typing), 1);
    QCOMPARE(count("kö", {}), 0);
    QCOMPARE(count("ba", typing), 0); // of the body: too short
    QCOMPARE(count("bayr", typing), 1);
    QCOMPARE(count("bayr ", typing), 0); // finished
    QCOMPARE(count("şəhər kör", typing), 1);
}

void TestStoreSearch::snippetsShowTheField()
{
    TestLibrary library;
    NewArticle article =
        saved(content(QStringLiteral("Limanda"), QStringLiteral("Liman tikilir.")));
    article.content.metadata.source = QStringLiteral("Xəzər agentliyi");
    RD_OK(library->createArticle(article));
    const auto snippet = [&library](const char *query) {
        return library->search(QString::fromUtf8(query), {}, 0, 1)->front().snippet;
    };
    QCOMPARE(snippet("headline:liman"), QStringLiteral("\uE000Limanda\uE001"));
    QCOMPARE(snippet("liman mənbə:xəzər"),
             QStringLiteral("\uE000Liman\uE001 tikilir. · \uE000Xəzər\uE001 agentliyi"));
}

// A filter that few articles pass is asked first; what is found is the same.
void TestStoreSearch::rareFiltersWithWords()
{
    TestLibrary library;
    for (int i = 0; i < 90; ++i) {
        NewArticle article = saved(content(QStringLiteral("Qaz %1").arg(i), QStringLiteral("söz")));
        article.status = i % 30 == 0 ? Status::Approved : Status::Published;
        article.content.metadata.genre = i < 70 ? Genre::Interview : Genre::News;
        RD_OK(library->createArticle(article));
    }
    const auto count = [&library](const char *query) {
        return static_cast<int>(
            library->search(QString::fromUtf8(query), {}, 0, 200).value().size());
    };
    QCOMPARE(count("qaz status:approved"), 3);
    QCOMPARE(count("qaz status:approved status:published"), 0);
    QCOMPARE(count("qaz is:interview"), 70);
    QCOMPARE(count("qaz is:interview status:approved"), 3);
    QCOMPARE(count("headline:qaz status:approved -60"), 2);
    QCOMPARE(count("neft status:approved"), 0);
    QCOMPARE(count("qaz status:idea"), 0);
    const auto first = library->search(QStringLiteral("qaz status:approved"), {}, 0, 2).value();
    const auto rest =
        library->search(QStringLiteral("qaz status:approved"), {}, first.back().position, 2);
    QCOMPARE(rest->size(), size_t{1});
    QCOMPARE(rest->front().headline, QStringLiteral("Qaz 0"));
}

// An index of an older folding, or one that was lost, is made anew when idle, and says so.
void TestStoreSearch::olderIndexIsMadeAnew()
{
    TestLibrary library;
    RD_OK(library->createArticle(saved(content(QStringLiteral("Bir"), QStringLiteral("söz")))));
    QVERIFY(library->indexProgress()->complete);
    library.repository.reset();
    sqlite3 *file = nullptr;
    QCOMPARE(sqlite3_open(library.path().toUtf8().constData(), &file), SQLITE_OK);
    QCOMPARE(sqlite3_exec(file, "UPDATE search_state SET folding = 1", nullptr, nullptr, nullptr),
             SQLITE_OK);
    sqlite3_close(file);
    library.reopen();
    const auto before = library->indexProgress();
    RD_OK(before);
    QVERIFY(!before->complete);
    QCOMPARE(before->total, 1);
    for (int i = 0; i < 100 && library->mergeIndex().value(); ++i) {
    }
    QVERIFY(library->indexProgress()->complete);
    QCOMPARE(library->search(QStringLiteral("söz"), {}, 0, 9)->size(), size_t{1});
}

QTEST_GUILESS_MAIN(TestStoreSearch)
#include "test_store_search.moc"
