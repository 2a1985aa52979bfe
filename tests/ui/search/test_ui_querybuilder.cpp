// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/builderrow.h"
#include "ui/search/querybuilder.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace rd;
using namespace rd::ui;

class TestUiQueryBuilder final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void queriesComeBack_data();
    void queriesComeBack();
    void richQueriesAreNoRows_data();
    void richQueriesAreNoRows();
    void awkwardWordsAreQuoted();
    void builtByKeys();
    void aRichQueryIsSaid();
};

void TestUiQueryBuilder::queriesComeBack_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query :
         {"gas", "gas pipe", "\"natural gas\"", "-oil gas", "gas OR oil", "pip*",
          "headline:gas -author:\"Aygün Rzayeva\"", "status:draft", "-status:published language:az",
          "date:2023-09-01..2023-09-30", "date:2023-09-27", "date:2023-09-01..", "has:image",
          "is:interview", "section:\"Foreign policy\" keyword:gas"}) {
        QTest::newRow(query) << QString::fromUtf8(query);
    }
}

void TestUiQueryBuilder::queriesComeBack()
{
    QFETCH(QString, query);
    const auto parsed = store::parseQuery(query);
    QVERIFY(parsed);
    const auto rows = queryRows(*parsed, QStringLiteral("en"));
    QVERIFY(rows);
    QCOMPARE(queryText(*rows, QStringLiteral("en")), query);
    // In another language the names differ and the meaning does not.
    const QString azerbaijani = queryText(*rows, QStringLiteral("az"));
    const auto again = store::parseQuery(azerbaijani);
    QVERIFY2(again, qPrintable(azerbaijani));
    QCOMPARE(queryText(queryRows(*again, QStringLiteral("en")).value(), QStringLiteral("en")),
             queryText(queryRows(*parsed, QStringLiteral("en")).value(), QStringLiteral("en")));
}

void TestUiQueryBuilder::richQueriesAreNoRows_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("group") << QStringLiteral("gas (pipe OR tanker)");
    QTest::newRow("not a group") << QStringLiteral("-(gas oil)");
}

void TestUiQueryBuilder::richQueriesAreNoRows()
{
    QFETCH(QString, query);
    const auto parsed = store::parseQuery(query);
    QVERIFY(parsed);
    QVERIFY(!queryRows(*parsed, QStringLiteral("en")));
}

void TestUiQueryBuilder::awkwardWordsAreQuoted()
{
    for (const char *text : {"OR", "-minus", "a:b", "(group", "two words", "sta*r", "quo\"te"}) {
        QueryRows rows;
        rows.rows.push_back({.text = QString::fromUtf8(text)});
        const QString query = queryText(rows, QStringLiteral("en"));
        const auto parsed = store::parseQuery(query);
        QVERIFY2(parsed, qPrintable(query));
        const auto back = queryRows(*parsed, QStringLiteral("en"));
        QVERIFY(back);
        QCOMPARE(back->rows.size(), size_t(1));
        QCOMPARE(back->rows[0].field, store::QueryField::Anything);
        QVERIFY(back->rows[0].is);
    }
}

void TestUiQueryBuilder::builtByKeys()
{
    Theme theme(*static_cast<QApplication *>(QCoreApplication::instance()));
    QueryBuilder dialog(QStringLiteral("gas"), {QStringLiteral("Energy")}, theme);
    dialog.show();
    auto *shown = dialog.findChild<QLineEdit *>(QStringLiteral("builderQuery"));
    QCOMPARE(shown->text(), QStringLiteral("gas"));
    QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("builderAdd")),
                      Qt::LeftButton);
    const QList<BuilderRow *> rows = dialog.findChildren<BuilderRow *>();
    QCOMPARE(rows.size(), 2);
    const QList<QComboBox *> boxes = rows[1]->findChildren<QComboBox *>();
    boxes[0]->setFocus();
    QTest::keyClicks(boxes[0], QStringLiteral("section"));
    QCOMPARE(shown->text(), QStringLiteral("gas section:Energy"));
    boxes[1]->setFocus();
    QTest::keyClick(boxes[1], Qt::Key_Down);
    QCOMPARE(shown->text(), QStringLiteral("gas -section:Energy"));
    QSignalSpy asked(&dialog, &QueryBuilder::searchRequested);
    QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("builderSearch")),
                      Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().front().toString(), QStringLiteral("gas -section:Energy"));
}

void TestUiQueryBuilder::aRichQueryIsSaid()
{
    Theme theme(*static_cast<QApplication *>(QCoreApplication::instance()));
    QueryBuilder dialog(QStringLiteral("gas (pipe OR tanker)"), {}, theme);
    dialog.show();
    QVERIFY(dialog.query().isEmpty());
    QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("builderSearch"))->isEnabled());
}

QTEST_MAIN(TestUiQueryBuilder)
#include "test_ui_querybuilder.moc"
