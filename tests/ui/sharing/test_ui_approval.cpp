// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/body/plaintext.h"
#include "app/base/files.h"
#include "app/store/approvals.h"
#include "app/text/suggest.h"
#include "sharingcase.h"
#include "ui/editor/suggestions.h"
#include "ui/importexport/taskrunner.h"
#include "ui/sharing/approvalcommands.h"
#include "ui/sharing/approvalpanel.h"
#include "ui/sharing/sharingcommands.h"
#include "ui/sharing/wording.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>
#include <QUndoStack>

using namespace rd;
using namespace rd::ui;
using namespace rd::ui::testing;

class TestUiApproval final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<ArticleId>();
        qRegisterMetaType<RevisionId>();
        m_theme = lightTheme();
    }
    void answersGoOutAndComeBack();
    void theirWordingIsOneStepOfUndo();
    void acceptedWordingIsApproved_rejectedIsNot();
    void secondAnswer_takesThePlaceOfTheFirst();
    void marksForTheMargin();
    void otherOrderAndMissing_areSeen();
    void yesByTelephone_needsNoFile();
    void editsSinceSending_areNotApproved();
    void badAnswer_saysWhy_data();
    void badAnswer_saysWhy();
    void offTheRecord_isShownAsLeftOut();
    void existingFile_isNotReplaced();
    void wordingKeepsMarksAndSecrets();
    void turnsStandTogether();
    void panelJumpsAndCounts();
    void actionsFollowTheArticle();
    void everyControlHasAName();

private:
    std::unique_ptr<Theme> m_theme;
};

namespace {

constexpr qint64 clockNow = 1'772'447'520'000;

/// A desk with an interview open.
struct Desk
{
    Desk(const ArticleContent &content, const Theme &theme)
        : library(content)
        , open(library.open())
        , commands(library.store(), tasks, theme, &window)
    {
        commands.setProfile(reporterProfile());
        commands.setClock([] { return clockNow; });
        commands.setArticle(open.get());
        file = folder.filePath(QStringLiteral("port.txt"));
    }

    template <typename Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        for (Dialog *one : window.findChildren<Dialog *>()) {
            if (one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }

    static void click(const QWidget &in, const char *name)
    {
        QTest::mouseClick(in.findChild<QPushButton *>(QLatin1String(name)), Qt::LeftButton);
    }
    static void choose(const QWidget &in, const char *name, int index)
    {
        auto *control = in.findChild<SegmentedControl *>(QLatin1String(name));
        QTest::mouseClick(control->findChildren<QPushButton *>().at(index), Qt::LeftButton);
    }

    /// As a text, so that a test can change it as an interviewee would.
    void ask()
    {
        commands.ask();
        auto *asked = dialog<AskApprovalDialog>();
        QVERIFY(asked != nullptr);
        asked->findChild<QComboBox *>(QStringLiteral("askChannel"))
            ->setCurrentIndex(int(ApprovalChannel::InPerson));
        choose(*asked, "askForm", int(ApprovalAsk::Form::TextFile));
        asked->setPath(file);
        click(*asked, "askSend");
        QTRY_COMPARE(commands.book().requests().size(), size_t(1));
        QTRY_VERIFY(dialog<AskApprovalDialog>() == nullptr);
    }

    [[nodiscard]] QString sent() const { return QString::fromUtf8(*readFile(file, 1 << 20)); }

    AnswerDialog *answer(const QString &text)
    {
        commands.readAnswer();
        auto *reading = dialog<AnswerDialog>();
        reading->findChild<QPlainTextEdit *>(QStringLiteral("answerText"))->setPlainText(text);
        click(*reading, "answerRead");
        return reading;
    }

    void take(AnswerDialog &reading)
    {
        QSignalSpy done(&commands, &ApprovalCommands::done);
        click(reading, "answerTake");
        QTRY_COMPARE(done.count(), 1);
    }

    [[nodiscard]] ApprovalState state(size_t turn) const
    {
        return const_cast<ApprovalCommands &>(commands).book().turns()[turn].state;
    }

    QTemporaryDir folder;
    QString file;
    QWidget window;
    LibraryCase library;
    std::unique_ptr<OpenArticle> open;
    TaskRunner tasks;
    ApprovalCommands commands;
};

constexpr char firstAnswer[] =
    "From January to August 61,400, which is 27.8 per cent more than last year.";
constexpr char secondAnswer[] = "The first stage is due in the second quarter of 2026.";

} // namespace

void TestUiApproval::answersGoOutAndComeBack()
{
    Desk desk(interview(), *m_theme);
    QTextCursor(desk.open->document()).insertText(QStringLiteral("Typed just now. "));
    QVERIFY(desk.open->isModifiedSinceRevision());
    desk.ask();
    QVERIFY(!desk.open->isModifiedSinceRevision()); // pinned to what is saved
    const ApprovalRequest request = desk.commands.book().requests().front();
    QCOMPARE(request.person, QStringLiteral("Leyla Quliyeva"));
    QCOMPARE(request.revision, desk.open->article().head);
    QCOMPARE(request.blocks.size(), 2);
    QVERIFY(desk.sent().contains(QLatin1String(firstAnswer)));
    QVERIFY(!desk.sent().contains(QStringLiteral("Typed just now"))); // a question, not asked about
    QCOMPARE(desk.state(0), ApprovalState::Waiting);

    AnswerDialog *reading = desk.answer(desk.sent());
    QTRY_COMPARE(reading->rows().size(), size_t(2));
    QCOMPARE(reading->rows()[0]->kind(), workspace::ReturnedKind::Unchanged);
    desk.take(*reading);
    QTRY_COMPARE(desk.state(0), ApprovalState::Approved);
    QCOMPARE(desk.state(1), ApprovalState::Approved);
    const auto answers = desk.library.wait<std::vector<BlockApproval>>(
        [&](store::Repository &r) { return store::Approvals(r).answers(desk.library.id); });
    QCOMPARE(answers.size(), size_t(2));
    QCOMPARE(answers[0].by, QStringLiteral("Leyla Quliyeva"));
    QCOMPARE(answers[0].channel, ApprovalChannel::InPerson);
    QCOMPARE(answers[0].recordedBy, reporterProfile().name);
    QVERIFY(desk.commands.book().requests().front().returned);
}

void TestUiApproval::theirWordingIsOneStepOfUndo()
{
    Desk desk(interview(), *m_theme);
    desk.ask();
    const Body before = desk.open->content().body;
    QString text = desk.sent();
    text.replace(QStringLiteral("27.8 per cent"), QStringLiteral("almost 28 per cent"));
    AnswerDialog *reading = desk.answer(text);
    QTRY_COMPARE(reading->rows().size(), size_t(2));
    QCOMPARE(reading->rows()[0]->kind(), workspace::ReturnedKind::Changed);
    QVERIFY(reading->rows()[0]->choice().takeWording);
    desk.take(*reading);
    // Proposed in her name; what goes out is still ours, and that she has not agreed to.
    QVERIFY(plainText(desk.open->content().body) == plainText(before));
    QVERIFY(desk.open->document()->toPlainText().contains(QStringLiteral("almost 28")));
    const auto open = openSuggestions(*desk.open->document());
    QCOMPARE(open.size(), size_t(1));
    QCOMPARE(open[0].by().author, QStringLiteral("Leyla Quliyeva"));
    QCOMPARE(open[0].by().at.utcMs, clockNow);
    QTRY_COMPARE(desk.state(0), ApprovalState::ChangedSince);
    QVERIFY(desk.commands.book().turns()[0].proposed);
    desk.open->undoStack()->undo();
    QVERIFY(desk.open->content().body == before);
    desk.open->undoStack()->redo();
    QVERIFY(openSuggestions(*desk.open->document()).size() == size_t(1));
    const auto history = desk.library.wait<std::vector<RevisionInfo>>(
        [&](store::Repository &r) { return r.revisions(desk.library.id); });
    QVERIFY(history.front().note.contains(QStringLiteral("Leyla Quliyeva")));
}

void TestUiApproval::acceptedWordingIsApproved_rejectedIsNot()
{
    Desk desk(interview(), *m_theme);
    desk.ask();
    QString text = desk.sent();
    text.replace(QStringLiteral("27.8 per cent"), QStringLiteral("almost 28 per cent"));
    AnswerDialog *reading = desk.answer(text);
    QTRY_COMPARE(reading->rows().size(), size_t(2));
    desk.take(*reading);
    QTRY_COMPARE(desk.state(0), ApprovalState::ChangedSince);
    QVERIFY(decide(*desk.open, QStringLiteral("Accept"), text::Decision::Accept,
                   text::suggestionsBy(QStringLiteral("Leyla Quliyeva"))));
    QTRY_COMPARE(desk.state(0), ApprovalState::Approved);
    QVERIFY(plainText(desk.open->content().body).contains(QStringLiteral("almost 28 per cent")));
    desk.open->undoStack()->undo();
    QVERIFY(decide(*desk.open, QStringLiteral("Reject"), text::Decision::Reject,
                   text::everySuggestion()));
    QTRY_COMPARE(desk.state(0), ApprovalState::ChangedSince);
    QVERIFY(!desk.commands.book().turns()[0].proposed);
}

void TestUiApproval::secondAnswer_takesThePlaceOfTheFirst()
{
    Desk desk(interview(), *m_theme);
    desk.ask();
    QString text = desk.sent();
    text.replace(QStringLiteral("27.8 per cent"), QStringLiteral("almost 28 per cent"));
    AnswerDialog *reading = desk.answer(text);
    QTRY_COMPARE(reading->rows().size(), size_t(2));
    desk.take(*reading);
    text.replace(QStringLiteral("almost 28"), QStringLiteral("nearly 28"));
    AnswerDialog *again = desk.answer(text);
    QTRY_COMPARE(again->rows().size(), size_t(2));
    desk.take(*again);
    const QString shown = desk.open->document()->toPlainText();
    QVERIFY(shown.contains(QStringLiteral("nearly 28")));
    QVERIFY(!shown.contains(QStringLiteral("almost 28")));
}

void TestUiApproval::marksForTheMargin()
{
    Desk desk(interview(), *m_theme);
    const QString first = desk.open->content().body.blocks[1].id;
    QVERIFY(desk.commands.marks().isEmpty());
    desk.ask();
    MarginMark mark = desk.commands.marks().value(first);
    QVERIFY(mark.drawn);
    QVERIFY2(mark.words.contains(QStringLiteral("waiting")) &&
                 mark.words.contains(QStringLiteral("Leyla Quliyeva")) &&
                 mark.words.contains(QStringLiteral("In person")),
             qPrintable(mark.words));
    AnswerDialog *reading = desk.answer(desk.sent());
    QTRY_COMPARE(reading->rows().size(), size_t(2));
    Desk::choose(*reading->rows()[1], "answerVerdict", int(Verdict::Refused));
    desk.take(*reading);
    QTRY_VERIFY(desk.commands.marks().value(first).words.startsWith(QStringLiteral("approved")));
    const QString second = desk.open->content().body.blocks[3].id;
    QVERIFY(desk.commands.marks().value(second).words.startsWith(QStringLiteral("refused")));
    QVERIFY(desk.commands.marks().value(second).icon != desk.commands.marks().value(first).icon);
    QTextCursor cursor = desk.open->document()->find(QStringLiteral("61,400"));
    cursor.insertText(QStringLiteral("61,900"));
    QTRY_VERIFY(desk.commands.marks().value(first).words.startsWith(QStringLiteral("changed")));
}

void TestUiApproval::otherOrderAndMissing_areSeen()
{
    ArticleContent content = interview();
    Block question = content.body.blocks[2];
    Block third = content.body.blocks[3];
    question.id.clear();
    third.id.clear();
    third.runs = plainRuns(QStringLiteral("Two ferries a day cross to Turkmenbashi since spring."));
    content.body.blocks.push_back(question);
    content.body.blocks.push_back(third);
    normalise(content.body);
    Desk desk(content, *m_theme);
    desk.ask();
    const QString returned = QLatin1String(secondAnswer) + QStringLiteral("\n\n") +
                             QLatin1String(firstAnswer) +
                             QStringLiteral("\n\nPlease do not forget to thank the whole crew.");
    AnswerDialog *reading = desk.answer(returned);
    QTRY_COMPARE(reading->rows().size(), size_t(3));
    QCOMPARE(reading->rows()[0]->kind(), workspace::ReturnedKind::Unchanged);
    QCOMPARE(reading->rows()[1]->kind(), workspace::ReturnedKind::Unchanged);
    QCOMPARE(reading->rows()[2]->kind(), workspace::ReturnedKind::Missing);
    auto *added = reading->findChild<QPlainTextEdit *>(QStringLiteral("answerAdded"));
    QVERIFY(added != nullptr);
    QVERIFY(added->toPlainText().contains(QStringLiteral("thank the whole crew")));
    const Body before = desk.open->content().body;
    desk.take(*reading); // what is missing is neither taken out nor approved by itself
    QVERIFY(desk.open->content().body == before);
    QTRY_COMPARE(desk.state(0), ApprovalState::Approved);
    QCOMPARE(desk.state(2), ApprovalState::Waiting);

    AnswerDialog *again = desk.answer(returned);
    QTRY_COMPARE(again->rows().size(), size_t(3));
    Desk::choose(*again->rows()[2], "answerWording", 0); // take it out
    Desk::choose(*again->rows()[1], "answerVerdict", int(Verdict::Refused));
    desk.take(*again);
    const Body proposed = desk.open->content().body;
    QCOMPARE(proposed.blocks.size(), before.blocks.size());
    QCOMPARE(text::decided(proposed, text::Decision::Accept, text::everySuggestion()).blocks.size(),
             before.blocks.size() - 1);
    QTRY_COMPARE(desk.state(1), ApprovalState::Refused);
}

void TestUiApproval::yesByTelephone_needsNoFile()
{
    Desk desk(interview(), *m_theme);
    desk.ask();
    desk.commands.readAnswer();
    auto *reading = desk.dialog<AnswerDialog>();
    QVERIFY(!reading->findChild<QPushButton *>(QStringLiteral("answerRead"))->isEnabled());
    Desk::click(*reading, "answerAsSent");
    QTRY_COMPARE(reading->rows().size(), size_t(2));
    auto *channel = reading->findChild<QComboBox *>(QStringLiteral("answerChannel"));
    channel->setCurrentIndex(int(ApprovalChannel::Telephone));
    auto *by = reading->findChild<QLineEdit *>(QStringLiteral("answerBy"));
    by->clear();
    QVERIFY(!reading->findChild<QPushButton *>(QStringLiteral("answerTake"))->isEnabled());
    QTest::keyClicks(by, QStringLiteral("Her press office"));
    desk.take(*reading);
    QTRY_COMPARE(desk.state(1), ApprovalState::Approved);
    QCOMPARE(desk.commands.book().turns()[1].answer->by, QStringLiteral("Her press office"));
    QCOMPARE(desk.commands.book().turns()[1].answer->channel, ApprovalChannel::Telephone);
}

void TestUiApproval::editsSinceSending_areNotApproved()
{
    Desk desk(interview(), *m_theme);
    desk.ask();
    QTextCursor cursor = desk.open->document()->find(QStringLiteral("second quarter"));
    cursor.insertText(QStringLiteral("third quarter"));
    AnswerDialog *reading = desk.answer(desk.sent());
    QTRY_COMPARE(reading->rows().size(), size_t(2));
    desk.take(*reading); // they said yes to the second quarter
    QTRY_COMPARE(desk.state(1), ApprovalState::ChangedSince);
    QCOMPARE(desk.state(0), ApprovalState::Approved);
    QVERIFY(plainText(desk.open->content().body).contains(QStringLiteral("third quarter")));
}

void TestUiApproval::badAnswer_saysWhy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("damaged docx") << QByteArray("PK\x03\x04garbage", 11);
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
}

void TestUiApproval::badAnswer_saysWhy()
{
    QFETCH(QByteArray, bytes);
    Desk desk(interview(), *m_theme);
    desk.ask();
    const QString path = desk.folder.filePath(QStringLiteral("back.docx"));
    QVERIFY(writeFile(path, bytes, Overwrite::No));
    desk.commands.readAnswer();
    auto *reading = desk.dialog<AnswerDialog>();
    reading->setPath(path);
    Desk::click(*reading, "answerRead");
    auto *message = reading->findChild<MessageBar *>();
    QTRY_VERIFY(message->isVisible());
    QVERIFY(message->text().size() > 15);
    QVERIFY(reading->rows().empty());
    QVERIFY(reading->findChild<QPushButton *>(QStringLiteral("answerRead"))->isEnabled());
    QCOMPARE(desk.state(0), ApprovalState::Waiting);
}

void TestUiApproval::offTheRecord_isShownAsLeftOut()
{
    ArticleContent content = interview();
    content.body.blocks[1].runs.push_back({RunKind::Text,
                                           QStringLiteral(" Between us, it will be later."),
                                           {{MarkKind::OffRecord, {}}},
                                           {}});
    Desk desk(content, *m_theme);
    desk.commands.ask();
    auto *asked = desk.dialog<AskApprovalDialog>();
    const auto *list = asked->findChild<QListWidget *>(QStringLiteral("askTurns"));
    QVERIFY(list->item(0)->text().contains(QStringLiteral("Left out")));
    QCOMPARE(list->item(0)->checkState(), Qt::Checked);
    list->item(0)->setCheckState(Qt::Unchecked);
    list->item(1)->setCheckState(Qt::Unchecked);
    QVERIFY(!asked->findChild<QPushButton *>(QStringLiteral("askSend"))->isEnabled());
    list->item(0)->setCheckState(Qt::Checked);
    auto *channel = asked->findChild<QComboBox *>(QStringLiteral("askChannel"));
    channel->setCurrentIndex(int(ApprovalChannel::Messenger));
    Desk::choose(*asked, "askForm", int(ApprovalAsk::Form::Clipboard));
    Desk::click(*asked, "askSend");
    QTRY_COMPARE(desk.commands.book().requests().size(), size_t(1));
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(QLatin1String(firstAnswer)));
    QVERIFY(!copied.contains(QStringLiteral("Between us")));
    QVERIFY(!copied.contains(QLatin1String(secondAnswer)));
}

void TestUiApproval::existingFile_isNotReplaced()
{
    Desk desk(interview(), *m_theme);
    QVERIFY(writeFile(desk.file, "their answer", Overwrite::No));
    desk.commands.ask();
    auto *asked = desk.dialog<AskApprovalDialog>();
    Desk::choose(*asked, "askForm", int(ApprovalAsk::Form::TextFile));
    asked->setPath(desk.file);
    Desk::click(*asked, "askSend");
    QTRY_VERIFY(asked->findChild<MessageBar *>()->isVisible());
    QCOMPARE(desk.sent(), QStringLiteral("their answer"));
    QVERIFY(desk.commands.book().requests().empty()); // nothing is recorded that did not go out
}

void TestUiApproval::wordingKeepsMarksAndSecrets()
{
    Block block = makeBlock(BlockRole::Answer);
    block.runs = {{RunKind::Text, QStringLiteral("We open "), {}, {}},
                  {RunKind::Text, QStringLiteral("in May"), {{MarkKind::Strong, {}}}, {}},
                  {RunKind::FootnoteRef, {}, {}, QStringLiteral("n1")},
                  {RunKind::Text, QStringLiteral(" if paid"), {{MarkKind::OffRecord, {}}}, {}},
                  {RunKind::Text, QStringLiteral(", God willing."), {}, {}}};
    QCOMPARE(shownText(block), QStringLiteral("We open in May, God willing."));
    const Block same = withWording(block, shownText(block));
    QVERIFY(same == block);
    const Block other = withWording(block, QStringLiteral("We open in June, God willing."));
    QCOMPARE(shownText(other), QStringLiteral("We open in June, God willing."));
    QVERIFY(plainText(other).contains(QStringLiteral("if paid")));
    bool strong = false;
    bool note = false;
    for (const Run &run : other.runs) {
        strong = strong || (run.text == QStringLiteral("in June") && run.has(MarkKind::Strong));
        note = note || run.kind == RunKind::FootnoteRef;
    }
    QVERIFY(strong);
    QVERIFY(note);
    const Block lines = withWording(block, QStringLiteral("One.\nTwo."));
    QCOMPARE(shownText(lines), QStringLiteral("One.\nTwo."));
    QVERIFY(withWording(block, {}).runs.size() == size_t(2)); // what they never saw stays
}

void TestUiApproval::turnsStandTogether()
{
    ArticleContent content = interview();
    Block more = makeBlock(BlockRole::Answer, plainRuns(QStringLiteral("And one ferry more.")));
    more.speaker = QStringLiteral("lq");
    content.body.blocks.insert(content.body.blocks.begin() + 2, more);
    const QString first = content.body.blocks[1].id;
    ApprovalRequest request;
    request.uuid = QStringLiteral("r");
    request.blocks = {first};
    auto turns = approvalTurns(content, {request}, {});
    QCOMPARE(turns.size(), size_t(2));
    QCOMPARE(turns[0].blocks.size(), 2);
    QCOMPARE(turns[0].state, ApprovalState::Waiting);
    QCOMPARE(turns[1].state, ApprovalState::NotAsked);
    BlockApproval yes;
    yes.block = first;
    yes.request = request.uuid;
    yes.text = approvalHash(content.body.blocks[1]);
    turns = approvalTurns(content, {request}, {yes});
    QCOMPARE(turns[0].state, ApprovalState::ChangedSince); // a paragraph they never saw
    content.body.blocks.erase(content.body.blocks.begin() + 2);
    turns = approvalTurns(content, {request}, {yes});
    QCOMPARE(turns[0].state, ApprovalState::Approved);
    yes.approved = false;
    QCOMPARE(approvalTurns(content, {request}, {yes})[0].state, ApprovalState::Refused);
    QVERIFY(approvalTurns({}, {request}, {yes}).empty());
}

void TestUiApproval::panelJumpsAndCounts()
{
    Desk desk(interview(), *m_theme);
    auto *panel = desk.commands.makePanel(&desk.window);
    desk.window.show();
    QSignalSpy jumps(&desk.commands, &ApprovalCommands::jumpRequested);
    auto *list = panel->findChild<QListWidget *>(QStringLiteral("approvalTurns"));
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().startsWith(QStringLiteral("not sent")));
    QVERIFY(!panel->findChild<QPushButton *>(QStringLiteral("approvalRead"))->isEnabled());
    desk.ask();
    QTRY_VERIFY(list->item(1)->text().startsWith(QStringLiteral("waiting")));
    QCOMPARE(panel->summary(), QStringLiteral("0 of 2 answers approved"));
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(jumps.count(), 1);
    QCOMPARE(jumps.front().front().toString(), desk.open->content().body.blocks[3].id);
    QCOMPARE(desk.commands.marks().size(), 2);
    desk.commands.setArticle(nullptr);
    QCOMPARE(list->count(), 0);
    desk.commands.ask(); // without an article nothing happens
    desk.commands.readAnswer();
}

void TestUiApproval::actionsFollowTheArticle()
{
    const LibraryCase library(interview());
    auto open = library.open();
    QWidget window;
    auto *sharing = new SharingCommands(library.store(), *m_theme, reporterProfile(), &window);
    const auto action = [sharing](const char *name) {
        return sharing->findChild<QAction *>(QLatin1String("sharing.") + QLatin1String(name));
    };
    for (const QAction *one : sharing->actions()) {
        QVERIFY2(!one->text().isEmpty(), qPrintable(one->objectName()));
        QVERIFY2(!one->icon().isNull(), qPrintable(one->objectName()));
    }
    QVERIFY(!action("copyHeadline")->isEnabled());
    QVERIFY(action("receiveStory")->isEnabled());
    sharing->setArticle(open.get());
    QSignalSpy done(sharing, &SharingCommands::done);
    QSignalSpy failed(sharing, &SharingCommands::failed);
    action("copyHeadline")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), open->metadata().headline);
    QCOMPARE(done.count(), 1);
    action("copyQuote")->trigger(); // nothing is selected: it is said
    QCOMPARE(done.count(), 2);
    const QString answer = open->content().body.blocks[1].id;
    sharing->setSelection([answer](const SharingCommands::TakePassages &take) {
        take({{answer, 0, 0}});
    });
    action("copyQuote")->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Leyla Quliyeva")));
    sharing->copyQuote({{QStringLiteral("gone"), 0, 0}});
    QCOMPARE(failed.count(), 1);
    action("cms")->trigger();
    QVERIFY(window.findChild<QWidget *>(QStringLiteral("cmsPanel"))->isVisible());
    open.reset();
    QVERIFY(!action("print")->isEnabled());
}

void TestUiApproval::everyControlHasAName()
{
    Desk desk(interview(), *m_theme);
    desk.ask();
    desk.commands.ask();
    QCOMPARE(nameless(*desk.dialog<AskApprovalDialog>()), QStringList());
    desk.dialog<AskApprovalDialog>()->reject();
    AnswerDialog *reading = desk.answer(desk.sent());
    QCOMPARE(nameless(*reading), QStringList());
    QTRY_COMPARE(reading->rows().size(), size_t(2));
    QCOMPARE(nameless(*reading), QStringList());
    QCOMPARE(nameless(*desk.commands.makePanel(&desk.window)), QStringList());
}

QTEST_MAIN(TestUiApproval)
#include "test_ui_approval.moc"
