// SPDX-License-Identifier: GPL-3.0-or-later
// Prompts of templates and passages off the record, as they are typed, undone and shown.
#include "tests/ui/editor/librarycase.h"
#include "ui/editor/clipboard.h"
#include "ui/editor/editorpanel.h"
#include "ui/editor/editorview.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTextBlock>
#include <QUndoStack>

using namespace rd;
using namespace rd::ui;
using rd::ui::testing::interview;
using rd::ui::testing::LibraryCase;

namespace {

ArticleContent brief()
{
    ArticleContent content;
    content.metadata.language = QStringLiteral("az");
    content.metadata.headline = QStringLiteral("Qısa xəbər");
    Block who = makeBlock(BlockRole::Paragraph);
    who.prompt = QStringLiteral("Kim, nə, harada, nə vaxt?");
    Block why = makeBlock(BlockRole::Heading);
    why.level = 2;
    why.prompt = QStringLiteral("Niyə vacibdir?");
    content.body.blocks = {who, why};
    return content;
}

struct Desk
{
    explicit Desk(const ArticleContent &content)
        : library(content)
        , article(library.open())
        , theme(*qApp)
        , panel(theme)
    {
        theme.setChoice(SchemeChoice::Light);
        panel.resize(900, 700);
        panel.setArticle(article.get());
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel)) {
            qWarning("the window did not become active");
        }
        panel.focusText();
    }
    ~Desk() { panel.setArticle(nullptr); }
    [[nodiscard]] EditorView &view() const { return *panel.view(); }
    [[nodiscard]] Block block(size_t index) const
    {
        return article->content().body.blocks.at(index);
    }
    void select(int from, int to) const
    {
        QTextCursor cursor(view().document());
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        view().setTextCursor(cursor);
    }

    LibraryCase library;
    std::unique_ptr<OpenArticle> article;
    Theme theme;
    EditorPanel panel;
};

} // namespace

class TestUiDesk final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void promptGoesWhenTypedAndComesBackWhenEmpty()
    {
        Desk desk(brief());
        const QTextBlock first = desk.view().document()->begin();
        QCOMPARE(bridge::promptAt(first), QStringLiteral("Kim, nə, harada, nə vaxt?"));
        QCOMPARE(desk.view().accessibleDescription(), bridge::promptAt(first));
        const QImage asking = desk.panel.grab().toImage();
        QTest::keyClick(&desk.view(), 'B');
        QVERIFY(bridge::promptAt(first).isEmpty());
        QVERIFY(desk.panel.grab().toImage() != asking);
        QTest::keyClick(&desk.view(), Qt::Key_Backspace);
        QCOMPARE(bridge::promptAt(first), QStringLiteral("Kim, nə, harada, nə vaxt?"));
        QVERIFY(desk.article->content().body.blocks.at(0).runs.empty());
    }

    void promptIsKeptThroughUndoAndTheLibrary()
    {
        const Desk desk(brief());
        QTest::keyClicks(&desk.view(), QStringLiteral("Baku, today"));
        desk.article->undoStack()->undo();
        QCOMPARE(desk.article->content().body, desk.library.read().content.body);
        QCOMPARE(desk.block(1).prompt, QStringLiteral("Niyə vacibdir?"));
        // A new paragraph does not ask the same again.
        QTest::keyClicks(&desk.view(), QStringLiteral("Baku, today"));
        QTest::keyClick(&desk.view(), Qt::Key_Return);
        QVERIFY(desk.block(1).prompt.isEmpty());
        QCOMPARE(desk.block(0).prompt, QStringLiteral("Kim, nə, harada, nə vaxt?"));
    }

    void offTheRecordByKey()
    {
        const Desk desk(interview());
        const int start = desk.view().document()->findBlockByNumber(1).position();
        desk.select(start, start + 4);
        QTest::keyClick(&desk.view(), Qt::Key_R, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(desk.block(1).runs.front().has(MarkKind::OffRecord));
        QCOMPARE(desk.block(1).runs.front().text, QStringLiteral("From"));
        desk.article->saveRevision(QStringLiteral("Save"));
        QTRY_COMPARE(desk.article->saveState(), OpenArticle::SaveState::Saved);
        QVERIFY(
            desk.library.read().content.body.blocks.at(1).runs.front().has(MarkKind::OffRecord));
        QTextCursor inside(desk.view().document());
        inside.setPosition(start + 2);
        desk.view().setTextCursor(inside);
        QVERIFY(!desk.view().accessibleDescription().isEmpty());
        desk.article->undoStack()->undo();
        QVERIFY(!desk.block(1).runs.front().has(MarkKind::OffRecord));
    }

    void otherProgramsDoNotGetIt()
    {
        const Desk desk(interview());
        const QTextBlock answer = desk.view().document()->findBlockByNumber(1);
        desk.select(answer.position(), answer.position() + 4);
        QTest::keyClick(&desk.view(), Qt::Key_R, Qt::ControlModifier | Qt::AltModifier);
        desk.select(answer.position(), answer.position() + answer.length() - 1);
        desk.view().copy();
        const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
        QVERIFY(mime->text().contains(QStringLiteral("January")));
        QVERIFY(!mime->text().contains(QStringLiteral("From")));
        QVERIFY(!mime->html().contains(QStringLiteral("From")));
        QVERIFY(mime->data(QLatin1String(bodyMimeType)).contains("From")); // pasted here it is back
    }

    void detachedWritesNothing()
    {
        const LibraryCase library(interview());
        const auto before = library.wait<store::Stats>(
            [](store::Repository &repository) { return repository.stats(); });
        {
            const auto open = OpenArticle::detached(brief(), library.store());
            QTextCursor(open->document()).insertText(QStringLiteral("Salam"));
            open->saveRevision(QStringLiteral("Save"));
            open->flush();
            QCOMPARE(open->content().body.blocks.at(0).runs, plainRuns(QStringLiteral("Salam")));
        }
        const auto after = library.wait<store::Stats>(
            [](store::Repository &repository) { return repository.stats(); });
        QCOMPARE(after.articles, before.articles);
        QCOMPARE(after.workingCopies, before.workingCopies);
        QCOMPARE(after.revisions, before.revisions);
    }

    /// RD_GRABS=<folder> keeps the pictures.
    void picture()
    {
        const QString folder = qEnvironmentVariable("RD_GRABS");
        ArticleContent content = interview();
        content.body.blocks.at(1).runs.push_back(
            {RunKind::Text,
             QStringLiteral(" The ministry does not know yet."),
             {{MarkKind::OffRecord, {}}},
             {}});
        for (const Block &block : brief().body.blocks) {
            content.body.blocks.push_back(block);
        }
        Desk desk(content);
        QImage last;
        for (const SchemeChoice choice : {SchemeChoice::Light, SchemeChoice::Dark}) {
            desk.theme.setChoice(choice);
            const QImage image = desk.panel.grab().toImage();
            QVERIFY(image != last);
            last = image;
            if (!folder.isEmpty()) {
                image.save(folder + QStringLiteral("/editor-desk-%1.png").arg(int(choice)));
            }
        }
    }
};

QTEST_MAIN(TestUiDesk)
#include "test_ui_desk.moc"
