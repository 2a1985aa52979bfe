// SPDX-License-Identifier: GPL-3.0-or-later
// Small things a reporter does in a hurry, faster than the library answers.
#include "ui/desk/boardview.h"
#include "ui/desk/stepbar.h"
#include "ui/editor/bridge/formats.h"
#include "ui/reader/articlereader.h"
#include "ui/widgets/messagebar.h"
#include "windowcase.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>
#include <QUndoStack>

using namespace rd;
using namespace rd::ui;
using rd::testing::WindowCase;

namespace {

constexpr int patience = 60'000; ///< ms; WebEngine's first start on a busy machine

} // namespace

class TestReporter final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void step_rightAfterANewArticle_keepsItsNote_data();
    void step_rightAfterANewArticle_keepsItsNote();
    void quote_isCopiedFromWhatIsRead();
    void textSize_isTheEditorsToo();
    void keys_areNoneThatTheDesktopTakes();
    void board_keepsTheMetadataAway();
    void deletedArticle_comesBackWithItsTab();
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

void TestReporter::quote_isCopiedFromWhatIsRead()
{
    WindowCase desk(1);
    QTRY_VERIFY(desk.isListed(1));
    desk.click(0);
    QTRY_VERIFY(desk.shown().isValid());
    auto *reader = desk.window().findChild<ArticleReader *>();
    QVERIFY(reader != nullptr && reader->isVisible());
    QSignalSpy loaded(reader, &ArticleReader::loaded);
    QTRY_VERIFY_WITH_TIMEOUT(!loaded.isEmpty(), patience);
    // Nothing is selected: it is said.
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    desk.press("Ctrl+Shift+S");
    auto *messages = desk.window().findChild<MessageBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(messages->isVisible(), patience);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    // Words that stand once in the page: the reader's search selects what it finds.
    reader->find(QStringLiteral("paragraph 7: the new line"));
    QSignalSpy found(reader, &ArticleReader::found);
    QTRY_VERIFY_WITH_TIMEOUT(!found.isEmpty(), patience);
    reader->find({});
    const auto copied = [&desk] {
        desk.press("Ctrl+Shift+S");
        return QTest::qWaitFor(
            [] { return QGuiApplication::clipboard()->text() != QStringLiteral("before"); }, 300);
    };
    QTRY_VERIFY_WITH_TIMEOUT(copied(), patience);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("“paragraph 7: the new line” — Dalğa"));
}

void TestReporter::textSize_isTheEditorsToo()
{
    WindowCase desk(1);
    QTRY_VERIFY(desk.isListed(1));
    desk.activate(0);
    QTRY_VERIFY(desk.pane()->article());
    desk.press("Alt+2");
    QTRY_VERIFY(desk.editor() && desk.editor()->isVisible());
    OpenArticle &article = *desk.pane()->article();
    const QTextDocument &text = *article.document();
    const auto height = [&text](int number) {
        const QTextBlock block = text.findBlockByNumber(number);
        return text.documentLayout()->blockBoundingRect(block).height();
    };
    const auto lines = [&text](int number) {
        return text.findBlockByNumber(number).layout()->lineCount();
    };
    const qreal before = height(1) / lines(1);
    const int measure = desk.editor()->lineWrapColumnOrWidth();
    Preferences &preferences = desk.session().personal().preferences();
    PreferenceValues values = preferences.values();
    values.textPercent = 150;
    preferences.set(values);
    QCOMPARE(text.defaultFont().pixelSize(), qRound(bridge::PageStyle::textPixels * 1.5));
    QVERIFY(qAbs(height(1) / lines(1) / before - 1.5) < 0.03); // lines and margins along with it
    // As wide as there is room for.
    QVERIFY(desk.editor()->lineWrapColumnOrWidth() >= measure);
    // How it looks is nothing of what it says.
    QVERIFY(!article.undoStack()->canUndo());
    QVERIFY(!article.isModifiedSinceRevision());
    QTest::keyClicks(desk.editor(), QStringLiteral("Late: "));
    QVERIFY(qAbs(height(0) / lines(0) / before - 1.5) < 0.03);
    // For a moment, larger still; and back.
    desk.press("Ctrl++");
    QVERIFY(text.defaultFont().pixelSize() > qRound(bridge::PageStyle::textPixels * 1.5));
    desk.press("Ctrl+-");
    QCOMPARE(text.defaultFont().pixelSize(), qRound(bridge::PageStyle::textPixels * 1.5));
    desk.press("Ctrl+Z");
    QVERIFY(!article.content().body.blocks.front().runs.front().text.startsWith(
        QStringLiteral("Late")));
    QCOMPARE(text.defaultFont().pixelSize(), qRound(bridge::PageStyle::textPixels * 1.5));
}

void TestReporter::keys_areNoneThatTheDesktopTakes()
{
    WindowCase desk(1);
    QTRY_VERIFY(desk.isListed(1));
    desk.activate(0);
    QTRY_VERIFY(desk.editor());
    QTRY_VERIFY(desk.action("sharing.copyQuote"));
    const QList<QAction *> actions = desk.window().findChildren<QAction *>();
    QStringList taken;
    int keys = 0;
    for (const QAction *action : actions) {
        for (const QKeySequence &key : action->shortcuts()) {
            ++keys;
            const auto reserved = reservedFor(key);
            if (reserved.contains(KeyConflict::Kind::Desktop) ||
                reserved.contains(KeyConflict::Kind::InputMethod)) {
                taken.append(action->objectName() + QLatin1Char(' ') + key.toString());
            }
        }
    }
    QVERIFY(keys > 50);
    QCOMPARE(taken, QStringList());
}

void TestReporter::board_keepsTheMetadataAway()
{
    WindowCase desk(2);
    QTRY_VERIFY(desk.isListed(2));
    desk.click(0);
    QTRY_VERIFY(desk.pane()->article());
    auto *aside = desk.window().findChild<QWidget *>(QStringLiteral("metadataSide"));
    QVERIFY(aside->isVisible());
    desk.press("Ctrl+Shift+B");
    auto *board = desk.window().findChild<BoardView *>();
    QVERIFY(board && board->isVisible());
    QVERIFY(!aside->isVisible());
    desk.press("F8"); // of which of all these articles?
    QVERIFY(!aside->isVisible());
    desk.window().resize(1000, 700); // narrow, and wide again
    desk.window().resize(1400, 850);
    QVERIFY(!aside->isVisible());
    QVERIFY(board->isVisible());
    desk.press("Ctrl+Shift+B");
    QVERIFY(!board->isVisible());
    QVERIFY(aside->isVisible());
    desk.press("F8");
    QVERIFY(!aside->isVisible());
}

void TestReporter::deletedArticle_comesBackWithItsTab()
{
    WindowCase desk(3);
    QTRY_VERIFY(desk.isListed(3));
    desk.activate(1);
    QTRY_COMPARE(desk.shown(), desk.id(1));
    desk.press("Ctrl+Backspace");
    QTRY_VERIFY(desk.isListed(2));
    QTRY_VERIFY(desk.shown() != desk.id(1));
    auto *messages = desk.window().findChild<MessageBar *>();
    QTRY_VERIFY(messages->isVisible());
    const QList<QPushButton *> buttons = messages->findChildren<QPushButton *>();
    const auto undo = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text() == QStringLiteral("Undo");
    });
    QVERIFY(undo != buttons.end());
    QTest::mouseClick(*undo, Qt::LeftButton);
    QTRY_COMPARE(desk.shown(), desk.id(1));
    QTRY_VERIFY(desk.isListed(3));
    QTRY_COMPARE(desk.list()->currentIndex().row(), 1);
}

QTEST_MAIN(TestReporter)
#include "test_ui_reporter.moc"
