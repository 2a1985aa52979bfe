// SPDX-License-Identifier: GPL-3.0-or-later
#include "../articlelist/newsroom.h"
#include "ui/importexport/taskrunner.h"
#include "ui/search/replacedialog.h"
#include "ui/search/replacemodel.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace rd;
using namespace rd::ui;
using rd::testing::Newsroom;

namespace {

struct Desk
{
    Newsroom room;
    Theme theme{*static_cast<QApplication *>(QCoreApplication::instance())};
    TaskRunner tasks;
    std::vector<ArticleId> ids;
    std::unique_ptr<ReplaceDialog> dialog;

    Desk()
    {
        for (const char *headline : {"Old bridge opens", "The old tram", "Nothing here"}) {
            ids.push_back(room.add(Newsroom::article(QStringLiteral("en"), QLatin1String(headline),
                                                     QStringLiteral("News"), Status::Draft)));
        }
        dialog = std::make_unique<ReplaceDialog>(
            *room.store, tasks, theme,
            std::vector<ReplaceDialog::Scope>{{QStringLiteral("All"), {}, {}, {}}});
        dialog->setAuthor(QStringLiteral("Aygün Rzayeva"));
        dialog->show();
    }
    template <typename T>
    T *child(const char *name)
    {
        return dialog->findChild<T *>(QLatin1String(name));
    }
    void type(const char *find, const char *with)
    {
        QTest::keyClicks(child<QLineEdit>("replaceWhat"), QString::fromUtf8(find));
        QTest::keyClicks(child<QLineEdit>("replaceWith"), QString::fromUtf8(with));
        QTest::keyClick(child<QLineEdit>("replaceWith"), Qt::Key_Return);
    }
    QString headline(size_t i)
    {
        return room
            .write([id = ids[i]](store::Repository &repository) { return repository.article(id); })
            ->content.metadata.headline;
    }
};

} // namespace

class TestUiReplace final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPlaceHasABox();
    void replacedAndTakenBack();
    void anExplodingPatternIsAnError();
    void whatIsOpenChangesThere();
};

void TestUiReplace::everyPlaceHasABox()
{
    Desk desk;
    ReplaceModel &model = *desk.dialog->model();
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!desk.child<QPushButton>("replaceApply")->isEnabled());
    desk.child<QCheckBox>("replacePattern")->setChecked(true);
    desk.type("[Oo]ld", "new");
    QTRY_COMPARE(model.chosen(), 2);
    QCOMPARE(model.rowCount(), 2);
    auto *view = desk.child<QTreeView>("replaceHits");
    QTRY_VERIFY(view->hasFocus());
    QTest::keyClick(view, Qt::Key_Space); // the first article, with all of its places
    QCOMPARE(model.chosen(), 1);
    const QModelIndex hit = model.index(0, 0, model.index(0, 0, {}));
    view->setCurrentIndex(hit);
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(model.chosen(), 2);
    QCOMPARE(desk.child<QPushButton>("replaceApply")->isEnabled(), true);
    QTest::keyClicks(desk.child<QLineEdit>("replaceWhat"), QStringLiteral("x"));
    QCOMPARE(model.rowCount(), 0); // was the answer to another question
}

void TestUiReplace::replacedAndTakenBack()
{
    Desk desk;
    QSignalSpy done(desk.dialog.get(), &ReplaceDialog::done);
    std::function<void()> undo;
    connect(desk.dialog.get(), &ReplaceDialog::done, this,
            [&undo](const QString &, const std::function<void()> &back) { undo = back; });
    desk.type("old tram", "new tram");
    QTRY_COMPARE(desk.dialog->model()->chosen(), 1);
    QTest::mouseClick(desk.child<QPushButton>("replaceApply"), Qt::LeftButton);
    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(desk.headline(1), QStringLiteral("The new tram"));
    const auto revisions = desk.room.write(
        [id = desk.ids[1]](store::Repository &repository) { return repository.revisions(id); });
    QCOMPARE(revisions->size(), size_t(2));
    QVERIFY(revisions->front().note.contains(QStringLiteral("new tram")));
    undo();
    QTRY_COMPARE(desk.headline(1), QStringLiteral("The old tram"));
}

void TestUiReplace::anExplodingPatternIsAnError()
{
    Desk desk;
    desk.room.add(Newsroom::article(QStringLiteral("en"), QString(80, u'a') + u'!',
                                    QStringLiteral("x"), Status::Draft));
    desk.child<QCheckBox>("replacePattern")->setChecked(true);
    desk.type("(a+)+$", "b");
    auto *message = desk.dialog->findChild<MessageBar *>();
    QTRY_VERIFY(message->isVisible() && message->text().contains(QStringLiteral("(a+)+$")));
    QCOMPARE(desk.dialog->model()->rowCount(), 0);
}

void TestUiReplace::whatIsOpenChangesThere()
{
    Desk desk;
    QList<ArticleId> edited;
    bool takenBack = false;
    desk.dialog->setEditOpen([&](const workspace::ReplaceArticle &article, const QString &) {
        if (article.id != desk.ids[0]) {
            return std::function<void()>();
        }
        edited.append(article.id);
        return std::function<void()>([&takenBack] { takenBack = true; });
    });
    std::function<void()> undo;
    connect(desk.dialog.get(), &ReplaceDialog::done, this,
            [&undo](const QString &, const std::function<void()> &back) { undo = back; });
    desk.child<QCheckBox>("replacePattern")->setChecked(true);
    desk.type("[Oo]ld", "new");
    QTRY_COMPARE(desk.dialog->model()->chosen(), 2);
    QTest::mouseClick(desk.child<QPushButton>("replaceApply"), Qt::LeftButton);
    QTRY_VERIFY(undo);
    QCOMPARE(edited, QList<ArticleId>{desk.ids[0]});
    QCOMPARE(desk.headline(0), QStringLiteral("Old bridge opens")); // the store left it alone
    QCOMPARE(desk.headline(1), QStringLiteral("The new tram"));
    undo();
    QVERIFY(takenBack);
    QTRY_COMPARE(desk.headline(1), QStringLiteral("The old tram"));
}

QTEST_MAIN(TestUiReplace)
#include "test_ui_replace.moc"
