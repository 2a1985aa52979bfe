// SPDX-License-Identifier: GPL-3.0-or-later
// Many windows and libraries in one program, and the program among other starts of it.
#include "personalcase.h"
#include "ui/editor/bridge/formats.h"
#include "ui/editor/editorview.h"
#include "ui/mainwindow/articlepane.h"
#include "ui/mainwindow/desktop.h"
#include "ui/mainwindow/openarticles.h"
#include "ui/mainwindow/quitsignals.h"
#include "ui/mainwindow/singlestart.h"
#include "ui/mainwindow/tabstrip.h"
#include "ui/settings/recentlibraries.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLocalSocket>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

#include <unistd.h>

#include <csignal>

using namespace rd;
using namespace rd::ui;

class TestWindows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void newWindow_isOnTheSameArticle();
    void movedTab_takesWhatWasTypedAlong();
    void twoViews_bothDrawPictures();
    void otherLibrary_hasItsOwnSession();
    void quit_bringsAllWindowsBack();
    void closedWindow_doesNotComeBack();
    void screenThatWentAway_isNotWaitedFor();
    void libraryOfTheCommandLine_comesAlone();
    void otherStart_isTaken();
    void startOrder_fromArguments();
    void singleStart_handsOver();
    void singleStart_deadProgramsSocket_isReplaced();
    void singleStart_refusesWhatIsNoLetter();
    void terminate_isHeard();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_dir->filePath(QLatin1String(name));
    }
    ArticleId makeLibrary(const char *name, const QString &headline) const;
    void start(const StartOrder &order = {});
    MainWindow &window(int index) const { return *m_desktop->windows().at(index); }
    static EditorView *editor(const MainWindow &window) { return window.findChild<EditorView *>(); }
    static ArticleId shown(const MainWindow &window)
    {
        const auto *pane = window.findChild<ArticlePane *>();
        return pane && pane->article() ? pane->article()->id() : ArticleId();
    }
    static void trigger(const MainWindow &window, const char *action)
    {
        window.findChild<QAction *>(QLatin1String(action))->trigger();
    }
    void showFirstArticle(ArticleId id);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_stored;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<rd::testing::PersonalCase> m_personal;
    std::unique_ptr<Desktop> m_desktop;
};

void TestWindows::initTestCase()
{
    m_theme = std::make_unique<Theme>(*static_cast<QApplication *>(QCoreApplication::instance()));
    m_translations = std::make_unique<Translations>(*QCoreApplication::instance());
    m_translations->use(QStringLiteral("en"));
    QApplication::setQuitOnLastWindowClosed(false);
}

void TestWindows::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_personal = std::make_unique<rd::testing::PersonalCase>();
    m_stored = std::make_unique<QSettings>(path("window.ini"), QSettings::IniFormat);
    qputenv("REDAKSIYA_LIBRARY", path("usual.redaksiya").toLocal8Bit());
}

void TestWindows::cleanup()
{
    m_desktop.reset();
    qunsetenv("REDAKSIYA_LIBRARY");
}

ArticleId TestWindows::makeLibrary(const char *name, const QString &headline) const
{
    auto library = store::Repository::open(path(name), {});
    store::NewArticle article;
    article.content.metadata.language = QStringLiteral("en");
    article.content.metadata.headline = headline;
    for (int i = 0; i < 40; ++i) {
        article.content.body.blocks.push_back(
            makeBlock(BlockRole::Paragraph,
                      plainRuns(QStringLiteral("The ferry leaves at noon, says the harbour."))));
    }
    article.save = true;
    return library ? (*library)->createArticle(article).value_or(ArticleId()) : ArticleId();
}

void TestWindows::start(const StartOrder &order)
{
    m_desktop =
        std::make_unique<Desktop>(*m_theme, *m_translations, m_personal->personal(), *m_stored);
    m_desktop->run(order);
    for (MainWindow *window : m_desktop->windows()) {
        QTRY_VERIFY_WITH_TIMEOUT(window->isFurnished(), 10'000);
    }
}

/// By the window's own memory, as at any start.
void TestWindows::showFirstArticle(ArticleId id)
{
    WindowSettings settings;
    settings.tabs = {{id.value, QStringLiteral("Ferry"), false, {}}};
    settings.mode = PaneMode::Edit;
    WindowSettings::saveAll(*m_stored, {settings});
    start();
    QTRY_COMPARE(shown(window(0)), id);
}

void TestWindows::newWindow_isOnTheSameArticle()
{
    const ArticleId id = makeLibrary("usual.redaksiya", QStringLiteral("Ferry"));
    showFirstArticle(id);
    trigger(window(0), "newWindow");
    QCOMPARE(m_desktop->windows().size(), 2);
    QVERIFY(window(1).isFurnished()); // at once: its library is open
    QVERIFY(!shown(window(1)).isValid());
    QTest::keyClicks(editor(window(0)), QStringLiteral("Now: "));
    trigger(window(0), "moveTab");
    QCOMPARE(m_desktop->windows().size(), 3);
    QCOMPARE(shown(window(2)), id);
    QVERIFY(editor(window(2))->toPlainText().startsWith(QStringLiteral("Now: ")));
}

void TestWindows::movedTab_takesWhatWasTypedAlong()
{
    const ArticleId id = makeLibrary("usual.redaksiya", QStringLiteral("Ferry"));
    showFirstArticle(id);
    QTextCursor cursor = editor(window(0))->textCursor();
    cursor.setPosition(120);
    editor(window(0))->setTextCursor(cursor);
    QTest::keyClicks(editor(window(0)), QStringLiteral("quickly "));
    const OpenArticle *article = m_desktop->session(path("usual.redaksiya"))->articles().find(id);
    trigger(window(0), "moveTab");
    QVERIFY(!shown(window(0)).isValid());
    QCOMPARE(shown(window(1)), id);
    // The same object: nothing was read again, and undo goes on.
    QCOMPARE(m_desktop->session(path("usual.redaksiya"))->articles().find(id), article);
    QVERIFY(editor(window(1))->toPlainText().contains(QStringLiteral("quickly ")));
    QCOMPARE(editor(window(1))->textCursor().position(), 128);
    trigger(window(1), "undo");
    QVERIFY(!editor(window(1))->toPlainText().contains(QStringLiteral("quickly ")));
    window(0).close();
    QTRY_COMPARE(m_desktop->windows().size(), 1);
    QTest::keyClicks(editor(window(0)), QStringLiteral("gladly "));
    QVERIFY(editor(window(0))->toPlainText().contains(QStringLiteral("gladly ")));
}

void TestWindows::twoViews_bothDrawPictures()
{
    const ArticleId id = makeLibrary("usual.redaksiya", QStringLiteral("Ferry"));
    showFirstArticle(id);
    OpenArticle *article = m_desktop->session(path("usual.redaksiya"))->articles().find(id);
    const auto handler = [article] {
        return article->document()->documentLayout()->handlerForObject(bridge::FigureObject);
    };
    QVERIFY(handler());
    auto second = std::make_unique<EditorView>(*m_theme);
    second->setArticle(article);
    second.reset();
    QVERIFY(handler()); // the first view still has it
}

void TestWindows::otherLibrary_hasItsOwnSession()
{
    makeLibrary("usual.redaksiya", QStringLiteral("Ferry"));
    makeLibrary("other.redaksiya", QStringLiteral("Tram"));
    start();
    QCOMPARE(window(0).windowTitle(), QStringLiteral("Redaksiya"));
    Q_EMIT window(0).libraryRequested(path("other.redaksiya"));
    QCOMPARE(m_desktop->windows().size(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(window(1).isFurnished(), 10'000);
    QCOMPARE(window(0).windowTitle(), QStringLiteral("usual — Redaksiya"));
    QCOMPARE(window(1).windowTitle(), QStringLiteral("other — Redaksiya"));
    QVERIFY(m_desktop->session(path("other.redaksiya")));
    QVERIFY(m_desktop->session(path("other.redaksiya")) !=
            m_desktop->session(path("usual.redaksiya")));
    Q_EMIT window(0).libraryRequested(path("other.redaksiya")); // it is there already
    QCOMPARE(m_desktop->windows().size(), 2);
    const RecentLibraries recent =
        RecentLibraries::load(m_personal->personal().preferences().settings());
    QCOMPARE(recent.all().size(), 2);
    QVERIFY(recent.all().front().endsWith(QStringLiteral("other.redaksiya")));
    window(1).close();
    QTRY_VERIFY(!m_desktop->session(path("other.redaksiya")));
    QVERIFY(m_desktop->session(path("usual.redaksiya")));
    QCOMPARE(window(0).windowTitle(), QStringLiteral("Redaksiya")); // the only one needs no name
}

void TestWindows::quit_bringsAllWindowsBack()
{
    const ArticleId id = makeLibrary("usual.redaksiya", QStringLiteral("Ferry"));
    makeLibrary("other.redaksiya", QStringLiteral("Tram"));
    showFirstArticle(id);
    Q_EMIT window(0).libraryRequested(path("other.redaksiya"));
    QTRY_VERIFY_WITH_TIMEOUT(window(1).isFurnished(), 10'000);
    QTest::keyClicks(editor(window(0)), QStringLiteral("Kept: "));
    trigger(window(0), "quit");
    QTRY_VERIFY(m_desktop->windows().isEmpty());
    m_desktop.reset();
    start();
    QCOMPARE(m_desktop->windows().size(), 2);
    QTRY_COMPARE(shown(window(0)), id);
    QVERIFY(editor(window(0))->toPlainText().startsWith(QStringLiteral("Kept: ")));
    QVERIFY(m_desktop->session(path("other.redaksiya")));
}

void TestWindows::closedWindow_doesNotComeBack()
{
    makeLibrary("usual.redaksiya", QStringLiteral("Ferry"));
    start();
    trigger(window(0), "newWindow");
    window(1).close();
    QTRY_COMPARE(m_desktop->windows().size(), 1);
    window(0).close();
    QTRY_VERIFY(m_desktop->windows().isEmpty());
    m_desktop.reset();
    start();
    QCOMPARE(m_desktop->windows().size(), 1);
}

void TestWindows::screenThatWentAway_isNotWaitedFor()
{
    makeLibrary("usual.redaksiya", QStringLiteral("Ferry"));
    start();
    window(0).setGeometry(9000, 5000, 900, 600);
    m_desktop->save();
    m_desktop.reset();
    start();
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    QVERIFY(room.contains(window(0).geometry().topLeft()));
}

void TestWindows::libraryOfTheCommandLine_comesAlone()
{
    makeLibrary("usual.redaksiya", QStringLiteral("Ferry"));
    makeLibrary("other.redaksiya", QStringLiteral("Tram"));
    start();
    m_desktop->save();
    m_desktop.reset();
    start({path("other.redaksiya"), {}, false});
    QCOMPARE(m_desktop->windows().size(), 1);
    QVERIFY(m_desktop->session(path("other.redaksiya")));
    QVERIFY(!m_desktop->session(path("usual.redaksiya")));
}

void TestWindows::otherStart_isTaken()
{
    makeLibrary("usual.redaksiya", QStringLiteral("Ferry"));
    start();
    m_desktop->take({});
    QCOMPARE(m_desktop->windows().size(), 1);
    m_desktop->take({{}, {}, true});
    QCOMPARE(m_desktop->windows().size(), 2);
    makeLibrary("other.redaksiya", QStringLiteral("Tram"));
    m_desktop->take({path("other.redaksiya"), {}, false});
    QCOMPARE(m_desktop->windows().size(), 3);
    QTRY_VERIFY_WITH_TIMEOUT(window(2).isFurnished(), 10'000);
}

void TestWindows::startOrder_fromArguments()
{
    const auto order = StartOrder::fromArguments(
        {QStringLiteral("--new-window"), QStringLiteral("/a/b.redaksiya"),
         QStringLiteral("file:///tmp/my%20page.html"), QStringLiteral("note.txt"),
         QStringLiteral("--"), QStringLiteral("-odd.txt")});
    QVERIFY(order.has_value());
    QVERIFY(order->newWindow);
    QCOMPARE(order->library, QStringLiteral("/a/b.redaksiya"));
    QCOMPARE(order->files.size(), 3);
    QCOMPARE(order->files.at(0), QStringLiteral("/tmp/my page.html"));
    QVERIFY(order->files.at(1).startsWith(QLatin1Char('/')));
    QVERIFY(order->files.at(2).endsWith(QStringLiteral("/-odd.txt")));
    QCOMPARE(StartOrder::fromBytes(order->toBytes()), *order);
    QVERIFY(!StartOrder::fromArguments({QStringLiteral("--fast")}).has_value());
    QVERIFY(!StartOrder::fromBytes("[]").has_value());
    QVERIFY(!StartOrder::fromBytes(R"({"library":"../x.redaksiya"})").has_value());
    QCOMPARE(StartOrder::fromBytes(R"({"files":["x.txt","/y.txt",3]})")->files,
             QStringList{QStringLiteral("/y.txt")});
}

void TestWindows::singleStart_handsOver()
{
    SingleStart first(path("one.socket"));
    QVERIFY(!first.handOver({})); // nobody is there
    QVERIFY(first.listen());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther |
                                      QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(path("one.socket")) & others));
    QSignalSpy received(&first, &SingleStart::received);
    const StartOrder order{{}, {QStringLiteral("/tmp/Şəhər.docx")}, true};
    QLocalSocket second; // as handOver() does, but without blocking this thread
    second.connectToServer(path("one.socket"));
    second.write(order.toBytes() + '\n');
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received.front().front().value<StartOrder>(), order);
    QTRY_VERIFY(second.bytesAvailable() > 0);
    QCOMPARE(second.readAll(), QByteArray("taken\n"));
}

void TestWindows::singleStart_deadProgramsSocket_isReplaced()
{
    {
        QLocalServer dead;
        QVERIFY(dead.listen(path("two.socket")));
        // What a killed program leaves: the file, and nobody behind it.
        QCOMPARE(::link(path("two.socket").toLocal8Bit().constData(),
                        path("left.socket").toLocal8Bit().constData()),
                 0);
    }
    SingleStart next(path("left.socket"));
    QVERIFY(!next.handOver({}));
    QVERIFY(next.listen());
    SingleStart another(path("left.socket"));
    QVERIFY(!another.listen()); // a living one is left alone
}

void TestWindows::singleStart_refusesWhatIsNoLetter()
{
    SingleStart first(path("three.socket"));
    QVERIFY(first.listen());
    QSignalSpy received(&first, &SingleStart::received);
    for (const QByteArray &bytes : {QByteArray("GET / HTTP/1.1\r\n"), QByteArray("\n"),
                                    QByteArray(SingleStart::largestLetter + 10, '{')}) {
        QLocalSocket stranger;
        stranger.connectToServer(path("three.socket"));
        stranger.write(bytes);
        QTRY_COMPARE_WITH_TIMEOUT(stranger.state(), QLocalSocket::UnconnectedState, 10'000);
        QVERIFY(stranger.readAll().isEmpty());
    }
    QVERIFY(received.isEmpty());
}

void TestWindows::terminate_isHeard()
{
    const QuitSignals ended;
    QSignalSpy arrived(&ended, &QuitSignals::arrived);
    QCOMPARE(::raise(SIGTERM), 0);
    QTRY_COMPARE(arrived.size(), 1);
}

QTEST_MAIN(TestWindows)
#include "test_ui_windows.moc"
