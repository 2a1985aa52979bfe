// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom.h"
#include "ui/articlelist/articlelistmodel.h"
#include "ui/articlelist/articlelistpanel.h"
#include "ui/articlelist/librarysidebar.h"
#include "ui/articlelist/placesmodel.h"
#include "ui/widgets/emptystate.h"

#include <QApplication>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace rd;
using namespace rd::ui;
using rd::testing::Newsroom;

class TestUiPlaces final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sidebarCounts();
    void deskPlacesFollowTheDay();
    void deskPlacesListTheirArticles();
    void cardsTellWhatIsNew();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestUiPlaces::initTestCase()
{
    m_theme = std::make_unique<Theme>(*static_cast<QApplication *>(QCoreApplication::instance()));
    m_theme->setChoice(SchemeChoice::Light);
}

void TestUiPlaces::sidebarCounts()
{
    Newsroom room;
    for (const Status status :
         {Status::Draft, Status::Draft, Status::InReview, Status::Published}) {
        room.add(Newsroom::article(QStringLiteral("en"), QStringLiteral("News"),
                                   QStringLiteral("…"), status));
    }
    LibrarySidebar sidebar(*m_theme, *room.store);
    sidebar.resize(200, 600);
    sidebar.show();
    auto *model = sidebar.view()->model();
    const auto spoken = [model](int row) {
        return model->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    const auto *places = static_cast<const PlacesModel *>(model);
    const auto said = [places, &spoken](const char *key) {
        return spoken(places->rowOf(QLatin1String(key)));
    };
    QTRY_COMPARE(said("all"), QStringLiteral("All articles, 4"));
    QCOMPARE(said("draft"), QStringLiteral("Drafts, 2"));
    QCOMPARE(said("in_review"), QStringLiteral("In review, 1"));
    sidebar.chooseAll();
    QCOMPARE(sidebar.chosenKey(), QStringLiteral("all"));
    sidebar.view()->setFocus();
    QTest::keyClick(sidebar.view(), Qt::Key_Down);
    QTest::keyClick(sidebar.view(), Qt::Key_Down);
    QCOMPARE(sidebar.filter().status, std::optional(Status::Draft));
    QCOMPARE(sidebar.title(), QStringLiteral("Drafts"));
    // The groups' titles cannot be chosen.
    for (int row = 0; row < model->rowCount(); ++row) {
        const bool title = !spoken(row).contains(QLatin1Char(','));
        QCOMPARE(model->flags(model->index(row, 0)).testFlag(Qt::ItemIsSelectable), !title);
    }
}

/// Whose desk it is, what is late, and what becomes of both at midnight.
void TestUiPlaces::deskPlacesFollowTheDay()
{
    Newsroom room;
    const Profile leyla{QStringLiteral("Leyla"), {}, NewsroomRole::Reporter, {}, {}, "Asia/Baku"};
    const Moment noon = Moment::fromLocal(QDate(2026, 11, 25), QTime(12, 0), "Asia/Baku");
    const auto add = [&room](const char *headline, const Moment &due, const QString &assignee) {
        auto made = Newsroom::article(QStringLiteral("en"), QLatin1String(headline),
                                      QStringLiteral("…"), Status::Draft);
        made.content.metadata.deadline = due;
        made.assignee = assignee;
        return room.add(made);
    };
    const auto due = [&noon](int hours) {
        return Moment{noon.utcMs + hours * qint64(3600'000), "Asia/Baku"};
    };
    add("Late", due(-2), leyla.name);
    add("Tonight", due(8), QStringLiteral("Kamran"));
    add("Tomorrow", due(20), leyla.name);
    LibrarySidebar sidebar(*m_theme, *room.store);
    qint64 now = noon.utcMs;
    sidebar.setClock([&now] { return now; });
    sidebar.setProfile(leyla);
    sidebar.resize(200, 700);
    sidebar.show();
    const auto *places = static_cast<const PlacesModel *>(sidebar.view()->model());
    const auto said = [places](const char *key) {
        return places->index(places->rowOf(QLatin1String(key)))
            .data(Qt::AccessibleTextRole)
            .toString();
    };
    QTRY_COMPARE(said("mine"), QStringLiteral("My desk, 2"));
    QCOMPARE(said("due"), QStringLiteral("Due today, 2, 1 late"));
    QSignalSpy chosen(&sidebar, &LibrarySidebar::filterChosen);
    QVERIFY(sidebar.choose(QStringLiteral("due")));
    QCOMPARE(chosen.last().at(1).toString(), QStringLiteral("Due today"));
    chosen.clear();
    QCOMPARE(sidebar.filter().desk.name, leyla.name);
    QCOMPARE(sidebar.filter().reader, leyla.name);
    now += qint64(9) * 3600'000; // still the same day: nobody's list is read again
    sidebar.setClock([&now] { return now; });
    QTRY_COMPARE(said("due"), QStringLiteral("Due today, 2, 2 late"));
    QCOMPARE(chosen.count(), 0);
    now += qint64(4) * 3600'000; // past midnight: the list is another one
    sidebar.setClock([&now] { return now; });
    QCOMPARE(chosen.count(), 1);
    QTRY_COMPARE(said("due"), QStringLiteral("Due today, 3, 2 late"));
    QVERIFY(!sidebar.choose(QStringLiteral("nowhere")));
}

void TestUiPlaces::cardsTellWhatIsNew()
{
    Newsroom room;
    auto made = Newsroom::article(QStringLiteral("en"), QStringLiteral("Seen by nobody"),
                                  QStringLiteral("…"), Status::Draft);
    made.assignee = QStringLiteral("Kamran");
    made.content.metadata.urgency = 1;
    made.content.metadata.deadline = Moment{room.now - 7200'000, "Asia/Baku"};
    room.add(made);
    ArticleListPanel panel(*m_theme, *room.store);
    panel.setClock([&room] { return room.now; });
    panel.resize(330, 400);
    panel.show();
    store::ListFilter filter;
    filter.reader = QStringLiteral("Leyla");
    panel.setFilter(filter, QStringLiteral("All articles"));
    QTRY_COMPARE(panel.model()->rowCount(), 1);
    const QString spoken = panel.model()->index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(QStringLiteral("2 h late, urgency 1, Kamran")), qPrintable(spoken));
    QCOMPARE(spoken.contains(QStringLiteral("changed since you read it")),
             panel.model()->card(0).row.changedSinceRead);
}

void TestUiPlaces::deskPlacesListTheirArticles()
{
    Newsroom room;
    const Profile leyla{QStringLiteral("Leyla"), {}, NewsroomRole::Reporter, {}, {}, "Asia/Baku"};
    auto mine = Newsroom::article(QStringLiteral("en"), QStringLiteral("Mine"), QStringLiteral("…"),
                                  Status::Draft);
    mine.assignee = leyla.name;
    const ArticleId id = room.add(mine);
    room.add(Newsroom::article(QStringLiteral("en"), QStringLiteral("Somebody else’s"),
                               QStringLiteral("…"), Status::Draft));
    LibrarySidebar sidebar(*m_theme, *room.store);
    ArticleListPanel panel(*m_theme, *room.store);
    connect(&sidebar, &LibrarySidebar::filterChosen, &panel, &ArticleListPanel::setFilter);
    sidebar.setProfile(leyla);
    panel.resize(330, 400);
    panel.show();
    QVERIFY(sidebar.choose(QStringLiteral("mine")));
    QTRY_COMPARE(panel.model()->rowCount(), 1);
    QCOMPARE(panel.model()->idAt(0), id);
    // Handed to another, it leaves the desk by itself.
    QVERIFY(room.write([id](store::Repository &r) {
                    return store::Desk(r).assign(id, QStringLiteral("Kamran"),
                                                 QStringLiteral("Leyla"));
                })
                .has_value());
    QTRY_COMPARE(panel.model()->rowCount(), 0);
    QTRY_VERIFY(panel.findChild<EmptyState *>()->isVisible());
}

QTEST_MAIN(TestUiPlaces)
#include "test_ui_places.moc"
