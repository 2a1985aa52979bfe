// SPDX-License-Identifier: GPL-3.0-or-later
// What is dragged out of the list and what is dropped on the window.
#include "app/base/files.h"
#include "ui/articlelist/librarysidebar.h"
#include "ui/articlelist/placesmodel.h"
#include "ui/importexport/importdialog.h"
#include "ui/mainwindow/articledrag.h"
#include "ui/widgets/messagebar.h"
#include "windowcase.h"

#include <QDrag>
#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QMouseEvent>
#include <QPushButton>
#include <QUrl>

using namespace rd;
using namespace rd::ui;
using rd::testing::WindowCase;

class TestDrag : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_case.reset(); }
    void articles_carryNumbersFilesAndText();
    void mouse_takesAnArticleOutAsAFile();
    void onASection_changesIt_andBack();
    void betweenSections_isRefused();
    void files_areOfferedForImport();

private:
    [[nodiscard]] QListView *places() const
    {
        return m_case->window().findChild<LibrarySidebar *>()->view();
    }
    [[nodiscard]] QModelIndex sectionRow() const;
    bool drop(QWidget *target, const QPoint &at, const QMimeData &mime) const;
    [[nodiscard]] QString sectionOf(ArticleId id) const;
    std::unique_ptr<WindowCase> m_case;
};

void TestDrag::init()
{
    m_case = std::make_unique<WindowCase>(2);
    QTRY_VERIFY(m_case->isListed(2));
}

QModelIndex TestDrag::sectionRow() const
{
    const auto *model = qobject_cast<const PlacesModel *>(places()->model());
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->place(row).filter.section) {
            return model->index(row);
        }
    }
    return {};
}

bool TestDrag::drop(QWidget *target, const QPoint &at, const QMimeData &mime) const
{
    QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &enter);
    QDropEvent event(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &event);
    return enter.isAccepted() && event.isAccepted();
}

QString TestDrag::sectionOf(ArticleId id) const
{
    auto future = m_case->session().store().run(
        store::AsyncStore::Lane::Save,
        [id](store::Repository &repository) { return repository.article(id); });
    future.waitForFinished();
    return future.result()->content.metadata.section;
}

void TestDrag::articles_carryNumbersFilesAndText()
{
    const QList<ArticleId> ids{ArticleId(7), ArticleId(12)};
    const std::unique_ptr<QMimeData> mime(ArticleDrag::mimeFor(
        ids, {{QStringLiteral("/tmp/tram.html")}, QStringLiteral("Tram to the sea")}));
    QCOMPARE(ArticleDrag::idsIn(*mime), ids);
    QCOMPARE(mime->urls(), QList<QUrl>{QUrl::fromLocalFile(QStringLiteral("/tmp/tram.html"))});
    QCOMPARE(mime->text(), QStringLiteral("Tram to the sea"));
    QMimeData other;
    other.setText(QStringLiteral("7\n12"));
    QVERIFY(ArticleDrag::idsIn(other).isEmpty());
}

/// Another program would get a file and the text of what is under the button. The platform of the
/// tests has no drags of its own, so what would be dropped is looked at as it begins.
void TestDrag::mouse_takesAnArticleOutAsAFile()
{
    QWidget *cards = m_case->list()->viewport();
    const QPoint at = m_case->list()->visualRect(m_case->list()->model()->index(0, 0)).center();
    const auto moveTo = [cards](const QPoint &to) {
        QMouseEvent move(QEvent::MouseMove, to, cards->mapToGlobal(to), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(cards, &move);
    };
    QTest::mousePress(cards, Qt::LeftButton, {}, at);
    moveTo(at + QPoint(0, 1)); // begins to write the file
    auto behind = m_case->session().store().run(
        store::AsyncStore::Lane::Read, [](store::Repository &) { return Result<bool>(true); });
    behind.waitForFinished();
    QCoreApplication::processEvents();
    moveTo(at + QPoint(0, 3 * QApplication::startDragDistance()));
    const auto *drag = m_case->window().findChild<QDrag *>();
    QVERIFY(drag);
    const QMimeData &mime = *drag->mimeData();
    QCOMPARE(ArticleDrag::idsIn(mime), QList<ArticleId>{m_case->id(1)});
    QCOMPARE(mime.urls().size(), 1);
    const auto page = readFile(mime.urls().front().toLocalFile(), 1 << 20);
    QVERIFY(page && page->contains("Tram number 2"));
    QVERIFY(mime.text().contains(QStringLiteral("Tram number 2")));
    QTest::mouseRelease(cards, Qt::LeftButton, {}, at);
}

void TestDrag::onASection_changesIt_andBack()
{
    QTRY_VERIFY(sectionRow().isValid());
    const QString name = sectionRow().data().toString();
    QVERIFY(sectionOf(m_case->id(0)).isEmpty());
    m_case->activate(1); // one of them is open
    QTRY_COMPARE(m_case->shown(), m_case->id(0));
    const std::unique_ptr<QMimeData> mime(ArticleDrag::mimeFor({m_case->id(0), m_case->id(1)}, {}));
    places()->scrollTo(sectionRow());
    QVERIFY(drop(places()->viewport(), places()->visualRect(sectionRow()).center(), *mime));
    QTRY_VERIFY(!sectionOf(m_case->id(0)).isEmpty());
    QTRY_VERIFY(!sectionOf(m_case->id(1)).isEmpty());
    QCOMPARE(m_case->pane()->article()->metadata().section, sectionOf(m_case->id(0)));
    QPushButton *undo = nullptr;
    for (MessageBar *bar : m_case->window().findChildren<MessageBar *>()) {
        for (QPushButton *button : bar->findChildren<QPushButton *>()) {
            if (bar->isVisible() && button->text() == QLatin1String("Undo")) {
                undo = button;
            }
        }
    }
    QVERIFY(undo);
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_VERIFY(sectionOf(m_case->id(0)).isEmpty());
    QTRY_VERIFY(sectionOf(m_case->id(1)).isEmpty());
}

void TestDrag::betweenSections_isRefused()
{
    const std::unique_ptr<QMimeData> mime(ArticleDrag::mimeFor({m_case->id(0)}, {}));
    const QModelIndex first = places()->model()->index(0, 0); // the title of a group
    QVERIFY(!drop(places()->viewport(), places()->visualRect(first).center(), *mime));
}

void TestDrag::files_areOfferedForImport()
{
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/note.txt"))});
    QVERIFY(drop(&m_case->window(), {300, 300}, files));
    QVERIFY(m_case->window().findChild<ImportDialog *>());
    const std::unique_ptr<QMimeData> own(ArticleDrag::mimeFor(
        {m_case->id(0)}, {{QStringLiteral("/tmp/tram.html")}, QStringLiteral("Tram")}));
    QDragEnterEvent enter({300, 300}, Qt::CopyAction, own.get(), Qt::LeftButton, {});
    enter.ignore();
    QCoreApplication::sendEvent(&m_case->window(), &enter);
    QVERIFY(!enter.isAccepted()); // it is in the library already
}

QTEST_MAIN(TestDrag)
#include "test_ui_drag.moc"
