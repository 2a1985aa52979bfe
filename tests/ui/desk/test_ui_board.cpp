// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskcase.h"
#include "ui/desk/boardcolumn.h"
#include "ui/desk/boardview.h"
#include "ui/desk/stepnote.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

using namespace rd;
using namespace rd::ui;
using rd::ui::testing::DeskCase;
using rd::ui::testing::editorProfile;

class TestUiBoard final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void columnsFollowTheStore();
    void rowsMergeWithoutAReset();
    void foreignDragsAreNotTaken();
    void dropTakesTheStep();
    void refusedDropSaysWhy();
    void requiredNoteIsAsked();
    void keysWalkAndStep();
    void openTextGoesAlong();
    void onlyMineAndSections();

private:
    /// Drops a card as the mouse would: what the model packed, on the other column's viewport.
    static void drop(BoardView &board, ArticleId id, Status from, Status to)
    {
        const BoardModel &model = board.column(from)->model();
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(model.rowOf(id))}));
        QWidget *target = board.column(to)->cards().viewport();
        QDragEnterEvent enter(QPoint(20, 20), Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(20, 20), Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(target, &event);
    }
    std::unique_ptr<Theme> m_theme;
};

void TestUiBoard::initTestCase()
{
    qRegisterMetaType<ArticleId>();
    m_theme = std::make_unique<Theme>(*static_cast<QApplication *>(QCoreApplication::instance()));
    m_theme->setChoice(SchemeChoice::Light);
}

void TestUiBoard::columnsFollowTheStore()
{
    DeskCase desk;
    (void)desk.add(QStringLiteral("One"), Status::Idea);
    (void)desk.add(QStringLiteral("Two"), Status::Draft);
    BoardView board(*desk.room.store, *m_theme, editorProfile());
    board.resize(1280, 700);
    board.show();
    QTRY_COMPARE(board.column(Status::Draft)->model().rowCount(), 1);
    QCOMPARE(board.column(Status::Idea)->model().rowCount(), 1);
    const ArticleId third = desk.add(QStringLiteral("Three"), Status::Draft);
    QTRY_COMPARE(board.column(Status::Draft)->model().rowCount(), 2);
    QVERIFY(board.column(Status::Draft)->model().rowOf(third) >= 0);
    QVERIFY(desk.room
                .write([third](store::Repository &r) {
                    return store::Desk(r).takeStep(
                        third, {Status::Draft, Status::InReview, {}, {}, QStringLiteral("Leyla")});
                })
                .has_value());
    QTRY_COMPARE(board.column(Status::InReview)->model().rowOf(third), 0);
    QCOMPARE(board.column(Status::Draft)->model().rowOf(third), -1);
}

void TestUiBoard::rowsMergeWithoutAReset()
{
    BoardModel model(Status::Draft);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const auto rows = [](std::initializer_list<int> ids) {
        std::vector<ArticleRow> made;
        for (const int id : ids) {
            ArticleRow row;
            row.id = ArticleId(id);
            made.push_back(row);
        }
        return made;
    };
    model.setRows(rows({1, 2, 3, 4}));
    const QPersistentModelIndex third(model.index(2));
    model.setRows(rows({4, 5, 3, 1}));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(third.row(), 2);
    QCOMPARE(model.row(third.row()).id, ArticleId(3));
    model.setRows(rows({3}));
    QCOMPARE(third.row(), 0);
    model.setRows({});
    QVERIFY(!third.isValid());
    QCOMPARE(resets.count(), 0);
}

void TestUiBoard::foreignDragsAreNotTaken()
{
    QMimeData text;
    text.setText(QStringLiteral("not a card"));
    QVERIFY(!BoardModel::dragged(&text).id.isValid());
    QMimeData broken;
    broken.setData(QStringLiteral("application/x-redaksiya-card"), QByteArray("\x01\x02"));
    QVERIFY(!BoardModel::dragged(&broken).id.isValid());
    broken.setData(QStringLiteral("application/x-redaksiya-card"),
                   QByteArray::fromHex("00000000000000070000FFFF"));
    QVERIFY(!BoardModel::dragged(&broken).id.isValid());
    QVERIFY(!BoardModel::dragged(nullptr).id.isValid());
}

void TestUiBoard::dropTakesTheStep()
{
    DeskCase desk;
    const ArticleId id = desk.add(QStringLiteral("Moves"), Status::Draft);
    BoardView board(*desk.room.store, *m_theme, editorProfile());
    board.resize(1280, 700);
    board.show();
    QTRY_COMPARE(board.column(Status::Draft)->model().rowOf(id), 0);
    drop(board, id, Status::Draft, Status::InReview);
    QTRY_COMPARE(board.column(Status::InReview)->currentId(), id);
    QCOMPARE(desk.read(id).status, Status::InReview);
    auto *message = board.findChild<MessageBar *>();
    QVERIFY(message->isVisible());
    QTest::mouseClick(message->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(board.column(Status::Draft)->model().rowOf(id), 0);
    QCOMPARE(desk.read(id).status, Status::Draft);
}

void TestUiBoard::refusedDropSaysWhy()
{
    DeskCase desk;
    const ArticleId id = desk.add(QStringLiteral("Stays"), Status::Idea);
    BoardView board(*desk.room.store, *m_theme, editorProfile());
    board.resize(1280, 700);
    board.show();
    QTRY_COMPARE(board.column(Status::Idea)->model().rowOf(id), 0);
    drop(board, id, Status::Idea, Status::Published);
    auto *message = board.findChild<MessageBar *>();
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains(statusLabel(Status::Draft)));
    QCOMPARE(desk.read(id).status, Status::Idea);
    drop(board, id, Status::Idea, Status::Idea); // its own column: nothing to say
    QCOMPARE(desk.read(id).status, Status::Idea);
}

void TestUiBoard::requiredNoteIsAsked()
{
    DeskCase desk;
    const ArticleId id = desk.add(QStringLiteral("Needs work"), Status::InReview);
    BoardView board(*desk.room.store, *m_theme, editorProfile());
    board.resize(1280, 700);
    board.show();
    QTRY_COMPARE(board.column(Status::InReview)->model().rowOf(id), 0);
    drop(board, id, Status::InReview, Status::Draft);
    auto *note = board.findChild<QPlainTextEdit *>(QStringLiteral("stepNoteText"));
    QVERIFY(note->isVisible());
    QTest::keyClicks(note, QStringLiteral("Call the ministry"));
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(board.column(Status::Draft)->model().rowOf(id), 0);
    QCOMPARE(desk.log(id).front().note, QStringLiteral("Call the ministry"));
}

void TestUiBoard::keysWalkAndStep()
{
    DeskCase desk;
    const ArticleId idea = desk.add(QStringLiteral("An idea"), Status::Idea);
    const ArticleId review = desk.add(QStringLiteral("In review"), Status::InReview);
    BoardView board(*desk.room.store, *m_theme, editorProfile());
    board.resize(1280, 700);
    board.show();
    board.activateWindow();
    QTRY_COMPARE(board.column(Status::InReview)->model().rowOf(review), 0);
    BoardCards *cards = &board.column(Status::Idea)->cards();
    board.column(Status::Idea)->setCurrentRow(0);
    cards->setFocus();
    QTRY_VERIFY(cards->hasFocus());
    QTest::keyClick(cards, Qt::Key_Right); // over the empty column
    QTRY_COMPARE(board.currentId(), review);
    QTest::keyClick(&board.column(Status::InReview)->cards(), Qt::Key_Left);
    QTRY_COMPARE(board.currentId(), idea);
    QSignalSpy opened(&board, &BoardView::activated);
    QTest::keyClick(cards, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).at(0).value<ArticleId>(), idea);
    QTest::keyClick(cards, Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(board.currentId(), idea); // the card is current where it arrived
    QTRY_COMPARE(board.column(Status::Draft)->currentId(), idea);
    QTest::keyClick(&board.column(Status::Draft)->cards(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(board.column(Status::Idea)->currentId(), idea);
    QTest::keyClick(cards, Qt::Key_Left, Qt::AltModifier);
    QVERIFY(board.findChild<MessageBar *>()->isVisible());
}

void TestUiBoard::openTextGoesAlong()
{
    DeskCase desk;
    const ArticleId id = desk.add(QStringLiteral("Open"), Status::Approved);
    const auto open = desk.open(id);
    BoardView board(*desk.room.store, *m_theme, editorProfile());
    board.setOpenArticles(
        [&open, id](ArticleId asked) { return asked == id ? open.get() : nullptr; });
    board.resize(1280, 700);
    board.show();
    QTRY_COMPARE(board.column(Status::Approved)->model().rowOf(id), 0);
    QTextCursor(open->document()).insertText(QStringLiteral("Last minute. "));
    drop(board, id, Status::Approved, Status::Published);
    QTRY_COMPARE(open->article().status, Status::Published);
    const Article now = desk.read(id);
    QCOMPARE(now.published, now.head);
    QVERIFY(now.content.body == open->content().body);
}

void TestUiBoard::onlyMineAndSections()
{
    DeskCase desk;
    const ArticleId mine =
        desk.add(QStringLiteral("Mine"), Status::Draft, [](store::NewArticle &made) {
            made.assignee = editorProfile().name;
            made.content.metadata.section = QStringLiteral("Economy");
        });
    (void)desk.add(QStringLiteral("Not mine"), Status::Draft);
    for (const bool own : {true, false}) {
        (void)desk.add(QStringLiteral("Out"), Status::Published, [&](store::NewArticle &made) {
            made.assignee = own ? editorProfile().name : QString();
            made.content.metadata.published = Moment{desk.room.now, "Asia/Baku"};
        });
    }
    BoardView board(*desk.room.store, *m_theme, editorProfile());
    board.resize(1280, 700);
    board.show();
    const BoardModel &drafts = board.column(Status::Draft)->model();
    QTRY_COMPARE(drafts.rowCount(), 2);
    auto *only = board.findChild<QCheckBox *>(QStringLiteral("boardMine"));
    QTest::keyClick(only, Qt::Key_Space);
    QTRY_COMPARE(drafts.rowCount(), 1);
    QCOMPARE(drafts.row(0).id, mine);
    QTest::keyClick(only, Qt::Key_Space);
    QTRY_COMPARE(drafts.rowCount(), 2);
    auto *section = board.findChild<QComboBox *>(QStringLiteral("boardSection"));
    QTRY_VERIFY(section->findText(QStringLiteral("Economy")) > 0);
    section->setCurrentIndex(section->findText(QStringLiteral("Economy")));
    QTRY_COMPARE(drafts.rowCount(), 1);
    QCOMPARE(drafts.row(0).id, mine);
}

QTEST_MAIN(TestUiBoard)
#include "test_ui_board.moc"
