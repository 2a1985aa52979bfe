// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/editor/librarycase.h"
#include "ui/editor/autosave.h"
#include "ui/editor/bridge/fromdocument.h"

#include <QSignalSpy>
#include <QTextCursor>
#include <QTextDocument>
#include <QUndoStack>

using namespace rd;
using namespace rd::ui;
using rd::ui::testing::interview;
using rd::ui::testing::LibraryCase;
using State = OpenArticle::SaveState;

namespace {

void type(OpenArticle &article, const QString &text)
{
    QTextCursor cursor(article.document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(text);
}

} // namespace

class TestUiOpenArticle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensAsItWasSaved()
    {
        const LibraryCase library(interview());
        const auto article = library.open();
        QCOMPARE(article->content(), library.read().content);
        QCOMPARE(article->saveState(), State::Saved);
        QVERIFY(!article->isModifiedSinceRevision());
        QVERIFY(!article->undoStack()->canUndo());
    }

    void promisesOfTime()
    {
        QVERIFY(Autosave::restMs < 1000);
        QVERIFY(Autosave::latestMs < 2000);
    }

    void typingIsWrittenSoonAfterRest()
    {
        const LibraryCase library(interview());
        const auto article = library.open();
        type(*article, QStringLiteral(" Bəli."));
        QCOMPARE(article->saveState(), State::Pending);
        QVERIFY(article->isModifiedSinceRevision());
        QTRY_COMPARE(article->saveState(), State::Saved);
        const Article onDisk = library.read();
        QVERIFY(onDisk.hasWorkingCopy);
        QCOMPARE(onDisk.content, article->content());
    }

    void typingOnIsWrittenInBetween()
    {
        const LibraryCase library(interview());
        const auto article = library.open();
        QSignalSpy states(article.get(), &OpenArticle::saveStateChanged);
        // Never at rest for long enough: only the second timer can write.
        QTimer keys;
        connect(&keys, &QTimer::timeout, article.get(),
                [&] { type(*article, QStringLiteral("a")); });
        keys.start(Autosave::restMs / 4);
        QTRY_VERIFY(library.read().hasWorkingCopy);
        QVERIFY(keys.isActive());
    }

    void savingMakesARevision()
    {
        const LibraryCase library(interview());
        const auto article = library.open();
        const RevisionId first = article->article().head;
        type(*article, QStringLiteral(" Bəli."));
        QSignalSpy saved(article.get(), &OpenArticle::revisionSaved);
        article->saveRevision(QStringLiteral("Save"));
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(article->saveState(), State::Saved);
        QVERIFY(!article->isModifiedSinceRevision());
        const Article onDisk = library.read();
        QVERIFY(onDisk.head != first);
        QCOMPARE(onDisk.head, article->article().head);
        QVERIFY(!onDisk.hasWorkingCopy);
        QCOMPARE(onDisk.content, article->content());

        // Undone past the save is modified, redone is not.
        article->undoStack()->undo();
        QVERIFY(article->isModifiedSinceRevision());
        // Typing after a save is a step of its own, though the document would join it.
        article->undoStack()->redo();
        type(*article, QStringLiteral("!"));
        QVERIFY(article->isModifiedSinceRevision());
    }

    void anAutosaveBehindARevisionIsMadeOnIt()
    {
        const LibraryCase library(interview());
        const auto article = library.open();
        type(*article, QStringLiteral("1"));
        article->saveRevision(QStringLiteral("Save"));
        type(*article, QStringLiteral("2"));
        QTRY_COMPARE(article->saveState(), State::Saved);
        QCOMPARE(library.read().content, article->content());
    }

    void closingWritesWhatIsOpen()
    {
        const LibraryCase library(interview());
        auto article = library.open();
        type(*article, QStringLiteral(" Son."));
        const ArticleContent content = article->content();
        article.reset();
        QCOMPARE(library.read().content, content);
    }

    void aLibraryThatCannotBeWrittenKeepsTheText()
    {
        LibraryCase library(interview());
        library.reopenReadOnly();
        const auto article = library.open();
        type(*article, QStringLiteral(" Bəli."));
        const ArticleContent content = article->content();
        QTRY_COMPARE(article->saveState(), State::Failed);
        QVERIFY(!article->lastError().message.isEmpty());
        QCOMPARE(article->content(), content);
        article->saveRevision(QStringLiteral("Save"));
        QTRY_VERIFY(article->isModifiedSinceRevision());
    }

    void aNewerRevisionIsAConflictWithThreeWaysOut()
    {
        const LibraryCase library(interview());
        const auto article = library.open();
        ArticleContent other = interview();
        other.metadata.headline = QStringLiteral("Somebody else's");
        const RevisionId base = article->article().head;
        library.wait<RevisionId>([&](store::Repository &r) {
            return r.saveRevision(library.id, other,
                                  {base, QStringLiteral("Kamran"), QStringLiteral("Save")});
        });
        type(*article, QStringLiteral(" Bəli."));
        QTRY_COMPARE(article->saveState(), State::Failed);
        QCOMPARE(article->lastError().code, ErrorCode::Conflict);

        QSignalSpy copied(article.get(), &OpenArticle::copySaved);
        article->saveAsCopy(QStringLiteral("Copy"));
        QTRY_COMPARE(copied.size(), 1);
        QCOMPARE(library.read().content.metadata.headline, other.metadata.headline);

        article->saveOverNewer(QStringLiteral("Save"));
        QTRY_COMPARE(article->saveState(), State::Saved);
        QCOMPARE(library.read().content, article->content());
    }

    void metadataTypedInARowIsOneStep()
    {
        const LibraryCase library(interview());
        const auto article = library.open();
        const QString before = article->metadata().headline;
        for (const QChar c : QStringLiteral("abc")) {
            article->editMetadata(
                QStringLiteral("Headline"), [c](Metadata &m) { m.headline += c; }, 1);
        }
        QCOMPARE(article->undoStack()->count(), 1);
        article->undoStack()->undo();
        QCOMPARE(article->metadata().headline, before);
        QVERIFY(!article->isModifiedSinceRevision());
    }

    void oneUndoOrderOfTextAndMetadata()
    {
        const LibraryCase library(interview());
        const auto article = library.open();
        const ArticleContent first = article->content();
        type(*article, QStringLiteral("a"));
        article->editMetadata(QStringLiteral("Lede"), [](Metadata &m) { m.lede.clear(); });
        type(*article, QStringLiteral("b"));
        const ArticleContent last = article->content();
        QCOMPARE(article->undoStack()->count(), 3);
        article->undoStack()->undo();
        QVERIFY(article->metadata().lede.isEmpty());
        article->undoStack()->undo();
        QCOMPARE(article->metadata().lede, first.metadata.lede);
        article->undoStack()->undo();
        QCOMPARE(article->content(), first);
        while (article->undoStack()->canRedo()) {
            article->undoStack()->redo();
        }
        QCOMPARE(article->content(), last);
    }

    void replacingIsOneStep()
    {
        const LibraryCase library(interview());
        const auto article = library.open();
        const ArticleContent first = article->content();
        ArticleContent other = interview();
        other.body.blocks.erase(other.body.blocks.begin());
        other.metadata.headline = QStringLiteral("Older");
        other.speakers.pop_back();
        article->replaceContent(QStringLiteral("Restore"), other);
        QCOMPARE(article->content(), other);
        QCOMPARE(article->undoStack()->count(), 1);
        article->undoStack()->undo();
        QCOMPARE(article->content(), first);
        article->undoStack()->redo();
        QCOMPARE(article->content(), other);
    }

    void aRefreshedRecordLeavesTheText()
    {
        const LibraryCase library(interview());
        const auto article = library.open();
        type(*article, QStringLiteral("x"));
        const Body body = article->content().body;
        Article changed = library.read();
        changed.status = Status::InReview;
        article->refreshRecord(changed);
        QCOMPARE(article->article().status, Status::InReview);
        QCOMPARE(article->content().body, body);
    }
};

QTEST_MAIN(TestUiOpenArticle)
#include "test_ui_openarticle.moc"
