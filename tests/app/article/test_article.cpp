// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/article.h"
#include "app/article/body/plaintext.h"
#include "app/article/body/xhtml.h"
#include "app/article/turns.h"
#include "tests/support/randombody.h"

#include <QTest>

using namespace rd;

class TestArticle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void xhtml_roundTripsRandomBodies();
    void xhtml_isCanonical();
    void xhtml_brokenCharacters_costOnlyThemselves();
    void xhtml_keepsUnknownBlocksAndMarks();
    void xhtml_refusesWhatIsNotOurs_data();
    void xhtml_refusesWhatIsNotOurs();
    void xhtml_deepNesting_doesNotCrash();
    void normalise_renamesDuplicatesAndJoinsRuns();
    void plainText_listsAndTables();
    void turns_groupAnswerBlocks();
    void speaker_initials_data();
    void speaker_initials();
    void speakerKeys_areUnique();
    void names_roundTrip();
};

void TestArticle::xhtml_roundTripsRandomBodies()
{
    for (quint32 seed = 1; seed <= 400; ++seed) {
        QRandomGenerator random(seed);
        const Body body = rd::testing::randomBody(random, random.bounded(0, 25));
        const QByteArray xhtml = toXhtml(body);
        const auto back = fromXhtml(xhtml);
        QVERIFY2(back.has_value(), xhtml.constData());
        if (*back != body) {
            qWarning() << seed << xhtml << toXhtml(*back);
        }
        QVERIFY(*back == body);
        QCOMPARE(toXhtml(*back), xhtml);
    }
}

void TestArticle::xhtml_isCanonical()
{
    Body body;
    Block block = makeBlock(BlockRole::Question);
    block.id = QStringLiteral("b1");
    block.speaker = QStringLiteral("ar");
    block.runs = {{RunKind::Text, QStringLiteral("a < "), {}, {}},
                  {RunKind::Text, QStringLiteral("b"), {{MarkKind::Strong, {}}}, {}},
                  {RunKind::Text,
                   QStringLiteral("c"),
                   {{MarkKind::Strong, {}}, {MarkKind::Emphasis, {}}},
                   {}}};
    body.blocks = {block};
    QCOMPARE(toXhtml(body),
             QByteArray("<div class=\"redaksiya-body\" data-version=\"1\"><p id=\"b1\" "
                        "data-role=\"question\" data-speaker=\"ar\">a &lt; <strong>b<em>c</em>"
                        "</strong></p></div>"));
}

// Half an emoji, as a deletion in a careless program leaves it, and what no XML can hold.
void TestArticle::xhtml_brokenCharacters_costOnlyThemselves()
{
    const QString broken = QStringLiteral("əvvəl ") + QChar(0xD83D) + QStringLiteral(" orta ") +
                           QChar(0x01) + QChar(0xFFFE) + QStringLiteral("<son> & \"dırnaq\"");
    Body body;
    body.blocks = {makeBlock(BlockRole::Paragraph, plainRuns(broken)),
                   makeBlock(BlockRole::Paragraph, plainRuns(QStringLiteral("Növbəti abzas")))};
    body.blocks.front().prompt = broken;
    const auto back = fromXhtml(toXhtml(body));
    QVERIFY(back.has_value());
    const QString kept = QStringLiteral("əvvəl ? orta <son> & \"dırnaq\"");
    QCOMPARE(plainText(*back), kept + QStringLiteral("\n\nNövbəti abzas"));
    QCOMPARE(back->blocks.front().prompt, kept);
}

void TestArticle::xhtml_keepsUnknownBlocksAndMarks()
{
    const QByteArray newer(
        "<div class=\"redaksiya-body\" data-version=\"2\">"
        "<section id=\"x\" data-role=\"timeline\"><p>1991</p><p>2023</p></section>"
        "<p id=\"y\">a<span data-mark=\"irony\" data-value=\"7\">b</span></p></div>");
    const auto body = fromXhtml(newer);
    QVERIFY(body.has_value());
    QCOMPARE(body->blocks.size(), size_t(2));
    QCOMPARE(body->blocks[0].role, BlockRole::Unknown);
    const QByteArray again = toXhtml(*body);
    QVERIFY(again.contains(
        "<section id=\"x\" data-role=\"timeline\"><p>1991</p><p>2023</p></section>"));
    QVERIFY(again.contains("<span data-mark=\"irony\" data-value=\"7\">b</span>"));
    QVERIFY(*fromXhtml(again) == *body);
}

void TestArticle::xhtml_refusesWhatIsNotOurs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("cut") << QByteArray("<div class=\"redaksiya-body\" data-version=\"1\"><p>");
    QTest::newRow("other root") << QByteArray("<html><body/></html>");
    QTest::newRow("entity bomb") << QByteArray(
        "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;\">"
        "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;\">"
        "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;\">]>"
        "<div class=\"redaksiya-body\"><p>&e;</p></div>");
}

void TestArticle::xhtml_refusesWhatIsNotOurs()
{
    QFETCH(QByteArray, bytes);
    const auto body = fromXhtml(bytes);
    QVERIFY(!body.has_value());
    QCOMPARE(body.error().code, ErrorCode::Corrupt);
    QVERIFY(!body.error().message.isEmpty());
}

void TestArticle::xhtml_deepNesting_doesNotCrash()
{
    QByteArray deep("<div class=\"redaksiya-body\" data-version=\"1\"><p id=\"a\">");
    for (int i = 0; i < 50000; ++i) {
        deep += "<strong>";
    }
    deep += "x";
    for (int i = 0; i < 50000; ++i) {
        deep += "</strong>";
    }
    deep += "</p></div>";
    QVERIFY(fromXhtml(deep).has_value());
}

void TestArticle::normalise_renamesDuplicatesAndJoinsRuns()
{
    Body body;
    Block first = makeBlock(BlockRole::Paragraph, plainRuns(QStringLiteral("a")));
    first.runs.push_back({RunKind::Text, QStringLiteral("b"), {}, {}});
    first.runs.push_back({RunKind::Text, QString(), {{MarkKind::Strong, {}}}, {}});
    Block second = first;
    body.blocks = {first, second};
    normalise(body);
    QCOMPARE(body.blocks[0].id, first.id);
    QVERIFY(body.blocks[1].id != first.id);
    QCOMPARE(body.blocks[0].runs.size(), size_t(1));
    QCOMPARE(body.blocks[0].runs[0].text, QStringLiteral("ab"));
}

void TestArticle::plainText_listsAndTables()
{
    Block list = makeBlock(BlockRole::List);
    list.items = {{0, false, plainRuns(QStringLiteral("one"))},
                  {1, true, plainRuns(QStringLiteral("two"))}};
    QCOMPARE(plainText(list), QStringLiteral("one\ntwo"));
    Block table = makeBlock(BlockRole::Table);
    table.rows = {{{true, 1, 1, plainRuns(QStringLiteral("a"))},
                   {true, 1, 1, plainRuns(QStringLiteral("b"))}}};
    QCOMPARE(plainText(table), QStringLiteral("a\tb"));
}

void TestArticle::turns_groupAnswerBlocks()
{
    Body body;
    const auto add = [&body](BlockRole role, const QString &speaker) {
        Block block = makeBlock(role, plainRuns(QStringLiteral("x")));
        block.speaker = speaker;
        body.blocks.push_back(block);
    };
    add(BlockRole::Paragraph, {});
    add(BlockRole::Question, QStringLiteral("q"));
    add(BlockRole::Answer, QStringLiteral("a"));
    add(BlockRole::Paragraph, {});
    add(BlockRole::Answer, QStringLiteral("a"));
    add(BlockRole::Question, QStringLiteral("q"));
    const std::vector<Turn> expected{{BlockRole::Question, QStringLiteral("q"), 1, 1},
                                     {BlockRole::Answer, QStringLiteral("a"), 2, 3},
                                     {BlockRole::Question, QStringLiteral("q"), 5, 1}};
    QVERIFY(turns(body) == expected);
}

void TestArticle::speaker_initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    QTest::newRow("latin") << "Ma Chi"
                           << "MC";
    QTest::newRow("azerbaijani") << "İlqar Şahin" << QStringLiteral("İŞ");
    QTest::newRow("cyrillic") << QStringLiteral("Лейла Кулиева") << QStringLiteral("ЛК");
    QTest::newRow("chinese") << QStringLiteral("李伟") << QStringLiteral("李");
    QTest::newRow("one word") << "Report"
                              << "R";
    QTest::newRow("none") << ""
                          << "";
}

void TestArticle::speaker_initials()
{
    QFETCH(QString, name);
    QFETCH(QString, initials);
    Speaker speaker;
    speaker.name = name;
    QCOMPARE(speaker.initials(), initials);
}

void TestArticle::speakerKeys_areUnique()
{
    std::vector<Speaker> speakers;
    for (const QString &name :
         {QStringLiteral("Ma Chi"), QStringLiteral("Ma Chi"), QStringLiteral("李伟"),
          QStringLiteral("王芳"), QStringLiteral("Əli Quliyev")}) {
        Speaker speaker;
        speaker.name = name;
        speaker.key = speakerKey(name, speakers);
        speakers.push_back(speaker);
    }
    QCOMPARE(speakers[0].key, QStringLiteral("ma-chi"));
    QCOMPARE(speakers[1].key, QStringLiteral("ma-chi-2"));
    QCOMPARE(speakers[2].key, QStringLiteral("s1"));
    QCOMPARE(speakers[3].key, QStringLiteral("s2"));
    QCOMPARE(speakers[4].key, QStringLiteral("eli-quliyev"));
}

void TestArticle::names_roundTrip()
{
    for (Status status : allStatuses()) {
        QCOMPARE(statusFromName(statusName(status)), std::optional(status));
        QVERIFY(!statusLabel(status).isEmpty());
    }
    for (Genre genre : allGenres()) {
        QCOMPARE(genreFromName(genreName(genre)), std::optional(genre));
    }
    QVERIFY(!statusFromName(QStringLiteral("no")).has_value());
}

QTEST_GUILESS_MAIN(TestArticle)
#include "test_article.moc"
