// SPDX-License-Identifier: GPL-3.0-or-later
// Small things a reporter does in a hurry, faster than the library answers.
#include "ui/desk/stepbar.h"
#include "windowcase.h"

#include <QPlainTextEdit>

using namespace rd;
using namespace rd::ui;
using rd::testing::WindowCase;

class TestReporter final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void step_rightAfterANewArticle_keepsItsNote_data();
    void step_rightAfterANewArticle_keepsItsNote();
};

void TestReporter::step_rightAfterANewArticle_keepsItsNote_data()
{
    QTest::addColumn<int>("articles");
    QTest::addRow("the first one") << 0;
    QTest::addRow("after others") << 3;
}

void TestReporter::step_rightAfterANewArticle_keepsItsNote()
{
    QFETCH(int, articles);
    WindowCase desk(articles);
    QTRY_VERIFY(desk.isListed(articles));
    if (articles > 0) {
        desk.click(0);
        QTRY_COMPARE(desk.shown(), desk.id(articles - 1));
    }
    const ArticleId before = desk.shown();
    desk.press("Ctrl+N");
    QTRY_VERIFY(desk.shown().isValid() && desk.shown() != before);
    const ArticleId fresh = desk.shown();
    QTest::keyClicks(desk.window().focusWidget(), QStringLiteral("Ferry"));
    desk.press("Ctrl+Shift+R");
    auto *note = desk.window().findChild<StepBar *>()->findChild<QPlainTextEdit *>();
    QVERIFY(note != nullptr && note->isVisible() && note->hasFocus());
    QTest::keyClicks(note, QStringLiteral("Please read"));
    // Whatever the list does when it comes to the article, it is not the note's business.
    QTRY_VERIFY(desk.isListed(articles + 1));
    QTRY_COMPARE(desk.list()->currentIndex().row(), 0);
    QCOMPARE(desk.shown(), fresh);
    QVERIFY(note->isVisible());
    QVERIFY(note->hasFocus());
    QCOMPARE(note->toPlainText(), QStringLiteral("Please read"));
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.pane()->article()->article().status, Status::InReview);
    QCOMPARE(desk.shown(), fresh);
}

QTEST_MAIN(TestReporter)
#include "test_ui_reporter.moc"
