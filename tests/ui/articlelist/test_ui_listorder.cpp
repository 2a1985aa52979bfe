// SPDX-License-Identifier: GPL-3.0-or-later
// Orders, groups, and changing many at once, by keys and clicks.
#include "app/store/lists.h"
#include "newsroom.h"
#include "ui/articlelist/articlelistmodel.h"
#include "ui/articlelist/articlelistpanel.h"
#include "ui/articlelist/bulkdialog.h"
#include "ui/articlelist/cardview.h"
#include "ui/articlelist/listorder.h"
#include "ui/widgets/chipedit.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace rd;
using namespace rd::ui;
using rd::testing::Newsroom;

class TestUiListOrder final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void orderIsRememberedAsText();
    void menuSorts();
    void headlinesFollowTheAlphabet();
    void farRowsOfEveryOrder_data();
    void farRowsOfEveryOrder();
    void farHitsOfASearch();
    void titlesFollowTheOrder();
    void listFollowsItsOrder();
    void manySelectedAreChanged();
    void unreadRowsAreChangedToo();
    void openArticlesChangeUnderTheEditor();
    void formNeedsAReason();

private:
    struct Desk
    {
        Desk(const Theme &theme, Newsroom &room)
            : panel(theme, *room.store)
            , tester(panel.model(), QAbstractItemModelTester::FailureReportingMode::QtTest)
        {
            panel.resize(420, 640);
            panel.show();
            panel.setFilter({}, QStringLiteral("All articles"));
        }
        BulkDialog *openForm();
        ArticleListPanel panel;
        QAbstractItemModelTester tester;
    };
    void fill(Newsroom &room, int count);
    static QStringList headlines(const ArticleListModel &model);
    std::unique_ptr<Theme> m_theme;
};

void TestUiListOrder::initTestCase()
{
    qRegisterMetaType<ArticleId>();
    m_theme = std::make_unique<Theme>(*static_cast<QApplication *>(QCoreApplication::instance()));
}

BulkDialog *TestUiListOrder::Desk::openForm()
{
    QTest::mouseClick(panel.findChild<QPushButton *>(QStringLiteral("bulkChange")), Qt::LeftButton);
    BulkDialog *form = nullptr;
    const bool opened = QTest::qWaitFor([&] {
        form = panel.findChild<BulkDialog *>();
        return form != nullptr && form->isVisible();
    });
    return opened ? form : nullptr;
}

void TestUiListOrder::fill(Newsroom &room, int count)
{
    const QStringList sections{QStringLiteral("İdman"), QStringLiteral("Energetika"), {}};
    const auto done = room.write([&](store::Repository &repository) -> Result<void> {
        return repository.inTransaction([&]() -> Result<void> {
            for (int i = 0; i < count; ++i) {
                room.now += 1000;
                const auto id = repository.createArticle(Newsroom::article(
                    QStringLiteral("az"),
                    QStringLiteral("Xəbər %1").arg(i, 4, 10, QLatin1Char('0')),
                    QStringLiteral("Qısa məzmun"), i % 2 == 0 ? Status::Draft : Status::InReview,
                    sections.at(i % 3)));
                if (!id) {
                    return fail(id.error());
                }
            }
            return {};
        });
    });
    QVERIFY2(done.has_value(), qPrintable(done ? QString() : done.error().detail));
}

QStringList TestUiListOrder::headlines(const ArticleListModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        all.append(model.card(row).row.headline);
    }
    return all;
}

void TestUiListOrder::orderIsRememberedAsText()
{
    for (int sort = 0; sort < 5; ++sort) {
        for (int grouping = 0; grouping < 3; ++grouping) {
            const ListOrder order{static_cast<store::SortKey>(sort), grouping == 1,
                                  static_cast<Grouping>(grouping)};
            QVERIFY(ListOrder::fromText(order.toText()) == order);
        }
    }
    QVERIFY(ListOrder::fromText(QStringLiteral("by moonlight")) == ListOrder{});
    QVERIFY(ListOrder::fromText({}) == ListOrder{});
}

void TestUiListOrder::menuSorts()
{
    Newsroom room;
    fill(room, 12);
    Desk desk(*m_theme, room);
    QTRY_COMPARE(desk.panel.model()->rowCount(), 12);
    auto *button = desk.panel.findChild<OrderButton *>();
    QVERIFY(button != nullptr);
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    QCOMPARE(headlines(*desk.panel.model()).first(), QStringLiteral("Xəbər 0011"));

    const auto choose = [button](int down) {
        button->setFocus();
        // The menu runs a loop of its own while it is open: the keys are on their way before.
        QTimer::singleShot(0, button, [button, down] {
            QMenu *menu = button->menu();
            for (int i = 0; i < down; ++i) {
                QTest::keyClick(menu, Qt::Key_Down);
            }
            QTest::keyClick(menu, Qt::Key_Return);
        });
        QTest::keyClick(button, Qt::Key_Space);
    };
    choose(3); // headline
    QTRY_COMPARE(headlines(*desk.panel.model()).first(), QStringLiteral("Xəbər 0000"));
    QCOMPARE(desk.panel.order().sort, store::SortKey::Headline);
    QVERIFY(desk.panel.order().ascending);
    choose(6); // the first way: Z to A
    QTRY_COMPARE(headlines(*desk.panel.model()).first(), QStringLiteral("Xəbər 0011"));
    QVERIFY(!desk.panel.order().ascending);
    // A search finds the newest first, and the order is as it was afterwards.
    desk.panel.setQuery(QStringLiteral("0003"));
    QTRY_COMPARE(desk.panel.model()->rowCount(), 1);
    QVERIFY(!button->isEnabled());
    desk.panel.setQuery({});
    QTRY_COMPARE(desk.panel.model()->rowCount(), 12);
    QVERIFY(button->isEnabled());
}

void TestUiListOrder::headlinesFollowTheAlphabet()
{
    const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QStringLiteral("az_AZ")));
    Newsroom room;
    for (const char *headline : {"Xəzər", "Evlər", "Əsgər", "Hava", "Çay", "Cavab"}) {
        room.add(Newsroom::article(QStringLiteral("az"), QString::fromUtf8(headline),
                                   QStringLiteral("…"), Status::Draft));
    }
    Desk desk(*m_theme, room);
    desk.panel.setOrder({store::SortKey::Headline, true, Grouping::Day});
    const QStringList expected{QStringLiteral("Cavab"), QStringLiteral("Çay"),
                               QStringLiteral("Evlər"), QStringLiteral("Əsgər"),
                               QStringLiteral("Hava"),  QStringLiteral("Xəzər")};
    QTRY_COMPARE(headlines(*desk.panel.model()), expected);
    room.add(Newsroom::article(QStringLiteral("az"), QStringLiteral("Dəniz"), QStringLiteral("…"),
                               Status::Draft));
    QTRY_COMPARE(headlines(*desk.panel.model()).value(2), QStringLiteral("Dəniz"));
}

void TestUiListOrder::farRowsOfEveryOrder_data()
{
    QTest::addColumn<int>("sort");
    for (int sort = 0; sort < 5; ++sort) {
        QTest::addRow("sort %d", sort) << sort;
    }
}

// By the scroll bar to any depth: what comes is what the store has there.
void TestUiListOrder::farRowsOfEveryOrder()
{
    QFETCH(int, sort);
    Newsroom room;
    fill(room, 2500);
    Desk desk(*m_theme, room);
    desk.panel.setOrder({static_cast<store::SortKey>(sort), true, Grouping::None});
    ArticleListModel &model = *desk.panel.model();
    QSignalSpy failures(&model, &ArticleListModel::failed);
    QTRY_COMPARE(model.rowCount(), 2500);
    const store::ListFilter filter = desk.panel.filter();
    const auto ids = room.write([filter](store::Repository &repository) {
        return store::Lists(repository).idsAt(filter, {{0, 2499}});
    });
    QVERIFY(ids.has_value());
    QScrollBar *bar = desk.panel.view()->verticalScrollBar();
    for (const double part : {1.0, 0.5, 0.8, 0.1}) {
        bar->setValue(int(bar->maximum() * part));
        const int row =
            desk.panel.view()->indexAt(desk.panel.view()->viewport()->rect().center()).row();
        QTRY_VERIFY(model.card(row).isLoaded());
        QCOMPARE(model.idAt(row), (*ids)[size_t(row)]);
    }
    QCOMPARE(failures.count(), 0);
}

// Hits too: counted beside the first page, then read where somebody looks.
void TestUiListOrder::farHitsOfASearch()
{
    Newsroom room;
    fill(room, 2500);
    Desk desk(*m_theme, room);
    ArticleListModel &model = *desk.panel.model();
    QSignalSpy failures(&model, &ArticleListModel::failed);
    QTRY_COMPARE(model.rowCount(), 2500);
    desk.panel.setQuery(QStringLiteral("məzmun"));
    QTRY_COMPARE(desk.panel.findChild<ElidedLabel *>()->fullText(),
                 QStringLiteral("Search · ") + QLocale().toString(2500));
    QCOMPARE(model.rowCount(), 2500);
    QScrollBar *bar = desk.panel.view()->verticalScrollBar();
    for (const double part : {1.0, 0.5, 0.8, 0.1}) {
        bar->setValue(int(bar->maximum() * part));
        const int row =
            desk.panel.view()->indexAt(desk.panel.view()->viewport()->rect().center()).row();
        QTRY_VERIFY(model.card(row).isLoaded());
        QCOMPARE(model.card(row).row.headline,
                 QStringLiteral("Xəbər %1").arg(2499 - row, 4, 10, QLatin1Char('0')));
        QVERIFY(!model.card(row).row.snippet.isEmpty());
    }
    QCOMPARE(failures.count(), 0);
    desk.panel.setQuery(QStringLiteral("0007"));
    QTRY_COMPARE(model.rowCount(), 1);
}

void TestUiListOrder::titlesFollowTheOrder()
{
    Newsroom room;
    fill(room, 9);
    Desk desk(*m_theme, room);
    ArticleListModel &model = *desk.panel.model();
    const auto titles = [&model] {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (const QString title = model.card(row).group; !title.isEmpty()) {
                all.append(title);
            }
        }
        return all;
    };
    desk.panel.setOrder({store::SortKey::Published, false, Grouping::Year});
    QTRY_COMPARE(titles(), QStringList{QString::number(
                               QDateTime::fromMSecsSinceEpoch(room.now, Qt::UTC).date().year())});
    desk.panel.setOrder({store::SortKey::Published, false, Grouping::None});
    QTRY_VERIFY(titles().isEmpty());
    desk.panel.setOrder({store::SortKey::Status, true, Grouping::Day});
    QTRY_COMPARE(titles(),
                 (QStringList{statusLabel(Status::Draft), statusLabel(Status::InReview)}));
    desk.panel.setOrder({store::SortKey::Section, true, Grouping::Day});
    QTRY_COMPARE(titles().size(), 3);
    // In the interface's language, whatever the articles' is.
    QTRY_COMPARE(titles(), (QStringList{QStringLiteral("Energy"), QStringLiteral("Sport"),
                                        QStringLiteral("No section")}));
    desk.panel.setOrder({store::SortKey::Headline, true, Grouping::Day});
    QTRY_VERIFY(titles().isEmpty());
}

// What changes comes to its place in any order, and who was selected stays so.
void TestUiListOrder::listFollowsItsOrder()
{
    Newsroom room;
    fill(room, 30);
    Desk desk(*m_theme, room);
    desk.panel.setOrder({store::SortKey::Updated, false, Grouping::Day});
    ArticleListModel &model = *desk.panel.model();
    QTRY_COMPARE(model.rowCount(), 30);
    const ArticleId oldest = model.idAt(29);
    desk.panel.select(model.idAt(3));
    const ArticleId chosen = desk.panel.currentId();
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    room.now += 60'000;
    QVERIFY(
        room.write([oldest](store::Repository &repository) {
                const auto article = repository.article(oldest);
                return repository.saveRevision(oldest, article->content, {article->head, {}, {}});
            })
            .has_value());
    QTRY_COMPARE(model.idAt(0), oldest);
    QCOMPARE(model.rowCount(), 30);
    QCOMPARE(desk.panel.currentId(), chosen);
    QCOMPARE(resets.count(), 0);
}

void TestUiListOrder::manySelectedAreChanged()
{
    Newsroom room;
    fill(room, 12);
    Desk desk(*m_theme, room);
    desk.panel.setAuthor(QStringLiteral("Aygün Rzayeva"));
    ArticleListModel &model = *desk.panel.model();
    QTRY_COMPARE(model.rowCount(), 12);
    auto *bar = desk.panel.findChild<QWidget *>(QStringLiteral("bulkBar"));
    QVERIFY(!bar->isVisible());
    desk.panel.select(model.idAt(1));
    QVERIFY(!bar->isVisible());
    CardView *view = desk.panel.view();
    view->setFocus();
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    }
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      view->visualRect(model.index(0)).center());
    QCOMPARE(desk.panel.selectedIds().size(), 5);
    QVERIFY(bar->isVisible());
    const QList<ArticleId> ids = desk.panel.selectedIds();

    BulkDialog *form = desk.openForm();
    QVERIFY(form != nullptr);
    auto *section = form->findChild<QComboBox *>(QStringLiteral("bulkSection"));
    section->setFocus();
    QTest::keyClicks(section, QStringLiteral("Culture"));
    auto *keywords = form->findChild<ChipEdit *>(QStringLiteral("bulkAdd"));
    auto *field = keywords->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("teatr"));
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(form, Qt::Key_Return);
    const auto sectionOf = [&room](ArticleId id) {
        const auto read =
            room.write([id](store::Repository &repository) { return repository.article(id); });
        return read ? read->content.metadata.section : QString();
    };
    QTRY_COMPARE(sectionOf(ids.back()), QStringLiteral("Mədəniyyət"));
    auto *messages = desk.panel.findChild<MessageBar *>();
    QTRY_VERIFY(messages->text().startsWith(QStringLiteral("5 article")));
    for (const ArticleId id : ids) {
        QCOMPARE(sectionOf(id), QStringLiteral("Mədəniyyət"));
    }
    const auto revisions = room.write(
        [id = ids.front()](store::Repository &repository) { return repository.revisions(id); });
    QCOMPARE(revisions->front().author, QStringLiteral("Aygün Rzayeva"));

    for (QPushButton *button : messages->findChildren<QPushButton *>()) {
        if (button->isVisible()) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    QTRY_COMPARE(messages->text(), QStringLiteral("The change is taken back"));
    QVERIFY(sectionOf(ids.front()) != QStringLiteral("Mədəniyyət"));
    QCOMPARE(sectionOf(ids.back()).isEmpty(), false);
}

// Ctrl+A takes in rows nobody has scrolled to.
void TestUiListOrder::unreadRowsAreChangedToo()
{
    Newsroom room;
    fill(room, 700);
    Desk desk(*m_theme, room);
    ArticleListModel &model = *desk.panel.model();
    QTRY_COMPARE(model.rowCount(), 700);
    desk.panel.view()->setFocus();
    QTest::keyClick(desk.panel.view(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(desk.panel.selectedIds().size() < 700);
    const auto ids = model.idsOf(desk.panel.view()->selectionModel()->selection());
    QTRY_VERIFY(ids.isFinished());
    const Result<std::vector<ArticleId>> found = ids.result();
    QVERIFY(found.has_value());
    QCOMPARE(found->size(), size_t{700});
    QSet<qint64> different;
    for (const ArticleId id : *found) {
        different.insert(id.value);
    }
    QCOMPARE(different.size(), 700);
}

void TestUiListOrder::openArticlesChangeUnderTheEditor()
{
    Newsroom room;
    fill(room, 4);
    BulkRun run(*room.store);
    std::vector<ArticleId> ids{ArticleId(1), ArticleId(2), ArticleId(3)};
    Metadata open;
    open.language = QStringLiteral("ru");
    open.section = QStringLiteral("Спорт");
    open.keywords = {QStringLiteral("газ")};
    run.setEditOpen([&open](ArticleId id, const BulkRun::Edit &edit) {
        if (id == ArticleId(2)) {
            edit(open);
        }
        return id == ArticleId(2);
    });
    const auto sections =
        room.write([](store::Repository &repository) { return repository.sections(); });
    store::BulkChange change;
    for (const Section &section : *sections) {
        if (section.key == QLatin1String("culture")) {
            change.section = section.id;
        }
    }
    change.addKeywords = {QStringLiteral("газ"), QStringLiteral("театр")};
    QSignalSpy finished(&run, &BulkRun::finished);
    run.start(ids, change, *sections);
    QCOMPARE(open.section, QStringLiteral("Культура"));
    QCOMPARE(open.keywords, (QStringList{QStringLiteral("газ"), QStringLiteral("театр")}));
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.front().at(0).toLongLong(), 3);
    QCOMPARE(finished.front().at(2).toLongLong(), 0);
    const auto untouched = room.write(
        [](store::Repository &repository) { return repository.revisions(ArticleId(2)); });
    QCOMPARE(untouched->size(), size_t{1}); // the editor writes it
    QSignalSpy back(&run, &BulkRun::takenBack);
    run.takeBack();
    QTRY_COMPARE(back.count(), 1);
    QCOMPARE(open.section, QStringLiteral("Спорт"));
    QCOMPARE(open.keywords, QStringList{QStringLiteral("газ")});
    QVERIFY(!run.canTakeBack());
}

void TestUiListOrder::formNeedsAReason()
{
    Newsroom room;
    const auto sections =
        room.write([](store::Repository &repository) { return repository.sections(); });
    BulkDialog form(3, *sections, *m_theme);
    form.show();
    auto *note = form.findChild<QLineEdit *>(QStringLiteral("bulkNote"));
    auto *status = form.findChild<QComboBox *>(QStringLiteral("bulkStatus"));
    QSignalSpy accepted(&form, &QDialog::accepted);
    QTest::keyClick(&form, Qt::Key_Return);
    QCOMPARE(accepted.count(), 0); // nothing is chosen
    status->setCurrentIndex(status->findData(int(Status::Withdrawn)));
    QTest::keyClick(&form, Qt::Key_Return);
    QCOMPARE(accepted.count(), 0); // withdrawing asks why
    QTest::keyClicks(note, QStringLiteral("Not confirmed"));
    QTest::keyClick(&form, Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(*form.change().status, Status::Withdrawn);
    QCOMPARE(form.change().note, QStringLiteral("Not confirmed"));
    QVERIFY(!form.change().section);
}

QTEST_MAIN(TestUiListOrder)
#include "test_ui_listorder.moc"
