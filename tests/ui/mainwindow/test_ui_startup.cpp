// SPDX-License-Identifier: GPL-3.0-or-later
// How the window comes up: its frame first, then the library in it, whatever state that is in.
#include "app/base/files.h"
#include "personalcase.h"
#include "ui/articlelist/cardview.h"
#include "ui/importexport/importdialog.h"
#include "ui/mainwindow/desktop.h"
#include "ui/mainwindow/frameplan.h"
#include "ui/mainwindow/framesketch.h"
#include "ui/mainwindow/topbar.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
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
    std::unique_ptr<QSettings> m_stored;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<rd::testing::PersonalCase> m_personal;
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
    m_stored = std::make_unique<QSettings>(m_dir->filePath(QStringLiteral("window.ini")),
                                           QSettings::IniFormat);
    m_personal = std::make_unique<rd::testing::PersonalCase>();
    m_theme->setChoice(SchemeChoice::Light);
}

void TestStartup::makeLibrary() const
{
    QVERIFY(store::Repository::open(library(), {}).has_value());
}

void TestStartup::frame_isPaintedBeforeTheLibraryIsOpened()
{
    Desktop desktop(*m_theme, *m_translations, m_personal->personal(), *m_stored);
    QVERIFY(!QFileInfo::exists(library()));
    desktop.run({library(), {}, false});
    MainWindow &window = *desktop.windows().front();
    bool painted = false;
    connect(&window, &MainWindow::framePainted, this, [&] {
        painted = true;
        QVERIFY(window.isVisible());
        QVERIFY(!window.isFurnished());
    });
    QVERIFY(!QFileInfo::exists(library())); // nobody has made it yet
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
    for (int start = 0; start < 2; ++start) { // the second knows the fonts of the first
        Desktop desktop(*m_theme, *m_translations, m_personal->personal(), *m_stored);
        desktop.run({library(), {}, false});
        MainWindow &window = *desktop.windows().front();
        QList<QRect> before;
        connect(&window, &MainWindow::framePainted, this, [&] {
            auto *panels = window.findChild<FrameSketch *>()->findChild<QSplitter *>();
            before = {{panels->mapTo(&window, QPoint()), panels->size()}};
            for (int i = 0; i < panels->count(); ++i) {
                before.append(panels->widget(i)->geometry());
            }
        });
        QTRY_VERIFY_WITH_TIMEOUT(window.isFurnished(), 10'000);
        QTRY_VERIFY(window.findChild<TopBar *>()->isVisible() &&
                    !window.findChild<FrameSketch *>());
        auto *panels = window.findChild<CardView *>()->window()->findChild<QSplitter *>();
        // Laid out, not only shown.
        QTRY_VERIFY(window.menuBar()->height() > 0 &&
                    panels->mapTo(&window, QPoint()).y() >=
                        window.menuBar()->height() + window.findChild<TopBar *>()->height());
        QList<QRect> after{{panels->mapTo(&window, QPoint()), panels->size()}};
        for (int i = 0; i < panels->count(); ++i) {
            after.append(panels->widget(i)->geometry());
        }
        if (start == 1) {
            QCOMPARE(before, after);
        }
        desktop.save();
    }
}

void TestStartup::newLibrary_getsTheSample()
{
    Desktop desktop(*m_theme, *m_translations, m_personal->personal(), *m_stored);
    desktop.run({library(), {}, false});
    QTRY_VERIFY_WITH_TIMEOUT(desktop.windows().front()->isFurnished(), 10'000);
    auto *list = desktop.windows().front()->findChild<CardView *>();
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, 20'000);
}

void TestStartup::filesOfTheCommandLine_areOffered()
{
    makeLibrary();
    const QString file = m_dir->filePath(QStringLiteral("note.txt"));
    QVERIFY(writeFile(file, "Tram to the sea\n\nFrom Monday.\n", Overwrite::Yes).has_value());
    Desktop desktop(*m_theme, *m_translations, m_personal->personal(), *m_stored);
    desktop.run({library(), {file}, false});
    QTRY_VERIFY_WITH_TIMEOUT(desktop.windows().front()->findChild<ImportDialog *>(), 10'000);
}

void TestStartup::damagedLibrary_isExplained_thenGivenUp()
{
    QVERIFY(writeFile(library(), QByteArray(20'000, 'x'), Overwrite::Yes).has_value());
    Desktop desktop(*m_theme, *m_translations, m_personal->personal(), *m_stored);
    QSignalSpy gaveUp(&desktop, &Desktop::gaveUp);
    desktop.run({library(), {}, false});
    QMessageBox *box = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((box = desktop.windows().front()->findChild<QMessageBox *>()), 10'000);
    QVERIFY(!box->text().isEmpty());
    QVERIFY(!desktop.windows().front()->isFurnished());
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
    settings.tabs = {{7, QStringLiteral("Tram"), false, {41, 41, 100}}};
    settings.panels = "sizes";
    settings.metadata = false;
    MainWindow window(*m_theme, *m_translations, settings);
    window.show();
    window.close();
    const WindowSettings left = window.settings();
    QCOMPARE(left.tabs.size(), 1);
    QCOMPARE(left.tabs.front().article, 7);
    QCOMPARE(left.tabs.front().place.cursor, 41);
    QCOMPARE(left.panels, settings.panels);
    QVERIFY(!left.metadata);
}

QTEST_MAIN(TestStartup)
#include "test_ui_startup.moc"
