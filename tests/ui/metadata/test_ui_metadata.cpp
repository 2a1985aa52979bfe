// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/people.h"
#include "tests/ui/articlelist/newsroom.h"
#include "ui/editor/openarticle.h"
#include "ui/metadata/metadataform.h"
#include "ui/metadata/metadatapanel.h"
#include "ui/metadata/rowbutton.h"
#include "ui/metadata/speakerlist.h"
#include "ui/metadata/steps.h"
#include "ui/metadata/textfield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chipedit.h"
#include "ui/widgets/sectionheader.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QUndoStack>

using namespace rd;
using namespace rd::ui;
using rd::testing::Newsroom;

class TestUiMetadata final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void stepsLeadOn();
    void typingIsOneStepOfUndo();
    void panelFollowsWithoutMovingTheCursor();
    void sectionAndLanguageChange();
    void keywordsAreChips();
    void speakersAreEditedInPlace();
    void knownNamesBringTheirPerson();
    void creditsStandByRole();
    void anotherRoleIsAdded();
    void chosenSpeakerBringsTheTitleOfTheDay();
    void statusAndVersionsAskTheWindow();
    void everyControlHasAName();
    void articleMayDieFirst();
    void picture();

private:
    template <typename Widget>
    Widget *named(MetadataPanel &panel, const QString &name)
    {
        const auto all = panel.findChildren<Widget *>();
        for (Widget *widget : all) {
            if (widget->accessibleName() == name) {
                return widget;
            }
        }
        return nullptr;
    }
    std::unique_ptr<OpenArticle> openInterview(Newsroom &room);
    /// Types into a field and takes what its completer offers as number `choice`.
    static void choose(QLineEdit &field, const QString &typed, int choice);
    std::unique_ptr<Theme> m_theme;
};

void TestUiMetadata::initTestCase()
{
    qRegisterMetaType<ArticleId>();
    m_theme = std::make_unique<Theme>(*static_cast<QApplication *>(QCoreApplication::instance()));
    m_theme->setChoice(SchemeChoice::Light);
}

std::unique_ptr<OpenArticle> TestUiMetadata::openInterview(Newsroom &room)
{
    auto made = Newsroom::article(
        QStringLiteral("en"),
        QStringLiteral("“We load a train in four hours”: the port director on the corridor"),
        QStringLiteral(
            "Leyla Quliyeva tells what new cranes changed, and what she still waits for."),
        Status::Draft, QStringLiteral("Economy"));
    Metadata &metadata = made.content.metadata;
    metadata.kicker = QStringLiteral("Economy · Interview");
    metadata.bylines = {Credit{QStringLiteral("Aygün Rzayeva"), {}, {}}};
    metadata.dateline = QStringLiteral("Alat");
    metadata.planned = Moment::fromLocal(QDate(2024, 10, 3), QTime(9, 45), "Asia/Baku");
    metadata.keywords = {QStringLiteral("port"), QStringLiteral("Middle Corridor"),
                         QStringLiteral("containers")};
    made.content.speakers = {Speaker{QStringLiteral("aygun"),
                                     QStringLiteral("Aygün Rzayeva"),
                                     {},
                                     {},
                                     SpeakerRole::Interviewer,
                                     {}},
                             Speaker{QStringLiteral("leyla"),
                                     QStringLiteral("Leyla Quliyeva"),
                                     QStringLiteral("director"),
                                     QStringLiteral("Port of Baku"),
                                     SpeakerRole::Interviewee,
                                     {}}};
    const ArticleId id = room.add(made);
    const auto article =
        room.write([id](store::Repository &repository) { return repository.article(id); });
    if (!article) {
        return nullptr;
    }
    for (const QString &language : {QStringLiteral("az"), QStringLiteral("ru")}) {
        auto version =
            Newsroom::article(language, QStringLiteral("…"), QStringLiteral("…"), Status::InReview);
        version.story = article->storyId;
        version.sourceRevision = article->head;
        room.add(version);
    }
    auto whole = room.write([id](store::Repository &repository) { return repository.article(id); });
    return std::make_unique<OpenArticle>(std::move(*whole), *room.store,
                                         QStringLiteral("Aygün Rzayeva"));
}

void TestUiMetadata::stepsLeadOn()
{
    for (const Status status : allStatuses()) {
        const auto steps = nextSteps(status);
        QVERIFY(!steps.empty() || status == Status::Published); // to withdraw needs a reason
        QVERIFY(std::find(steps.begin(), steps.end(), status) == steps.end());
    }
    QCOMPARE(nextSteps(Status::Draft).front(), Status::InReview);
    QVERIFY(headlineLimit(QStringLiteral("zh")) < headlineLimit(QStringLiteral("az")));
}

void TestUiMetadata::typingIsOneStepOfUndo()
{
    Newsroom room;
    auto article = openInterview(room);
    QVERIFY(article);
    MetadataPanel panel(*m_theme, *room.store);
    panel.setArticle(article.get());
    panel.show();
    auto *headline = named<TextField>(panel, QStringLiteral("Headline"));
    QVERIFY(headline != nullptr);
    const QString before = headline->text();
    headline->moveCursor(QTextCursor::End);
    QTest::keyClicks(headline, QStringLiteral(" and back"));
    QCOMPARE(article->metadata().headline, before + QStringLiteral(" and back"));
    QCOMPARE(article->undoStack()->count(), 1);
    article->undoStack()->undo();
    QCOMPARE(headline->text(), before);
    // Return does not break a headline.
    QTest::keyClick(headline, Qt::Key_Return);
    QCOMPARE(article->metadata().headline, before);
}

void TestUiMetadata::panelFollowsWithoutMovingTheCursor()
{
    Newsroom room;
    auto article = openInterview(room);
    MetadataPanel panel(*m_theme, *room.store);
    panel.setArticle(article.get());
    panel.show();
    auto *lede = named<TextField>(panel, QStringLiteral("Lede"));
    QTextCursor cursor = lede->textCursor();
    cursor.setPosition(5);
    lede->setTextCursor(cursor);
    QTest::keyClicks(lede, QStringLiteral("xyz"));
    QCOMPARE(lede->textCursor().position(), 8);
    article->editMetadata(QStringLiteral("Elsewhere"), [](Metadata &metadata) {
        metadata.dateline = QStringLiteral("Bakı");
        metadata.published = Moment::fromLocal(QDate(2024, 10, 4), QTime(8, 0), "Asia/Baku");
    });
    QCOMPARE(named<TextField>(panel, QStringLiteral("Dateline"))->text(), QStringLiteral("Bakı"));
    QCOMPARE(lede->textCursor().position(), 8);
    QCOMPARE(article->undoStack()->count(), 2);
}

void TestUiMetadata::sectionAndLanguageChange()
{
    Newsroom room;
    auto article = openInterview(room);
    MetadataPanel panel(*m_theme, *room.store);
    panel.setArticle(article.get());
    panel.show();
    auto *section = named<QComboBox>(panel, QStringLiteral("Section"));
    QTRY_VERIFY(section->findText(QStringLiteral("Economy")) >= 0);
    QCOMPARE(section->currentText(), QStringLiteral("Economy"));
    section->lineEdit()->selectAll();
    QTest::keyClicks(section->lineEdit(), QStringLiteral("Ports"));
    QTest::keyClick(section->lineEdit(), Qt::Key_Return);
    QCOMPARE(article->metadata().section, QStringLiteral("Ports"));
    QCOMPARE(article->undoStack()->count(), 1);

    auto *language = named<QComboBox>(panel, QStringLiteral("Language"));
    QCOMPARE(language->currentData().toString(), QStringLiteral("en"));
    article->editMetadata(QStringLiteral("Elsewhere"),
                          [](Metadata &metadata) { metadata.language = QStringLiteral("zh"); });
    QCOMPARE(language->currentData().toString(), QStringLiteral("zh"));
}

void TestUiMetadata::keywordsAreChips()
{
    Newsroom room;
    auto article = openInterview(room);
    MetadataPanel panel(*m_theme, *room.store);
    panel.setArticle(article.get());
    panel.show();
    auto *keywords = named<ChipEdit>(panel, QStringLiteral("Keywords"));
    QCOMPARE(keywords->values().size(), 3);
    auto *field = keywords->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("cranes,"));
    QCOMPARE(article->metadata().keywords.last(), QStringLiteral("cranes"));
    article->undoStack()->undo();
    QCOMPARE(keywords->values().size(), 3);

    auto *bylines = named<ChipEdit>(panel, QStringLiteral("Byline"));
    QTest::keyClicks(bylines->findChild<QLineEdit *>(), QStringLiteral("Kamran Aliyev;"));
    QCOMPARE(article->metadata().bylines.size(), size_t(2));
}

void TestUiMetadata::speakersAreEditedInPlace()
{
    Newsroom room;
    auto article = openInterview(room);
    MetadataPanel panel(*m_theme, *room.store);
    panel.setArticle(article.get());
    panel.show();
    named<QAbstractButton>(panel, QStringLiteral("Edit Leyla Quliyeva"))->click();
    auto *title = named<QLineEdit>(panel, QStringLiteral("Title"));
    QVERIFY(title != nullptr);
    QCOMPARE(title->text(), QStringLiteral("director"));
    title->setText(QStringLiteral("general director"));
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(article->speakers()[1].title, QStringLiteral("general director"));
    QCOMPARE(article->speakers()[1].key, QStringLiteral("leyla"));
    article->undoStack()->undo();
    QCOMPARE(article->speakers()[1].title, QStringLiteral("director"));
    // The cards shown before are still on their way out.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto *gone = named<QAbstractButton>(panel, QStringLiteral("Remove Aygün Rzayeva"));
    QVERIFY(gone != nullptr);
    gone->click();
    QCOMPARE(article->speakers().size(), size_t(1));
    article->undoStack()->undo();
    QCOMPARE(article->speakers().size(), size_t(2));
}

namespace {

/// Two people of one name, one of them in two jobs.
std::vector<Person> namesakes()
{
    Person minister;
    minister.uuid = QStringLiteral("11111111-1111-4111-8111-111111111111");
    minister.name = QStringLiteral("Elçin Məmmədov");
    minister.names = {{QStringLiteral("en"), {}, QStringLiteral("Elchin Mammadov")}};
    minister.titles = {{QStringLiteral("en"),
                        QStringLiteral("minister"),
                        QStringLiteral("Ministry of Transport"),
                        QStringLiteral("2024-01-01"),
                        {}},
                       {QStringLiteral("en"),
                        QStringLiteral("deputy minister"),
                        QStringLiteral("Ministry of Transport"),
                        {},
                        QStringLiteral("2023-12-31")}};
    Person keeper = minister;
    keeper.uuid = QStringLiteral("22222222-2222-4222-8222-222222222222");
    keeper.titles = {{QStringLiteral("en"), QStringLiteral("goalkeeper"), {}, {}, {}}};
    return {minister, keeper};
}

void fileNamesakes(Newsroom &room)
{
    for (const Person &person : namesakes()) {
        const auto saved = room.write([person](store::Repository &repository) {
            return store::People(repository).save(person);
        });
        QVERIFY(saved);
    }
}

} // namespace

void TestUiMetadata::choose(QLineEdit &field, const QString &typed, int choice)
{
    field.window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(field.window()));
    field.setFocus();
    QTest::keyClicks(&field, typed);
    QCompleter *completer = nullptr;
    for (QObject *owner = &field; completer == nullptr && owner != nullptr;
         owner = owner->parent()) {
        completer = owner->findChild<QCompleter *>(QString(), Qt::FindDirectChildrenOnly);
    }
    QVERIFY(completer != nullptr);
    QTRY_VERIFY(completer->popup()->isVisible());
    for (int i = 0; i <= choice; ++i) {
        QTest::keyClick(completer->popup(), Qt::Key_Down);
    }
    QTest::keyClick(completer->popup(), Qt::Key_Return);
}

void TestUiMetadata::knownNamesBringTheirPerson()
{
    Newsroom room;
    fileNamesakes(room);
    auto article = openInterview(room);
    MetadataPanel panel(*m_theme, *room.store);
    panel.setArticle(article.get());
    panel.show();
    auto *bylines = named<ChipEdit>(panel, QStringLiteral("Byline"));
    QTRY_VERIFY(panel.knowsPersons());
    choose(*bylines->findChild<QLineEdit *>(), QStringLiteral("mammad"), 1);
    const std::vector<Credit> credits = article->metadata().bylines;
    QCOMPARE(credits.size(), size_t(2));
    QCOMPARE(credits[1].name, QStringLiteral("Elchin Mammadov"));
    QCOMPARE(credits[1].person, namesakes()[1].uuid);
    QCOMPARE(bylines->values().last(), QStringLiteral("Elchin Mammadov"));
    article->undoStack()->undo();
    QCOMPARE(bylines->values().size(), 1);
}

void TestUiMetadata::creditsStandByRole()
{
    Newsroom room;
    auto article = openInterview(room);
    article->editMetadata(QStringLiteral("Elsewhere"), [](Metadata &metadata) {
        metadata.credits = {{QStringLiteral("Rəna Vəliyeva"), QStringLiteral("photographer"), {}},
                            {QStringLiteral("Orxan"), QStringLiteral("illustrator"), {}}};
    });
    MetadataPanel panel(*m_theme, *room.store);
    panel.setArticle(article.get());
    panel.show();
    auto *photographer = named<ChipEdit>(panel, QStringLiteral("Photographer"));
    auto *translator = named<ChipEdit>(panel, QStringLiteral("Translator"));
    QCOMPARE(photographer->values(), QStringList{QStringLiteral("Rəna Vəliyeva")});
    QTest::keyClicks(translator->findChild<QLineEdit *>(), QStringLiteral("Ivan Petrov,"));
    QCOMPARE(article->metadata().credits.size(), size_t(3));
    QCOMPARE(article->metadata().credits[2].role, QStringLiteral("translator"));
    QCOMPARE(article->metadata().credits[1].role, QStringLiteral("illustrator"));
    auto *illustrator = named<ChipEdit>(panel, QStringLiteral("Illustrator"));
    QCOMPARE(illustrator->values(), QStringList{QStringLiteral("Orxan")});
}

void TestUiMetadata::anotherRoleIsAdded()
{
    Newsroom room;
    auto article = openInterview(room);
    MetadataPanel panel(*m_theme, *room.store);
    panel.setArticle(article.get());
    panel.show();
    auto *chooser = panel.findChild<QComboBox *>(QStringLiteral("creditRole"));
    QVERIFY(chooser->findText(QStringLiteral("Videographer")) >= 0);
    QVERIFY(chooser->findText(QStringLiteral("Editor")) < 0); // stands there already
    for (const QString &role : {QStringLiteral("videographer"), QStringLiteral("drone pilot")}) {
        chooser->setFocus();
        QTest::keyClicks(chooser->lineEdit(), role);
        QTest::keyClick(chooser->lineEdit(), Qt::Key_Return);
        auto *field = panel.findChild<ChipEdit *>(QLatin1String("credit.") + role);
        QVERIFY(field != nullptr);
        QTest::keyClicks(field->findChild<QLineEdit *>(), QStringLiteral("Anar,"));
    }
    QCOMPARE(article->metadata().credits.size(), size_t(2));
    QCOMPARE(article->metadata().credits[0].role, QStringLiteral("videographer"));
    QCOMPARE(article->metadata().credits[1].role, QStringLiteral("drone pilot"));
    QVERIFY(chooser->findText(QStringLiteral("Videographer")) < 0);
    QVERIFY(chooser->currentText().isEmpty());
    QVERIFY(named<ChipEdit>(panel, QStringLiteral("Drone pilot")) != nullptr);
    // The next article does not have them.
    auto next = openInterview(room);
    panel.setArticle(next.get());
    QTRY_VERIFY(panel.findChild<ChipEdit *>(QStringLiteral("credit.drone pilot")) == nullptr);
    QVERIFY(next->metadata().credits.empty());
}

void TestUiMetadata::chosenSpeakerBringsTheTitleOfTheDay()
{
    Newsroom room;
    fileNamesakes(room);
    auto article = openInterview(room);
    article->editMetadata(QStringLiteral("Elsewhere"), [](Metadata &metadata) {
        metadata.published = Moment::fromLocal(QDate(2023, 6, 1), QTime(8, 0), "Asia/Baku");
    });
    MetadataPanel panel(*m_theme, *room.store);
    panel.setArticle(article.get());
    panel.show();
    QTRY_VERIFY(panel.knowsPersons());
    for (QPushButton *button : panel.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Add speaker")) {
            button->click();
        }
    }
    auto *name = panel.findChild<QLineEdit *>(QStringLiteral("name"));
    QVERIFY(name != nullptr);
    choose(*name, QStringLiteral("elchin"), 0);
    QCOMPARE(name->text(), QStringLiteral("Elchin Mammadov"));
    QTest::keyClick(name, Qt::Key_Return);
    const Speaker added = article->speakers().back();
    QCOMPARE(added.title, QStringLiteral("deputy minister")); // what he was that day
    QCOMPARE(added.organisation, QStringLiteral("Ministry of Transport"));
    QCOMPARE(added.person, namesakes()[0].uuid);
}

void TestUiMetadata::statusAndVersionsAskTheWindow()
{
    Newsroom room;
    auto article = openInterview(room);
    MetadataPanel panel(*m_theme, *room.store);
    panel.setArticle(article.get());
    panel.show();
    QSignalSpy status(&panel, &MetadataPanel::statusChangeRequested);
    QSignalSpy open(&panel, &MetadataPanel::openRequested);
    QSignalSpy version(&panel, &MetadataPanel::versionRequested);
    auto *button = named<QPushButton>(panel, QStringLiteral("Status"));
    QCOMPARE(button->text(), statusLabel(Status::Draft));
    button->menu()->actions().first()->trigger();
    QCOMPARE(status.at(0).at(0).value<Status>(), Status::InReview);

    const auto rows = panel.findChildren<RowButton *>();
    for (RowButton *row : rows) {
        row->click();
    }
    QCOMPARE(open.count(), 2); // not the one that is open
    const auto buttons = panel.findChildren<QPushButton *>();
    for (QPushButton *add : buttons) {
        if (add->text() == QStringLiteral("Add version")) {
            QCOMPARE(add->menu()->actions().size(), 1);
            add->menu()->actions().first()->trigger();
        }
    }
    QCOMPARE(version.count(), 1);
    QCOMPARE(version.at(0).at(0).toString(), QStringLiteral("zh"));
}

void TestUiMetadata::everyControlHasAName()
{
    Newsroom room;
    auto article = openInterview(room);
    MetadataPanel panel(*m_theme, *room.store);
    panel.setArticle(article.get());
    const auto all = panel.widget()->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool inside =
            widget->objectName().startsWith(QLatin1String("qt_")) ||
            qobject_cast<const QComboBox *>(widget->parentWidget()) != nullptr ||
            qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) != nullptr;
        if (inside || widget->focusPolicy() == Qt::NoFocus ||
            !(button != nullptr || widget->inherits("QLineEdit") ||
              widget->inherits("QPlainTextEdit") || widget->inherits("QComboBox") ||
              widget->inherits("QAbstractSpinBox"))) {
            continue;
        }
        const bool spoken =
            !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        QVERIFY2(spoken, widget->metaObject()->className());
    }
}

void TestUiMetadata::articleMayDieFirst()
{
    Newsroom room;
    MetadataPanel panel(*m_theme, *room.store);
    panel.show();
    {
        auto article = openInterview(room);
        panel.setArticle(article.get());
        QVERIFY(panel.widget()->isVisible());
    }
    QVERIFY(!panel.widget()->isVisible());
    panel.setArticle(nullptr);
    QVERIFY(!panel.widget()->isVisible());
}

/// The panel as it looks, in both schemes: RD_GRABS=<folder> keeps the pictures.
void TestUiMetadata::picture()
{
    Newsroom room;
    auto article = openInterview(room);
    MetadataPanel panel(*m_theme, *room.store);
    panel.setArticle(article.get());
    panel.resize(270, 1180);
    panel.show();
    auto *section = named<QComboBox>(panel, QStringLiteral("Section"));
    QTRY_VERIFY(section->count() > 0);
    const QString folder = qEnvironmentVariable("RD_GRABS");
    QImage last;
    for (const SchemeChoice choice : {SchemeChoice::Light, SchemeChoice::Dark}) {
        m_theme->setChoice(choice);
        const QImage image = panel.grab().toImage();
        QVERIFY(image != last);
        last = image;
        if (!folder.isEmpty()) {
            image.save(folder + (choice == SchemeChoice::Dark
                                     ? QStringLiteral("/metadata-dark.png")
                                     : QStringLiteral("/metadata-light.png")));
        }
    }
    m_theme->setChoice(SchemeChoice::Light);
}

QTEST_MAIN(TestUiMetadata)
#include "test_ui_metadata.moc"
