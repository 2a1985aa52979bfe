// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/editor/librarycase.h"
#include "ui/search/searchcompleter.h"
#include "ui/search/searchproblem.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace rd;
using namespace rd::ui;
using rd::ui::testing::interview;
using rd::ui::testing::LibraryCase;

class TestUiSearchField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offersFieldsThenValues();
    void enterSearchesUntilSomethingIsChosen();
    void offersWhatTheLibraryKnows();
    void speaksTheInterfacesLanguage();
    void everythingOnDemand();
    void saysWhereItIsWrong();
    void waitsForWhoeverTypes();
    void noticesYieldToProblems();
};

namespace {

/// A window with a search field, as the top bar has it.
struct Desk
{
    Desk()
        : theme(*qApp)
    {
        auto *layout = new QVBoxLayout(&window);
        field = new QLineEdit(&window);
        layout->addWidget(field);
        layout->addStretch();
        window.resize(700, 400);
        problem = new SearchProblem(*field, theme);
        completer = new SearchCompleter(*field);
        window.show();
        window.activateWindow();
        active = QTest::qWaitForWindowActive(&window);
        field->setFocus();
    }
    [[nodiscard]] QListWidget *list() const
    {
        return window.findChild<QListWidget *>(QStringLiteral("searchOffers"));
    }
    [[nodiscard]] QStringList offered() const
    {
        QStringList texts;
        for (int i = 0; completer->isOpen() && i < list()->count(); ++i) {
            texts.append(list()->item(i)->text());
        }
        return texts;
    }

    Theme theme;
    QWidget window;
    QLineEdit *field;
    SearchProblem *problem;
    SearchCompleter *completer;
    bool active = false;
};

} // namespace

void TestUiSearchField::offersFieldsThenValues()
{
    Desk desk;
    QVERIFY(desk.active);
    QTest::keyClicks(desk.field, QStringLiteral("qaz st"));
    QCOMPARE(desk.offered().size(), 1);
    QVERIFY(desk.offered().front().startsWith(QStringLiteral("status:")));
    QTest::keyClick(desk.field, Qt::Key_Down);
    QTest::keyClick(desk.field, Qt::Key_Return);
    QCOMPARE(desk.field->text(), QStringLiteral("qaz status:"));
    QVERIFY(desk.offered().contains(QStringLiteral("approved")));
    QTest::keyClicks(desk.field, QStringLiteral("ap"));
    QCOMPARE(desk.offered(), QStringList{QStringLiteral("approved")});
    QTest::keyClick(desk.field, Qt::Key_Tab); // the first, without a look at it
    QCOMPARE(desk.field->text(), QStringLiteral("qaz status:approved "));
    QVERIFY(!desk.completer->isOpen());
    QVERIFY(desk.field->hasFocus());
}

void TestUiSearchField::enterSearchesUntilSomethingIsChosen()
{
    Desk desk;
    int searched = 0;
    connect(desk.field, &QLineEdit::returnPressed, this, [&searched] { ++searched; });
    QTest::keyClicks(desk.field, QStringLiteral("sec"));
    QVERIFY(desk.completer->isOpen());
    QTest::keyClick(desk.field, Qt::Key_Return);
    QCOMPARE(searched, 1);
    QVERIFY(!desk.completer->isOpen());
    QTest::keyClick(desk.field, Qt::Key_Backspace);
    QTest::keyClick(desk.field, Qt::Key_Down);
    QTest::keyClick(desk.field, Qt::Key_Up); // back to none
    QTest::keyClick(desk.field, Qt::Key_Return);
    QCOMPARE(searched, 2);
    QTest::keyClick(desk.field, Qt::Key_Backspace);
    QTest::keyClicks(desk.field, QStringLiteral("ec"));
    QVERIFY(desk.completer->isOpen());
    QTest::keyClick(desk.field, Qt::Key_Escape);
    QVERIFY(!desk.completer->isOpen());
    QCOMPARE(desk.field->text(), QStringLiteral("sec"));
}

void TestUiSearchField::offersWhatTheLibraryKnows()
{
    const LibraryCase library(interview());
    Desk desk;
    desk.completer->setStore(&library.store());
    QTest::keyClicks(desk.field, QStringLiteral("section:"));
    QTRY_VERIFY(desk.completer->isOpen());
    QVERIFY(desk.list()->count() > 1);
    const QString first = desk.offered().front();
    QTest::keyClick(desk.field, Qt::Key_Down);
    QTest::keyClick(desk.field, Qt::Key_Return);
    QVERIFY2(desk.field->text().contains(first), qPrintable(desk.field->text()));
}

void TestUiSearchField::speaksTheInterfacesLanguage()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QStringLiteral("az_AZ")));
    Desk desk;
    QTest::keyClicks(desk.field, QStringLiteral("sect"));
    const QStringList offered = desk.offered();
    QLocale::setDefault(before);
    QCOMPARE(offered.size(), 1);
    QVERIFY(offered.front().startsWith(QStringLiteral("rubrika:")));
}

void TestUiSearchField::everythingOnDemand()
{
    Desk desk;
    QTest::keyClick(desk.field, Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(desk.offered().size(), static_cast<qsizetype>(store::queryFields().size()));
    QTest::keyClicks(desk.field, QStringLiteral("x"));
    QVERIFY(!desk.completer->isOpen());
}

void TestUiSearchField::saysWhereItIsWrong()
{
    Desk desk;
    QTest::keyClicks(desk.field, QStringLiteral("qaz is:purple x"));
    QVERIFY(!desk.problem->check(SearchProblem::When::Typing));
    auto *label = desk.window.findChild<QLabel *>(QStringLiteral("searchProblem"));
    QVERIFY(label != nullptr && label->isVisible());
    QVERIFY(label->text().contains(QStringLiteral("purple")));
    QVERIFY(label->geometry().top() >= desk.field->geometry().bottom());
    QCOMPARE(desk.field->text(), QStringLiteral("qaz is:purple x")); // marking changes nothing
    QCOMPARE(desk.field->accessibleDescription(), label->text());
    desk.field->setText(QStringLiteral("qaz is:interview x"));
    QVERIFY(desk.problem->check(SearchProblem::When::Typing));
    QVERIFY(!label->isVisible());
}

void TestUiSearchField::waitsForWhoeverTypes()
{
    Desk desk;
    for (const char *query : {"qaz section:", "qaz \"iki dəf", "qaz is:inter", "(qaz"}) {
        desk.field->setText(QString::fromUtf8(query));
        QVERIFY2(!desk.problem->check(SearchProblem::When::Typing), query);
        QVERIFY2(desk.problem->text().isEmpty(), query);
        QVERIFY2(!desk.problem->check(SearchProblem::When::Finished), query);
        QVERIFY2(!desk.problem->text().isEmpty(), query);
        desk.problem->clear();
    }
}

void TestUiSearchField::noticesYieldToProblems()
{
    Desk desk;
    desk.problem->showNotice(QStringLiteral("43 %"));
    QCOMPARE(desk.problem->text(), QStringLiteral("43 %"));
    desk.field->setText(QStringLiteral("\"qaz"));
    QVERIFY(!desk.problem->check(SearchProblem::When::Finished));
    desk.problem->showNotice(QStringLiteral("44 %"));
    QVERIFY(desk.problem->text() != QStringLiteral("44 %"));
}

QTEST_MAIN(TestUiSearchField)
#include "test_ui_searchfield.moc"
