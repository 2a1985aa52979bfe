// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randombody.h"
#include "tests/ui/editor/librarycase.h"
#include "ui/editor/blockedits.h"
#include "ui/editor/bridge/fromdocument.h"
#include "ui/editor/clipboard.h"
#include "ui/editor/tableedits.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QUndoStack>

using namespace rd;
using namespace rd::ui;
using rd::ui::testing::LibraryCase;

namespace {

/// One of the things a hand can do, anywhere in the text.
class RandomHand final
{
public:
    RandomHand(OpenArticle &article, quint32 seed)
        : m_article(article)
        , m_random(seed)
    {}

    void act()
    {
        QTextCursor cursor = place();
        const BlockEdits edits(m_article.speakers(), m_style);
        switch (m_random.bounded(15)) {
        case 0:
        case 1:
        case 2:
            cursor.insertText(QStringLiteral("söz "));
            break;
        case 3:
            cursor.clearSelection();
            if (!edits.backspace(cursor)) {
                cursor.deletePreviousChar();
            }
            break;
        case 4:
            cursor.clearSelection();
            if (!edits.deleteForward(cursor)) {
                cursor.deleteChar();
            }
            break;
        case 5:
        case 6:
            edits.enter(cursor);
            break;
        case 7:
            cursor.removeSelectedText();
            break;
        case 8:
            edits.setRole(cursor, static_cast<BlockRole>(m_random.bounded(6)), 3);
            break;
        case 9:
            edits.setRole(cursor, BlockRole::List, 0, m_random.bounded(2) == 0);
            break;
        case 10:
            applyMark(cursor, MarkKind::Strong, {QString()});
            break;
        case 11:
            insertBody(cursor, rd::testing::randomBody(m_random, 3), m_style);
            break;
        case 12:
            editTable(cursor, static_cast<TableEdit>(m_random.bounded(7)));
            break;
        case 13:
            m_article.editMetadata(QStringLiteral("Headline"),
                                   [this](Metadata &m) { m.headline += number(); });
            break;
        default:
            cursor.clearSelection();
            insertFootnote(cursor, m_style);
            break;
        }
    }

private:
    QTextCursor place()
    {
        const int size = m_article.document()->characterCount();
        QTextCursor cursor(m_article.document());
        cursor.setPosition(m_random.bounded(size));
        if (m_random.bounded(3) == 0) {
            cursor.setPosition(std::min(size - 1, cursor.position() + m_random.bounded(60)),
                               QTextCursor::KeepAnchor);
        }
        return cursor;
    }
    QString number() { return QString::number(m_random.bounded(10)); }

    OpenArticle &m_article;
    QRandomGenerator m_random;
    bridge::PageStyle m_style;
};

} // namespace

class TestUiUndo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void randomEditsUndoneGiveTheFirstBodyBack()
    {
        ArticleContent content;
        content.metadata.language = QStringLiteral("az");
        const LibraryCase library(content);
        for (quint32 seed = 1; seed <= 120; ++seed) {
            QRandomGenerator random(seed);
            Article opened = library.read();
            opened.content.body = rd::testing::randomBody(random, random.bounded(1, 12));
            OpenArticle article(opened, library.store(), QStringLiteral("A"));
            const ArticleContent first = article.content();
            QCOMPARE(first.body, opened.content.body);
            RandomHand hand(article, seed);
            for (int i = 0; i < 40; ++i) {
                hand.act();
            }
            const ArticleContent last = article.content();
            const auto undoAll = [&] {
                while (article.undoStack()->canUndo()) {
                    article.undoStack()->undo();
                }
            };
            undoAll();
            QVERIFY2(article.content() == first, qPrintable(QStringLiteral("seed %1").arg(seed)));
            while (article.undoStack()->canRedo()) {
                article.undoStack()->redo();
            }
            QVERIFY2(article.content() == last, qPrintable(QStringLiteral("seed %1").arg(seed)));
            // Half way back, another way on, all the way back.
            for (int i = 0; i < 15; ++i) {
                article.undoStack()->undo();
            }
            for (int i = 0; i < 10; ++i) {
                hand.act();
            }
            undoAll();
            QVERIFY2(article.content() == first, qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }

    void everyBodyInBetweenIsCanonical()
    {
        const LibraryCase library(ui::testing::interview());
        const auto article = library.open();
        RandomHand hand(*article, 99);
        for (int i = 0; i < 300; ++i) {
            hand.act();
            const Body body = article->content().body;
            Body again = body;
            normalise(again);
            QVERIFY(again == body);
            QVERIFY(bridge::fromDocument(*article->document()) == body);
        }
    }
};

QTEST_MAIN(TestUiUndo)
#include "test_ui_undo.moc"
