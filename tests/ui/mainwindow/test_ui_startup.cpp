// SPDX-License-Identifier: GPL-3.0-or-later
// How the window comes up: its frame first, then the library in it, whatever state that is in.
#include "app/base/files.h"
#include "ui/articlelist/cardview.h"
#include "ui/importexport/importdialog.h"
#include "ui/mainwindow/frameplan.h"
#include "ui/mainwindow/framesketch.h"
#include "ui/mainwindow/startup.h"
#include "ui/mainwindow/topbar.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

using namespace rd;
using namespace rd::ui;

class TestStartup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void frame_isPaintedBeforeTheLibraryIsOpened();
    void frame_hasTheColoursOfTheScheme();
    void frame_standsWhereThePanelsWillStand();
    void newLibrary_getsTheSample();
    void filesOfTheCommandLine_areOffered();
    void damagedLibrary_isExplained_thenGivenUp();
    void closedBeforeItIsFurnished_keepsTheSettings();

private:
    [[nodiscard]] QString library() const { return m_dir->filePath(QStringLiteral("l.redaksiya")); }
    void makeLibrary() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Translations> m_translations;
};

void TestStartup::initTestCase()
{
    m_theme = std::make_unique<Theme>(*static_cast<QApplication *>(QCoreApplication::instance()),
                                      Theme::Sheet::Later);
    m_translations = std::make_unique<Translations>(*QCoreApplication::instance());
    m_translations->use(QStringLiteral("en"));
}

void TestStartup::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_theme->setChoice(SchemeChoice::Light);
}

void TestStartup::makeLibrary() const
{
    QVERIFY(store::Repository::open(library(), {}).has_value());
}

void TestStartup::frame_isPaintedBeforeTheLibraryIsOpened()
{
    Startup startup(*m_theme, *m_translations, {});
    MainWindow &window = startup.window();
    bool painted = false;
    connect(&window, &MainWindow::framePainted, this, [&] {
        painted = true;
        QVERIFY(window.isVisible());
        QVERIFY(!window.isFurnished());
        QVERIFY(!QFileInfo::exists(library())); // nobody has made it yet
    });
    startup.run(library(), {});
    QVERIFY(!painted);
    // Nobody does anything, and it is furnished.
    QTRY_VERIFY_WITH_TIMEOUT(window.isFurnished(), 10'000);
    QVERIFY(painted);
    QVERIFY(QFileInfo::exists(library()));
    QTRY_VERIFY(window.findChild<TopBar *>()->isVisible());
    QVERIFY(!window.menuBar()->actions().isEmpty());
}

void TestStartup::frame_hasTheColoursOfTheScheme()
{
    for (const SchemeChoice scheme : {SchemeChoice::Light, SchemeChoice::Dark}) {
        m_theme->setChoice(scheme);
        MainWindow window(*m_theme, *m_translations, {});
        window.resize(1400, 850);
        const QImage seen = window.grab().toImage();
        const Tokens &tokens = m_theme->tokens();
        const int middle = seen.height() / 2;
        QCOMPARE(seen.pixelColor(20, 5), tokens.side);      // menu bar
        QCOMPARE(seen.pixelColor(20, 60), tokens.side);     // top bar
        QCOMPARE(seen.pixelColor(20, middle), tokens.side); // library
        QCOMPARE(seen.pixelColor(FramePlan::sidebarWidth + 40, middle), tokens.list);
        QCOMPARE(seen.pixelColor(800, middle), tokens.page);
        QCOMPARE(seen.pixelColor(seen.width() - 20, middle), tokens.side); // metadata
    }
}

void TestStartup::frame_standsWhereThePanelsWillStand()
{
    makeLibrary();
    WindowSettings settings;
    for (int start = 0; start < 2; ++start) { // the second knows the fonts of the first
        Startup startup(*m_theme, *m_translations, settings);
        MainWindow &window = startup.window();
        QList<QRect> before;
        connect(&window, &MainWindow::framePainted, this, [&] {
            auto *panels = window.findChild<FrameSketch *>()->findChild<QSplitter *>();
            before = {{panels->mapTo(&window, QPoint()), panels->size()}};
            for (int i = 0; i < panels->count(); ++i) {
                before.append(panels->widget(i)->geometry());
            }
        });
        startup.run(library(), {});
        QTRY_VERIFY_WITH_TIMEOUT(window.isFurnished(), 10'000);
        QTRY_VERIFY(window.findChild<TopBar *>()->isVisible() &&
                    !window.findChild<FrameSketch *>());
        auto *panels = window.findChild<CardView *>()->window()->findChild<QSplitter *>();
        QList<QRect> after{{panels->mapTo(&window, QPoint()), panels->size()}};
        for (int i = 0; i < panels->count(); ++i) {
            after.append(panels->widget(i)->geometry());
        }
        if (start == 1) {
            QCOMPARE(before, after);
        }
        settings = window.settings();
    }
}

void TestStartup::newLibrary_getsTheSample()
{
    Startup startup(*m_theme, *m_translations, {});
    startup.run(library(), {});
    QTRY_VERIFY_WITH_TIMEOUT(startup.window().isFurnished(), 10'000);
    auto *list = startup.window().findChild<CardView *>();
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, 20'000);
}

void TestStartup::filesOfTheCommandLine_areOffered()
{
    makeLibrary();
    const QString file = m_dir->filePath(QStringLiteral("note.txt"));
    QVERIFY(writeFile(file, "Tram to the sea\n\nFrom Monday.\n", Overwrite::Yes).has_value());
    Startup startup(*m_theme, *m_translations, {});
    startup.run(library(), {file});
    QTRY_VERIFY_WITH_TIMEOUT(startup.window().findChild<ImportDialog *>(), 10'000);
}

void TestStartup::damagedLibrary_isExplained_thenGivenUp()
{
    QVERIFY(writeFile(library(), QByteArray(20'000, 'x'), Overwrite::Yes).has_value());
    Startup startup(*m_theme, *m_translations, {});
    QSignalSpy gaveUp(&startup, &Startup::gaveUp);
    startup.run(library(), {});
    QMessageBox *box = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((box = startup.window().findChild<QMessageBox *>()), 10'000);
    QVERIFY(!box->text().isEmpty());
    QVERIFY(!startup.window().isFurnished());
    QVERIFY(gaveUp.isEmpty());
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::RejectRole) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QTRY_COMPARE(gaveUp.size(), 1);
    QCOMPARE(readFile(library(), 100'000).value(), QByteArray(20'000, 'x'));
}

void TestStartup::closedBeforeItIsFurnished_keepsTheSettings()
{
    WindowSettings settings;
    settings.article = 7;
    settings.cursor = 41;
    settings.panels = "sizes";
    settings.metadata = false;
    MainWindow window(*m_theme, *m_translations, settings);
    window.show();
    window.close();
    const WindowSettings left = window.settings();
    QCOMPARE(left.article, settings.article);
    QCOMPARE(left.cursor, settings.cursor);
    QCOMPARE(left.panels, settings.panels);
    QVERIFY(!left.metadata);
}

QTEST_MAIN(TestStartup)
#include "test_ui_startup.moc"
