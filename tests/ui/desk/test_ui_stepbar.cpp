// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskcase.h"
#include "ui/desk/activitymodel.h"
#include "ui/desk/activitypanel.h"
#include "ui/desk/assignpanel.h"
#include "ui/desk/colleaguefield.h"
#include "ui/desk/factlabel.h"
#include "ui/desk/quicknote.h"
#include "ui/desk/readmarker.h"
#include "ui/desk/stepbar.h"
#include "ui/desk/stepnote.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>
#include <QToolButton>

using namespace rd;
using namespace rd::ui;
using rd::ui::testing::DeskCase;
using rd::ui::testing::editorProfile;

class TestUiStepBar final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void stepWithANote_savesHandsOverAndIsUndone();
    void requiredNote_isAskedForInWords();
    void escapeLeavesTheStep();
    void halfWrittenNoteWaitsForItsArticle();
    void actionsFollowTheStatus();
    void publishedAndChanged_offersUpdate();
    void embargoHoldsPublishing();
    void movedMeanwhile_isSaid();
    void assigneeIsChangedByKeys();
    void factsCountDown();
    void lengthIsSaidInWords();
    void shownForTwoSeconds_isRead();
    void articleMayDieFirst();
    void activityIsReadByPages();
    void activityFiltersAndOpens();
    void quickNoteBecomesAnIdea();
    void quickNoteKeepsItsTextWhenTheStoreFails();
    void everyControlHasAName();

private:
    [[nodiscard]] static QPushButton *button(const QWidget &bar, const char *name)
    {
        return bar.findChild<QPushButton *>(QLatin1String(name));
    }
    [[nodiscard]] static QAction *action(const StepBar &bar, const char *name)
    {
        return bar.findChild<QAction *>(QLatin1String(name), Qt::FindDirectChildrenOnly);
    }
    std::unique_ptr<Theme> m_theme;
};

void TestUiStepBar::initTestCase()
{
    qRegisterMetaType<ArticleId>();
    qRegisterMetaType<RevisionId>();
    m_theme = std::make_unique<Theme>(*static_cast<QApplication *>(QCoreApplication::instance()));
    m_theme->setChoice(SchemeChoice::Light);
}

void TestUiStepBar::stepWithANote_savesHandsOverAndIsUndone()
{
    DeskCase desk;
    const ArticleId id = desk.add(QStringLiteral("Ferry back in service"), Status::Draft);
    const auto open = desk.open(id);
    const RevisionId before = open->article().head;
    QTextCursor(open->document()).insertText(QStringLiteral("Just typed. "));
    StepBar bar(*desk.room.store, *m_theme, editorProfile());
    bar.setArticle(open.get());
    bar.show();
    QSignalSpy taken(&bar, &StepBar::stepTaken);
    QSignalSpy failures(&bar, &StepBar::failed);
    QPushButton *primary = button(bar, "deskPrimary");
    QCOMPARE(primary->text(), QStringLiteral("Send for review"));
    QTest::mouseClick(primary, Qt::LeftButton);
    auto *note = bar.findChild<QPlainTextEdit *>(QStringLiteral("stepNoteText"));
    QVERIFY(note->isVisible());
    QTest::keyClicks(note, QStringLiteral("Check the times"));
    QTest::keyClicks(bar.findChild<ColleagueField *>(QStringLiteral("stepNoteHand")),
                     QStringLiteral("Leyla"));
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(taken.count(), 1);
    QCOMPARE(failures.count(), 0);
    QVERIFY(!note->isVisible());

    const Article now = desk.read(id);
    QCOMPARE(now.status, Status::InReview);
    QCOMPARE(now.assignee, QStringLiteral("Leyla"));
    QVERIFY(now.head != before); // what was typed went along
    QVERIFY(now.content.body == open->content().body);
    QCOMPARE(desk.log(id).front().note, QStringLiteral("Check the times"));
    QCOMPARE(primary->text(), QStringLiteral("Approve"));
    QCOMPARE(button(bar, "deskAssignee")->text(), QStringLiteral("Leyla"));

    auto *message = bar.findChild<MessageBar *>();
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains(QStringLiteral("Leyla")));
    QTest::mouseClick(message->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(open->article().status, Status::Draft);
    QCOMPARE(desk.read(id).assignee, QString());
    QVERIFY(!action(bar, "desk.takeBack")->isEnabled());
}

void TestUiStepBar::requiredNote_isAskedForInWords()
{
    DeskCase desk;
    const ArticleId id = desk.add(QStringLiteral("Bridge closed"), Status::InReview);
    const auto open = desk.open(id);
    StepBar bar(*desk.room.store, *m_theme, editorProfile());
    bar.setArticle(open.get());
    bar.show();
    action(bar, "desk.sendBack")->trigger();
    auto *note = bar.findChild<QPlainTextEdit *>(QStringLiteral("stepNoteText"));
    auto *why = bar.findChild<QLabel *>(QStringLiteral("stepNoteWhy"));
    QVERIFY(note->isVisible());
    QVERIFY(!why->isVisible());
    QTest::keyClick(note, Qt::Key_Enter, Qt::ControlModifier);
    QVERIFY(why->isVisible());
    QVERIFY(!why->text().isEmpty());
    QCOMPARE(desk.read(id).status, Status::InReview);
    QTest::keyClicks(note, QStringLiteral("A second source, please"));
    QTest::mouseClick(button(bar, "stepNoteTake"), Qt::LeftButton);
    QTRY_COMPARE(open->article().status, Status::Draft);
    QCOMPARE(desk.log(id).front().note, QStringLiteral("A second source, please"));
}

void TestUiStepBar::escapeLeavesTheStep()
{
    DeskCase desk;
    const ArticleId id = desk.add(QStringLiteral("Snow on the passes"), Status::Draft);
    const auto open = desk.open(id);
    StepBar bar(*desk.room.store, *m_theme, editorProfile());
    bar.setArticle(open.get());
    bar.show();
    action(bar, "desk.review")->trigger();
    auto *note = bar.findChild<QPlainTextEdit *>(QStringLiteral("stepNoteText"));
    QTest::keyClicks(note, QStringLiteral("half a thought"));
    action(bar, "desk.review")->trigger(); // asked twice: nothing typed is lost
    QCOMPARE(note->toPlainText(), QStringLiteral("half a thought"));
    QTest::keyClick(note, Qt::Key_Escape);
    QVERIFY(!note->isVisible());
    QCOMPARE(desk.read(id).status, Status::Draft);
}

void TestUiStepBar::halfWrittenNoteWaitsForItsArticle()
{
    DeskCase desk;
    const auto first = desk.open(desk.add(QStringLiteral("First"), Status::Draft));
    const auto second = desk.open(desk.add(QStringLiteral("Second"), Status::Draft));
    StepBar bar(*desk.room.store, *m_theme, editorProfile());
    bar.setArticle(first.get());
    bar.show();
    action(bar, "desk.review")->trigger();
    auto *note = bar.findChild<QPlainTextEdit *>(QStringLiteral("stepNoteText"));
    QTest::keyClicks(note, QStringLiteral("Check the"));
    bar.setArticle(second.get());
    QVERIFY(!note->isVisible());
    action(bar, "desk.review")->trigger();
    QCOMPARE(note->toPlainText(), QString()); // another's note is not this one's
    bar.setArticle(nullptr);
    bar.setArticle(first.get());
    QVERIFY(note->isVisible());
    QCOMPARE(note->toPlainText(), QStringLiteral("Check the"));
    QSignalSpy taken(&bar, &StepBar::stepTaken);
    QTest::keyClicks(note, QStringLiteral(" times"));
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(taken.count(), 1);
    QCOMPARE(desk.log(first->id()).front().note, QStringLiteral("Check the times"));
    bar.setArticle(second.get());
    bar.setArticle(first.get());
    QVERIFY(!note->isVisible()); // used up
}

void TestUiStepBar::actionsFollowTheStatus()
{
    DeskCase desk;
    const ArticleId id = desk.add(QStringLiteral("An idea"), Status::Idea);
    const auto open = desk.open(id);
    StepBar bar(*desk.room.store, *m_theme, editorProfile());
    QVERIFY(!action(bar, "desk.start")->isEnabled());
    bar.setArticle(open.get());
    bar.show();
    QVERIFY(action(bar, "desk.start")->isEnabled());
    QVERIFY(action(bar, "desk.drop")->isEnabled());
    QVERIFY(!action(bar, "desk.publish")->isEnabled());
    const QList<QAction *> all = bar.deskActions();
    for (const QAction *one : all) {
        QVERIFY(one->objectName().startsWith(QStringLiteral("desk.")));
        QVERIFY(!one->text().isEmpty());
        QVERIFY(one->shortcut().isEmpty());
    }
    action(bar, "desk.start")->trigger(); // asks for nothing
    QTRY_COMPARE(open->article().status, Status::Draft);
    QVERIFY(!action(bar, "desk.start")->isEnabled());
    QVERIFY(action(bar, "desk.review")->isEnabled());
    // The other steps are in the menu beside.
    const auto *menu = bar.findChild<QToolButton *>(QStringLiteral("deskMore"))->menu();
    QCOMPARE(menu->actions().size(), 3);
}

void TestUiStepBar::publishedAndChanged_offersUpdate()
{
    DeskCase desk;
    const ArticleId id = desk.add(QStringLiteral("Port opens"), Status::Approved);
    const auto open = desk.open(id);
    StepBar bar(*desk.room.store, *m_theme, editorProfile());
    bar.setArticle(open.get());
    bar.show();
    QTest::mouseClick(button(bar, "deskPrimary"), Qt::LeftButton);
    QTRY_COMPARE(open->article().status, Status::Published);
    QVERIFY(!button(bar, "deskPrimary")->isVisible());
    QVERIFY(!action(bar, "desk.update")->isEnabled());
    const RevisionId pinned = open->article().published;

    QTextCursor(open->document()).insertText(QStringLiteral("Later: "));
    QTRY_VERIFY(button(bar, "deskSeeChanges")->isVisible());
    QCOMPARE(bar.findChild<FactLabel *>(QStringLiteral("deskChanged"))->fact().text,
             QStringLiteral("changed since published"));
    QSignalSpy asked(&bar, &StepBar::changesRequested);
    QTest::mouseClick(button(bar, "deskSeeChanges"), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(button(bar, "deskPrimary")->text(), QStringLiteral("Publish update"));
    QTest::mouseClick(button(bar, "deskPrimary"), Qt::LeftButton);
    QTest::keyClick(bar.findChild<QPlainTextEdit *>(QStringLiteral("stepNoteText")), Qt::Key_Return,
                    Qt::ControlModifier);
    QTRY_VERIFY(open->article().published != pinned);
    QCOMPARE(open->article().published, open->article().head);
    QTRY_VERIFY(!button(bar, "deskSeeChanges")->isVisible());
}

void TestUiStepBar::embargoHoldsPublishing()
{
    DeskCase desk;
    const ArticleId id = desk.add(QStringLiteral("Report under embargo"), Status::Approved);
    const StoryId story = desk.read(id).storyId;
    const qint64 now = desk.room.now;
    QVERIFY(desk.room
                .write([story, now](store::Repository &r) {
                    return store::Desk(r).setEmbargo(story, Moment{now + 7'800'000, "Asia/Baku"},
                                                     QStringLiteral("Leyla"));
                })
                .has_value());
    const auto open = desk.open(id);
    StepBar bar(*desk.room.store, *m_theme, editorProfile());
    qint64 clock = now;
    bar.setClock([&clock] { return clock; });
    bar.setArticle(open.get());
    bar.show();
    const auto *embargo = bar.findChild<FactLabel *>(QStringLiteral("deskEmbargo"));
    QCOMPARE(embargo->fact().text, QStringLiteral("embargo: 2 h 10 min left"));
    QSignalSpy failures(&bar, &StepBar::failed);
    QTest::mouseClick(button(bar, "deskPrimary"), Qt::LeftButton);
    QCOMPARE(failures.count(), 1);
    QCOMPARE(desk.read(id).status, Status::Approved);
    clock += 7'800'000;
    bar.hide();
    bar.show();
    QVERIFY(!embargo->isVisible());
    QTest::mouseClick(button(bar, "deskPrimary"), Qt::LeftButton);
    QTRY_COMPARE(open->article().status, Status::Published);
}

void TestUiStepBar::movedMeanwhile_isSaid()
{
    DeskCase desk;
    const ArticleId id = desk.add(QStringLiteral("Two desks"), Status::Idea);
    const auto open = desk.open(id);
    StepBar bar(*desk.room.store, *m_theme, editorProfile());
    bar.setArticle(open.get());
    bar.show();
    QVERIFY(desk.room
                .write([id](store::Repository &r) {
                    return store::Desk(r).takeStep(
                        id, {Status::Idea, Status::Draft, {}, {}, QStringLiteral("Leyla")});
                })
                .has_value());
    QSignalSpy failures(&bar, &StepBar::failed);
    QTest::mouseClick(button(bar, "deskPrimary"), Qt::LeftButton);
    QTRY_COMPARE(failures.count(), 1);
    QCOMPARE(failures.at(0).at(0).value<Error>().code, ErrorCode::Conflict);
    QVERIFY(button(bar, "deskPrimary")->isEnabled());
    // With a note it is the same, and what was written stays.
    action(bar, "desk.drop")->trigger();
    auto *note = bar.findChild<QPlainTextEdit *>(QStringLiteral("stepNoteText"));
    QTest::keyClicks(note, QStringLiteral("Told already"));
    QTest::mouseClick(button(bar, "stepNoteTake"), Qt::LeftButton);
    QVERIFY(!note->isVisible());
    QTRY_COMPARE(failures.count(), 2);
    QVERIFY(note->isVisible());
    QCOMPARE(note->toPlainText(), QStringLiteral("Told already"));
}

void TestUiStepBar::assigneeIsChangedByKeys()
{
    DeskCase desk;
    const ArticleId id = desk.add(QStringLiteral("Whose turn"), Status::Draft);
    const auto open = desk.open(id);
    StepBar bar(*desk.room.store, *m_theme, editorProfile());
    bar.setArticle(open.get());
    bar.show();
    action(bar, "desk.assignToMe")->trigger();
    QTRY_COMPARE(open->article().assignee, editorProfile().name);
    QVERIFY(!action(bar, "desk.assignToMe")->isEnabled());
    QTest::keyClick(button(bar, "deskAssignee"), Qt::Key_Space);
    auto *field = bar.findChild<ColleagueField *>(QStringLiteral("assignName"));
    QVERIFY(field->isVisible());
    QCOMPARE(field->text(), editorProfile().name);
    QTest::keyClicks(field, QStringLiteral("Nigar Safarova"));
    QTest::keyClick(field, Qt::Key_Escape); // the list of names, when it is there
    if (field->isVisible()) {
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(open->article().assignee, QStringLiteral("Nigar Safarova"));
    }
    action(bar, "desk.assign")->trigger();
    QTest::mouseClick(button(bar, "assignNobody"), Qt::LeftButton);
    QTRY_COMPARE(open->article().assignee, QString());
}

void TestUiStepBar::factsCountDown()
{
    DeskCase desk;
    const qint64 now = desk.room.now;
    const ArticleId id =
        desk.add(QStringLiteral("Due soon"), Status::Draft, [now](store::NewArticle &made) {
            made.content.metadata.deadline = Moment{now + 7'800'000, "Asia/Baku"};
            made.content.metadata.urgency = 2;
        });
    const auto open = desk.open(id);
    StepBar bar(*desk.room.store, *m_theme, editorProfile());
    qint64 clock = now;
    bar.setClock([&clock] { return clock; });
    bar.setArticle(open.get());
    bar.show();
    const auto *due = bar.findChild<FactLabel *>(QStringLiteral("deskDeadline"));
    QCOMPARE(due->fact().text, QStringLiteral("due in 2 h 10 min"));
    QVERIFY(due->accessibleName().contains(QStringLiteral("Baku (UTC+4)")));
    QCOMPARE(bar.findChild<FactLabel *>(QStringLiteral("deskUrgency"))->fact().text,
             QStringLiteral("urgency 2"));
    clock += 4 * 3'600'000;
    bar.setClock([&clock] { return clock; });
    QCOMPARE(due->fact().text, QStringLiteral("1 h late"));
    QCOMPARE(due->fact().tone, Tone::Late);
    // Set in the metadata panel, it is seen here.
    open->editMetadata(QStringLiteral("Deadline"), [](Metadata &m) { m.deadline.reset(); });
    QVERIFY(!due->isVisible());
    open->editMetadata(QStringLiteral("Planned"), [clock](Metadata &m) {
        m.planned = Moment{clock - 60'000, "Asia/Baku"};
    });
    const auto *planned = bar.findChild<FactLabel *>(QStringLiteral("deskPlanned"));
    QVERIFY(planned->fact().text.endsWith(QStringLiteral("not out yet")));
}

void TestUiStepBar::lengthIsSaidInWords()
{
    LengthBar bar(*m_theme);
    bar.setLength(10, 0, LengthBar::Unit::Words);
    QVERIFY(bar.isHidden());
    bar.setLength(300, 400, LengthBar::Unit::Words);
    QCOMPARE(bar.text(), QStringLiteral("300 of 400 words · 100 to go"));
    bar.setLength(410, 400, LengthBar::Unit::Words);
    QCOMPARE(bar.text(), QStringLiteral("410 of 400 words · fits"));
    bar.setLength(900, 400, LengthBar::Unit::Characters);
    QCOMPARE(bar.text(), QStringLiteral("900 of 400 characters · 500 too many"));
    QVERIFY(bar.accessibleName().contains(bar.text()));

    DeskCase desk;
    const ArticleId id =
        desk.add(QStringLiteral("Short"), Status::Draft,
                 [](store::NewArticle &made) { made.content.metadata.targetLength = 5; });
    const auto open = desk.open(id);
    StepBar strip(*desk.room.store, *m_theme, editorProfile());
    strip.setArticle(open.get());
    const auto *length = strip.findChild<LengthBar *>(QStringLiteral("deskLength"));
    QTRY_COMPARE(length->text(), QStringLiteral("5 of 5 words · fits"));
}

void TestUiStepBar::shownForTwoSeconds_isRead()
{
    DeskCase desk;
    const ArticleId id = desk.add(QStringLiteral("Seen"), Status::Draft);
    const auto open = desk.open(id);
    store::ListFilter filter;
    filter.reader = editorProfile().name;
    const auto isNew = [&desk, &filter] {
        return desk.room
            .write([filter](store::Repository &r) { return r.rows(filter, INT64_MAX, 5); })
            ->front()
            .changedSinceRead;
    };
    StepBar bar(*desk.room.store, *m_theme, editorProfile());
    const auto *reader = bar.findChild<ReadMarker *>();
    QSignalSpy marked(reader, &ReadMarker::marked);
    bar.setArticle(open.get());
    bar.show();
    QTRY_COMPARE_WITH_TIMEOUT(marked.count(), 1, 10'000);
    QVERIFY(!isNew());
    // Somebody else saves it, nobody looks: new again.
    bar.hide();
    QVERIFY(desk.room
                .write([id](store::Repository &r) -> Result<RevisionId> {
                    auto article = r.article(id);
                    article->content.metadata.headline = QStringLiteral("Seen and changed");
                    return r.saveRevision(id, article->content,
                                          {article->head, QStringLiteral("Leyla"), {}});
                })
                .has_value());
    QVERIFY(isNew());
    QCOMPARE(marked.count(), 1);
}

void TestUiStepBar::articleMayDieFirst()
{
    DeskCase desk;
    const ArticleId id = desk.add(QStringLiteral("Gone"), Status::Draft);
    auto open = desk.open(id);
    StepBar bar(*desk.room.store, *m_theme, editorProfile());
    bar.setArticle(open.get());
    bar.show();
    QTextCursor(open->document()).insertText(QStringLiteral("unsaved "));
    action(bar, "desk.shelve")->trigger(); // waits for the revision
    open.reset();
    QVERIFY(!button(bar, "deskPrimary")->isVisible());
    action(bar, "desk.assign")->trigger();
    bar.setArticle(nullptr);
    QVERIFY(!action(bar, "desk.review")->isEnabled());
}

void TestUiStepBar::activityIsReadByPages()
{
    DeskCase desk;
    const int count = ActivityModel::pageSize + 30;
    ArticleId last;
    for (int i = 0; i < count; ++i) {
        last = desk.add(QStringLiteral("News %1").arg(i), Status::Idea);
    }
    ActivityModel model(*desk.room.store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter({}, ActivityGroup::All);
    QTRY_VERIFY(model.rowCount() >= ActivityModel::pageSize);
    while (model.canFetchMore({})) {
        const int before = model.rowCount();
        model.fetchMore({});
        QTRY_VERIFY(model.rowCount() > before || !model.canFetchMore({}));
    }
    QVERIFY(model.rowCount() >= count);
    QCOMPARE(model.activity(0).headline, QStringLiteral("News %1").arg(count - 1));
    QVERIFY(!model.dayAbove(0).isEmpty());
    // What happens now comes in at the top.
    const int before = model.rowCount();
    QVERIFY(desk.room
                .write([last](store::Repository &r) {
                    return store::Desk(r).takeStep(
                        last, {Status::Idea, Status::Draft, {}, {}, QStringLiteral("Leyla")});
                })
                .has_value());
    QTRY_COMPARE(model.rowCount(), before + 1);
    QCOMPARE(model.activity(0).kind, ActivityKind::StepTaken);
    QCOMPARE(model.activity(0).author, QStringLiteral("Leyla"));
}

void TestUiStepBar::activityFiltersAndOpens()
{
    DeskCase desk;
    const ArticleId id = desk.add(QStringLiteral("Followed"), Status::Idea);
    (void)desk.add(QStringLiteral("Another"), Status::Idea);
    QVERIFY(desk.room
                .write([id](store::Repository &r) {
                    return store::Desk(r).takeStep(
                        id, {Status::Idea, Status::Draft, {}, {}, QStringLiteral("Leyla")});
                })
                .has_value());
    ActivityPanel panel(*desk.room.store, *m_theme, editorProfile());
    panel.resize(420, 500);
    panel.show();
    QTRY_VERIFY(panel.model()->rowCount() >= 3);
    auto *kind = panel.findChild<QComboBox *>(QStringLiteral("activityKind"));
    kind->setCurrentIndex(kind->findData(int(ActivityGroup::Steps)));
    QTRY_COMPARE(panel.model()->rowCount(), 1);
    kind->setCurrentIndex(0);
    auto *who = panel.findChild<QComboBox *>(QStringLiteral("activityWho"));
    QTRY_VERIFY(who->findData(QStringLiteral("Leyla")) > 0);
    who->setCurrentIndex(who->findData(QStringLiteral("Leyla")));
    QTRY_COMPARE(panel.model()->rowCount(), 1);
    who->setCurrentIndex(0);
    panel.setArticle(id);
    QTRY_VERIFY(panel.model()->rowCount() >= 2);
    for (int row = 0; row < panel.model()->rowCount(); ++row) {
        QCOMPARE(panel.model()->activity(row).article, id);
    }
    QSignalSpy opened(&panel, &ActivityPanel::openRequested);
    panel.view()->setCurrentIndex(panel.model()->index(0));
    QTest::keyClick(panel.view(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).at(0).value<ArticleId>(), id);
}

void TestUiStepBar::quickNoteBecomesAnIdea()
{
    DeskCase desk;
    QuickNote note(*desk.room.store, *m_theme, editorProfile());
    QSignalSpy created(&note, &QuickNote::created);
    note.show();
    auto *text = note.findChild<QPlainTextEdit *>(QStringLiteral("quickNoteText"));
    QVERIFY(!button(note, "quickNoteKeep")->isEnabled());
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier); // nothing to keep
    QVERIFY(note.isVisible());
    QTest::keyClicks(text, QStringLiteral("Ask the port about the cranes"));
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, QStringLiteral("Leyla knows the director"));
    QTest::keyClick(&note, Qt::Key_Escape); // called away: nothing is lost
    QVERIFY(!note.isVisible());
    note.show();
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(created.count(), 1);
    QVERIFY(!note.isVisible());
    const Article made = desk.read(created.at(0).at(0).value<ArticleId>());
    QCOMPARE(made.status, Status::Idea);
    QCOMPARE(made.assignee, editorProfile().name);
    QCOMPARE(made.content.metadata.headline, QStringLiteral("Ask the port about the cranes"));
    QCOMPARE(made.content.metadata.language, QStringLiteral("az"));
    QCOMPARE(made.content.body.blocks.size(), size_t(1));
    note.show();
    QVERIFY(text->toPlainText().isEmpty());
}

void TestUiStepBar::quickNoteKeepsItsTextWhenTheStoreFails()
{
    DeskCase desk;
    const QString path = desk.room.store->path();
    desk.room.store.reset();
    store::OpenOptions options;
    options.mode = store::OpenMode::ReadOnly;
    auto locked = store::AsyncStore::open(path, options);
    QVERIFY(locked.has_value());
    QuickNote note(**locked, *m_theme, editorProfile());
    QSignalSpy failures(&note, &QuickNote::failed);
    note.show();
    auto *text = note.findChild<QPlainTextEdit *>(QStringLiteral("quickNoteText"));
    QTest::keyClicks(text, QStringLiteral("Must not be lost"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(failures.count(), 1);
    QVERIFY(note.isVisible());
    QCOMPARE(text->toPlainText(), QStringLiteral("Must not be lost"));
    QVERIFY(!text->isReadOnly());
    QVERIFY(note.findChild<MessageBar *>()->isVisible());
}

void TestUiStepBar::everyControlHasAName()
{
    DeskCase desk;
    const ArticleId id = desk.add(QStringLiteral("Names"), Status::InReview);
    const auto open = desk.open(id);
    StepBar bar(*desk.room.store, *m_theme, editorProfile());
    bar.setArticle(open.get());
    bar.show();
    action(bar, "desk.sendBack")->trigger();
    ActivityPanel panel(*desk.room.store, *m_theme, editorProfile());
    QuickNote note(*desk.room.store, *m_theme, editorProfile());
    for (const QWidget *root : {static_cast<QWidget *>(&bar), static_cast<QWidget *>(&panel),
                                static_cast<QWidget *>(&note)}) {
        const auto all = root->findChildren<QWidget *>();
        for (const QWidget *widget : all) {
            const auto *labelled = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() ||
                               (labelled != nullptr && !labelled->text().isEmpty());
            const bool inner = widget->objectName().startsWith(QStringLiteral("qt_")) ||
                               widget->focusProxy() != nullptr;
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(root) && !inner) {
                QVERIFY2(named, qPrintable(QStringLiteral("%1 %2").arg(
                                    QLatin1String(widget->metaObject()->className()),
                                    widget->objectName())));
            }
        }
    }
}

QTEST_MAIN(TestUiStepBar)
#include "test_ui_stepbar.moc"
