// SPDX-License-Identifier: GPL-3.0-or-later
// A reporter's and an editor's day, by keys alone: what the window does and what the log says.
#include "app/article/body/plaintext.h"
#include "app/base/files.h"
#include "app/store/desk.h"
#include "app/store/templates.h"
#include "ui/desk/boardview.h"
#include "ui/desk/quicknote.h"
#include "ui/desk/stepbar.h"
#include "ui/mainwindow/deskwatch.h"
#include "ui/mainwindow/newmenu.h"
#include "ui/palette/commandpalette.h"
#include "ui/revisions/changeddialog.h"
#include "ui/revisions/diffpanel.h"
#include "ui/sharing/answerdialog.h"
#include "ui/sharing/approvalpanel.h"
#include "ui/sharing/askapprovaldialog.h"
#include "ui/sharing/cmspanel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "windowcase.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>

using namespace rd;
using namespace rd::ui;
using rd::testing::WindowCase;

class TestDay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void news_fromTheFirstKeyToTheUpdate();
    void interview_approvalOutAndBack_thenPublished();
    void step_isTakenBack();
    void quickNote_isThreeKeysAndText();
    void template_ofTheNewsroom_beginsAnArticle();
    void board_opensAnArticle();
    void palette_findsStepsArticlesAndSettings();
    void profile_signsFromTheMomentItIsSaid();
    void colleague_handsOver_andTheDeskIsTold();
    void shortcut_chosenByAPerson_works();

private:
    template <typename W>
    [[nodiscard]] W *child(const char *name) const
    {
        return m_case->window().findChild<W *>(QLatin1String(name));
    }
    template <typename Job>
    auto store(Job job) const
    {
        auto done = m_case->session().store().run(store::AsyncStore::Lane::Save, job);
        done.waitForFinished();
        return done.result();
    }
    [[nodiscard]] OpenArticle *article() const { return m_case->pane()->article(); }
    [[nodiscard]] Status status() const { return article()->article().status; }
    /// What the keyboard would go to.
    [[nodiscard]] QWidget *focus() const { return m_case->window().focusWidget(); }
    void confirmNote(const QString &note) const;
    void writeNews() const;
    static void tabTo(const QWidget &control);
    static void pressByKeys(const QWidget &button);
    void command(const QString &typed) const;
    [[nodiscard]] std::vector<Activity> log() const;

    QTemporaryDir m_folder;
    std::unique_ptr<WindowCase> m_case;
};

void TestDay::init()
{
    m_case = std::make_unique<WindowCase>(0);
}

void TestDay::cleanup()
{
    m_case.reset();
}

/// A step asks for a word; Ctrl+Enter takes it.
void TestDay::confirmNote(const QString &note) const
{
    m_case->window().activateWindow(); // what a window manager does when a dialog is gone
    auto *field = m_case->window().findChild<StepBar *>()->findChild<QPlainTextEdit *>();
    QTRY_VERIFY(field && field->isVisible());
    QTRY_VERIFY2(field->hasFocus(), focus() ? focus()->metaObject()->className() : "no focus");
    QTest::keyClicks(field, note);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
}

void TestDay::writeNews() const
{
    m_case->press("Ctrl+N");
    QTRY_VERIFY(m_case->editor() && m_case->editor()->isVisible() && article());
    QTRY_VERIFY(focus() && focus() != m_case->list());
    QTest::keyClicks(focus(), QStringLiteral("Second terminal opens in spring"));
    QTRY_COMPARE(article()->metadata().headline, QStringLiteral("Second terminal opens in spring"));
    m_case->pane()->focusText();
    QTest::keyClicks(m_case->editor(), QStringLiteral("The harbour takes its first ship in May."));
}

void TestDay::tabTo(const QWidget &control)
{
    QWidget *window = control.window();
    window->activateWindow();
    constexpr int mostStops = 60;
    for (int i = 0; i < mostStops && window->focusWidget() != &control; ++i) {
        QTest::keyClick(window->focusWidget() ? window->focusWidget() : window, Qt::Key_Tab);
    }
    QVERIFY2(window->focusWidget() == &control, qPrintable(control.objectName()));
}

void TestDay::pressByKeys(const QWidget &button)
{
    tabTo(button);
    QTest::keyClick(button.window()->focusWidget(), Qt::Key_Space);
}

/// By its name in the palette.
void TestDay::command(const QString &typed) const
{
    m_case->press("Ctrl+K");
    QPointer<CommandPalette> palette = m_case->window().findChild<CommandPalette *>();
    QVERIFY(palette);
    auto *field = palette->findChild<QLineEdit *>();
    QTest::keyClicks(field, typed);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!palette);
}

std::vector<Activity> TestDay::log() const
{
    const auto lines = store(
        [](store::Repository &repository) { return store::Desk(repository).activity({}, 0, 100); });
    return lines.value_or(std::vector<Activity>());
}

void TestDay::news_fromTheFirstKeyToTheUpdate()
{
    writeNews();
    // A picture from the clipboard, at the end of the text.
    QImage photo(640, 400, QImage::Format_RGB32);
    photo.fill(Qt::darkCyan);
    QGuiApplication::clipboard()->setImage(photo);
    QTest::keyClick(m_case->editor(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(
        [this] {
            for (const Block &block : article()->content().body.blocks) {
                if (block.role == BlockRole::Figure) {
                    return true;
                }
            }
            return false;
        }(),
        10'000);

    m_case->press("Ctrl+Shift+R");
    confirmNote(QStringLiteral("Please check the date"));
    QTRY_COMPARE_WITH_TIMEOUT(status(), Status::InReview, 10'000);
    m_case->press("Ctrl+Shift+Y");
    confirmNote(QStringLiteral("Good"));
    QTRY_COMPARE_WITH_TIMEOUT(status(), Status::Approved, 10'000);
    m_case->press("Ctrl+Shift+P");
    QTRY_COMPARE_WITH_TIMEOUT(status(), Status::Published, 10'000);
    const RevisionId first = article()->article().published;
    QVERIFY(first.isValid());

    // Into the CMS, field by field.
    m_case->press("Ctrl+Shift+C");
    auto *cms = m_case->window().findChild<CmsPanel *>();
    QVERIFY(cms && cms->isVisible());
    QTest::keyClick(cms, Qt::Key_Return);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("Second terminal opens in spring"));
    m_case->press("Ctrl+Alt+C");
    QVERIFY(QGuiApplication::clipboard()->text() !=
            QStringLiteral("Second terminal opens in spring"));
    cms->close();

    // A reader writes that something is missing: noted at once, and the article stays as it is.
    const OpenArticle *published = article();
    m_case->press("Ctrl+Shift+Q");
    auto *note = child<QuickNote>("quickNote");
    QVERIFY(note && note->isVisible());
    QTest::keyClicks(note->findChild<QPlainTextEdit *>(), QStringLiteral("Reader: and the trains"));
    QTest::keyClick(note->findChild<QPlainTextEdit *>(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!note->isVisible(), 10'000);
    QTRY_VERIFY(m_case->isListed(2));
    QCOMPARE(article(), published);
    QVERIFY(!m_case->action("desk.seeChanges")->isEnabled());
    // The reader is right.
    m_case->press("Alt+2");
    QTextCursor end(m_case->editor()->document()->begin());
    end.movePosition(QTextCursor::EndOfBlock);
    m_case->editor()->setTextCursor(end);
    QTest::keyClicks(m_case->editor(), QStringLiteral(" Trains follow in June."));
    QTRY_VERIFY(m_case->action("desk.seeChanges")->isEnabled());
    m_case->press("Ctrl+Shift+K");
    auto *changed = child<ChangedDialog>("changedDialog");
    QVERIFY(changed);
    auto *publish = changed->findChild<QPushButton *>(QStringLiteral("publishUpdate"));
    QTRY_VERIFY_WITH_TIMEOUT(publish->isEnabled(), 10'000);
    QTest::keyClick(changed, Qt::Key_Return);
    confirmNote(QStringLiteral("Trains added"));
    QTRY_VERIFY_WITH_TIMEOUT(article()->article().published != first, 10'000);
    QCOMPARE(status(), Status::Published);
    QTRY_VERIFY(!m_case->action("desk.seeChanges")->isEnabled());

    QList<Status> steps;
    QStringList notes;
    for (const Activity &line : log()) {
        QCOMPARE(line.author, QStringLiteral("Aygün Rzayeva"));
        if (line.kind == ActivityKind::StepTaken) {
            steps.prepend(line.status.value());
            notes.prepend(line.note);
        }
    }
    QCOMPARE(steps, (QList<Status>{Status::InReview, Status::Approved, Status::Published,
                                   Status::Published}));
    QCOMPARE(notes, (QStringList{QStringLiteral("Please check the date"), QStringLiteral("Good"),
                                 QString(), QStringLiteral("Trains added")}));
}

void TestDay::interview_approvalOutAndBack_thenPublished()
{
    m_case->press("Ctrl+Shift+N");
    QTRY_VERIFY(m_case->editor() && m_case->editor()->isVisible() && article());
    QTRY_COMPARE(m_case->editor()->document()->blockCount(), 2);
    QTest::keyClicks(focus(), QStringLiteral("The harbour never sleeps"));
    QTRY_COMPARE(article()->metadata().headline, QStringLiteral("The harbour never sleeps"));
    std::vector<Speaker> speakers = article()->speakers();
    speakers.back().name = QStringLiteral("Leyla Aslan");
    article()->setSpeakers(QStringLiteral("Name"), speakers);
    m_case->pane()->focusText();
    const auto type = [this](const QTextBlock &block, const QString &words) {
        m_case->editor()->setTextCursor(QTextCursor(block));
        QTest::keyClicks(m_case->editor(), words);
    };
    type(m_case->editor()->document()->begin(), QStringLiteral("When does the terminal open?"));
    type(m_case->editor()->document()->begin().next(), QStringLiteral("In the spring."));

    const QString file = QDir(m_folder.path()).filePath(QStringLiteral("answers.txt"));
    command(QStringLiteral("send for approval"));
    auto *ask = m_case->window().findChild<AskApprovalDialog *>();
    QVERIFY(ask);
    ask->findChild<QComboBox *>(QStringLiteral("askChannel"))
        ->setCurrentIndex(int(ApprovalChannel::InPerson));
    auto *form = ask->findChild<SegmentedControl *>(QStringLiteral("askForm"));
    tabTo(*form->findChildren<QPushButton *>().at(int(ApprovalAsk::Form::Word)));
    QTest::keyClick(ask->focusWidget(), Qt::Key_Right);
    QCOMPARE(form->current(), int(ApprovalAsk::Form::TextFile));
    ask->setPath(file);
    pressByKeys(*ask->findChild<QPushButton *>(QStringLiteral("askSend")));
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(file), 10'000);
    QTRY_VERIFY(!m_case->window().findChild<AskApprovalDialog *>());

    // The panel knows of the request as soon as the library has it.
    auto *panel = m_case->window().findChild<ApprovalPanel *>();
    QVERIFY(panel);
    auto *read = panel->findChild<QPushButton *>(QStringLiteral("approvalRead"));
    QTRY_VERIFY_WITH_TIMEOUT(read->isEnabled(), 10'000);
    command(QStringLiteral("read an answer"));
    auto *answer = m_case->window().findChild<AnswerDialog *>();
    QVERIFY(answer);
    QString back = QString::fromUtf8(readFile(file, 1 << 20).value_or(QByteArray()));
    back.replace(QStringLiteral("In the spring."), QStringLiteral("In the late spring of 2027."));
    answer->findChild<QPlainTextEdit *>(QStringLiteral("answerText"))->setPlainText(back);
    pressByKeys(*answer->findChild<QPushButton *>(QStringLiteral("answerRead")));
    auto *take = answer->findChild<QPushButton *>(QStringLiteral("answerTake"));
    QTRY_VERIFY_WITH_TIMEOUT(take->isEnabled(), 10'000);
    pressByKeys(*take);
    QTRY_VERIFY_WITH_TIMEOUT(!m_case->window().findChild<AnswerDialog *>(), 10'000);

    // What she wrote waits in the text in her name; the desk accepts it by keys.
    const auto text = [this] { return plainText(article()->content().body); };
    QVERIFY(!text().contains(QStringLiteral("late spring")));
    QTRY_VERIFY(m_case->action("editor.nextSuggestion")->isEnabled());
    m_case->pane()->focusText();
    m_case->press("Ctrl+Alt+J");
    auto *words = m_case->window().findChild<QLabel *>(QStringLiteral("suggestionWords"));
    QVERIFY(words->text().contains(QStringLiteral("Leyla Aslan")));
    while (m_case->action("editor.acceptSuggestion")->isEnabled()) {
        m_case->press("Ctrl+Alt+Y");
    }
    QVERIFY(text().contains(QStringLiteral("In the late spring of 2027.")));
    QTRY_COMPARE(panel->summary(), QStringLiteral("1 of 1 answers approved"));
    m_case->editor()->moveCursor(QTextCursor::End);
    QVERIFY2(m_case->editor()->accessibleDescription().startsWith(QStringLiteral("approved")),
             qPrintable(m_case->editor()->accessibleDescription()));
    QVERIFY(panel->isVisible());

    command(QStringLiteral("publish now"));
    confirmNote(QStringLiteral("She has read it"));
    QTRY_COMPARE_WITH_TIMEOUT(status(), Status::Published, 10'000);
    QTRY_VERIFY(!panel->isVisible()); // nothing is to be asked any more
    QList<ActivityKind> kinds;
    for (const Activity &line : log()) {
        kinds.prepend(line.kind);
    }
    QVERIFY(kinds.contains(ActivityKind::ApprovalAsked));
    QVERIFY(kinds.contains(ActivityKind::ApprovalGiven));
    QVERIFY(kinds.indexOf(ActivityKind::ApprovalAsked) <
            kinds.indexOf(ActivityKind::ApprovalGiven));
    QVERIFY(kinds.indexOf(ActivityKind::ApprovalGiven) < kinds.indexOf(ActivityKind::StepTaken));
}

void TestDay::step_isTakenBack()
{
    writeNews();
    QAction *review = m_case->action("desk.review");
    QTRY_VERIFY(review->isEnabled());
    QTRY_VERIFY(m_case->isListed(1)); // the list has come to it, too
    m_case->press("Ctrl+Shift+R");
    confirmNote({});
    QTRY_COMPARE_WITH_TIMEOUT(status(), Status::InReview, 10'000);
    QTRY_VERIFY(m_case->action("desk.takeBack")->isEnabled());
    m_case->action("desk.takeBack")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(status(), Status::Draft, 10'000);
}

void TestDay::quickNote_isThreeKeysAndText()
{
    m_case->press("Ctrl+Shift+Q");
    auto *note = child<QuickNote>("quickNote");
    QVERIFY(note && note->isVisible());
    auto *text = note->findChild<QPlainTextEdit *>();
    QTRY_VERIFY(text->hasFocus());
    QTest::keyClicks(text, QStringLiteral("Ask the harbour about cranes"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!note->isVisible(), 10'000);
    QTRY_VERIFY(m_case->isListed(1));
    const auto rows =
        store([](store::Repository &repository) { return repository.rows({}, 0, 10); });
    QCOMPARE(rows->front().status, Status::Idea);
    QCOMPARE(rows->front().headline, QStringLiteral("Ask the harbour about cranes"));
    QCOMPARE(rows->front().assignee, QStringLiteral("Aygün Rzayeva"));
}

void TestDay::template_ofTheNewsroom_beginsAnArticle()
{
    ArticleContent weather;
    Block ask = makeBlock(BlockRole::Paragraph);
    ask.prompt = QStringLiteral("How warm, and where?");
    weather.body.blocks = {ask};
    weather.metadata.kicker = QStringLiteral("Weather");
    QVERIFY(store([weather](store::Repository &repository) {
                TemplateInfo info;
                info.name = QStringLiteral("Weather of the day");
                return store::Templates(repository).save(info, weather);
            }).has_value());
    auto *menu = child<NewMenu>("newMenu");
    const auto entry = [menu](const QString &name) {
        for (QAction *action : menu->actions()) {
            if (action->text() == name) {
                return action;
            }
        }
        return static_cast<QAction *>(nullptr);
    };
    QTRY_VERIFY(entry(QStringLiteral("Weather of the day")));
    entry(QStringLiteral("Weather of the day"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(article(), 10'000);
    QCOMPARE(article()->metadata().kicker, QStringLiteral("Weather"));
    QCOMPARE(article()->metadata().language, QStringLiteral("en"));
    QCOMPARE(article()->metadata().bylines.front().name, QStringLiteral("Aygün Rzayeva"));
    const Block begun = article()->content().body.blocks.front();
    QCOMPARE(begun.prompt, ask.prompt);
    QVERIFY(begun.id != ask.id);
    QVERIFY(begun.from.isEmpty());
}

void TestDay::board_opensAnArticle()
{
    m_case = std::make_unique<WindowCase>(3);
    QTRY_VERIFY(m_case->isListed(3));
    m_case->press("Ctrl+Shift+B");
    auto *board = child<BoardView>("board");
    QVERIFY(board && board->isVisible());
    QVERIFY(!m_case->list()->isVisible());
    QTRY_VERIFY(board->currentId().isValid());
    const ArticleId wanted = board->currentId();
    QTest::keyClick(focus(), Qt::Key_Return);
    QTRY_COMPARE(m_case->shown(), wanted);
    QVERIFY(!board->isVisible());
    QVERIFY(m_case->list()->isVisible());
    QVERIFY(!m_case->action("board")->isChecked());
}

void TestDay::palette_findsStepsArticlesAndSettings()
{
    m_case = std::make_unique<WindowCase>(2);
    QTRY_VERIFY(m_case->isListed(2));
    m_case->activate(1);
    QTRY_VERIFY(article() && m_case->action("desk.review"));
    const auto finds = [this](const QString &typed, const QString &title) {
        m_case->press("Ctrl+K");
        QPointer<CommandPalette> palette = m_case->window().findChild<CommandPalette *>();
        QPointer<QListView> list =
            palette ? palette->findChild<QListView *>(QStringLiteral("paletteList")) : nullptr;
        if (!list) {
            return false;
        }
        QTest::keyClicks(palette->findChild<QLineEdit *>(), typed);
        const bool found = QTest::qWaitFor([&] {
            for (int row = 0; list && row < list->model()->rowCount(); ++row) {
                if (list->model()->index(row, 0).data().toString().contains(title)) {
                    return true;
                }
            }
            return false;
        });
        if (palette) {
            QTest::keyClick(palette, Qt::Key_Escape);
        }
        return QTest::qWaitFor([&palette] { return !palette; }) && found;
    };
    QVERIFY(finds(QStringLiteral("send review"), QStringLiteral("Send for review")));
    QVERIFY(finds(QStringLiteral("number 2"), QStringLiteral("Tram number 2")));
    QVERIFY(finds(QStringLiteral("initials"), QStringLiteral("Initials")));
    QVERIFY(finds(QStringLiteral("board"), QStringLiteral("Board")));
}

void TestDay::profile_signsFromTheMomentItIsSaid()
{
    writeNews();
    Profile other = m_case->session().profile();
    other.name = QStringLiteral("Kamran Vəliyev");
    m_case->session().personal().preferences().setProfile(other);
    m_case->press("Ctrl+S");
    QTRY_VERIFY_WITH_TIMEOUT(article()->article().head.isValid(), 10'000);
    QCOMPARE(log().front().author, QStringLiteral("Kamran Vəliyev"));
    m_case->press("Ctrl+N");
    QTRY_VERIFY(article() && article()->metadata().headline.isEmpty());
    QCOMPARE(article()->metadata().bylines.front().name, QStringLiteral("Kamran Vəliyev"));
}

void TestDay::colleague_handsOver_andTheDeskIsTold()
{
    m_case = std::make_unique<WindowCase>(1);
    DeskWatch &watch = m_case->session().watch();
    QSignalSpy told(&watch, &DeskWatch::told);
    const ArticleId id = m_case->id(0);
    QTRY_VERIFY(m_case->isListed(1));
    // What was before one sat here is no news; wait until it is known.
    QTRY_VERIFY(watch.hasLooked());
    QVERIFY(store([id](store::Repository &repository) {
                return store::Desk(repository)
                    .assign(id, QStringLiteral("Aygün Rzayeva"), QStringLiteral("Kamran Vəliyev"));
            }).has_value());
    QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 10'000);
    const auto notice = told.front().front().value<Notice>();
    QCOMPARE(notice.article, id.value);
    QVERIFY2(notice.title.contains(QStringLiteral("Kamran")), qPrintable(notice.title));
    QCOMPARE(notice.text, QStringLiteral("Tram number 1"));
}

void TestDay::shortcut_chosenByAPerson_works()
{
    m_case->session().personal().shortcuts().set(QStringLiteral("newNews"),
                                                 {QKeySequence(QStringLiteral("Ctrl+Alt+7"))});
    m_case->press("Ctrl+N");
    m_case->press("Ctrl+Alt+7");
    QTRY_VERIFY(article());
    QTRY_VERIFY(m_case->isListed(1));
}

QTEST_MAIN(TestDay)
#include "test_ui_day.moc"
