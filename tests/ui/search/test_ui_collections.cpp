// SPDX-License-Identifier: GPL-3.0-or-later
#include "../articlelist/newsroom.h"
#include "app/store/hits.h"
#include "ui/articlelist/librarysidebar.h"
#include "ui/articlelist/placesmodel.h"
#include "ui/search/collectioncommands.h"
#include "ui/search/dossierdialog.h"
#include "ui/search/recentsearches.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace rd;
using namespace rd::ui;
using rd::testing::Newsroom;

namespace {

/// A sidebar with its collections over a small library.
struct Desk
{
    Newsroom room;
    Theme theme{*static_cast<QApplication *>(QCoreApplication::instance())};
    QWidget window;
    LibrarySidebar sidebar{theme, *room.store, &window};
    CollectionCommands commands{*room.store, sidebar, &window};
    std::function<void()> undo;
    QString notice;

    Desk()
    {
        window.resize(300, 800);
        sidebar.resize(300, 800);
        QObject::connect(&commands, &CollectionCommands::done, &window,
                         [this](const QString &text, const std::function<void()> &back) {
                             notice = text;
                             undo = back;
                         });
        window.show();
        sidebar.view()->setFocus();
    }
    PlacesModel &places() { return *sidebar.places(); }
    /// The names of one kind with a dot a level, and their counts.
    QString searches()
    {
        QStringList names;
        for (int row = 0; row < places().rowCount(); ++row) {
            const PlacesModel::Place &place = places().place(row);
            if (place.search) {
                names.append(QString(place.depth, u'.') + place.text);
            }
        }
        return names.join(u' ');
    }
    QString dossiers()
    {
        QStringList names;
        for (int row = 0; row < places().rowCount(); ++row) {
            const PlacesModel::Place &place = places().place(row);
            if (place.dossier) {
                names.append(QStringLiteral("%1:%2").arg(place.text).arg(place.count));
            }
        }
        return names.join(u' ');
    }
    /// Types the name somebody is asked for.
    void answer(const char *name)
    {
        auto *dialog = window.findChild<QInputDialog *>(QStringLiteral("collectionName"));
        QVERIFY(dialog);
        auto *field = dialog->findChild<QLineEdit *>();
        field->selectAll();
        QTest::keyClicks(field, QString::fromUtf8(name));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!window.findChild<QInputDialog *>(QStringLiteral("collectionName")));
    }
    void save(const char *query, const char *name)
    {
        sidebar.chooseAll();
        commands.saveSearch(QString::fromUtf8(query), false);
        answer(name);
        QTRY_VERIFY(searches().contains(QString::fromUtf8(name)));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(sidebar.view(), Qt::Key(key), modifiers);
    }
    void choose(const char *name)
    {
        for (int row = 0; row < places().rowCount(); ++row) {
            if (places().place(row).text == QString::fromUtf8(name)) {
                sidebar.view()->setCurrentIndex(places().index(row));
                return;
            }
        }
        QFAIL(name);
    }
    ArticleId add(const char *headline)
    {
        return room.add(Newsroom::article(QStringLiteral("en"), QString::fromUtf8(headline),
                                          QStringLiteral("Text"), Status::Draft));
    }
};

} // namespace

class TestUiCollections final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSearchIsSavedAndCounted();
    void choosingItSearches();
    void keysOrderAndNest();
    void foldedSearchesHideTheirOwn();
    void renamedAndTakenBack();
    void deletedAndTakenBack();
    void dossiersByKey();
    void aDossierKeepsItsOrder();
    void recentSearchesAreOffered();
};

void TestUiCollections::aSearchIsSavedAndCounted()
{
    Desk desk;
    QAbstractItemModelTester tester(&desk.places(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.add("Gas arrives");
    desk.add("Oil goes");
    desk.save("gas", "About gas");
    const auto spoken = [&desk] {
        const int row = desk.places().rowOf(QStringLiteral("search-1"));
        return desk.places().index(row).data(Qt::AccessibleTextRole).toString();
    };
    QTRY_COMPARE(spoken(), QStringLiteral("About gas, 1"));
    desk.add("More gas");
    QTRY_COMPARE(spoken(), QStringLiteral("About gas, 2"));
    QVERIFY(desk.undo);
    desk.undo();
    QTRY_COMPARE(desk.searches(), QString());
}

void TestUiCollections::choosingItSearches()
{
    Desk desk;
    desk.save("gas -oil", "Gas");
    QSignalSpy filters(&desk.sidebar, &LibrarySidebar::filterChosen);
    QSignalSpy queries(&desk.sidebar, &LibrarySidebar::queryChosen);
    desk.choose("Gas");
    QCOMPARE(filters.count(), 1);
    QCOMPARE(filters.front().at(1).toString(), QStringLiteral("Gas"));
    QCOMPARE(queries.back().front().toString(), QStringLiteral("gas -oil"));
    desk.sidebar.chooseAll();
    QCOMPARE(queries.back().front().toString(), QString());
}

void TestUiCollections::keysOrderAndNest()
{
    Desk desk;
    desk.save("one", "One");
    desk.save("two", "Two");
    desk.save("three", "Three");
    desk.choose("Three");
    desk.press(Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(desk.searches(), QStringLiteral("One Three Two"));
    desk.press(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(desk.searches(), QStringLiteral("One .Three Two"));
    QCOMPARE(desk.sidebar.view()->currentIndex().data().toString(), QStringLiteral("Three"));
    desk.press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(desk.searches(), QStringLiteral("One Three Two"));
    desk.choose("Two");
    desk.press(Qt::Key_Down, Qt::AltModifier); // is the last already
    desk.press(Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(desk.searches(), QStringLiteral("One Two Three"));
}

void TestUiCollections::foldedSearchesHideTheirOwn()
{
    Desk desk;
    desk.save("one", "One");
    desk.save("two", "Two");
    desk.choose("Two");
    desk.press(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(desk.searches(), QStringLiteral("One .Two"));
    desk.choose("One");
    desk.press(Qt::Key_Left);
    QCOMPARE(desk.searches(), QStringLiteral("One"));
    desk.press(Qt::Key_Right);
    QCOMPARE(desk.searches(), QStringLiteral("One .Two"));
}

void TestUiCollections::renamedAndTakenBack()
{
    Desk desk;
    desk.save("gas", "Gas");
    desk.choose("Gas");
    desk.press(Qt::Key_F2);
    desk.answer("Natural gas");
    QTRY_COMPARE(desk.searches(), QStringLiteral("Natural gas"));
    desk.undo();
    QTRY_COMPARE(desk.searches(), QStringLiteral("Gas"));
}

void TestUiCollections::deletedAndTakenBack()
{
    Desk desk;
    desk.save("one", "One");
    desk.save("two", "Two");
    desk.choose("Two");
    desk.press(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(desk.searches(), QStringLiteral("One .Two"));
    desk.choose("One");
    desk.press(Qt::Key_Delete);
    QTRY_COMPARE(desk.searches(), QString());
    QCOMPARE(desk.notice, QStringLiteral("The saved search “One” was deleted"));
    desk.undo();
    QTRY_COMPARE(desk.searches(), QStringLiteral("One .Two"));
    desk.sidebar.chooseAll();
    desk.press(Qt::Key_Delete); // "All articles" is nothing one deletes
    QCOMPARE(desk.searches(), QStringLiteral("One .Two"));
}

void TestUiCollections::dossiersByKey()
{
    Desk desk;
    const ArticleId one = desk.add("One");
    const ArticleId two = desk.add("Two");
    desk.commands.addToDossier({one}); // the first one is founded for it
    desk.answer("Bridge");
    QTRY_COMPARE(desk.dossiers(), QStringLiteral("Bridge:1"));
    desk.commands.addToDossier({one, two});
    auto *menu = desk.window.findChild<QMenu *>(QStringLiteral("dossierMenu"));
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(desk.dossiers(), QStringLiteral("Bridge:2"));
    QTRY_COMPARE(desk.notice, QStringLiteral("1 article(s) added to the dossier"));
    desk.undo();
    QTRY_COMPARE(desk.dossiers(), QStringLiteral("Bridge:1"));
    QSignalSpy asked(&desk.commands, &CollectionCommands::dossierRequested);
    desk.choose("Bridge");
    desk.press(Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    desk.press(Qt::Key_Delete);
    QTRY_COMPARE(desk.dossiers(), QString());
    desk.undo();
    QTRY_COMPARE(desk.dossiers(), QStringLiteral("Bridge:1"));
}

void TestUiCollections::aDossierKeepsItsOrder()
{
    Desk desk;
    std::vector<ArticleId> ids{desk.add("One"), desk.add("Two"), desk.add("Three")};
    const auto id = desk.room.write([ids](store::Repository &repository) {
        store::Dossier dossier;
        dossier.name = QStringLiteral("Bridge");
        auto made = store::Dossiers(repository).save(dossier);
        const auto added = store::Dossiers(repository).add(*made, ids);
        return added ? made : Result<store::DossierId>(fail(added.error()));
    });
    DossierDialog dialog(*desk.room.store, *id, QStringLiteral("Bridge"), desk.theme);
    dialog.show();
    QTRY_COMPARE(dialog.articles(), ids);
    auto *list = dialog.findChild<QListWidget *>(QStringLiteral("dossierArticles"));
    list->setFocus();
    list->setCurrentRow(2);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    const auto stored = [&desk, id] {
        return desk.room.write(
            [id](store::Repository &repository) -> Result<std::vector<ArticleId>> {
                std::vector<ArticleId> order;
                const auto rows = store::Dossiers(repository).articles(*id);
                for (const ArticleRow &row : *rows) {
                    order.push_back(row.id);
                }
                return order;
            });
    };
    const std::vector<ArticleId> moved{ids[0], ids[2], ids[1]};
    QTRY_COMPARE(*stored(), moved);
    QTest::keyClick(list, Qt::Key_Delete);
    const std::vector<ArticleId> fewer{ids[0], ids[1]};
    QTRY_COMPARE(*stored(), fewer);
    QTRY_COMPARE(dialog.articles(), fewer);
    QSignalSpy opened(&dialog, &DossierDialog::openRequested);
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(opened.count(), 1);
}

void TestUiCollections::recentSearchesAreOffered()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    QLineEdit field;
    RecentSearches recent(field, settings, QStringLiteral("library"));
    field.show();
    for (const char *query : {"gas", "oil  price", "gas"}) {
        field.setText(QLatin1String(query));
        QTest::keyClick(&field, Qt::Key_Return);
    }
    const QStringList expected{QStringLiteral("gas"), QStringLiteral("oil price")};
    QCOMPARE(recent.all(), expected);
    field.clear();
    QTest::keyClick(&field, Qt::Key_Down);
    QVERIFY(recent.menu()->isVisible());
    QTest::keyClick(recent.menu(), Qt::Key_Down);
    QTest::keyClick(recent.menu(), Qt::Key_Return);
    QCOMPARE(field.text(), QStringLiteral("oil price"));
    QCOMPARE(recent.all().front(), QStringLiteral("oil price"));
    for (int i = 0; i < 30; ++i) {
        recent.note(QString::number(i));
    }
    QCOMPARE(recent.all().size(), RecentSearches::most);
    recent.forgetAll();
    QTest::keyClick(&field, Qt::Key_Down);
    QVERIFY(recent.all().isEmpty());
}

QTEST_MAIN(TestUiCollections)
#include "test_ui_collections.moc"
