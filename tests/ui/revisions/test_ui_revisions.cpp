// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/desk.h"
#include "tests/ui/editor/librarycase.h"
#include "ui/revisions/changeddialog.h"
#include "ui/revisions/conflictdialog.h"
#include "ui/revisions/diffpanel.h"
#include "ui/revisions/revisionsdialog.h"
#include "ui/revisions/saveconflict.h"

#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTextBlock>
#include <QUndoStack>

using namespace rd;
using namespace rd::ui;
using rd::ui::testing::interview;
using rd::ui::testing::LibraryCase;

namespace {

/// The interview an hour later: a figure corrected, a question new, the last turns in front.
ArticleContent later(const ArticleContent &before)
{
    ArticleContent after = before;
    after.metadata.headline =
        QStringLiteral("“We load a train in three hours”: the port director on the corridor");
    after.body.blocks[1].runs = plainRuns(QStringLiteral(
        "From January to August 64,100, which is 27.8 per cent more than last year."));
    std::rotate(after.body.blocks.begin(), after.body.blocks.begin() + 2, after.body.blocks.end());
    Block fresh = makeBlock(BlockRole::Question, plainRuns(QStringLiteral("And the ferries?")));
    fresh.speaker = QStringLiteral("ar");
    after.body.blocks.push_back(fresh);
    return after;
}

int fragmentsWith(const QTextDocument &document, const std::function<bool(QTextCharFormat)> &test)
{
    int count = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            count += test(it.fragment().charFormat()) ? 1 : 0;
        }
    }
    return count;
}

bool isStruck(const QTextCharFormat &format)
{
    return format.fontStrikeOut() && format.background().style() != Qt::NoBrush;
}

bool isUnderlined(const QTextCharFormat &format)
{
    return format.underlineStyle() == QTextCharFormat::SingleUnderline &&
           format.background().style() != Qt::NoBrush;
}

PackageConflict conflict(const QString &uuid)
{
    PackageConflict made;
    made.article = uuid;
    made.ours = interview();
    made.theirs = later(made.ours);
    made.ourAuthor = QStringLiteral("Aygün Rzayeva");
    made.theirAuthor = QStringLiteral("Kamran Aliyev");
    made.ourTime = Moment::fromLocal(QDate(2025, 10, 3), QTime(14, 2), "Asia/Baku");
    made.theirTime = Moment::fromLocal(QDate(2025, 10, 3), QTime(15, 40), "Asia/Baku");
    return made;
}

} // namespace

class TestUiRevisions final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<RevisionId>();
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setChoice(SchemeChoice::Light);
        m_grabs = qEnvironmentVariable("RD_GRABS");
    }

    void changesAreMarkedByMoreThanColour()
    {
        const ArticleContent before = interview();
        DiffPanel panel(*m_theme);
        QSignalSpy compared(&panel, &DiffPanel::compared);
        panel.resize(860, 560);
        panel.show();
        panel.compare(before, later(before));
        QVERIFY(compared.wait());
        const QTextDocument &document = *panel.view()->document();
        QVERIFY(fragmentsWith(document, isStruck) > 0);
        QVERIFY(fragmentsWith(document, isUnderlined) > 0);
        QVERIFY(document.toPlainText().contains(QStringLiteral("moved, was paragraph")));
        QVERIFY(panel.view()->changeCount() >= 4); // headline, figure, move, question
        keep(panel, QStringLiteral("diff-columns"));
        panel.view()->setPageLayout(DiffView::Layout::Inline);
        keep(panel, QStringLiteral("diff-inline"));
        QVERIFY(fragmentsWith(document, isStruck) > 0);
    }

    void keysWalkFromChangeToChange()
    {
        const ArticleContent before = interview();
        DiffPanel panel(*m_theme);
        QSignalSpy compared(&panel, &DiffPanel::compared);
        panel.show();
        panel.compare(before, later(before));
        QVERIFY(compared.wait());
        const int count = panel.view()->changeCount();
        QCOMPARE(panel.view()->currentChange(), 0);
        QTest::keyClick(&panel, Qt::Key_F8);
        QCOMPARE(panel.view()->currentChange(), 1);
        QTest::keyClick(&panel, Qt::Key_F8, Qt::ShiftModifier);
        QTest::keyClick(&panel, Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(panel.view()->currentChange(), count - 1);
        QVERIFY(panel.view()->accessibleDescription().contains(QString::number(count)));
    }

    void onlyChangesFoldsTheRest()
    {
        ArticleContent before = interview();
        for (int i = 0; i < 20; ++i) {
            before.body.blocks.push_back(makeBlock(
                BlockRole::Paragraph, plainRuns(QStringLiteral("Cranes, part %1.").arg(i))));
        }
        ArticleContent after = before;
        after.body.blocks[0].runs = plainRuns(QStringLiteral("How many trains?"));
        DiffPanel panel(*m_theme);
        QSignalSpy compared(&panel, &DiffPanel::compared);
        panel.show();
        panel.compare(before, after);
        QVERIFY(compared.wait());
        QVERIFY(panel.view()->toPlainText().contains(QStringLiteral("part 11")));
        panel.findChild<QCheckBox *>()->click();
        QVERIFY(!panel.view()->toPlainText().contains(QStringLiteral("part 11")));
        QVERIFY(panel.view()->toPlainText().contains(QStringLiteral("23")));
        QCOMPARE(panel.view()->changeCount(), 1);
    }

    void longTextsBeginFolded()
    {
        ArticleContent before = interview();
        for (int i = 0; i < 500; ++i) {
            before.body.blocks.push_back(makeBlock(
                BlockRole::Paragraph, plainRuns(QStringLiteral("Cranes, part %1.").arg(i))));
        }
        ArticleContent after = before;
        after.body.blocks.back().runs = plainRuns(QStringLiteral("The end."));
        DiffPanel panel(*m_theme);
        QSignalSpy compared(&panel, &DiffPanel::compared);
        panel.show();
        panel.compare(before, after);
        QVERIFY(compared.wait());
        QVERIFY(panel.findChild<QCheckBox *>()->isChecked());
        QCOMPARE(panel.view()->changeCount(), 1);
        // Whole, in batches: nothing is missing and the change is where it was.
        panel.findChild<QCheckBox *>()->click();
        const DiffView &view = *panel.view();
        QVERIFY(!view.isWritten());
        QVERIFY(!view.toPlainText().contains(QStringLiteral("part 250.")));
        QCOMPARE(view.changeCount(), 1);
        QCOMPARE(view.currentChange(), 0);
        QTRY_VERIFY(view.isWritten());
        QVERIFY(view.toPlainText().contains(QStringLiteral("part 250.")));
        QCOMPARE(view.toPlainText().count(QStringLiteral("part 250.")), 2);
        QVERIFY(view.textCursor().block().text().contains(QStringLiteral("part 499."))); // there
        panel.view()->setPageLayout(DiffView::Layout::Inline);
        QTRY_VERIFY(view.isWritten());
        QCOMPARE(view.toPlainText().count(QStringLiteral("part 250.")), 1);
        QVERIFY(view.textCursor().block().text().contains(QStringLiteral("part 499The end")));
    }

    void historyComparesAndRestores()
    {
        const LibraryCase library(interview());
        const auto open = library.open();
        open->replaceContent(QStringLiteral("Edit"), later(open->content()));
        open->saveRevision(QStringLiteral("New figures"));
        QTRY_COMPARE(open->saveState(), OpenArticle::SaveState::Saved);
        RevisionsDialog dialog(library.store(), *m_theme, library.id, open.get());
        QSignalSpy compared(dialog.diff(), &DiffPanel::compared);
        dialog.show();
        auto *list = dialog.findChild<QListWidget *>(QStringLiteral("revisions"));
        QTRY_COMPARE(list->count(), 3); // now and two saved
        QVERIFY(list->item(1)->text().contains(QStringLiteral("New figures")));
        QTRY_VERIFY(compared.count() > 0);
        // Nothing is written since: what the last save changed.
        QCOMPARE(list->currentRow(), 1);
        QVERIFY(!list->item(0)->isSelected());
        QVERIFY(dialog.diff()->view()->changeCount() >= 4);
        // The first one against now: two chosen.
        list->setCurrentRow(2);
        list->item(0)->setSelected(true);
        QTRY_VERIFY(dialog.diff()->view()->changeCount() >= 4);
        auto *restore = dialog.findChild<QPushButton *>(QStringLiteral("restore"));
        QVERIFY(restore->isEnabled()); // one saved state is among them
        list->selectAll();
        QVERIFY(!restore->isEnabled());
        list->setCurrentRow(2);
        list->item(0)->setSelected(false);
        QVERIFY(restore->isEnabled());
        keep(dialog, QStringLiteral("revisions"));
        restore->click();
        QTRY_COMPARE(open->content().metadata.headline, interview().metadata.headline);
        open->undoStack()->undo();
        QVERIFY(open->content().metadata.headline.contains(QStringLiteral("three hours")));
    }

    void historyOpensOnWhatIsWrittenSince()
    {
        const LibraryCase library(interview());
        const auto open = library.open();
        open->saveRevision(QStringLiteral("As it came"));
        QTRY_COMPARE(open->saveState(), OpenArticle::SaveState::Saved);
        open->editMetadata(QStringLiteral("Edit"),
                           [](Metadata &m) { m.headline = QStringLiteral("Another headline"); });
        RevisionsDialog dialog(library.store(), *m_theme, library.id, open.get());
        QSignalSpy compared(dialog.diff(), &DiffPanel::compared);
        dialog.show();
        auto *list = dialog.findChild<QListWidget *>(QStringLiteral("revisions"));
        QTRY_VERIFY(compared.count() > 0);
        QCOMPARE(list->currentRow(), 1);
        QVERIFY(list->item(0)->isSelected() && list->item(1)->isSelected());
        QCOMPARE(dialog.diff()->view()->changeCount(), 1);
        // The saved one of the two can be had back at once.
        dialog.findChild<QPushButton *>(QStringLiteral("restore"))->click();
        QTRY_COMPARE(open->content().metadata.headline, interview().metadata.headline);
    }

    void conflictAsksForEachText()
    {
        ConflictDialog dialog(*m_theme,
                              {conflict(QStringLiteral("a")), conflict(QStringLiteral("b"))});
        QSignalSpy compared(dialog.diff(), &DiffPanel::compared);
        dialog.show();
        QVERIFY(compared.wait());
        auto *next = dialog.findChild<QPushButton *>(QStringLiteral("next"));
        QVERIFY(!next->isEnabled()); // nothing is decided beforehand
        keep(dialog, QStringLiteral("conflict"));
        const auto choices = dialog.findChildren<QRadioButton *>();
        QCOMPARE(choices.size(), 3);
        choices[1]->click();
        next->click();
        QVERIFY(!next->isEnabled());
        QVERIFY(std::none_of(choices.begin(), choices.end(),
                             [](const QRadioButton *b) { return b->isChecked(); }));
        choices[2]->click();
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        next->click();
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(dialog.choices().value(QStringLiteral("a")), ConflictChoice::TakeTheirs);
        QCOMPARE(dialog.choices().value(QStringLiteral("b")), ConflictChoice::KeepBoth);
    }

    void refusedSaveIsResolved_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<QString>("headline");
        QTest::addRow("ours") << int(ConflictChoice::KeepOurs) << QStringLiteral("Ours");
        QTest::addRow("theirs") << int(ConflictChoice::TakeTheirs) << QStringLiteral("Theirs");
        QTest::addRow("both") << int(ConflictChoice::KeepBoth) << QStringLiteral("Theirs");
    }

    void refusedSaveIsResolved()
    {
        QFETCH(int, choice);
        QFETCH(QString, headline);
        const LibraryCase library(interview());
        const auto ours = library.open();
        const auto theirs = library.open();
        const auto rename = [](OpenArticle &article, const QString &name) {
            article.editMetadata(QStringLiteral("Edit"),
                                 [&name](Metadata &m) { m.headline = name; });
            article.saveRevision(QStringLiteral("Save"));
        };
        rename(*theirs, QStringLiteral("Theirs"));
        QTRY_COMPARE(theirs->saveState(), OpenArticle::SaveState::Saved);
        rename(*ours, QStringLiteral("Ours"));
        QTRY_COMPARE(ours->saveState(), OpenArticle::SaveState::Failed);
        QCOMPARE(ours->lastError().code, ErrorCode::Conflict);
        QSignalSpy copied(ours.get(), &OpenArticle::copySaved);

        QWidget window;
        window.show();
        resolveSaveConflict(*ours, *m_theme, &window,
                            [](const Error &error) { QFAIL(qPrintable(error.message)); });
        QTRY_VERIFY(window.findChild<ConflictDialog *>() != nullptr);
        auto *dialog = window.findChild<ConflictDialog *>();
        dialog->findChild<QButtonGroup *>()->button(choice)->click();
        dialog->findChild<QPushButton *>(QStringLiteral("next"))->click();
        QTRY_COMPARE(ours->saveState(), OpenArticle::SaveState::Saved);
        QTRY_COMPARE(library.read().content.metadata.headline, headline);
        QCOMPARE(ours->content().metadata.headline, headline);
        if (choice == int(ConflictChoice::KeepBoth)) {
            QTRY_COMPARE(copied.count(), 1);
        } else {
            // Whatever was chosen, the other text is in the history.
            const auto history = library.wait<std::vector<RevisionInfo>>(
                [&library](store::Repository &r) { return r.revisions(library.id); });
            QStringList headlines;
            for (const RevisionInfo &revision : history) {
                headlines.append(library
                                     .wait<ArticleContent>([&revision](store::Repository &r) {
                                         return r.revisionContent(revision.id);
                                     })
                                     .metadata.headline);
            }
            QVERIFY(headlines.contains(QStringLiteral("Ours")));
            QVERIFY(headlines.contains(QStringLiteral("Theirs")));
        }
    }

    void changedSincePublishedOffersTheUpdate()
    {
        const LibraryCase library(interview());
        library.wait<int>([&library](store::Repository &repository) -> Result<int> {
            const auto done =
                store::Desk(repository)
                    .takeStep(library.id,
                              {Status::Draft, Status::Published, {}, {}, QStringLiteral("Aygün")});
            return done ? Result<int>(0) : fail(done.error());
        });
        const auto open = library.open();
        {
            ChangedDialog same(library.store(), *m_theme, *open);
            QSignalSpy compared(same.diff(), &DiffPanel::compared);
            same.show();
            QVERIFY(compared.wait());
            QVERIFY(!same.findChild<QPushButton *>(QStringLiteral("publishUpdate"))->isEnabled());
        }
        open->editMetadata(QStringLiteral("Edit"),
                           [](Metadata &m) { m.headline = QStringLiteral("Another headline"); });
        ChangedDialog dialog(library.store(), *m_theme, *open);
        QSignalSpy compared(dialog.diff(), &DiffPanel::compared);
        QSignalSpy publish(&dialog, &ChangedDialog::publishUpdateRequested);
        dialog.show();
        QVERIFY(compared.wait());
        QCOMPARE(dialog.diff()->view()->changeCount(), 1);
        dialog.findChild<QPushButton *>(QStringLiteral("publishUpdate"))->click();
        QCOMPARE(publish.count(), 1);
    }

private:
    /// RD_GRABS=<folder> keeps the pictures, in both schemes.
    void keep(QWidget &widget, const QString &name)
    {
        if (m_grabs.isEmpty()) {
            return;
        }
        for (const SchemeChoice choice : {SchemeChoice::Dark, SchemeChoice::Light}) {
            m_theme->setChoice(choice);
            QTest::qWait(50); // what was just shown is laid out
            widget.grab().save(m_grabs + QStringLiteral("/%1-%2.png").arg(name).arg(int(choice)));
        }
    }

    std::unique_ptr<Theme> m_theme;
    QString m_grabs;
};

QTEST_MAIN(TestUiRevisions)
#include "test_ui_revisions.moc"
