// SPDX-License-Identifier: GPL-3.0-or-later
// The query language: its fields in four languages, dates, what is wrong with a query and where,
// what completion offers.
#include "app/store/querycompletion.h"
#include "app/store/queryparser.h"
#include "tests/app/store/storetest.h"

using namespace rd;
using namespace rd::store;
using namespace rd::testing;

class TestStoreQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySpellingIsOneField();
    void fieldsInAnyLanguage_data();
    void fieldsInAnyLanguage();
    void dates_data();
    void dates();
    void wrongPlaces_data();
    void wrongPlaces();
    void wordsWithColons();
    void badInputIsAnswered_data();
    void badInputIsAnswered();
    void cursors_data();
    void cursors();
    void offers();
    void offersOfTheLibrary();
    void takingAnOffer();
};

namespace {

const QDate today(2023, 9, 27);

QueryNode one(const QString &query)
{
    const auto parsed = parseQuery(query, today);
    return parsed && parsed->children.size() == 1 ? parsed->children.front() : QueryNode();
}

QStringList shown(const std::vector<QueryOffer> &offers)
{
    QStringList all;
    for (const QueryOffer &offer : offers) {
        all.append(offer.shown);
    }
    return all;
}

} // namespace

// No name stands for two fields, and no value of a field for two values.
void TestStoreQuery::everySpellingIsOneField()
{
    for (const FieldEntry &field : queryFields()) {
        for (const QStringList &its : field.names.spellings) {
            QVERIFY(!its.isEmpty());
            for (const QString &name : its) {
                QCOMPARE(fieldNamed(name), &field);
                QVERIFY2(!name.contains(u' '), qPrintable(name));
            }
        }
        for (const ValueEntry &value : field.values) {
            for (const QStringList &its : value.names.spellings) {
                for (const QString &name : its) {
                    QVERIFY2(field.value(name) == &value, qPrintable(name));
                }
            }
        }
        QVERIFY(!field.help().isEmpty());
    }
}

void TestStoreQuery::fieldsInAnyLanguage_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *query, QueryField field, const char *text) {
        QTest::newRow(query) << QString::fromUtf8(query) << static_cast<int>(field)
                             << QString::fromUtf8(text);
    };
    row("headline:qaz", QueryField::Headline, "qaz");
    row("BAŞLIQ:qaz", QueryField::Headline, "qaz");
    row("basliq:qaz", QueryField::Headline, "qaz");
    row("Заголовок:газ", QueryField::Headline, "газ");
    row("标题：天然气", QueryField::Headline, "天然气");
    row("rubrika:\"Xarici siyasət\"", QueryField::Section, "Xarici siyasət");
    row("said:\"Elçin Orucov\"", QueryField::Said, "Elçin Orucov");
    row("说：李伟", QueryField::Said, "李伟");
    row("status:Qaralama", QueryField::Status, "Qaralama");
    row("это:интервью", QueryField::Is, "интервью");
    row("var:şəkil", QueryField::Has, "şəkil");
    row("dil:rusca", QueryField::Language, "ru");
    row("lang:fr", QueryField::Language, "fr");
    row("исполнитель:Анна", QueryField::Assignee, "Анна");
}

void TestStoreQuery::fieldsInAnyLanguage()
{
    QFETCH(QString, query);
    QFETCH(int, field);
    QFETCH(QString, text);
    const QueryNode node = one(query);
    QCOMPARE(static_cast<int>(node.field), field);
    QCOMPARE(node.text, text);
    QCOMPARE(node.at, 0);
    QCOMPARE(node.length, static_cast<int>(query.size()));
}

void TestStoreQuery::dates_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    const auto row = [](const char *query, const QDate &from, const QDate &to) {
        QTest::newRow(query) << QString::fromUtf8(query) << from << to;
    };
    row("date:today", today, today);
    row("tarix:dünən", QDate(2023, 9, 26), QDate(2023, 9, 26));
    row("дата:сегодня", today, today);
    row("日期:昨天", QDate(2023, 9, 26), QDate(2023, 9, 26));
    row("date:week", QDate(2023, 9, 21), today);
    row("date:>2022", QDate(2023, 1, 1), QDate());
    row("date:>=2022-06", QDate(2022, 6, 1), QDate());
    row("date:<2022", QDate(), QDate(2021, 12, 31));
    row("date:<=2022", QDate(), QDate(2022, 12, 31));
    row("date:27.09.2023", today, today);
    row("date:09.2023..today", QDate(2023, 9, 1), today);
    row("date:2023-02..2023-03", QDate(2023, 2, 1), QDate(2023, 3, 31));
    row("date:\"bu gün\"", today, today);
}

void TestStoreQuery::dates()
{
    QFETCH(QString, query);
    const QueryNode node = one(query);
    QTEST(node.from, "from");
    QTEST(node.to, "to");
}

void TestStoreQuery::wrongPlaces_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("length");
    QTest::newRow("unknown field") << QStringLiteral("qaz sektion:x") << 4 << 8;
    QTest::newRow("unknown value") << QStringLiteral("qaz is:purple neft") << 4 << 9;
    QTest::newRow("unknown status") << QStringLiteral("status:flying") << 0 << 13;
    QTest::newRow("not a date") << QStringLiteral("a date:2023-13 b") << 2 << 12;
    QTest::newRow("no name") << QStringLiteral("said:\"!!\" qaz") << 0 << 9;
    QTest::newRow("quote") << QStringLiteral("abc \"def") << 4 << 1;
    QTest::newRow("bracket") << QStringLiteral("x (abc") << 2 << 1;
    QTest::newRow("too long") << QString(10'000, u'a') << longestQuery << 10'000 - longestQuery;
}

void TestStoreQuery::wrongPlaces()
{
    QFETCH(QString, query);
    QFETCH(int, at);
    QFETCH(int, length);
    const auto parsed = parseQuery(query, today);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::Usage);
    QVERIFY(!parsed.error().message.isEmpty());
    const auto place = queryPlace(parsed.error());
    QVERIFY(place.has_value());
    QCOMPARE(place->at, at);
    QCOMPARE(place->length, length);
    QVERIFY(!queryPlace(Error{ErrorCode::Io, {}, QStringLiteral("query 1+2"), {}}));
}

// What only looks like a field is a word.
void TestStoreQuery::wordsWithColons()
{
    for (const char *query : {"https://example.org/a", "12:30", "Nazir: qaz", "报道：某", "a:"}) {
        const auto parsed = parseQuery(QString::fromUtf8(query), today);
        QVERIFY2(parsed.has_value(), query);
        QCOMPARE(static_cast<int>(parsed->children.front().field),
                 static_cast<int>(QueryField::Anything));
    }
    const auto meant = parseQuery(QStringLiteral("statis:draft"), today);
    QVERIFY(meant.error().message.contains(QStringLiteral("status:")));
}

void TestStoreQuery::badInputIsAnswered_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("punctuation") << QStringLiteral("!?… --- ***");
    QTest::newRow("stop words") << QStringLiteral("və и the 的");
    QTest::newRow("NUL") << QString(QStringLiteral("qaz") + QChar(0) + QStringLiteral("neft"));
    QTest::newRow("only NUL") << QString(3, QChar(0));
    QTest::newRow("emoji") << QStringLiteral("🔥🔥 qaz 🚀");
    QTest::newRow("only emoji") << QStringLiteral("🔥");
    QTest::newRow("half a pair") << QString(QChar(0xD83D));
    QTest::newRow("mixed scripts") << QStringLiteral("Bакы经济qaz");
    QTest::newRow("FTS words") << QStringLiteral("NEAR(a b, 3) ^x AND NOT");
    QTest::newRow("columns") << QStringLiteral("{headline body} : x + y");
    QTest::newRow("quotes in said") << QStringLiteral("said:«\") OR who : (\"a» x");
    QTest::newRow("many words") << QStringLiteral("qaz ").repeated(400);
    QTest::newRow("many brackets") << QString(1000, u'(') + QString(1000, u')');
    QTest::newRow("long Chinese") << QString(1999, QChar(u'经'));
    QTest::newRow("one letter") << QStringLiteral("a* b* c*");
}

// Rows or a message, never a crash; the worst is bounded by the limits of the language.
void TestStoreQuery::badInputIsAnswered()
{
    QFETCH(QString, query);
    TestLibrary library;
    RD_OK(library->createArticle(
        saved(content(QStringLiteral("Qaz və neft"), QStringLiteral("经济 и the Bakı")))));
    for (const bool typing : {false, true}) {
        ListFilter filter;
        filter.typing = typing;
        const auto rows = library->search(query, filter, 0, 50);
        QVERIFY(rows || rows.error().code == ErrorCode::Usage);
        QVERIFY(rows || !rows.error().message.isEmpty());
    }
}

void TestStoreQuery::cursors_data()
{
    QTest::addColumn<QString>("query"); // | is the cursor
    QTest::addColumn<int>("field");
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("begun");
    const auto row = [](const char *query, QueryField field, int at, const char *begun) {
        QTest::newRow(query) << QString::fromUtf8(query) << static_cast<int>(field) << at
                             << QString::fromUtf8(begun);
    };
    row("|", QueryField::Anything, 0, "");
    row("qaz sec|", QueryField::Anything, 4, "sec");
    row("section:Xar|", QueryField::Section, 8, "Xar");
    row("section:\"Xarici si|", QueryField::Section, 8, "Xarici si");
    row("-status:dr|aft x", QueryField::Status, 8, "dr");
    row("(author:Ay|)", QueryField::Author, 8, "Ay");
    row("栏目：经|", QueryField::Section, 3, "经");
    row("https://ex|", QueryField::Anything, 0, "https://ex");
}

void TestStoreQuery::cursors()
{
    QFETCH(QString, query);
    const auto cursor = static_cast<int>(query.indexOf(u'|'));
    const QueryCursor found = queryCursor(query.remove(u'|'), cursor);
    QTEST(static_cast<int>(found.field), "field");
    QTEST(found.at, "at");
    QTEST(found.begun, "begun");
}

void TestStoreQuery::offers()
{
    const auto az = QStringLiteral("az_AZ");
    QCOMPARE(shown(fieldOffers(QStringLiteral("ru"), az)), QStringList{QStringLiteral("rubrika:")});
    // By the English name too, written in the interface's language.
    QCOMPARE(shown(fieldOffers(QStringLiteral("sect"), QStringLiteral("ru_RU"))),
             QStringList{QStringLiteral("рубрика:")});
    QCOMPARE(fieldOffers({}, az).size(), queryFields().size());
    QCOMPARE(shown(choiceOffers(QueryField::Date, QStringLiteral("se"), QStringLiteral("ru"))),
             QStringList());
    QCOMPARE(shown(choiceOffers(QueryField::Date, QStringLiteral("to"), QStringLiteral("zh"))),
             QStringList{QStringLiteral("今天")});
    QCOMPARE(choiceOffers(QueryField::Status, QStringLiteral("dərc o"), az).front().text,
             QStringLiteral("\"dərc olunub\" "));
}

void TestStoreQuery::offersOfTheLibrary()
{
    TestLibrary library;
    NewArticle article =
        saved(content(QStringLiteral("Bir"), QStringLiteral("söz"), QStringLiteral("az")));
    article.content.metadata.section = QStringLiteral("Siyasət");
    article.content.metadata.keywords = {QStringLiteral("enerji bazarı")};
    article.content.metadata.bylines = {{QStringLiteral("Aysel Kərimli"), {}, {}}};
    article.assignee = QStringLiteral("Anar Əli-zadə");
    RD_OK(library->createArticle(article));
    const auto offered = [&](QueryField field, const char *begun) {
        const auto offers = recordOffers(*library.repository, field, QString::fromUtf8(begun),
                                         QStringLiteral("az"));
        return offers ? shown(*offers).join(u',') : offers.error().message;
    };
    QCOMPARE(offered(QueryField::Section, "siyas"), QStringLiteral("Siyasət"));
    QCOMPARE(offered(QueryField::Section, "polit"), QStringLiteral("Siyasət"));
    QCOMPARE(offered(QueryField::Keyword, "en"), QStringLiteral("enerji bazarı"));
    QCOMPARE(offered(QueryField::Author, "kerim"), QStringLiteral("Aysel Kərimli"));
    QCOMPARE(offered(QueryField::Assignee, "zad"), QStringLiteral("Anar Əli-zadə"));
    QCOMPARE(offered(QueryField::Body, "s"), QString());
    QCOMPARE(library->search(QStringLiteral("assignee:zade"), {}, 0, 9)->size(), size_t{1});
}

void TestStoreQuery::takingAnOffer()
{
    const QString query = QStringLiteral("qaz sec neft");
    const QueryCursor cursor = queryCursor(query, 7);
    const auto [changed, at] = withOffer(query, cursor, {QStringLiteral("section:"), {}, {}});
    QCOMPARE(changed, QStringLiteral("qaz section: neft"));
    QCOMPARE(at, 12);
    const auto [valued, end] =
        withOffer(QStringLiteral("is:int"), queryCursor(QStringLiteral("is:int"), 6),
                  {QStringLiteral("interview "), {}, {}});
    QCOMPARE(valued, QStringLiteral("is:interview "));
    QCOMPARE(end, 13);
}

QTEST_GUILESS_MAIN(TestStoreQuery)
#include "test_store_query.moc"
