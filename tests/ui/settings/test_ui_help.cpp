// SPDX-License-Identifier: GPL-3.0-or-later
// The help: every page in every language, found and shown.
#include "deskcase.h"
#include "ui/settings/help/helpdialog.h"

#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBrowser>

using namespace rd;
using namespace rd::ui;
using rd::testing::child;

class TestHelp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void pages_areWholeInEveryLanguage();
    void links_leadSomewhere();
    void shortcuts_areThoseInUse();
    void search_findsFoldedAndMarks();
    void search_nothing_keepsThePage();
    void language_switchesAndStays();

private:
    std::unique_ptr<testing::DeskCase> m_desk;
    std::unique_ptr<HelpDialog> m_dialog;
};

void TestHelp::init()
{
    m_desk = std::make_unique<testing::DeskCase>();
    m_dialog = std::make_unique<HelpDialog>(m_desk->shortcuts.actions(), m_desk->theme,
                                            m_desk->translations, nullptr);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestHelp::cleanup()
{
    m_dialog.reset();
    m_desk.reset();
}

void TestHelp::pages_areWholeInEveryLanguage()
{
    const auto english = helpPages(QStringLiteral("en"), {});
    QCOMPARE(qsizetype(english.size()), helpPageNames().size());
    for (const QString &language : Translations::available()) {
        const auto pages = helpPages(language, {});
        QCOMPARE(pages.size(), english.size());
        for (size_t i = 0; i < pages.size(); ++i) {
            const QByteArray where = (language + QLatin1Char('/') + pages[i].name).toUtf8();
            QVERIFY2(!pages[i].title.isEmpty(), where.constData());
            // The same outline: nobody is told less for reading another language.
            QCOMPARE(pages[i].html.count(QLatin1String("<h2>")),
                     english[i].html.count(QLatin1String("<h2>")));
            QCOMPARE(pages[i].html.count(QLatin1String("<li>")),
                     english[i].html.count(QLatin1String("<li>")));
            QCOMPARE(pages[i].html.count(QLatin1String("<tr>")),
                     english[i].html.count(QLatin1String("<tr>")));
            QVERIFY2(language == QLatin1String("en") || pages[i].title != english[i].title,
                     where.constData());
        }
    }
}

void TestHelp::links_leadSomewhere()
{
    static const QRegularExpression link(QStringLiteral("href=\"([^\"]+)\""));
    for (const QString &language : Translations::available()) {
        for (const HelpPage &page : helpPages(language, {})) {
            auto links = link.globalMatch(page.html);
            while (links.hasNext()) {
                QVERIFY(helpPageNames().contains(links.next().captured(1)));
            }
        }
    }
    Q_EMIT child<QTextBrowser>(*m_dialog, "helpText")
        ->anchorClicked(QUrl(QStringLiteral("workflow")));
    QCOMPARE(m_dialog->currentPage(), QStringLiteral("workflow"));
}

void TestHelp::shortcuts_areThoseInUse()
{
    m_desk->shortcuts.set(QStringLiteral("newNews"), {QKeySequence(QStringLiteral("Ctrl+Alt+J"))});
    const auto pages = helpPages(QStringLiteral("en"), m_desk->shortcuts.actions());
    const HelpPage &page = pages[size_t(helpPageNames().indexOf(QStringLiteral("shortcuts")))];
    QVERIFY(page.html.contains(QStringLiteral("Ctrl+Alt+J")));
    QVERIFY(page.html.contains(QStringLiteral("New interview")));
    QVERIFY(!page.html.contains(QStringLiteral("Back up"))); // it has no keys
}

void TestHelp::search_findsFoldedAndMarks()
{
    m_desk->translations.use(QStringLiteral("az"));
    QCoreApplication::sendPostedEvents();
    auto *field = child<QLineEdit>(*m_dialog, "helpSearch");
    QTest::keyClicks(field, QStringLiteral("embarqo"));
    auto *list = child<QListWidget>(*m_dialog, "helpPages");
    QCOMPARE(list->count(), 2); // the workflow, and the search's table of fields
    QCOMPARE(m_dialog->currentPage(), QStringLiteral("workflow"));
    auto *text = child<QTextBrowser>(*m_dialog, "helpText");
    QVERIFY(!text->extraSelections().isEmpty());
    QVERIFY(text->extraSelections().front().cursor.selectedText().startsWith(
                QStringLiteral("mbarqo"), Qt::CaseInsensitive) ||
            text->extraSelections().front().cursor.selectedText().startsWith(
                QStringLiteral("embarqo"), Qt::CaseInsensitive));
    field->clear();
    QTest::keyClicks(field, QStringLiteral("seher"));
    QCOMPARE(m_dialog->currentPage(), QStringLiteral("search"));
}

void TestHelp::search_nothing_keepsThePage()
{
    auto *text = child<QTextBrowser>(*m_dialog, "helpText");
    const QString before = text->toPlainText();
    QTest::keyClicks(child<QLineEdit>(*m_dialog, "helpSearch"), QStringLiteral("xylophone"));
    QCOMPARE(child<QListWidget>(*m_dialog, "helpPages")->count(), 0);
    QCOMPARE(text->toPlainText(), before);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(child<QListWidget>(*m_dialog, "helpPages")->count(), int(helpPageNames().size()));
}

void TestHelp::language_switchesAndStays()
{
    m_dialog->showPage(QStringLiteral("safety"));
    const QString english = child<QTextBrowser>(*m_dialog, "helpText")->toPlainText();
    delete m_desk->news; // an editor that was closed
    m_desk->translations.use(QStringLiteral("zh_CN"));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_dialog->currentPage(), QStringLiteral("safety"));
    QCOMPARE(testing::namelessControls(*m_dialog), QStringList());
    QVERIFY(child<QTextBrowser>(*m_dialog, "helpText")->toPlainText() != english);
}

QTEST_MAIN(TestHelp)
#include "test_ui_help.moc"
