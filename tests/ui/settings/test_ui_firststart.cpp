// SPDX-License-Identifier: GPL-3.0-or-later
// The first start: who sits here, and the tour.
#include "app/workspace/profile.h"
#include "deskcase.h"
#include "ui/settings/tour.h"
#include "ui/settings/welcomedialog.h"

#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace rd;
using namespace rd::ui;
using rd::testing::child;

class TestFirstStart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void welcome_byKeys_keepsTheProfile();
    void welcome_skipped_isNotAskedAgain();
    void welcome_language_switchesWhileItIsOpen();
    void welcome_fitsASmallScreenAndIsNamed();
    void tour_byKeys_goesThroughAndBack();
    void tour_pointsAtTheRealPart();
    void tour_hiddenPart_standsInTheMiddle();
    void tour_resize_staysInside_data();
    void tour_resize_staysInside();
    void tour_escape_givesTheFocusBack();

private:
    QFrame *callout() const { return child<QFrame>(m_desk->window, "tourCallout"); }

    std::unique_ptr<testing::DeskCase> m_desk;
    QPushButton *m_new = nullptr;
    QLineEdit *m_search = nullptr;
};

void TestFirstStart::init()
{
    m_desk = std::make_unique<testing::DeskCase>();
    m_new = new QPushButton(QStringLiteral("New"), &m_desk->window);
    m_new->setObjectName(QStringLiteral("newButton"));
    m_new->setGeometry(12, 12, 90, 30);
    m_search = new QLineEdit(&m_desk->window);
    m_search->setObjectName(QStringLiteral("searchField"));
    m_search->setAccessibleName(QStringLiteral("Search"));
    m_search->setGeometry(400, 12, 300, 30);
    m_desk->window.show();
    m_desk->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window));
}

void TestFirstStart::cleanup()
{
    m_desk.reset();
}

void TestFirstStart::welcome_byKeys_keepsTheProfile()
{
    QVERIFY(!m_desk->preferences->wasWelcomed());
    WelcomeDialog dialog(m_desk->context(), QStringLiteral("leyla"), nullptr);
    QSignalSpy answered(&dialog, &WelcomeDialog::answered);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *name = qobject_cast<QLineEdit *>(dialog.focusWidget());
    QVERIFY(name);
    QCOMPARE(name->text(), QStringLiteral("leyla"));
    testing::typeText(*name, QStringLiteral("Ilqar Məmmədov")); // over the selected proposal
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(answered.count(), 1);
    QCOMPARE(answered.front().front().toBool(), false);
    QCOMPARE(workspace::loadProfile().name, QStringLiteral("Ilqar Məmmədov"));
    QCOMPARE(workspace::loadProfile().initials, QStringLiteral("IM"));
    QVERIFY(m_desk->preferences->wasWelcomed());
}

void TestFirstStart::welcome_skipped_isNotAskedAgain()
{
    WelcomeDialog dialog(m_desk->context(), QString(), nullptr);
    QSignalSpy answered(&dialog, &WelcomeDialog::answered);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(answered.count(), 1);
    QVERIFY(workspace::loadProfile().name.isEmpty());
    const Preferences next(Preferences::userSettings());
    QVERIFY(next.wasWelcomed());
}

void TestFirstStart::welcome_language_switchesWhileItIsOpen()
{
    WelcomeDialog dialog(m_desk->context(), QStringLiteral("Leyla"), nullptr);
    dialog.show();
    const QString english = child<QPushButton>(dialog, "welcomeSkip")->text();
    QComboBox *languages = nullptr;
    for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
        if (box->findData(QStringLiteral("zh_CN")) >= 0) {
            languages = box;
        }
    }
    QVERIFY(languages);
    languages->setFocus();
    QTest::keyClick(languages, Qt::Key_Home);
    QCOMPARE(m_desk->translations.current(), QStringLiteral("az"));
    QCoreApplication::sendPostedEvents();
    QVERIFY(!child<QPushButton>(dialog, "welcomeSkip")->text().isEmpty());
    QCOMPARE(english, QStringLiteral("Skip"));
}

void TestFirstStart::welcome_fitsASmallScreenAndIsNamed()
{
    for (const QString &language : Translations::available()) {
        m_desk->translations.use(language);
        WelcomeDialog dialog(m_desk->context(), QStringLiteral("Leyla"), nullptr);
        dialog.show();
        QVERIFY2(dialog.minimumSizeHint().height() <= 660, qPrintable(language));
        QVERIFY2(dialog.minimumSizeHint().width() <= 1000, qPrintable(language));
        QCOMPARE(testing::namelessControls(dialog), QStringList());
    }
}

void TestFirstStart::tour_byKeys_goesThroughAndBack()
{
    const QPointer<Tour> tour(new Tour(m_desk->theme, &m_desk->window));
    QSignalSpy ended(tour, &Tour::ended);
    const int last = int(Tour::steps().size()) - 1;
    QVERIFY(last >= 4);
    for (int i = 0; i < last; ++i) {
        QTest::keyClick(m_desk->window.focusWidget(), Qt::Key_Right);
    }
    QCOMPARE(tour->current(), last);
    QTest::keyClick(m_desk->window.focusWidget(), Qt::Key_Left);
    QCOMPARE(tour->current(), last - 1);
    QTest::keyClick(m_desk->window.focusWidget(), Qt::Key_Tab); // stays inside the tour
    QVERIFY(tour->isAncestorOf(m_desk->window.focusWidget()));
    QTest::mouseClick(child<QPushButton>(m_desk->window, "tourNext"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(m_desk->window, "tourNext"), Qt::LeftButton);
    QCOMPARE(ended.count(), 1);
    QTRY_VERIFY(tour.isNull());
}

void TestFirstStart::tour_pointsAtTheRealPart()
{
    new Tour(m_desk->theme, &m_desk->window);
    QCOMPARE(testing::namelessControls(m_desk->window), QStringList());
    // Close below the button, and not over it.
    QVERIFY(callout()->geometry().top() > m_new->geometry().bottom());
    QVERIFY(callout()->geometry().top() < m_new->geometry().bottom() + 40);
}

void TestFirstStart::tour_hiddenPart_standsInTheMiddle()
{
    m_new->hide();
    new Tour(m_desk->theme, &m_desk->window);
    const QPoint away = callout()->geometry().center() - m_desk->window.rect().center();
    QVERIFY(away.manhattanLength() < 6);
}

void TestFirstStart::tour_resize_staysInside_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("small") << QSize(640, 480);
    QTest::newRow("usual") << QSize(1440, 900);
    QTest::newRow("phone-like") << QSize(400, 460);
}

void TestFirstStart::tour_resize_staysInside()
{
    QFETCH(QSize, size);
    for (const QString &language : Translations::available()) {
        m_desk->translations.use(language);
        auto *tour = new Tour(m_desk->theme, &m_desk->window);
        m_desk->window.resize(size);
        QCoreApplication::sendPostedEvents();
        for (size_t i = 0; i < Tour::steps().size(); ++i) {
            QVERIFY2(m_desk->window.rect().contains(callout()->geometry()), qPrintable(language));
            if (i + 1 < Tour::steps().size()) {
                QTest::keyClick(m_desk->window.focusWidget(), Qt::Key_Right);
            }
        }
        delete tour;
    }
}

void TestFirstStart::tour_escape_givesTheFocusBack()
{
    m_search->setFocus();
    const QPointer<Tour> tour(new Tour(m_desk->theme, &m_desk->window));
    QTest::keyClick(m_desk->window.focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(tour.isNull());
    QCOMPARE(m_desk->window.focusWidget(), m_search);
}

QTEST_MAIN(TestFirstStart)
#include "test_ui_firststart.moc"
