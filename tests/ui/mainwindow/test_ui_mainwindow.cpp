// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a person uses it: by clicks and keys on its widgets.
#include "app/base/files.h"
#include "personalcase.h"
#include "ui/articlelist/articlelistpanel.h"
#include "ui/articlelist/cardview.h"
#include "ui/articlelist/librarysidebar.h"
#include "ui/editor/editorview.h"
#include "ui/editor/openarticle.h"
#include "ui/importexport/exportdialog.h"
#include "ui/importexport/importdialog.h"
#include "ui/mainwindow/articlepane.h"
#include "ui/mainwindow/librarysession.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/metadata/metadatapanel.h"
#include "ui/palette/commandpalette.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace rd;
using namespace rd::ui;

namespace {

const QByteArray &interviewPage()
{
    static const QByteArray page(
        "Leyla Aslan: the harbour never sleeps\n\n"
        "Economy\n"
        "October 3, 2024 09:45\n\n"
        "The new quay has been open for a month. Dalga News talked to Leyla Aslan, director of the "
        "harbour of Sahil, about cranes, trains and people.\n\n"
        "How many containers passed through the port this year?\n\n"
        "From January to August we counted sixty one thousand containers. That is more than in any "
        "year before, and the queue at anchor has become shorter.\n\n"
        "When will the second terminal open?\n\n"
        "The first stage is due in the spring. We will not wait for the whole of it to start work, "
        "because the trains are ready already.\n\n"
        "What do you still wait for?\n\n"
        "For two cranes and for forty drivers. Cranes are easier to find than drivers, believe "
        "me.\n");
    return page;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void importReadEditSearchExport();
    void newInterview_byKeys_isKeptWithoutASave();
    void newNews_typesIntoTheHeadline();
    void narrowWindow_leavesRoomForTheText();
    void toolbar_offersWhatDoesNotFit();
    void restart_returnsToThePlace();
    void actions_meanTheOpenVersion();
    void delete_canBeUndone();
    void language_switchesEverything();
    void palette_findsActions();
    void everyControlHasAnAccessibleName();
    void export_existingFile_isRefusedWithAMessage();

private:
    template <typename W>
    W *child(const char *name) const
    {
        return m_window->findChild<W *>(QLatin1String(name));
    }
    [[nodiscard]] QAction *action(const char *name) const { return child<QAction>(name); }
    [[nodiscard]] EditorView *editor() const { return m_window->findChild<EditorView *>(); }
    [[nodiscard]] CardView *list() const { return m_window->findChild<CardView *>(); }
    [[nodiscard]] int rows() const;
    QString write(const QString &name, const QByteArray &bytes) const;
    void import(const QString &path);
    void press(const char *keys);
    void search(const QString &query);
    void exportTo(const QString &format, const QString &target);
    void cursorAtEndOf(const QString &text) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<rd::testing::PersonalCase> m_personal;
    std::unique_ptr<LibrarySession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    m_theme = std::make_unique<Theme>(*static_cast<QApplication *>(QCoreApplication::instance()));
    m_translations = std::make_unique<Translations>(*QCoreApplication::instance());
}

void TestMainWindow::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_personal = std::make_unique<rd::testing::PersonalCase>();
    auto opened = store::AsyncStore::open(m_dir->filePath(QStringLiteral("l.redaksiya")), {});
    QVERIFY(opened.has_value());
    m_session = std::make_unique<LibrarySession>(std::move(*opened), m_personal->personal());
    m_translations->use(QStringLiteral("en"));
    m_window = std::make_unique<MainWindow>(*m_theme, *m_translations, WindowSettings());
    m_window->furnish(*m_session);
    m_window->resize(1400, 850);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_personal.reset();
    m_dir.reset();
}

int TestMainWindow::rows() const
{
    return list()->model()->rowCount();
}

QString TestMainWindow::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_dir->filePath(name);
    [[maybe_unused]] const auto written = writeFile(path, bytes, Overwrite::Yes);
    return path;
}

void TestMainWindow::import(const QString &path)
{
    QTest::mouseClick(child<QPushButton>("importButton"), Qt::LeftButton);
    auto *dialog = child<ImportDialog>("importDialog");
    QVERIFY(dialog);
    dialog->addPaths({path}); // what the file chooser answers
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("importStart")),
                      Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(rows() > 0, 15'000);
}

void TestMainWindow::press(const char *keys)
{
    // A window manager gives the focus back after a dialog; here nobody does.
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    QTest::keySequence(m_window.get(), QKeySequence(QLatin1String(keys)));
}

void TestMainWindow::search(const QString &query)
{
    auto *field = child<QLineEdit>("searchField");
    press("Ctrl+L");
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, query);
}

void TestMainWindow::exportTo(const QString &format, const QString &target)
{
    action(qPrintable(QStringLiteral("export_") + format))->trigger();
    auto *dialog = child<ExportDialog>("exportDialog");
    QVERIFY(dialog);
    auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("exportTarget"));
    field->selectAll();
    QTest::keyClicks(field, target);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("exportStart")),
                      Qt::LeftButton);
    QTRY_VERIFY(!child<ExportDialog>("exportDialog"));
}

void TestMainWindow::cursorAtEndOf(const QString &text) const
{
    for (QTextBlock block = editor()->document()->begin(); block.isValid(); block = block.next()) {
        if (block.text() == text) {
            QTextCursor cursor(block);
            cursor.movePosition(QTextCursor::EndOfBlock);
            editor()->setTextCursor(cursor);
            return;
        }
    }
    QFAIL(qPrintable(QStringLiteral("No block: ") + text));
}

void TestMainWindow::importReadEditSearchExport()
{
    import(write(QStringLiteral("page.txt"), interviewPage()));
    // It is opened, named in the title and current in the list.
    QTRY_VERIFY(m_window->windowTitle().contains(QStringLiteral("the harbour never sleeps")));
    QTRY_VERIFY(m_window->findChild<ArticleListPanel *>()->currentId().isValid());

    // Edit a question.
    action("edit")->trigger();
    QTRY_VERIFY(editor() && editor()->isVisible());
    cursorAtEndOf(QStringLiteral("When will the second terminal open?"));
    QTest::keyClicks(editor(), QStringLiteral(" What does it cost?"));
    auto *saved = child<QWidget>("savedState");
    QVERIFY(saved);

    // Change the section.
    QComboBox *section = nullptr;
    for (QComboBox *box : m_window->findChildren<QComboBox *>()) {
        if (box->accessibleName() == QLatin1String("Section")) {
            section = box;
        }
    }
    QVERIFY(section);
    QCOMPARE(section->currentText(), QStringLiteral("Economy"));
    section->setFocus();
    section->lineEdit()->selectAll();
    QTest::keyClicks(section->lineEdit(), QStringLiteral("Transport"));
    QTest::keyClick(section->lineEdit(), Qt::Key_Return);

    // Save a revision and find it by the words that were typed.
    press("Ctrl+S");
    QTRY_VERIFY_WITH_TIMEOUT(
        [this] {
            auto found = m_session->store().run(
                store::AsyncStore::Lane::Search, [](const store::Repository &repository) {
                    return repository.search(QStringLiteral("\"does it cost\""), {}, 0, 10);
                });
            found.waitForFinished();
            const auto hits = found.result();
            return hits && hits->size() == 1 && hits->front().section == QLatin1String("Transport");
        }(),
        15'000);
    search(QStringLiteral("zeppelin"));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, 10'000);
    child<QLineEdit>("searchField")->clear();
    search(QStringLiteral("cost section:Transport"));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, 10'000);

    // Export.
    exportTo(QStringLiteral("html"), m_dir->path());
    const QString path =
        m_dir->filePath(QStringLiteral("Leyla-Aslan-the-harbour-never-sleeps.html"));
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path), 15'000);
    const QByteArray html = readFile(path, 10'000'000).value();
    QVERIFY(html.contains("What does it cost?"));
    QVERIFY(html.contains("Transport"));
    exportTo(QStringLiteral("pdf"), m_dir->path());
    const QString pdf = m_dir->filePath(QStringLiteral("Leyla-Aslan-the-harbour-never-sleeps.pdf"));
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(pdf), 30'000);
    QVERIFY(readFile(pdf, 10'000'000)->startsWith("%PDF-"));
}

void TestMainWindow::newInterview_byKeys_isKeptWithoutASave()
{
    press("Ctrl+Shift+N");
    QTRY_VERIFY(editor() && editor()->isVisible() && editor()->document()->blockCount() >= 2);
    QTextCursor cursor = editor()->textCursor();
    cursor.movePosition(QTextCursor::Start);
    editor()->setTextCursor(cursor);
    QTest::keyClicks(editor(), QStringLiteral("Who opens the gate at night?"));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, 10'000);
    m_window->close();
    m_window.reset();
    const QString path = m_session->store().path();
    m_session.reset(); // drains its queue
    auto library = store::Repository::open(path, {});
    QVERIFY(library.has_value());
    const auto all = (*library)->rows({}, 0, 10);
    QVERIFY(all.has_value());
    QCOMPARE(all->size(), size_t(1));
    const auto article = (*library)->article(all->front().id);
    QVERIFY(!article->head.isValid());
    QCOMPARE(article->content.body.blocks.front().role, BlockRole::Question);
    QCOMPARE(article->content.body.blocks.front().runs.front().text,
             QStringLiteral("Who opens the gate at night?"));
}

void TestMainWindow::newNews_typesIntoTheHeadline()
{
    // A second one too, when the editor is open already.
    for (const char *headline : {"Metro opens early", "Rain until Friday"}) {
        const int before = rows();
        press("Ctrl+N");
        QTRY_COMPARE_WITH_TIMEOUT(rows(), before + 1, 10'000);
        QTRY_VERIFY(editor() && editor()->isVisible() &&
                    m_window->windowTitle() == QLatin1String("Redaksiya"));
        QWidget *field = m_window->focusWidget();
        QVERIFY(field);
        QTest::keyClicks(field, QLatin1String(headline));
        QTRY_COMPARE(m_window->windowTitle().section(QStringLiteral(" — "), 0, 0),
                     QLatin1String(headline));
    }
}

void TestMainWindow::narrowWindow_leavesRoomForTheText()
{
    import(write(QStringLiteral("page.txt"), interviewPage()));
    QTRY_VERIFY(editor() && editor()->article());
    auto *metadata = child<QWidget>("metadataSide");
    auto *sidebar = m_window->findChild<LibrarySidebar *>();
    auto *pane = m_window->findChild<ArticlePane *>();
    QVERIFY(metadata->isVisible() && sidebar->isVisible());
    m_window->resize(1024, 700);
    QTRY_VERIFY(!metadata->isVisible());
    QVERIFY(sidebar->isVisible());
    QVERIFY(pane->width() >= 380);
    QVERIFY(!action("metadata")->isChecked());
    QVERIFY(m_window->settings().metadata); // the choice itself is kept

    press("F8"); // asked for, it takes the library's place
    QTRY_VERIFY(metadata->isVisible());
    QVERIFY(!sidebar->isVisible());
    QVERIFY(!action("sidebar")->isChecked());
    QTRY_COMPARE(m_window->width(), 1024);
    QVERIFY(pane->width() >= 380);

    m_window->resize(1400, 850);
    QTRY_VERIFY(metadata->isVisible() && sidebar->isVisible());
    press("F8");
    QVERIFY(!metadata->isVisible());
    QVERIFY(!m_window->settings().metadata);
}

void TestMainWindow::toolbar_offersWhatDoesNotFit()
{
    import(write(QStringLiteral("page.txt"), interviewPage()));
    QTRY_VERIFY(action("edit")->isEnabled());
    action("edit")->trigger();
    m_window->resize(960, 700);
    auto *more = child<QToolButton>("qt_toolbar_ext_button");
    QVERIFY(more);
    QTRY_VERIFY(more->isVisible());
    QVERIFY(more->width() >= 28);
    QVERIFY(!more->icon().isNull());
    QCOMPARE(more->toolTip(), QStringLiteral("More tools"));
}

void TestMainWindow::restart_returnsToThePlace()
{
    import(write(QStringLiteral("page.txt"), interviewPage()));
    QTRY_VERIFY(action("edit")->isEnabled());
    action("edit")->trigger();
    cursorAtEndOf(QStringLiteral("What do you still wait for?"));
    m_window->resize(1400, 500);
    editor()->ensureCursorVisible();
    const int position = editor()->textCursor().position();
    const int scroll = editor()->verticalScrollBar()->value();
    m_window->close();
    const WindowSettings left = m_window->settings();
    m_window.reset();
    m_window = std::make_unique<MainWindow>(*m_theme, *m_translations, left);
    m_window->furnish(*m_session);
    m_window->show();
    QTRY_VERIFY_WITH_TIMEOUT(editor() && editor()->article(), 10'000);
    QVERIFY(editor()->isVisible());
    QCOMPARE(editor()->textCursor().position(), position);
    QCOMPARE(editor()->verticalScrollBar()->value(), scroll);
}

void TestMainWindow::actions_meanTheOpenVersion()
{
    import(write(QStringLiteral("page.txt"), interviewPage()));
    QTRY_VERIFY(m_window->windowTitle().contains(QStringLiteral("the harbour never sleeps")));
    const ArticleId english = editor()->article()->id();
    auto *metadata = m_window->findChild<MetadataPanel *>();
    Q_EMIT metadata->versionRequested(QStringLiteral("az"));
    QTRY_VERIFY_WITH_TIMEOUT(editor()->article() && editor()->article()->id() != english, 10'000);
    const ArticleId azerbaijani = editor()->article()->id();
    // Back to the first by the panel: the list's row stands for the story, not for one of them.
    Q_EMIT metadata->openRequested(english);
    QTRY_VERIFY_WITH_TIMEOUT(editor()->article() && editor()->article()->id() == english, 10'000);
    action("delete")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(editor()->article() && editor()->article()->id() == azerbaijani,
                             10'000);
}

void TestMainWindow::delete_canBeUndone()
{
    import(write(QStringLiteral("page.txt"), interviewPage()));
    QTRY_VERIFY(action("delete")->isEnabled());
    QVERIFY(!action("restore")->isEnabled()); // it is not in the bin
    action("delete")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, 10'000);
    QTRY_VERIFY(!editor()->article()); // nobody goes on writing in it
    MessageBar *bar = nullptr;
    for (MessageBar *candidate : m_window->findChildren<MessageBar *>()) {
        if (candidate->isVisible()) {
            bar = candidate;
        }
    }
    QVERIFY(bar);
    for (QPushButton *button : bar->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Undo")) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QTRY_VERIFY_WITH_TIMEOUT(rows() > 0, 10'000);
}

void TestMainWindow::language_switchesEverything()
{
    auto *button = child<QPushButton>("importButton");
    QSet<QString> seen;
    for (const QString &language : Translations::available()) {
        action(qPrintable(QStringLiteral("language_") + language))->trigger();
        QCOMPARE(m_translations->current(), language);
        // The event is on its way to the widgets.
        QTRY_COMPARE(button->text(), QCoreApplication::translate("rd::ui::TopBar", "Import"));
        seen.insert(button->text());
        QTRY_VERIFY(
            m_window->findChild<ArticleListPanel *>()
                ->findChild<ElidedLabel *>()
                ->fullText()
                .startsWith(QCoreApplication::translate("rd::ui::PlacesModel", "All articles")));
    }
    QCOMPARE(seen.size(), Translations::available().size());
}

void TestMainWindow::palette_findsActions()
{
    press("Ctrl+K");
    auto *palette = child<CommandPalette>("commandPalette");
    QVERIFY(palette);
    auto *field = palette->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("interview new"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(editor() && editor()->isVisible(), 10'000);
}

void TestMainWindow::everyControlHasAnAccessibleName()
{
    import(write(QStringLiteral("page.txt"), interviewPage()));
    QTRY_VERIFY(action("edit")->isEnabled());
    action("edit")->trigger();
    QStringList nameless;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool takesFocus =
            widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && !widget->focusProxy();
        if (!takesFocus) {
            continue;
        }
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (interface && interface->text(QAccessible::Name).isEmpty()) {
            QString path;
            for (QObject *at = widget; at; at = at->parent()) {
                path += QLatin1Char('<') + QLatin1String(at->metaObject()->className());
            }
            nameless.append(path);
        }
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral(", "))));
}

void TestMainWindow::export_existingFile_isRefusedWithAMessage()
{
    import(write(QStringLiteral("page.txt"), interviewPage()));
    QTRY_VERIFY(action("edit")->isEnabled());
    const QString path = write(QStringLiteral("Leyla-Aslan-the-harbour-never-sleeps.txt"), "mine");
    exportTo(QStringLiteral("text"), m_dir->path());
    QTRY_VERIFY_WITH_TIMEOUT(
        [this] {
            for (MessageBar *bar : m_window->findChildren<MessageBar *>()) {
                if (bar->isVisible() && bar->text().contains(QStringLiteral("was not touched"))) {
                    return true;
                }
            }
            return false;
        }(),
        10'000);
    QCOMPARE(readFile(path, 100).value(), QByteArray("mine"));
}

QTEST_MAIN(TestMainWindow)
#include "test_ui_mainwindow.moc"
