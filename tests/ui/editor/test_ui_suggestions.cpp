// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/body/plaintext.h"
#include "app/article/body/publicbody.h"
#include "app/article/body/xhtml.h"
#include "app/text/suggest.h"
#include "tests/support/randombody.h"
#include "tests/ui/editor/librarycase.h"
#include "ui/editor/bridge/formats.h"
#include "ui/editor/clipboard.h"
#include "ui/editor/editorpanel.h"
#include "ui/editor/editorview.h"
#include "ui/editor/pagepainter.h"
#include "ui/editor/suggestionbar.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QToolButton>
#include <QUndoStack>

using namespace rd;
using namespace rd::ui;
using rd::ui::testing::interview;
using rd::ui::testing::LibraryCase;
using text::Decision;

namespace {

const QString leyla = QStringLiteral("Leyla Quliyeva");
const QString anar = QStringLiteral("Anar Rzayev");
const Moment noon{1'772'447'520'000, QByteArrayLiteral("Asia/Baku")};

/// The interview as she would have it: one answer in other words, one question gone, and a third
/// answer.
Body wished(Body body)
{
    body.blocks[1].runs = plainRuns(
        QStringLiteral("From January to August 61,400, almost 28 per cent more than before."));
    body.blocks.erase(body.blocks.begin() + 2);
    Block more = makeBlock(BlockRole::Answer, plainRuns(QStringLiteral("And one ferry more.")));
    more.speaker = QStringLiteral("lq");
    body.blocks.push_back(more);
    return body;
}

struct Desk
{
    explicit Desk(const ArticleContent &content = interview())
        : library(content)
        , article(library.open())
        , theme(*qApp)
        , panel(theme)
    {
        panel.resize(900, 800);
        panel.setArticle(article.get());
        panel.show();
        panel.activateWindow();
        panel.focusText();
    }
    ~Desk() { panel.setArticle(nullptr); }

    void propose(const Body &after, const QString &author = leyla) const
    {
        ArticleContent content = article->content();
        content.body = text::suggested(content.body, after, author, noon);
        article->replaceContent(QStringLiteral("Suggestions"), content);
    }
    [[nodiscard]] EditorView &view() const { return *panel.view(); }
    [[nodiscard]] Body body() const { return article->content().body; }
    [[nodiscard]] SuggestionBar &bar() const { return *panel.findChild<SuggestionBar *>(); }
    [[nodiscard]] QString words() const
    {
        return bar().findChild<QLabel *>(QStringLiteral("suggestionWords"))->text();
    }
    [[nodiscard]] QAction *action(const char *name) const
    {
        const QString wanted = QStringLiteral("editor.") + QLatin1String(name);
        for (QAction *one : panel.actions()) {
            if (one->objectName() == wanted) {
                return one;
            }
        }
        return nullptr;
    }
    void press(const char *keys) const
    {
        QTest::keySequence(&view(), QKeySequence(QLatin1String(keys)));
    }
    void click(const char *name) const
    {
        for (QToolButton *button : bar().findChildren<QToolButton *>()) {
            if (button->defaultAction() == action(name)) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
    }
    void cursorTo(const QString &words, int offset = 0) const
    {
        QTextCursor cursor = view().document()->find(words);
        cursor.setPosition(cursor.selectionStart() + offset);
        view().setTextCursor(cursor);
    }
    [[nodiscard]] QTextCharFormat shown(const QString &words) const
    {
        const QTextCursor found = view().document()->find(words);
        const int place = found.selectionStart() - found.block().position();
        for (const QTextLayout::FormatRange &range : found.block().layout()->formats()) {
            if (range.start <= place && place < range.start + range.length) {
                return range.format;
            }
        }
        return {};
    }

    LibraryCase library;
    std::unique_ptr<OpenArticle> article;
    Theme theme;
    EditorPanel panel;
};

} // namespace

class TestUiSuggestions final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingWaits_nothingIsShown();
    void keysDecideOneAfterTheOther();
    void everyDecisionIsOneStepOfUndo();
    void allOfOnePerson();
    void buttonsAndMenu();
    void nextAndPreviousGoRound();
    void shownByColourAndLine();
    void coloursAreReadable();
    void typingInside_data();
    void typingInside();
    void typingOverASelection();
    void outsideNothingIsSeen();
    void saidToAScreenReader();
    void marginMarks();
    void decidedInTheDocumentAsInTheBody();
    void longInterview_movesOn();
};

void TestUiSuggestions::nothingWaits_nothingIsShown()
{
    const Desk desk;
    QVERIFY(!desk.bar().isVisible());
    for (const char *name :
         {"acceptSuggestion", "rejectSuggestion", "nextSuggestion", "previousSuggestion",
          "acceptAllSuggestions", "rejectAllSuggestions"}) {
        QVERIFY2(desk.action(name), name);
        QVERIFY2(!desk.action(name)->isEnabled(), name);
    }
    QVERIFY(!decide(*desk.article, QStringLiteral("Decide"), Decision::Accept,
                    text::everySuggestion()));
    QVERIFY(!desk.article->undoStack()->canUndo());
}

void TestUiSuggestions::keysDecideOneAfterTheOther()
{
    const Desk desk;
    const Body after = wished(desk.body());
    desk.propose(after);
    QTRY_VERIFY(desk.bar().isVisible());
    const auto count = int(desk.bar().open().size());
    QVERIFY(count >= 4);
    QVERIFY(desk.words().contains(QString::number(count)));
    desk.press("Ctrl+Alt+J");
    QVERIFY2(desk.words().contains(leyla), qPrintable(desk.words()));
    for (int i = 0; i < count; ++i) {
        QCOMPARE(int(desk.bar().open().size()), count - i);
        desk.press("Ctrl+Alt+Y");
    }
    QVERIFY(desk.body() == after);
    QVERIFY(!desk.bar().isVisible());
    for (int i = 0; i < count; ++i) {
        desk.press("Ctrl+Z");
    }
    QTRY_COMPARE(int(desk.bar().open().size()), count);
    desk.press("Ctrl+Alt+J");
    for (int i = 0; i < count; ++i) {
        desk.press("Ctrl+Alt+X");
    }
    QVERIFY(desk.body() == interview().body || equalButForIds(desk.body(), interview().body));
}

void TestUiSuggestions::everyDecisionIsOneStepOfUndo()
{
    const Desk desk;
    const Body was = desk.body();
    desk.propose(wished(was));
    const Body both = desk.body();
    QTRY_VERIFY(desk.bar().isVisible());
    const int steps = desk.article->undoStack()->count();
    desk.cursorTo(QStringLiteral("almost"));
    desk.press("Ctrl+Alt+Y");
    QCOMPARE(desk.article->undoStack()->count(), steps + 1);
    QVERIFY(desk.article->undoStack()->undoText().contains(QStringLiteral("suggestion")));
    const Body one = desk.body();
    QVERIFY(one != both);
    desk.press("Ctrl+Z");
    QVERIFY(desk.body() == both);
    desk.press("Ctrl+Shift+Z");
    QVERIFY(desk.body() == one);
    desk.press("Ctrl+Z");
    desk.action("rejectAllSuggestions")->trigger();
    QCOMPARE(desk.article->undoStack()->count(), steps + 1);
    QVERIFY(desk.body() == was);
    desk.press("Ctrl+Z");
    QVERIFY(desk.body() == both);
    QTest::keyClicks(&desk.view(), QStringLiteral("x")); // and typing is a step of its own
    desk.press("Ctrl+Z");
    QVERIFY(desk.body() == both);
}

void TestUiSuggestions::allOfOnePerson()
{
    const Desk desk;
    const Body was = desk.body();
    desk.propose(wished(was));
    const Body hers = desk.body();
    Body his = hers;
    for (Block &block : his.blocks) {
        for (Run &run : block.runs) {
            run.text.replace(QStringLiteral("second quarter"), QStringLiteral("third quarter"));
        }
    }
    desk.propose(his, anar);
    QTRY_VERIFY(desk.bar().isVisible());
    desk.cursorTo(QStringLiteral("third"));
    QVERIFY(desk.words().contains(anar));
    auto *all = desk.bar().findChild<QToolButton *>(QStringLiteral("suggestionAll"));
    QVERIFY(all->text().contains(anar));
    desk.action("rejectAllSuggestions")->trigger();
    QVERIFY(desk.body() == hers);
    QVERIFY(all->text().contains(leyla));
    desk.action("acceptAllSuggestions")->trigger();
    QVERIFY(desk.body() == text::decided(hers, Decision::Accept, text::everySuggestion()));
    QVERIFY(!desk.bar().isVisible());
}

void TestUiSuggestions::buttonsAndMenu()
{
    const Desk desk;
    desk.propose(wished(desk.body()));
    QTRY_VERIFY(desk.bar().isVisible());
    const auto count = desk.bar().open().size();
    desk.click("nextSuggestion");
    const QString first = desk.bar().open()[0].value;
    QCOMPARE(suggestionAt(desk.view().textCursor()), first);
    desk.click("rejectSuggestion");
    QCOMPARE(desk.bar().open().size(), count - 1);
    QVERIFY(desk.bar().open()[0].value != first);
    desk.click("acceptSuggestion");
    QCOMPARE(desk.bar().open().size(), count - 2);
    QVERIFY(desk.view().hasFocus()); // typing goes on
    const auto *menu = desk.bar().findChild<QToolButton *>(QStringLiteral("suggestionAll"))->menu();
    QCOMPARE(menu->actions().size(), 2);
    for (const QToolButton *button : desk.bar().findChildren<QToolButton *>()) {
        QVERIFY(!button->text().isEmpty());
        QVERIFY(!button->toolTip().isEmpty());
    }
}

void TestUiSuggestions::nextAndPreviousGoRound()
{
    const Desk desk;
    desk.propose(wished(desk.body()));
    QTRY_VERIFY(desk.bar().isVisible());
    const std::vector<OpenSuggestion> open = desk.bar().open();
    for (const OpenSuggestion &one : open) {
        desk.press("Ctrl+Alt+J");
        QCOMPARE(suggestionAt(desk.view().textCursor()), one.value);
    }
    desk.press("Ctrl+Alt+J");
    QCOMPARE(suggestionAt(desk.view().textCursor()), open.front().value);
    desk.press("Ctrl+Alt+Shift+J");
    QCOMPARE(suggestionAt(desk.view().textCursor()), open.back().value);
}

void TestUiSuggestions::shownByColourAndLine()
{
    const Desk desk;
    desk.propose(wished(desk.body()));
    const QTextCharFormat inserted = desk.shown(QStringLiteral("almost 28"));
    const QTextCharFormat deleted = desk.shown(QStringLiteral("27.8"));
    QVERIFY(inserted.fontUnderline());
    QVERIFY(!inserted.fontStrikeOut());
    QVERIFY(deleted.fontStrikeOut());
    QVERIFY(!deleted.fontUnderline());
    QCOMPARE(inserted.foreground(), deleted.foreground());               // one person
    QVERIFY(desk.shown(QStringLiteral("new terminal")).fontStrikeOut()); // a block as a whole
    QVERIFY(desk.shown(QStringLiteral("one ferry more")).fontUnderline());
    Body his = desk.body();
    his.blocks[0].runs = plainRuns(QStringLiteral("How many boxes passed through it this year?"));
    desk.propose(his, anar);
    QVERIFY(desk.shown(QStringLiteral("boxes")).foreground() !=
            desk.shown(QStringLiteral("almost 28")).foreground());
}

void TestUiSuggestions::coloursAreReadable()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Tokens &tokens = tokensOf(scheme);
        for (int person = 0; person < 5; ++person) {
            const QColor colour = suggestionColour(person, tokens);
            QVERIFY2(contrast(colour, tokens.page) >= 4.5, qPrintable(colour.name()));
            QVERIFY(colour != suggestionColour(person + 1, tokens));
        }
    }
}

void TestUiSuggestions::typingInside_data()
{
    QTest::addColumn<QString>("near");
    QTest::addColumn<int>("offset");
    QTest::newRow("in an insertion") << "almost 28" << 3;
    QTest::newRow("before an insertion") << "almost 28" << 0;
    QTest::newRow("in a deletion") << "27.8" << 2;
    QTest::newRow("behind a deletion") << "27.8" << 4;
}

/// What is typed is the writer's, wherever they stand: no suggestion, and it survives both answers.
void TestUiSuggestions::typingInside()
{
    QFETCH(QString, near);
    QFETCH(int, offset);
    const Desk desk;
    desk.propose(wished(desk.body()));
    desk.cursorTo(near, offset);
    QTest::keyClicks(&desk.view(), QStringLiteral("QQ"));
    for (const Decision decision : {Decision::Accept, Decision::Reject}) {
        const Body out = text::decided(desk.body(), decision, text::everySuggestion());
        QVERIFY(plainText(out).contains(QStringLiteral("QQ")));
    }
    desk.press("Ctrl+Z");
    QVERIFY(!plainText(desk.body()).contains(QStringLiteral("QQ")));
}

void TestUiSuggestions::typingOverASelection()
{
    const Desk desk;
    desk.propose(wished(desk.body()));
    const Body both = desk.body();
    desk.view().setTextCursor(desk.view().document()->find(QStringLiteral("almost")));
    QTest::keyClicks(&desk.view(), QStringLiteral("ca."));
    QVERIFY(plainText(text::decided(desk.body(), Decision::Reject, text::everySuggestion()))
                .contains(QStringLiteral("ca.")));
    while (desk.body() != both) {
        QVERIFY(desk.article->undoStack()->index() > 1);
        desk.press("Ctrl+Z");
    }
}

void TestUiSuggestions::outsideNothingIsSeen()
{
    const Desk desk;
    const Body was = desk.body();
    QSignalSpy counts(&desk.panel, &EditorPanel::countsChanged);
    desk.propose(wished(was));
    QTRY_VERIFY(!counts.isEmpty());
    QTRY_COMPARE(counts.back().front().value<text::Counts>().words,
                 text::count(plainText(was)).words);
    QVERIFY(publicBody(desk.body()) == was);
    desk.view().selectAll();
    desk.view().copy();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(!copied->text().contains(QStringLiteral("almost")));
    QVERIFY(copied->text().contains(QStringLiteral("27.8")));
    QVERIFY(!copied->html().contains(QStringLiteral("almost")));
    QVERIFY(!copied->html().contains(leyla + QStringLiteral("\"")));
    desk.article->saveRevision({});
    QTRY_COMPARE(desk.article->saveState(), OpenArticle::SaveState::Saved);
    QVERIFY(desk.library.read().content.body == desk.body()); // the library keeps who and when
    const auto rows = desk.library.wait<std::vector<ArticleRow>>(
        [](store::Repository &r) { return r.search(QStringLiteral("ferry"), {}, 0, 10); });
    QVERIFY(rows.empty());
}

void TestUiSuggestions::saidToAScreenReader()
{
    const Desk desk;
    desk.propose(wished(desk.body()));
    desk.cursorTo(QStringLiteral("almost"), 2);
    QVERIFY(desk.view().accessibleDescription().contains(leyla));
    QVERIFY(desk.view().accessibleDescription().contains(QStringLiteral("Insertion")));
    desk.cursorTo(QStringLiteral("new terminal"), 2);
    QVERIFY(desk.view().accessibleDescription().contains(QStringLiteral("Deletion")));
    desk.cursorTo(QStringLiteral("containers"));
    QVERIFY(!desk.view().accessibleDescription().contains(leyla));
}

void TestUiSuggestions::marginMarks()
{
    const Desk desk;
    const QImage before = desk.view().viewport()->grab().toImage();
    const QString id = desk.body().blocks[1].id;
    desk.view().setMarginMarks({{id,
                                 {QStringLiteral("circle-check"), &Tokens::ok,
                                  QStringLiteral("approved · Leyla"), true}}});
    QVERIFY(desk.view().viewport()->grab().toImage() != before);
    desk.cursorTo(QStringLiteral("From January"));
    QVERIFY(desk.view().accessibleDescription().contains(QStringLiteral("approved · Leyla")));
    desk.cursorTo(QStringLiteral("How many"));
    QVERIFY(!desk.view().accessibleDescription().contains(QStringLiteral("approved")));
    const QRectF mark = PagePainter::markRect(desk.view().document()->findBlockByNumber(1));
    QVERIFY(mark.left() >= desk.view().document()->textWidth());
    const int right = desk.view().viewport()->width();
    QVERIFY(mark.right() - desk.view().horizontalScrollBar()->value() <= right);
}

void TestUiSuggestions::decidedInTheDocumentAsInTheBody()
{
    for (quint32 seed = 0; seed < 60; ++seed) {
        QRandomGenerator random(seed);
        ArticleContent content = interview();
        content.body = rd::testing::randomBody(random, 8); // with suggestions i0…i2, d0…d2
        if (seed % 3 == 0 && !content.body.isEmpty()) {
            content.body.blocks.front().change = BlockChange::Deleted;
            content.body.blocks.front().changeId = QStringLiteral("i1");
        }
        const LibraryCase library(content);
        const auto article = library.open();
        const Body before = article->content().body;
        const Decision decision = seed % 2 == 0 ? Decision::Accept : Decision::Reject;
        const auto which = text::oneSuggestion(QStringLiteral("i1"));
        const Body expected = text::decided(before, decision, which);
        const bool changed = decide(*article, QStringLiteral("Decide"), decision, which);
        QVERIFY2(equalButForIds(article->content().body, expected) == true,
                 qPrintable(QString::number(seed)));
        QCOMPARE(changed, article->undoStack()->canUndo());
        if (changed) {
            article->undoStack()->undo();
        }
        QVERIFY2(article->content().body == before, qPrintable(QString::number(seed)));
        article->flush();
    }
}

void TestUiSuggestions::longInterview_movesOn()
{
    ArticleContent content = interview();
    for (int i = 0; i < 400; ++i) {
        Block answer = content.body.blocks[1];
        answer.id = QStringLiteral("long%1").arg(i);
        content.body.blocks.push_back(answer);
    }
    const Desk desk(content);
    Body after = desk.body();
    for (Block &block : after.blocks) {
        for (Run &run : block.runs) {
            run.text.replace(QStringLiteral("61,400"), QStringLiteral("61,900"));
        }
    }
    desk.propose(after);
    QTRY_COMPARE(desk.bar().open().size(), size_t(401));
    desk.press("Ctrl+Alt+J");
    desk.press("Ctrl+Alt+Y");
    desk.press("Ctrl+Alt+X");
    QCOMPARE(desk.bar().open().size(), size_t(399));
    desk.action("acceptAllSuggestions")->trigger();
    after.blocks[4].runs = content.body.blocks[4].runs; // the one that was refused
    QVERIFY(desk.body() == after);
}

QTEST_MAIN(TestUiSuggestions)
#include "test_ui_suggestions.moc"
