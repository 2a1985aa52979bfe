// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/desk.h"
#include "newsroom.h"
#include "ui/articlelist/articlelistmodel.h"
#include "ui/articlelist/articlelistpanel.h"
#include "ui/articlelist/cardview.h"
#include "ui/articlelist/librarysidebar.h"
#include "ui/articlelist/rowheights.h"
#include "ui/articlelist/rowpages.h"
#include "ui/articlelist/words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

using namespace rd;
using namespace rd::ui;
using rd::testing::Newsroom;

class TestUiArticleList final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void heightsAddUp();
    void pagesKnowTheirKeys();
    void listReadsPagesOnDemand();
    void listFollowsTheStore();
    void deletedRowsGo();
    void storiesUnfold();
    void storiesSpeakTheInterfacesLanguage();
    void searchMarksHits();
    void snippetBeginsNearItsHit_data();
    void snippetBeginsNearItsHit();
    void wrongQuery_isForgottenByTheNext();
    void versionOfAFoldedStory_hasItsRow();
    void emptyStatesSpeak();
    void keyboardWalksTheList();
    void placeOnScreenStaysWhenNewsArrives();
    void everyControlHasAName();
    void picture();

private:
    void fill(Newsroom &room, int count);
    void fillRealistic(Newsroom &room);
    std::unique_ptr<Theme> m_theme;
};

void TestUiArticleList::initTestCase()
{
    qRegisterMetaType<ArticleId>();
    m_theme = std::make_unique<Theme>(*static_cast<QApplication *>(QCoreApplication::instance()));
    m_theme->setChoice(SchemeChoice::Light);
}

void TestUiArticleList::fill(Newsroom &room, int count)
{
    const auto done = room.write([&room, count](store::Repository &repository) -> Result<void> {
        return repository.inTransaction([&]() -> Result<void> {
            for (int i = 0; i < count; ++i) {
                room.now += 1000;
                const auto id = repository.createArticle(
                    Newsroom::article(QStringLiteral("az"), QStringLiteral("Xəbər %1").arg(i),
                                      QStringLiteral("Qısa məzmun"), Status::Draft));
                if (!id) {
                    return fail(id.error());
                }
            }
            return {};
        });
    });
    QVERIFY2(done.has_value(), qPrintable(done ? QString() : done.error().detail));
}

void TestUiArticleList::fillRealistic(Newsroom &room)
{
    auto flamingo = Newsroom::article(QStringLiteral("en"),
                                      QStringLiteral("Flamingos return to the Absheron shallows"),
                                      QStringLiteral("An ornithologist counts 212,000 birds"),
                                      Status::Published, QStringLiteral("Culture"));
    room.addPicture(flamingo, QColor(0x70, 0x90, 0x66));
    room.now -= qint64(26) * 3600 * 1000;
    room.add(flamingo);
    room.add(Newsroom::article(
        QStringLiteral("ru"), QStringLiteral("Чай из Ленкорани дошёл до Чэнду"),
        QStringLiteral("Кооператив продал двести килограммов и ищет перевозчика на весну"),
        Status::Published, QStringLiteral("Экономика")));
    auto tea = Newsroom::article(QStringLiteral("zh"), QStringLiteral("连科兰的茶走进成都的茶馆"),
                                 QStringLiteral("合作社一天卖出两百公斤，正在寻找春季的承运人"),
                                 Status::Approved, QStringLiteral("经济"));
    room.addPicture(tea, QColor(0x88, 0xa0, 0x70));
    room.add(tea);
    room.now += qint64(25) * 3600 * 1000;
    auto rail = Newsroom::article(QStringLiteral("az"),
                                  QStringLiteral("Nazirlik yeni qatar qrafikini təsdiqləyib"),
                                  QStringLiteral("Qatarlar həftədə beş dəfə yola düşəcək"),
                                  Status::InReview, QStringLiteral("İqtisadiyyat"));
    rail.content.metadata.deadline = Moment{room.now + 7200'000, "Asia/Baku"};
    room.add(rail);
    auto port = Newsroom::article(
        QStringLiteral("en"),
        QStringLiteral("“We load a train in four hours”: the port director on the corridor and on "
                       "the cranes that changed the yard"),
        QStringLiteral(
            "Leyla Quliyeva on new cranes and shorter queues, and what she still waits for"),
        Status::Draft, QStringLiteral("Economy"));
    room.addPicture(port, QColor(0x5a, 0x82, 0x90));
    const ArticleId english = room.add(port);
    const auto opened = room.write(
        [english](store::Repository &repository) { return repository.article(english); });
    QVERIFY(opened.has_value());
    room.now -= 600'000;
    for (const auto &[language, headline] : std::vector<std::pair<QString, QString>>{
             {QStringLiteral("az"), QStringLiteral("“Qatarı dörd saata yükləyirik”")},
             {QStringLiteral("ru"), QStringLiteral("«Мы грузим поезд за четыре часа»")},
             {QStringLiteral("zh"), QStringLiteral("“我们四小时装好一列火车”")}}) {
        auto version = Newsroom::article(language, headline, QStringLiteral("…"), Status::Draft);
        version.story = opened->storyId;
        version.sourceRevision = opened->head;
        room.add(version);
    }
    room.now += 600'000;
}

void TestUiArticleList::heightsAddUp()
{
    RowHeights heights(100);
    heights.reset(1000);
    QCOMPARE(heights.total(), 100'000);
    heights.set(0, 150);
    heights.set(600, 50);
    QCOMPARE(heights.total(), 100'000);
    QCOMPARE(heights.top(1), 150);
    QCOMPARE(heights.top(601), 60'100);
    QCOMPARE(heights.rowAt(149), 0);
    QCOMPARE(heights.rowAt(150), 1);
    QCOMPARE(heights.rowAt(1'000'000), 999);
    heights.insert(0, 2);
    QCOMPARE(heights.height(2), 150);
    QCOMPARE(heights.top(602), 60'250);
    heights.remove(1, 2);
    QCOMPARE(heights.total(), 100'000 - 50);
    heights.forget(0, heights.size() - 1);
    QCOMPARE(heights.total(), heights.size() * 100);
    heights.reset(0);
    QCOMPARE(heights.rowAt(0), -1);
}

void TestUiArticleList::pagesKnowTheirKeys()
{
    RowPages pages;
    pages.reset(5000);
    QVERIFY(pages.needsLadder());
    QCOMPARE(pages.requestFor(10)->first, 0);
    QVERIFY(!pages.requestFor(4321));
    const auto key = [](qint64 position) { return store::ListKey{{}, 0, -position}; };
    pages.setLadder({key(5000), key(4000), key(3000), key(2000), key(1000)});
    const auto far = pages.requestFor(4321);
    QCOMPARE(far->first, 4000);
    QVERIFY(far->after < key(1000));
    QCOMPARE(far->after.tie, -1001);
    QCOMPARE(far->limit, 400);

    store::ListPage page;
    for (int i = 0; i < 200; ++i) {
        ArticleRow row;
        row.id = ArticleId(i + 1);
        page.rows.push_back(row);
        page.keys.push_back(key(5000 - i));
    }
    pages.put(0, page);
    QCOMPARE(pages.prefix(), 200);
    QCOMPARE(pages.requestFor(250)->first, 200);
    QVERIFY(pages.requestFor(250)->after == key(4801));
    pages.markStale();
    QVERIFY(!pages.isFresh(3));
    QVERIFY(pages.row(3) != nullptr);
    QCOMPARE(pages.requestFor(250)->first, 0);
    pages.remove(0);
    QCOMPARE(pages.size(), 4999);
    QCOMPARE(pages.row(0)->id, ArticleId(2));
    pages.insert(1, 3);
    QCOMPARE(pages.size(), 5002);
    QVERIFY(pages.row(2) == nullptr);
    QCOMPARE(pages.row(4)->id, ArticleId(3));
    QCOMPARE(pages.nextRead(1), 4);
    QCOMPARE(pages.find([](const ArticleRow &row) { return row.id == ArticleId(200); }), 201);
    pages.resize(100);
    QCOMPARE(pages.nextRead(100), 100);
    QCOMPARE(pages.find([](const ArticleRow &row) { return row.id == ArticleId(200); }), -1);
    // Far from what is looked at, rows are let go; near it they stay.
    RowPages many;
    many.reset(100'000);
    for (int first = 0; first < 30'000; first += 200) {
        many.put(first, page);
    }
    QVERIFY(many.row(100) == nullptr);
    QVERIFY(many.row(29'900) != nullptr);
}

void TestUiArticleList::listReadsPagesOnDemand()
{
    Newsroom room;
    QVERIFY(room.store);
    fill(room, 1450);
    ArticleListModel model(*room.store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy failures(&model, &ArticleListModel::failed);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 1450);
    QCOMPARE(model.card(0).row.headline, QStringLiteral("Xəbər 1449"));
    // Far away: the page comes through the ladder.
    QTRY_VERIFY(model.card(1440).isLoaded());
    QCOMPARE(model.card(1440).row.headline, QStringLiteral("Xəbər 9"));
    QTRY_VERIFY(model.card(500).isLoaded());
    QCOMPARE(model.card(500).row.headline, QStringLiteral("Xəbər 949"));
    QCOMPARE(failures.count(), 0);
}

void TestUiArticleList::listFollowsTheStore()
{
    Newsroom room;
    fill(room, 30);
    ArticleListPanel panel(*m_theme, *room.store);
    QAbstractItemModelTester tester(panel.model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    panel.resize(330, 600);
    panel.show();
    panel.setFilter({}, QStringLiteral("All articles"));
    QTRY_COMPARE(panel.model()->rowCount(), 30);
    const ArticleId chosen = panel.model()->idAt(3);
    panel.select(chosen);
    QCOMPARE(panel.currentId(), chosen);
    QSignalSpy resets(panel.model(), &QAbstractItemModel::modelReset);

    const ArticleId fresh = room.add(Newsroom::article(
        QStringLiteral("en"), QStringLiteral("Just in"), QStringLiteral("New"), Status::Draft));
    QTRY_COMPARE(panel.model()->rowCount(), 31);
    QCOMPARE(panel.model()->idAt(0), fresh);
    QCOMPARE(panel.currentId(), chosen);
    QCOMPARE(panel.selectedIds(), QList<ArticleId>{chosen});

    const auto done = room.write([chosen](store::Repository &repository) {
        return store::Desk(repository)
            .takeStep(chosen, {Status::Draft, Status::InReview, {}, {}, QStringLiteral("Kamran")});
    });
    QVERIFY(done.has_value());
    QTRY_COMPARE(panel.model()->card(4).row.status, Status::InReview);
    QCOMPARE(panel.currentId(), chosen);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(panel.findChild<ElidedLabel *>()->fullText(), QStringLiteral("All articles · 31"));

    // Very many at once are a reset, and the same article is current afterwards.
    fill(room, 300);
    QTRY_COMPARE(panel.model()->rowCount(), 331);
    QTRY_COMPARE(panel.model()->rowOf(chosen), -1); // pushed out of the first page
    panel.select(panel.model()->idAt(0));
    QVERIFY(panel.currentId().isValid());
}

void TestUiArticleList::deletedRowsGo()
{
    Newsroom room;
    fill(room, 12);
    ArticleListModel model(*room.store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 12);
    const ArticleId gone = model.idAt(5);
    QVERIFY(
        room.write([gone](store::Repository &repository) { return repository.deleteArticle(gone); })
            .has_value());
    QTRY_COMPARE(model.rowCount(), 11);
    QCOMPARE(model.rowOf(gone), -1);
    store::ListFilter bin;
    bin.deleted = true;
    model.setFilter(bin);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.idAt(0), gone);
}

void TestUiArticleList::storiesUnfold()
{
    Newsroom room;
    fillRealistic(room);
    ArticleListModel model(*room.store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    store::ListFilter folded;
    folded.foldStories = true;
    model.setFilter(folded);
    QTRY_COMPARE(model.rowCount(), 5);
    QVERIFY(model.canUnfold(0));
    QVERIFY(!model.canUnfold(1));
    QCOMPARE(model.card(0).row.versions.size(), size_t(4));
    model.setUnfolded(0, true);
    QCOMPARE(model.rowCount(), 8);
    QVERIFY(model.card(1).child);
    QCOMPARE(model.storyRow(3), 0);
    QTRY_VERIFY(!model.card(3).row.headline.isEmpty());
    QVERIFY(!model.card(4).child);

    room.add(Newsroom::article(QStringLiteral("en"), QStringLiteral("Just in"),
                               QStringLiteral("New"), Status::Draft));
    QTRY_COMPARE(model.rowCount(), 9);
    QVERIFY(model.card(2).child);
    model.setUnfolded(1, false);
    QCOMPARE(model.rowCount(), 6);
}

void TestUiArticleList::storiesSpeakTheInterfacesLanguage()
{
    const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QStringLiteral("az_AZ")));
    Newsroom room;
    fillRealistic(room);
    ArticleListPanel panel(*m_theme, *room.store);
    ArticleListModel &model = *panel.model();
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    store::ListFilter folded;
    folded.foldStories = true;
    panel.setFilter(folded, QStringLiteral("All articles"));
    QTRY_COMPARE(model.rowCount(), 5);
    const ArticleRow story = model.card(0).row; // its newest version is the English one
    QCOMPARE(story.language, QStringLiteral("az"));
    QCOMPARE(story.versions.size(), size_t(4));
    panel.select(story.id);
    QCOMPARE(panel.currentId(), story.id);
    QSignalSpy current(&panel, &ArticleListPanel::currentChanged);
    model.setUnfolded(0, true);
    QCOMPARE(model.rowCount(), 8);
    for (int row = 1; row < 4; ++row) {
        QVERIFY(model.card(row).child);
        QVERIFY(model.idAt(row) != story.id);
        QTRY_VERIFY(!model.card(row).row.headline.isEmpty());
    }
    model.setUnfolded(0, false);

    QVERIFY(room.write([id = story.id](store::Repository &repository) {
                    return store::Desk(repository)
                        .takeStep(
                            id,
                            {Status::Draft, Status::InReview, {}, {}, QStringLiteral("Kamran")});
                })
                .has_value());
    QTRY_COMPARE(model.card(0).row.status, Status::InReview);
    QCOMPARE(panel.currentId(), story.id);

    QLocale::setDefault(QLocale(QStringLiteral("zh_CN")));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&panel, &change);
    QTRY_COMPARE(model.card(0).row.language, QStringLiteral("zh"));
    QCOMPARE(model.rowOf(story.id), 0);
    QTRY_COMPARE(panel.view()->currentIndex().row(), 0);        // the row of what is open
    QCOMPARE(model.card(1).row.language, QStringLiteral("az")); // has no other version
    QCOMPARE(current.count(), 0);
}

void TestUiArticleList::searchMarksHits()
{
    Newsroom room;
    fillRealistic(room);
    ArticleListPanel panel(*m_theme, *room.store);
    panel.resize(330, 600);
    panel.show();
    panel.setFilter({}, QStringLiteral("All articles"));
    panel.setQuery(QStringLiteral("qatarlar"));
    QTRY_COMPARE(panel.model()->rowCount(), 2); // word forms: "Qatarı" too
    QVERIFY(panel.model()->card(1).row.snippet.contains(QChar(0xE000)));
    panel.setQuery({});
    QTRY_COMPARE(panel.model()->rowCount(), 8);
}

void TestUiArticleList::snippetBeginsNearItsHit_data()
{
    QTest::addColumn<QString>("snippet");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *text, const char *shown) {
        QString snippet = QString::fromUtf8(text);
        QString expected = QString::fromUtf8(shown);
        for (QString *marked : {&snippet, &expected}) {
            marked->replace(QLatin1Char('['), hitBegin).replace(QLatin1Char(']'), hitEnd);
        }
        QTest::newRow(name) << snippet << expected;
    };
    row("early hit", "Yeni [liman] açılıb", "Yeni [liman] açılıb");
    row("no hit", "Bu gün Bakıda hava günəşli olacaq", "Bu gün Bakıda hava günəşli olacaq");
    row("at a word", "Bu gün şəhərin ən böyük [limanı] açılıb", "…ən böyük [limanı] açılıb");
    row("one long word", "Azərbaycanlılaşdırılmış [liman]", "…[liman]");
    row("Chinese", "今天上午在巴库举行的会议上讨论了[港口]问题",
        "…巴库举行的会议上讨论了[港口]问题");
    row("first", "[liman] və [liman]", "[liman] və [liman]");
}

void TestUiArticleList::snippetBeginsNearItsHit()
{
    QFETCH(const QString, snippet);
    QFETCH(const QString, shown);
    QCOMPARE(fromFirstHit(snippet, 11), shown);
}

void TestUiArticleList::wrongQuery_isForgottenByTheNext()
{
    Newsroom room;
    fill(room, 3);
    ArticleListPanel panel(*m_theme, *room.store);
    panel.resize(330, 500);
    panel.show();
    panel.setFilter({}, QStringLiteral("All articles"));
    panel.setQuery(QStringLiteral("date:xyz"));
    auto *message = panel.findChild<MessageBar *>();
    QTRY_VERIFY(message->isVisible());
    QVERIFY(message->text().contains(QStringLiteral("xyz")));
    for (const QPushButton *button : message->findChildren<QPushButton *>()) {
        QVERIFY(!button->isVisible()); // the same words again would be as wrong
    }
    auto *empty = panel.findChild<EmptyState *>();
    panel.setQuery(QStringLiteral("zeppelin"));
    QVERIFY(!message->isVisible());
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->title(), QStringLiteral("Nothing found for “zeppelin”"));
}

void TestUiArticleList::versionOfAFoldedStory_hasItsRow()
{
    Newsroom room;
    fillRealistic(room);
    ArticleListPanel panel(*m_theme, *room.store);
    panel.resize(330, 600);
    panel.show();
    store::ListFilter filter;
    filter.foldStories = true;
    panel.setFilter(filter, QStringLiteral("All articles"));
    QTRY_VERIFY(panel.model()->rowCount() > 1);
    const ArticleRow story = panel.model()->card(0).row;
    QVERIFY(story.versions.size() > 1);
    QSignalSpy current(&panel, &ArticleListPanel::currentChanged);
    for (const LanguageVersion &version : story.versions) {
        panel.select(version.id);
        QCOMPARE(panel.view()->currentIndex().row(), 0);
    }
    QCOMPARE(current.count(), 0); // what is open stays open…
    const QRect card = panel.view()->visualRect(panel.model()->index(0));
    QTest::mouseClick(panel.view()->viewport(), Qt::LeftButton, {}, card.center());
    QCOMPARE(current.count(), 1); // …until the card is clicked
    QCOMPARE(current.at(0).at(0).value<ArticleId>(), story.id);
}

void TestUiArticleList::emptyStatesSpeak()
{
    Newsroom room;
    ArticleListPanel panel(*m_theme, *room.store);
    panel.resize(330, 500);
    panel.show();
    panel.setFilter({}, QStringLiteral("All articles"));
    auto *empty = panel.findChild<EmptyState *>();
    QTRY_COMPARE(empty->title(), QStringLiteral("No articles yet"));
    QVERIFY(empty->isVisible());
    panel.setQuery(QStringLiteral("flamingo"));
    QTRY_COMPARE(empty->title(), QStringLiteral("Nothing found for “flamingo”"));
    room.add(Newsroom::article(QStringLiteral("en"), QStringLiteral("A flamingo"),
                               QStringLiteral("…"), Status::Draft));
    QTRY_VERIFY(!empty->isVisible());
}

void TestUiArticleList::keyboardWalksTheList()
{
    Newsroom room;
    fillRealistic(room);
    ArticleListPanel panel(*m_theme, *room.store);
    panel.resize(330, 700);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    store::ListFilter folded;
    folded.foldStories = true;
    panel.setFilter(folded, QStringLiteral("All articles"));
    QTRY_COMPARE(panel.model()->rowCount(), 5);
    QSignalSpy activated(&panel, &ArticleListPanel::activated);
    QSignalSpy current(&panel, &ArticleListPanel::currentChanged);
    CardView *view = panel.view();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(view->currentIndex().row(), 0);
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(panel.model()->rowCount(), 8);
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->currentIndex().row(), 2);
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(panel.model()->rowCount(), 5);
    QCOMPARE(view->currentIndex().row(), 0);
    QTest::keyClick(view, Qt::Key_End);
    QCOMPARE(view->currentIndex().row(), 4);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.at(0).at(0).value<ArticleId>(), panel.model()->idAt(4));
    QVERIFY(current.count() >= 3);
    QTest::keyClick(view, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(panel.selectedIds().size(), 2);
}

void TestUiArticleList::placeOnScreenStaysWhenNewsArrives()
{
    Newsroom room;
    fill(room, 150);
    ArticleListPanel panel(*m_theme, *room.store);
    panel.resize(330, 600);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    panel.setFilter({}, QStringLiteral("All articles"));
    QTRY_COMPARE(panel.model()->rowCount(), 150);
    CardView *view = panel.view();
    view->verticalScrollBar()->setValue(3000);
    const QModelIndex seen = view->indexAt(QPoint(20, 10));
    const ArticleId id = panel.model()->idAt(seen.row());
    const int top = view->visualRect(seen).top();
    room.add(Newsroom::article(QStringLiteral("en"), QStringLiteral("Just in"),
                               QStringLiteral("New"), Status::Draft));
    QTRY_COMPARE(panel.model()->rowCount(), 151);
    const int row = panel.model()->rowOf(id);
    QCOMPARE(row, seen.row() + 1);
    QCOMPARE(view->visualRect(panel.model()->index(row)).top(), top);
}

void TestUiArticleList::everyControlHasAName()
{
    Newsroom room;
    fillRealistic(room);
    ArticleListPanel panel(*m_theme, *room.store);
    LibrarySidebar sidebar(*m_theme, *room.store);
    QCOMPARE(panel.view()->accessibleName(), QStringLiteral("Articles"));
    QCOMPARE(sidebar.view()->accessibleName(), QStringLiteral("Library"));
    panel.setFilter({}, QStringLiteral("All articles"));
    QTRY_COMPARE(panel.model()->rowCount(), 8);
    const QString text = panel.model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(text.contains(QStringLiteral("Draft")), qPrintable(text));
    QVERIFY2(text.startsWith(QStringLiteral("Today")), qPrintable(text));
}

/// The list as it looks, in both schemes: RD_GRABS=<folder> keeps the pictures.
void TestUiArticleList::picture()
{
    Newsroom room;
    fillRealistic(room);
    QSplitter window;
    auto *sidebar = new LibrarySidebar(*m_theme, *room.store, &window);
    auto *panel = new ArticleListPanel(*m_theme, *room.store, &window);
    connect(sidebar, &LibrarySidebar::filterChosen, panel, &ArticleListPanel::setFilter);
    window.setSizes({212, 336});
    window.resize(549, 860);
    window.show();
    sidebar->chooseAll();
    QTRY_COMPARE(panel->model()->rowCount(), 5);
    panel->select(panel->model()->idAt(0));
    panel->model()->setUnfolded(0, true);
    QTRY_VERIFY(!panel->model()->card(3).row.headline.isEmpty());
    const QString folder = qEnvironmentVariable("RD_GRABS");
    for (const SchemeChoice choice : {SchemeChoice::Light, SchemeChoice::Dark}) {
        m_theme->setChoice(choice);
        window.grab();
        QTest::qWait(folder.isEmpty() ? 0 : 300); // the pictures of the cards, for an eye only
        const QImage image = window.grab().toImage();
        const Tokens &tokens = tokensOf(m_theme->scheme());
        QCOMPARE(image.pixelColor(5, image.height() - 5), tokens.side);
        QCOMPARE(image.pixelColor(image.width() - 20, image.height() - 5), tokens.list);
        if (!folder.isEmpty()) {
            image.save(QStringLiteral("%1/list-%2.png")
                           .arg(folder, choice == SchemeChoice::Dark ? QStringLiteral("dark")
                                                                     : QStringLiteral("light")));
        }
    }
    panel->setQuery(QStringLiteral("qatarlar"));
    QTRY_VERIFY(panel->model()->rowCount() <= 2);
    if (!folder.isEmpty()) {
        window.grab().save(folder + QStringLiteral("/list-search.png"));
    }
    m_theme->setChoice(SchemeChoice::Light);
}

QTEST_MAIN(TestUiArticleList)
#include "test_ui_articlelist.moc"
