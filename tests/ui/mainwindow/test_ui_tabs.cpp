// SPDX-License-Identifier: GPL-3.0-or-later
// Articles in tabs, as a person uses them: by clicks and keys.
#include "ui/mainwindow/articletrail.h"
#include "ui/mainwindow/openarticles.h"
#include "windowcase.h"

#include <QScrollBar>
#include <QUndoStack>
#include <QWindow>

using namespace rd;
using namespace rd::ui;
using rd::testing::WindowCase;

class TestTabs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_case.reset(); }
    void oneClick_previews_theNextTakesItsPlace();
    void enter_keepsTheTab();
    void typing_keepsTheTab();
    void switching_keepsPlaceAndUndo();
    void close_byKeyAndMiddleClick_reopen();
    void close_rightAfterTyping_losesNothing();
    void drag_changesTheOrder();
    void restart_bringsAllBack();
    void backAndForward_walkWhatWasShown();
    void bin_closesItsTab();
    void trail_forgetsWhatIsGone();
    void split_showsBoth_andIsRemembered();
    void manyTabs_neverWidenTheWindow();

private:
    void openToStay(int row);
    std::unique_ptr<WindowCase> m_case;
};

void TestTabs::init()
{
    m_case = std::make_unique<WindowCase>(4);
    QTRY_VERIFY(m_case->isListed(4));
}

void TestTabs::openToStay(int row)
{
    m_case->activate(row);
    QTRY_COMPARE(m_case->shown(), m_case->id(3 - row)); // newest first
}

void TestTabs::oneClick_previews_theNextTakesItsPlace()
{
    QVERIFY(!m_case->tabs()->isVisible());
    m_case->click(0);
    QTRY_COMPARE(m_case->shown(), m_case->id(3));
    QTRY_COMPARE(m_case->tabs()->look(0).title, QStringLiteral("Tram number 4"));
    QVERIFY(m_case->tabs()->isVisible());
    QVERIFY(m_case->tabs()->look(0).preview);
    QTest::keyClick(m_case->list(), Qt::Key_Down);
    QTRY_COMPARE(m_case->shown(), m_case->id(2));
    QCOMPARE(m_case->tabs()->count(), 1);
    // What nobody looks at is not kept in memory.
    QTRY_VERIFY(!m_case->session().articles().find(m_case->id(3)));
}

void TestTabs::enter_keepsTheTab()
{
    openToStay(0);
    QTRY_VERIFY(!m_case->tabs()->look(0).preview);
    m_case->click(1);
    QTRY_COMPARE(m_case->shown(), m_case->id(2));
    QCOMPARE(m_case->tabs()->count(), 2);
    QVERIFY(m_case->tabs()->look(1).preview);
    QTest::mouseDClick(m_case->tabs(), Qt::LeftButton, {}, m_case->tabs()->tabRect(1).center());
    QVERIFY(!m_case->tabs()->look(1).preview);
    m_case->click(0); // it has its tab already
    QTRY_COMPARE(m_case->shown(), m_case->id(3));
    QCOMPARE(m_case->tabs()->count(), 2);
}

void TestTabs::typing_keepsTheTab()
{
    m_case->click(0);
    QTRY_COMPARE(m_case->shown(), m_case->id(3));
    m_case->action("edit")->trigger();
    QTest::keyClicks(m_case->editor(), QStringLiteral("x"));
    QVERIFY(!m_case->tabs()->look(0).preview);
    QCOMPARE(m_case->tabs()->look(0).mark, TabStrip::Mark::Saving);
    QTRY_COMPARE(m_case->tabs()->look(0).mark, TabStrip::Mark::None);
}

void TestTabs::switching_keepsPlaceAndUndo()
{
    openToStay(0);
    openToStay(1);
    m_case->action("edit")->trigger();
    EditorView *editor = m_case->editor();
    QTextCursor cursor = editor->textCursor();
    cursor.setPosition(700);
    cursor.setPosition(720, QTextCursor::KeepAnchor);
    editor->setTextCursor(cursor);
    editor->ensureCursorVisible();
    editor->verticalScrollBar()->setValue(300);
    m_case->press("Ctrl+Shift+Tab");
    QTRY_COMPARE(m_case->shown(), m_case->id(3));
    cursor = editor->textCursor();
    cursor.setPosition(0);
    editor->setTextCursor(cursor);
    QTest::keyClicks(editor, QStringLiteral("Late: "));
    m_case->press("Ctrl+Tab");
    QCOMPARE(m_case->shown(), m_case->id(2)); // at once: it is open
    QCOMPARE(editor->textCursor().position(), 720);
    QCOMPARE(editor->textCursor().anchor(), 700);
    QCOMPARE(editor->verticalScrollBar()->value(), 300);
    m_case->press("Ctrl+PgUp");
    QCOMPARE(m_case->shown(), m_case->id(3));
    QVERIFY(editor->toPlainText().startsWith(QStringLiteral("Late: ")));
    m_case->action("undo")->trigger();
    QVERIFY(!editor->toPlainText().startsWith(QStringLiteral("Late: ")));
}

void TestTabs::close_byKeyAndMiddleClick_reopen()
{
    openToStay(0);
    openToStay(1);
    openToStay(2);
    m_case->press("Ctrl+W");
    QCOMPARE(m_case->tabs()->count(), 2);
    QTRY_COMPARE(m_case->shown(), m_case->id(2));
    QTest::mouseClick(m_case->tabs(), Qt::MiddleButton, {}, m_case->tabs()->tabRect(0).center());
    QCOMPARE(m_case->tabs()->count(), 1);
    QCOMPARE(m_case->shown(), m_case->id(2));
    QTest::mouseClick(m_case->tabs(), Qt::LeftButton, {}, m_case->tabs()->crossRect(0).center());
    QCOMPARE(m_case->tabs()->count(), 0);
    QVERIFY(!m_case->shown().isValid());
    QVERIFY(!m_case->action("closeTab")->isEnabled());
    for (const int expected : {2, 3, 1}) { // the last closed first
        m_case->press("Ctrl+Shift+T");
        QTRY_COMPARE(m_case->shown(), m_case->id(expected));
    }
    QCOMPARE(m_case->tabs()->count(), 3);
    QVERIFY(!m_case->action("reopenTab")->isEnabled());
}

void TestTabs::close_rightAfterTyping_losesNothing()
{
    openToStay(0);
    m_case->action("edit")->trigger();
    QTest::keyClicks(m_case->editor(), QStringLiteral("Kept: "));
    m_case->press("Ctrl+W");
    m_case->press("Ctrl+Shift+T"); // before the disk has answered
    QTRY_COMPARE(m_case->shown(), m_case->id(3));
    QVERIFY(m_case->editor()->toPlainText().startsWith(QStringLiteral("Kept: ")));
    m_case->press("Ctrl+W");
    QTRY_VERIFY(!m_case->session().articles().find(m_case->id(3)));
    m_case->press("Ctrl+Shift+T");
    QTRY_COMPARE(m_case->shown(), m_case->id(3));
    QVERIFY(m_case->editor()->toPlainText().startsWith(QStringLiteral("Kept: ")));
}

void TestTabs::drag_changesTheOrder()
{
    openToStay(0);
    openToStay(1);
    openToStay(2);
    TabStrip *tabs = m_case->tabs();
    const QPoint from = tabs->tabRect(0).center();
    const QPoint to = tabs->tabRect(2).center();
    QTest::mousePress(tabs, Qt::LeftButton, {}, from);
    QTest::mouseMove(tabs, tabs->tabRect(1).center());
    for (const QPoint &at : {tabs->tabRect(1).center() + QPoint(20, 0), to, to + QPoint(20, 0)}) {
        QMouseEvent move(QEvent::MouseMove, at, tabs->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                         {});
        QCoreApplication::sendEvent(tabs, &move);
    }
    QTest::mouseRelease(tabs, Qt::LeftButton, {}, to);
    QCOMPARE(tabs->look(2).title, QStringLiteral("Tram number 4"));
    QCOMPARE(tabs->currentIndex(), 2);
    QTRY_COMPARE(m_case->shown(), m_case->id(3));
    tabs->setCurrentIndex(0);
    QTRY_COMPARE(m_case->shown(), m_case->id(2));
}

void TestTabs::restart_bringsAllBack()
{
    openToStay(0);
    openToStay(1);
    m_case->action("edit")->trigger();
    QTextCursor cursor = m_case->editor()->textCursor();
    cursor.setPosition(500);
    m_case->editor()->setTextCursor(cursor);
    m_case->press("Ctrl+Shift+Tab");
    QTRY_COMPARE(m_case->shown(), m_case->id(3));
    m_case->click(3);
    QTRY_COMPARE(m_case->shown(), m_case->id(0));
    const WindowSettings left = m_case->window().settings();
    QCOMPARE(left.tabs.size(), 3);
    m_case->closeWindow();
    m_case->openWindow(left);
    QTRY_COMPARE(m_case->shown(), m_case->id(0));
    QCOMPARE(m_case->tabs()->count(), 3);
    QVERIFY(m_case->tabs()->look(m_case->tabs()->currentIndex()).preview);
    QCOMPARE(m_case->pane()->mode(), PaneMode::Edit);
    QVERIFY(!m_case->session().articles().find(m_case->id(2))); // read when it is shown
    for (int i = 0; i < 3; ++i) {
        if (m_case->tabs()->look(i).title == QLatin1String("Tram number 3")) {
            m_case->tabs()->setCurrentIndex(i);
        }
    }
    QTRY_COMPARE(m_case->shown(), m_case->id(2));
    QCOMPARE(m_case->editor()->textCursor().position(), 500);
}

void TestTabs::backAndForward_walkWhatWasShown()
{
    QVERIFY(!m_case->action("back")->isEnabled());
    for (int row = 0; row < 3; ++row) {
        m_case->click(row);
        QTRY_COMPARE(m_case->shown(), m_case->id(3 - row));
    }
    m_case->press("Alt+Left");
    QTRY_COMPARE(m_case->shown(), m_case->id(2));
    m_case->press("Alt+Left");
    QTRY_COMPARE(m_case->shown(), m_case->id(3));
    QVERIFY(!m_case->action("back")->isEnabled());
    m_case->press("Alt+Right");
    QTRY_COMPARE(m_case->shown(), m_case->id(2));
    // The side buttons of a mouse, wherever it is over the window.
    QWindow *window = m_case->window().windowHandle();
    QTest::mouseClick(window, Qt::ForwardButton, {}, {300, 400});
    QTRY_COMPARE(m_case->shown(), m_case->id(1));
    QTest::mouseClick(window, Qt::BackButton, {}, {800, 400});
    QTRY_COMPARE(m_case->shown(), m_case->id(2));
}

void TestTabs::bin_closesItsTab()
{
    openToStay(0);
    openToStay(1);
    m_case->action("delete")->trigger();
    QTRY_COMPARE(m_case->tabs()->count(), 1);
    QTRY_COMPARE(m_case->shown(), m_case->id(3));
    m_case->press("Alt+Left");
    QCOMPARE(m_case->shown(), m_case->id(3)); // not into the bin
}

void TestTabs::trail_forgetsWhatIsGone()
{
    ArticleTrail trail;
    for (const int id : {1, 2, 1, 3}) {
        trail.visit(ArticleId(id));
    }
    trail.forget(ArticleId(2));
    QCOMPARE(trail.go(-1), ArticleId(1));
    QVERIFY(!trail.canGo(-1)); // 1 does not follow itself
    QCOMPARE(trail.go(1), ArticleId(3));
    trail.forget(ArticleId(1));
    trail.forget(ArticleId(3));
    QVERIFY(!trail.canGo(-1) && !trail.canGo(0) && !trail.canGo(1));
    trail.visit(ArticleId(4));
    QVERIFY(trail.canGo(0));
}

void TestTabs::split_showsBoth_andIsRemembered()
{
    openToStay(0);
    m_case->press("Alt+4");
    QCOMPARE(m_case->pane()->mode(), PaneMode::Split);
    QVERIFY(m_case->editor()->isVisible());
    auto *reader = m_case->window().findChild<QWidget *>(QStringLiteral("articleReader"));
    QVERIFY(reader && reader->isVisible());
    QVERIFY(reader->geometry().right() < m_case->editor()->parentWidget()->geometry().left());
    const WindowSettings left = m_case->window().settings();
    m_case->closeWindow();
    m_case->openWindow(left);
    QCOMPARE(m_case->pane()->mode(), PaneMode::Split);
    QTRY_COMPARE(m_case->shown(), m_case->id(3));
    QVERIFY(m_case->editor()->isVisible());
    m_case->press("Alt+1");
    QVERIFY(!m_case->editor()->isVisible());
}

void TestTabs::manyTabs_neverWidenTheWindow()
{
    WindowSettings settings;
    for (int i = 0; i < 40; ++i) {
        settings.tabs.append({m_case->add(QStringLiteral("More of it, %1").arg(i), 1).value,
                              QStringLiteral("More of it, %1").arg(i),
                              false,
                              {}});
    }
    settings.currentTab = 39;
    m_case->closeWindow();
    m_case->openWindow(settings);
    m_case->window().resize(1024, 700);
    QTRY_COMPARE(m_case->shown().value, settings.tabs.back().article);
    QCOMPARE(m_case->window().width(), 1024);
    QVERIFY(m_case->tabs()->rect().intersects(m_case->tabs()->tabRect(39)));
}

QTEST_MAIN(TestTabs)
#include "test_ui_tabs.moc"
