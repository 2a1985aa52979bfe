// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randombody.h"
#include "ui/editor/bridge/fromdocument.h"
#include "ui/editor/bridge/todocument.h"

#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

using namespace rd;
using namespace rd::ui;

namespace {

const bridge::PageStyle style;

Body roundTrip(const Body &body)
{
    QTextDocument document;
    bridge::toDocument(body, document, style);
    return bridge::fromDocument(document);
}

Body paragraphs(const QStringList &texts)
{
    Body body;
    for (const QString &text : texts) {
        body.blocks.push_back(makeBlock(BlockRole::Paragraph, plainRuns(text)));
    }
    return body;
}

} // namespace

class TestUiBridge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyBody() { QCOMPARE(roundTrip({}), Body()); }

    void typedIntoEmptyBodyBecomesAParagraph()
    {
        QTextDocument document;
        bridge::toDocument({}, document, style);
        QTextCursor(&document).insertText(QStringLiteral("Bakı"));
        const Body body = bridge::fromDocument(document);
        QCOMPARE(int(body.blocks.size()), 1);
        QCOMPARE(body.blocks[0].role, BlockRole::Paragraph);
        QVERIFY(!body.blocks[0].id.isEmpty());
        QCOMPARE(bridge::fromDocument(document), body);
    }

    void randomBodiesSurvive()
    {
        for (quint32 seed = 1; seed <= 400; ++seed) {
            QRandomGenerator random(seed);
            const Body body = testing::randomBody(random, random.bounded(0, 25));
            const Body back = roundTrip(body);
            if (back != body) {
                for (size_t i = 0; i < std::min(body.blocks.size(), back.blocks.size()); ++i) {
                    if (body.blocks[i] != back.blocks[i]) {
                        qWarning() << "seed" << seed << "block" << i << "of" << body.blocks.size()
                                   << roleName(body.blocks[i].role) << roleName(back.blocks[i].role)
                                   << body.blocks[i].id << back.blocks[i].id;
                        break;
                    }
                }
            }
            QCOMPARE(int(back.blocks.size()), int(body.blocks.size()));
            QVERIFY(back == body);
        }
    }

    void everyBlockPropertySurvives()
    {
        Body body = paragraphs({QStringLiteral("Liman"), QString()});
        body.blocks[0].change = BlockChange::Deleted;
        body.blocks[0].changeId = QStringLiteral("s1");
        body.blocks[0].from = QStringLiteral("origin1");
        body.blocks[0].language = QStringLiteral("ru");
        body.blocks[1].change = BlockChange::Inserted;
        QCOMPARE(roundTrip(body), body);
    }

    void overlappingMarksOfOneKindSurvive()
    {
        Body body;
        body.blocks.push_back(
            makeBlock(BlockRole::Paragraph, {{RunKind::Text,
                                              QStringLiteral("61 400"),
                                              {{MarkKind::Comment, QStringLiteral("c1")},
                                               {MarkKind::Comment, QStringLiteral("c2")},
                                               {MarkKind::Unknown, QStringLiteral("ruby")}},
                                              {}}}));
        QCOMPARE(roundTrip(body), body);
    }

    void unknownBlockIsKeptWhole()
    {
        Body body = paragraphs({QStringLiteral("a"), QStringLiteral("b")});
        Block locked = makeBlock(BlockRole::Unknown);
        locked.unknownXml = QStringLiteral("<div class=\"poll\"><p>Sorğu</p></div>");
        body.blocks.insert(body.blocks.begin() + 1, locked);
        QCOMPARE(roundTrip(body), body);
        body.blocks = {locked};
        QCOMPARE(roundTrip(body), body);
    }

    void tablesOfAnyShape_data()
    {
        QTest::addColumn<std::vector<TableRow>>("rows");
        const auto cell = [](const char *text, int columns = 1, int rows = 1, bool header = false) {
            return TableCell{header, columns, rows, plainRuns(QString::fromUtf8(text))};
        };
        QTest::newRow("no rows") << std::vector<TableRow>{};
        QTest::newRow("empty row") << std::vector<TableRow>{{}, {cell("a")}};
        QTest::newRow("ragged") << std::vector<TableRow>{{cell("a"), cell("b")}, {cell("c")}};
        QTest::newRow("spans") << std::vector<TableRow>{
            {cell("Ay", 1, 2, true), cell("Konteyner", 2, 1, true)},
            {cell("2022", 1, 1, true), cell("2023", 1, 1, true)},
            {cell("Yanvar"), cell("10"), cell("12")}};
        QTest::newRow("spans too far") << std::vector<TableRow>{{cell("a", 1, 9), cell("b")}};
        QTest::newRow("overlapping")
            << std::vector<TableRow>{{cell("a"), cell("b", 1, 2)}, {cell("c", 3, 1), cell("d")}};
        QTest::newRow("empty cells") << std::vector<TableRow>{{cell(""), cell("")}, {cell("")}};
        QTest::newRow("monstrous") << std::vector<TableRow>{{cell("a", 1000000, 1), cell("b")}};
    }

    void tablesOfAnyShape()
    {
        QFETCH(std::vector<TableRow>, rows);
        Block table = makeBlock(BlockRole::Table, plainRuns(QStringLiteral("Yükdaşıma")));
        table.rows = rows;
        for (bool caption : {true, false}) {
            if (!caption) {
                table.runs.clear();
            }
            Body body;
            body.blocks = {table};
            QCOMPARE(roundTrip(body), body);
            Block second = table;
            second.id = QStringLiteral("t2");
            body.blocks = {table, second, makeBlock(BlockRole::Paragraph)};
            QCOMPARE(roundTrip(body), body);
        }
    }

    void emptyListIsKept()
    {
        Body body;
        body.blocks = {makeBlock(BlockRole::List)};
        QCOMPARE(roundTrip(body), body);
    }

    void charactersADocumentCannotHoldDoNotSplitBlocks()
    {
        Body body = paragraphs({QStringLiteral("a\nb\rc\u2029d\uFDD0e\uFDD1f")});
        const Body back = roundTrip(body);
        QCOMPARE(int(back.blocks.size()), 1);
        QCOMPARE(back.blocks[0].runs, plainRuns(QStringLiteral("a b c d e f")));
    }

    void splitRenamesTheLaterBlockTheSameWayEachTime()
    {
        const Body body = paragraphs({QStringLiteral("birikinci")});
        QTextDocument document;
        bridge::toDocument(body, document, style);
        QTextCursor cursor(&document);
        cursor.setPosition(3);
        cursor.insertBlock();
        const Body back = bridge::fromDocument(document);
        QCOMPARE(int(back.blocks.size()), 2);
        QCOMPARE(back.blocks[0].id, body.blocks[0].id);
        QVERIFY(back.blocks[1].id != body.blocks[0].id);
        QCOMPARE(bridge::fromDocument(document), back);
    }

    void splitAtTheStartLeavesTheIdWithTheText()
    {
        const Body body = paragraphs({QStringLiteral("mətn")});
        QTextDocument document;
        bridge::toDocument(body, document, style);
        QTextCursor(&document).insertBlock();
        const Body back = bridge::fromDocument(document);
        QCOMPARE(back.blocks[1].id, body.blocks[0].id);
        QVERIFY(back.blocks[0].id != body.blocks[0].id);
    }

    void pictureJoinedToAParagraphIsStillAFigure()
    {
        Body body = paragraphs({QStringLiteral("əvvəl")});
        Block figure = makeBlock(BlockRole::Figure, plainRuns(QStringLiteral("Liman")));
        figure.figure = {QStringLiteral("uuid"), QStringLiteral("alt"), QStringLiteral("Foto")};
        body.blocks.push_back(figure);
        QTextDocument document;
        bridge::toDocument(body, document, style);
        QTextCursor cursor(document.lastBlock());
        cursor.deletePreviousChar();
        const Body back = bridge::fromDocument(document);
        QCOMPARE(int(back.blocks.size()), 2);
        QCOMPARE(back.blocks[0].runs, body.blocks[0].runs);
        QCOMPARE(back.blocks[1].figure, figure.figure);
        QCOMPARE(back.blocks[1].runs, figure.runs);
    }

    void replacingEverythingIsOneStep()
    {
        QRandomGenerator random(7);
        const Body first = testing::randomBody(random, 12);
        const Body second = testing::randomBody(random, 12);
        QTextDocument document;
        bridge::toDocument(first, document, style);
        bridge::replaceDocument(second, document, style);
        QCOMPARE(bridge::fromDocument(document), second);
        document.undo();
        QCOMPARE(bridge::fromDocument(document), first);
        document.redo();
        QCOMPARE(bridge::fromDocument(document), second);
    }

    void selectionIsCutAtBothEnds()
    {
        const Body body = paragraphs({QStringLiteral("birinci"), QStringLiteral("ikinci")});
        QTextDocument document;
        bridge::toDocument(body, document, style);
        QTextCursor cursor(&document);
        cursor.setPosition(3);
        cursor.setPosition(11, QTextCursor::KeepAnchor);
        const Body part = bridge::fromSelection(cursor);
        QCOMPARE(int(part.blocks.size()), 2);
        QCOMPARE(part.blocks[0].runs, plainRuns(QStringLiteral("inci")));
        QCOMPARE(part.blocks[1].runs, plainRuns(QStringLiteral("iki")));
    }
};

QTEST_MAIN(TestUiBridge)
#include "test_ui_bridge.moc"
