// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/editor/librarycase.h"
#include "ui/editor/articleheader.h"
#include "ui/editor/clipboard.h"
#include "ui/editor/editorpanel.h"
#include "ui/editor/editorview.h"
#include "ui/editor/findbar.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTextBlock>
#include <QUndoStack>

#include <cmath>

using namespace rd;
using namespace rd::ui;
using rd::ui::testing::interview;
using rd::ui::testing::LibraryCase;

namespace {

/// A panel with an open interview, as the window would show it.
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
        panel.focusText();
    }
    ~Desk() { panel.setArticle(nullptr); }

    [[nodiscard]] EditorView &view() const { return *panel.view(); }
    [[nodiscard]] std::vector<Block> blocks() const { return article->content().body.blocks; }
    void cursorToEndOf(int block) const
    {
        const QTextBlock place = view().document()->findBlockByNumber(block);
        QTextCursor cursor(place);
        cursor.movePosition(QTextCursor::EndOfBlock);
        view().setTextCursor(cursor);
    }
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(&view(), Qt::Key(code), modifiers);
    }
    void trigger(const char *name) const
    {
        for (QAction *action : panel.actions()) {
            if (action->objectName() == QLatin1String(name)) {
                action->trigger();
            }
        }
    }
    void paste(QMimeData &mime) const { Q_EMIT view().mimeArrived(&mime); }

    LibraryCase library;
    std::unique_ptr<OpenArticle> article;
    Theme theme;
    EditorPanel panel;
};

} // namespace

class TestUiEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void enterWalksThroughAnInterview()
    {
        const Desk desk;
        desk.cursorToEndOf(2);
        desk.key(Qt::Key_Return);
        QTest::keyClicks(&desk.view(), QStringLiteral("In May."));
        QCOMPARE(desk.blocks()[3].role, BlockRole::Answer);
        QCOMPARE(desk.blocks()[3].speaker, QStringLiteral("lq"));
        QCOMPARE(plainRuns(QStringLiteral("In May.")), desk.blocks()[3].runs);
        desk.key(Qt::Key_Return); // a second paragraph of the same answer
        QCOMPARE(desk.blocks()[4].role, BlockRole::Answer);
        desk.key(Qt::Key_Return); // an empty answer becomes the next question
        QCOMPARE(desk.blocks()[4].role, BlockRole::Question);
        QCOMPARE(desk.blocks()[4].speaker, QStringLiteral("ar"));
        desk.key(Qt::Key_Return); // and an empty question a paragraph
        QCOMPARE(desk.blocks()[4].role, BlockRole::Paragraph);
        QCOMPARE(int(desk.blocks().size()), 6);
    }

    void enterGivesNewIdsAndKeepsTheTextsOwn()
    {
        const Desk desk;
        const std::vector<Block> before = desk.blocks();
        QTextCursor cursor(desk.view().document()->findBlockByNumber(1));
        desk.view().setTextCursor(cursor);
        desk.key(Qt::Key_Return);
        const std::vector<Block> after = desk.blocks();
        QCOMPARE(int(after.size()), int(before.size()) + 1);
        QCOMPARE(after[2].id, before[1].id);
        QCOMPARE(after[2].runs, before[1].runs);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.blocks(), before);
    }

    void backspaceJoinsIntoTheFirst()
    {
        const Desk desk;
        const QString id = desk.blocks()[0].id;
        desk.view().setTextCursor(QTextCursor(desk.view().document()->findBlockByNumber(1)));
        desk.key(Qt::Key_Backspace);
        QCOMPARE(desk.blocks()[0].role, BlockRole::Question);
        QCOMPARE(desk.blocks()[0].id, id);
        QCOMPARE(int(desk.blocks().size()), 3);
    }

    void rolesFromTheToolbar()
    {
        const Desk desk;
        desk.cursorToEndOf(0);
        desk.trigger("editor.heading2");
        QCOMPARE(desk.blocks()[0].role, BlockRole::Heading);
        QCOMPARE(desk.blocks()[0].level, 2);
        QVERIFY(desk.blocks()[0].speaker.isEmpty());
        desk.trigger("editor.heading2"); // again: back to a paragraph
        QCOMPARE(desk.blocks()[0].role, BlockRole::Paragraph);
        desk.trigger("editor.numberedList");
        QCOMPARE(desk.blocks()[0].role, BlockRole::List);
        QVERIFY(desk.blocks()[0].items[0].ordered);
        desk.trigger("editor.question");
        QCOMPARE(desk.blocks()[0].role, BlockRole::Question);
        QCOMPARE(desk.blocks()[0].speaker, QStringLiteral("ar"));
    }

    void boldKeepsOtherMarks()
    {
        const Desk desk;
        QTextCursor cursor(desk.view().document());
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        desk.view().setTextCursor(cursor);
        desk.trigger("editor.emphasis");
        desk.trigger("editor.strong");
        QVERIFY(desk.blocks()[0].runs[0].has(MarkKind::Strong));
        QVERIFY(desk.blocks()[0].runs[0].has(MarkKind::Emphasis));
        desk.trigger("editor.strong");
        QVERIFY(!desk.blocks()[0].runs[0].has(MarkKind::Strong));
        QVERIFY(desk.blocks()[0].runs[0].has(MarkKind::Emphasis));
    }

    void rightButtonTakesTheCursorAlong()
    {
        const Desk desk;
        desk.cursorToEndOf(0);
        const QTextBlock block = desk.view().document()->findBlockByNumber(1);
        QTextCursor place(block);
        const QPoint point = desk.view().cursorRect(place).center();
        QTest::mouseClick(desk.view().viewport(), Qt::RightButton, {}, point);
        QCOMPARE(desk.view().textCursor().blockNumber(), 1);
        // What is chosen stays chosen when it is what was pressed on.
        place.select(QTextCursor::BlockUnderCursor);
        desk.view().setTextCursor(place);
        QTest::mouseClick(desk.view().viewport(), Qt::RightButton, {}, point);
        QVERIFY(desk.view().textCursor().hasSelection());
    }

    void headlineGrowsWhenThePageNarrows()
    {
        Desk desk;
        desk.article->editMetadata(QStringLiteral("Headline"), [](Metadata &metadata) {
            metadata.headline = QStringLiteral("There is no such thing as silence, and the port is "
                                               "louder than the lake");
        });
        for (const int width : {900, 500, 900}) {
            desk.panel.resize(width, 800);
            const auto fields = desk.panel.findChildren<PageField *>();
            QVERIFY(!fields.isEmpty());
            for (const PageField *field : fields) {
                QTRY_COMPARE(field->height(), int(std::ceil(field->document()->size().height())));
            }
        }
    }

    void tableSeparatorAndFootnote()
    {
        const Desk desk;
        const std::vector<Block> before = desk.blocks();
        desk.cursorToEndOf(1);
        desk.trigger("editor.table");
        QTest::keyClicks(&desk.view(), QStringLiteral("Ay"));
        QCOMPARE(desk.blocks()[2].role, BlockRole::Table);
        QCOMPARE(desk.blocks()[2].rows[0][0].runs, plainRuns(QStringLiteral("Ay")));
        QVERIFY(desk.blocks()[2].rows[0][0].header);
        desk.key(Qt::Key_Tab);
        desk.trigger("editor.removeColumn");
        QCOMPARE(int(desk.blocks()[2].rows[0].size()), 2);
        desk.cursorToEndOf(0);
        desk.trigger("editor.footnote");
        QTest::keyClicks(&desk.view(), QStringLiteral("note"));
        QCOMPARE(desk.blocks().back().role, BlockRole::Footnote);
        QCOMPARE(desk.blocks()[0].runs.back().ref, desk.blocks().back().id);
        desk.cursorToEndOf(0);
        desk.trigger("editor.separator");
        QCOMPARE(desk.blocks()[1].role, BlockRole::Separator);
        while (desk.article->undoStack()->canUndo()) {
            desk.article->undoStack()->undo();
        }
        QCOMPARE(desk.blocks(), before);
    }

    void hostileHtmlBecomesBlocksInOneStep()
    {
        const Desk desk;
        const std::vector<Block> before = desk.blocks();
        desk.cursorToEndOf(3);
        desk.key(Qt::Key_Return);
        const int steps = desk.article->undoStack()->count();
        QMimeData mime;
        mime.setHtml(QStringLiteral(
            "<h2>Liman</h2><p onclick='x()'>Yeni <b>kran</b><script>alert(1)</script></p>"
            "<p><a href='javascript:alert(2)'>link</a></p><iframe src='https://example.org/'>"
            "</iframe><img src='https://example.org/track.gif'><ul><li>bir</li></ul>"));
        desk.paste(mime);
        QCOMPARE(desk.article->undoStack()->count(), steps + 1);
        bool heading = false;
        for (const Block &block : desk.blocks()) {
            heading = heading || block.role == BlockRole::Heading;
            QVERIFY(block.role != BlockRole::Figure);
            for (const Run &run : block.runs) {
                QVERIFY(!run.text.contains(QLatin1String("alert")));
                QVERIFY(!run.valueOf(MarkKind::Link).startsWith(QLatin1String("javascript")));
            }
        }
        QVERIFY(heading);
        desk.article->undoStack()->undo();
        desk.article->undoStack()->undo();
        QCOMPARE(desk.blocks(), before);
    }

    void ownClipboardKeepsRoles()
    {
        const Desk desk;
        QTextCursor cursor(desk.view().document());
        cursor.select(QTextCursor::Document);
        const std::unique_ptr<QMimeData> mime(mimeFromSelection(cursor));
        QVERIFY(mime->hasFormat(QLatin1String(bodyMimeType)));
        QVERIFY(mime->hasText());
        desk.cursorToEndOf(3);
        desk.key(Qt::Key_Return);
        desk.paste(*mime);
        const std::vector<Block> blocks = desk.blocks();
        QCOMPARE(int(blocks.size()), 8);
        QCOMPARE(blocks[4].role, BlockRole::Question);
        QCOMPARE(blocks[4].from, blocks[0].id);
        QVERIFY(blocks[4].id != blocks[0].id);
    }

    void plainTextBecomesParagraphs()
    {
        const Desk desk;
        desk.cursorToEndOf(3);
        desk.key(Qt::Key_Return);
        QMimeData mime;
        mime.setText(QStringLiteral("first\n\nsecond"));
        desk.paste(mime);
        const std::vector<Block> blocks = desk.blocks();
        QCOMPARE(blocks[blocks.size() - 1].runs, plainRuns(QStringLiteral("second")));
    }

    void pastedPictureGoesIntoTheLibrary()
    {
        const Desk desk;
        desk.cursorToEndOf(3);
        QImage image(80, 40, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QMimeData mime;
        mime.setImageData(image);
        desk.paste(mime);
        QTRY_COMPARE(int(desk.blocks().size()), 5);
        const Block figure = desk.blocks()[4];
        QCOMPARE(figure.role, BlockRole::Figure);
        const Media media = desk.library.wait<Media>(
            [&](store::Repository &r) { return r.media(figure.figure.media); });
        QCOMPARE(media.width, 80);
        QCOMPARE(media.mime, QStringLiteral("image/png"));
    }

    void whatIsNoPictureIsRefusedWithAMessage()
    {
        const Result<CheckedImage> text = checkImage("not a picture", QStringLiteral("a.png"));
        QVERIFY(!text);
        QCOMPARE(text.error().code, ErrorCode::Corrupt);
        QImage wide(12000, 4000, QImage::Format_Mono);
        QByteArray png;
        QBuffer buffer(&png);
        wide.save(&buffer, "PNG");
        const Result<CheckedImage> large = checkImage(png, QStringLiteral("wide.png"));
        QVERIFY(!large);
        QCOMPARE(large.error().code, ErrorCode::Limit);
    }

    void findFoldsAndWrapsAround()
    {
        ArticleContent content = interview();
        content.body.blocks[0].runs = plainRuns(QStringLiteral("Bu şəhər, o ŞƏHƏR"));
        const Desk desk(content);
        desk.trigger("editor.find");
        auto *bar = desk.panel.findChild<FindBar *>();
        QVERIFY(bar->isVisible());
        QTest::keyClicks(bar->findChild<QLineEdit *>(), QStringLiteral("seher"));
        QTRY_COMPARE(bar->matchCount(), 2);
        bar->next();
        QCOMPARE(desk.view().textCursor().selectedText(), QStringLiteral("şəhər"));
        bar->next();
        QCOMPARE(desk.view().textCursor().selectedText(), QStringLiteral("ŞƏHƏR"));
        bar->next();
        QCOMPARE(desk.view().textCursor().selectedText(), QStringLiteral("şəhər"));
    }

    void countsFollowTheText()
    {
        const Desk desk;
        QSignalSpy counts(const_cast<EditorPanel *>(&desk.panel), &EditorPanel::countsChanged);
        QTRY_VERIFY(!counts.isEmpty());
        QVERIFY(counts.last()[0].value<text::Counts>().words > 20);
    }
};

QTEST_MAIN(TestUiEditor)
#include "test_ui_editor.moc"
