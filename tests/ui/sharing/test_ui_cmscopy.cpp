// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharingcase.h"
#include "ui/sharing/cmscopier.h"
#include "ui/sharing/cmspanel.h"
#include "ui/sharing/cmsrow.h"
#include "ui/sharing/messengerdialog.h"
#include "ui/sharing/quotepassages.h"
#include "ui/sharing/statelabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QClipboard>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

using namespace rd;
using namespace rd::ui;
using namespace rd::ui::testing;

class TestUiCmsCopy final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<ArticleId>();
        m_theme = lightTheme();
    }
    void digitsCopyTheirFields();
    void enterGoesThroughToTheAddress();
    void editAfterATick_isSaid();
    void tooLong_isSaidBeforeThePaste();
    void offTheRecord_isNotCopied();
    void htmlGoesWithItsMarkup();
    void captionsComeOneByOne();
    void addressThatIsNone_isRefused();
    void ticksStayWithTheirArticle();
    void articleMayDieFirst();
    void everyControlHasAName();
    void postIsSeenChangedAndCopied();
    void quoteOfASelection();
    void quoteInsideAList();
    void quoteOffTheRecord_isRefused();

private:
    [[nodiscard]] static QString clip() { return QGuiApplication::clipboard()->text(); }
    static CmsRow *row(const CmsPanel &panel, const char *field)
    {
        return panel.findChild<CmsRow *>(QStringLiteral("cmsRow_") + QLatin1String(field));
    }
    std::unique_ptr<Theme> m_theme;
};

namespace {

/// A copier at work on an article, with a clock of its own.
struct Desk
{
    explicit Desk(const ArticleContent &content, const Theme &theme)
        : library(content)
        , open(library.open())
    {
        copier.setClock([this] { return now; });
        copier.setArticle(open.get());
        panel = std::make_unique<CmsPanel>(copier, theme);
        panel->show();
    }
    LibraryCase library;
    std::unique_ptr<OpenArticle> open;
    CmsCopier copier;
    std::unique_ptr<CmsPanel> panel;
    qint64 now = Moment::fromLocal({2026, 3, 2}, {14, 32}, "Asia/Baku").utcMs;
};

void addCaption(ArticleContent &content, const QString &text)
{
    Block figure = makeBlock(BlockRole::Figure, plainRuns(text));
    figure.figure.media = QStringLiteral("6f2c1c1a-0000-4000-8000-000000000001");
    content.body.blocks.push_back(figure);
}

} // namespace

void TestUiCmsCopy::digitsCopyTheirFields()
{
    Desk desk(interview(), *m_theme);
    QTest::keyClick(desk.panel.get(), Qt::Key_1);
    QCOMPARE(clip(), desk.open->metadata().headline);
    QCOMPARE(
        row(*desk.panel, "headline")->state()->text(),
        QStringLiteral("copied %1").arg(QLocale().toString(QTime(14, 32), QLocale::ShortFormat)));
    QTest::keyClick(desk.panel.get(), Qt::Key_4, Qt::KeypadModifier);
    QCOMPARE(clip(), desk.open->metadata().lede);
    QTest::keyClick(desk.panel.get(), Qt::Key_2); // there is no short headline
    QCOMPARE(clip(), desk.open->metadata().lede);
    QTest::mouseClick(row(*desk.panel, "kicker")->button(), Qt::LeftButton);
    QCOMPARE(clip(), desk.open->metadata().kicker);
    QCOMPARE(desk.copier.list().copied(), 3);
}

void TestUiCmsCopy::enterGoesThroughToTheAddress()
{
    Desk desk(interview(), *m_theme);
    auto *address = desk.panel->findChild<QLineEdit *>(QStringLiteral("cmsAddress"));
    QVERIFY(!address->isVisible());
    const int total = desk.copier.list().total();
    for (int i = 0; i < total; ++i) {
        QVERIFY(!desk.copier.list().isDone());
        QTest::keyClick(desk.panel.get(), Qt::Key_Return);
    }
    QVERIFY(desk.copier.list().isDone());
    QVERIFY(address->isVisible());
    QTest::keyClicks(address, QStringLiteral("https://news.example.az/port-57"));
    QTest::keyClick(address, Qt::Key_Return);
    QCOMPARE(desk.open->metadata().publishedUrl, QStringLiteral("https://news.example.az/port-57"));
    QVERIFY(desk.copier.list().isDone()); // the address is no field that goes stale
}

void TestUiCmsCopy::editAfterATick_isSaid()
{
    Desk desk(interview(), *m_theme);
    QTest::keyClick(desk.panel.get(), Qt::Key_1);
    QTest::keyClick(desk.panel.get(), Qt::Key_6);
    desk.open->editMetadata(QStringLiteral("x"), [](Metadata &metadata) {
        metadata.headline = QStringLiteral("Port loads a train in four hours");
    });
    QTextCursor cursor(desk.open->document());
    cursor.insertText(QStringLiteral("Now: "));
    QTRY_VERIFY(
        row(*desk.panel, "headline")->state()->text().startsWith(QStringLiteral("changed since")));
    QVERIFY(
        row(*desk.panel, "body_text")->state()->text().startsWith(QStringLiteral("changed since")));
    QTest::keyClick(desk.panel.get(), Qt::Key_Enter); // the first that is not as it was copied
    QCOMPARE(clip(), QStringLiteral("Port loads a train in four hours"));
}

void TestUiCmsCopy::tooLong_isSaidBeforeThePaste()
{
    ArticleContent content = interview();
    content.metadata.headline = QString(31, QLatin1Char('a'));
    content.metadata.keywords = {QStringLiteral("port"), QStringLiteral("rail"),
                                 QStringLiteral("Alat")};
    Desk desk(content, *m_theme);
    CmsLimits limits;
    limits.headline = 30;
    limits.keywords = 2;
    limits.lede = 0;
    desk.copier.setLimits(limits);
    QTRY_COMPARE(row(*desk.panel, "headline")->length()->text(),
                 QStringLiteral("31 / 30 · 1 too many"));
    QCOMPARE(row(*desk.panel, "keywords")->length()->text(), QStringLiteral("3 / 2 · 1 too many"));
    QVERIFY(!row(*desk.panel, "lede")->length()->text().contains(QLatin1Char('/')));
    QSignalSpy notices(&desk.copier, &CmsCopier::copied);
    QTest::keyClick(desk.panel.get(), Qt::Key_1);
    QVERIFY(notices.front().front().toString().contains(QStringLiteral("Too many")));
    QCOMPARE(clip().size(), 31); // nothing is cut behind one's back
}

void TestUiCmsCopy::offTheRecord_isNotCopied()
{
    ArticleContent content = interview();
    content.body.blocks[1].runs = {{RunKind::Text, QStringLiteral("We will open in May. "), {}, {}},
                                   {RunKind::Text,
                                    QStringLiteral("Between us, the money is not there."),
                                    {{MarkKind::OffRecord, {}}},
                                    {}}};
    Desk desk(content, *m_theme);
    QTest::keyClick(desk.panel.get(), Qt::Key_6);
    QVERIFY(clip().contains(QStringLiteral("We will open in May.")));
    QVERIFY(!clip().contains(QStringLiteral("Between us")));
    QTest::keyClick(desk.panel.get(), Qt::Key_5);
    QVERIFY(
        !QGuiApplication::clipboard()->mimeData()->html().contains(QStringLiteral("Between us")));
}

void TestUiCmsCopy::htmlGoesWithItsMarkup()
{
    Desk desk(interview(), *m_theme);
    QTest::keyClick(desk.panel.get(), Qt::Key_5);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasHtml());
    QVERIFY(data->html().contains(QStringLiteral("<p")));
    QCOMPARE(data->text(), data->html());
    QTest::keyClick(desk.panel.get(), Qt::Key_6);
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
}

void TestUiCmsCopy::captionsComeOneByOne()
{
    ArticleContent content = interview();
    addCaption(content, QStringLiteral("The new crane at berth 4"));
    addCaption(content, QStringLiteral("Leyla Quliyeva in her office"));
    Desk desk(content, *m_theme);
    QTest::keyClick(desk.panel.get(), Qt::Key_0);
    QCOMPARE(clip(), QStringLiteral("The new crane at berth 4"));
    QTest::keyClick(desk.panel.get(), Qt::Key_0);
    QCOMPARE(clip(), QStringLiteral("Leyla Quliyeva in her office"));
}

void TestUiCmsCopy::addressThatIsNone_isRefused()
{
    Desk desk(interview(), *m_theme);
    for (const char *bad :
         {"", "port 57", "javascript:alert(1)", "file:///etc/passwd", "https://"}) {
        const Result<void> kept = desk.copier.keepAddress(QLatin1String(bad));
        QVERIFY2(!kept, bad);
        QCOMPARE(kept.error().code, ErrorCode::Usage);
    }
    QCOMPARE(desk.open->metadata().publishedUrl, QString());
}

void TestUiCmsCopy::ticksStayWithTheirArticle()
{
    Desk desk(interview(), *m_theme);
    QTest::keyClick(desk.panel.get(), Qt::Key_1);
    desk.copier.setArticle(nullptr);
    QCOMPARE(desk.copier.list().copied(), 0);
    QVERIFY(desk.panel->rows().empty());
    desk.copier.copyNext(); // nothing to copy, nothing happens
    desk.copier.setArticle(desk.open.get());
    QCOMPARE(desk.copier.list().copied(), 1);
}

void TestUiCmsCopy::articleMayDieFirst()
{
    Desk desk(interview(), *m_theme);
    desk.open.reset();
    QTest::keyClick(desk.panel.get(), Qt::Key_1);
    QCOMPARE(desk.copier.list().copied(), 0);
    QVERIFY(desk.panel->rows().empty());
}

void TestUiCmsCopy::everyControlHasAName()
{
    Desk desk(interview(), *m_theme);
    QCOMPARE(nameless(*desk.panel), QStringList());
    const MessengerDialog dialog(desk.library.read(), *m_theme);
    QCOMPARE(nameless(dialog), QStringList());
}

void TestUiCmsCopy::postIsSeenChangedAndCopied()
{
    ArticleContent content = interview();
    content.metadata.keywords = {QStringLiteral("Port of Alat")};
    content.metadata.publishedUrl = QStringLiteral("https://news.example.az/port-57");
    const LibraryCase library(content);
    MessengerDialog dialog(library.read(), *m_theme);
    QSignalSpy copied(&dialog, &MessengerDialog::copied);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *text = dialog.findChild<QPlainTextEdit *>(QStringLiteral("messengerText"));
    QVERIFY(text->toPlainText().startsWith(QStringLiteral("**“We load")));
    QVERIFY(text->toPlainText().contains(QStringLiteral("#port_of_alat"), Qt::CaseInsensitive));
    QVERIFY(text->toPlainText().contains(content.metadata.publishedUrl));
    auto *services = dialog.findChild<SegmentedControl *>(QStringLiteral("messengerService"));
    QTest::mouseClick(services->findChildren<QPushButton *>().at(2), Qt::LeftButton);
    QVERIFY(text->toPlainText().startsWith(QStringLiteral("*“We load")));
    text->moveCursor(QTextCursor::End);
    QTest::keyClicks(text, QStringLiteral(" More soon."));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(copied.count(), 1);
    QVERIFY(clip().endsWith(QStringLiteral("More soon.")));
    QVERIFY(!dialog.isVisible());
}

void TestUiCmsCopy::quoteOfASelection()
{
    const LibraryCase library(interview());
    const auto open = library.open();
    QTextCursor cursor = open->document()->find(QStringLiteral("27.8 per cent"));
    const auto passages = quotePassages(cursor);
    QCOMPARE(passages.size(), size_t(1));
    const Result<QString> quote = quoteAll(library.read(), passages, QStringLiteral("Redaksiya"));
    QVERIFY(quote);
    QVERIFY(quote->startsWith(QStringLiteral("“27.8 per cent” — Leyla Quliyeva, director")));
    cursor.clearSelection();
    cursor.movePosition(QTextCursor::Start);
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    QCOMPARE(quotePassages(cursor).size(), size_t(4));
    cursor.clearSelection();
    QCOMPARE(quotePassages(cursor).front().length, 0);
}

void TestUiCmsCopy::quoteInsideAList()
{
    ArticleContent content = interview();
    Block list = makeBlock(BlockRole::List);
    list.items = {{0, false, plainRuns(QStringLiteral("two cranes"))},
                  {0, false, plainRuns(QStringLiteral("one ferry ramp"))}};
    content.body.blocks.push_back(list);
    const LibraryCase library(content);
    const auto open = library.open();
    const auto passages = quotePassages(open->document()->find(QStringLiteral("ferry")));
    QCOMPARE(passages.size(), size_t(1));
    const Result<QString> quote = quoteAll(library.read(), passages, {});
    QVERIFY(quote);
    QVERIFY(quote->startsWith(QStringLiteral("“ferry”")));
}

void TestUiCmsCopy::quoteOffTheRecord_isRefused()
{
    ArticleContent content = interview();
    content.body.blocks[1].runs = {
        {RunKind::Text, QStringLiteral("Between us."), {{MarkKind::OffRecord, {}}}, {}}};
    const LibraryCase library(content);
    const Result<QString> quote =
        quoteAll(library.read(), {{library.read().content.body.blocks[1].id, 0, 0}}, {});
    QVERIFY(!quote);
    QVERIFY(!quote.error().message.isEmpty());
    QVERIFY(!quoteAll(library.read(), {}, {}));
}

QTEST_MAIN(TestUiCmsCopy)
#include "test_ui_cmscopy.moc"
