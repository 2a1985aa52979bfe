// SPDX-License-Identifier: GPL-3.0-or-later
// The settings as a person uses them: by keys and clicks.
#include "app/workspace/profile.h"
#include "deskcase.h"
#include "ui/settings/recentlibraries.h"
#include "ui/settings/settingsdialog.h"
#include "ui/widgets/zonefield.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace rd;
using namespace rd::ui;
using rd::testing::child;

class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void preferences_outOfRange_areBroughtIntoIt();
    void search_leadsToTheControl();
    void search_withoutMarks_findsInEveryLanguage();
    void search_nothing_saysSo();
    void change_holdsAtOnceAndIsKept();
    void defaults_canBeUndone();
    void language_rebuildsThePageInIt();
    void tab_goesFromThePagesIntoTheirFields();
    void profile_isKept();
    void zone_isFoundByCityAndOffset();
    void zone_nonsense_staysTheOldOne();
    void files_tellTheWindow();
    void everyControl_hasANameInEveryLanguage();
    void everyLine_isWhole();
    void dialog_fitsASmallScreen();
    void recentLibraries_keepTenAndDropTheMissing();
    void libraryMenu_offersThem();

private:
    void type(const QString &text) const;

    std::unique_ptr<testing::DeskCase> m_desk;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void TestSettings::init()
{
    m_desk = std::make_unique<testing::DeskCase>();
    m_dialog = std::make_unique<SettingsDialog>(m_desk->context(), nullptr);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestSettings::cleanup()
{
    m_dialog.reset();
    m_desk.reset();
}

void TestSettings::type(const QString &text) const
{
    auto *search = child<QLineEdit>(*m_dialog, "settingsSearch");
    search->setFocus();
    search->clear();
    QTest::keyClicks(search, text);
}

void TestSettings::preferences_outOfRange_areBroughtIntoIt()
{
    QSettings &stored = m_desk->preferences->settings();
    stored.setValue(QStringLiteral("text/percent"), 9000);
    stored.setValue(QStringLiteral("text/measure"), QStringLiteral("wide"));
    stored.setValue(QStringLiteral("cms/headline"), -5);
    const PreferenceValues values = PreferenceValues::load(stored);
    QCOMPARE(values.textPercent, PreferenceValues::mostText);
    QCOMPARE(values.measure, PreferenceValues().measure);
    QCOMPARE(values.cms.headline, 0);
}

void TestSettings::search_leadsToTheControl()
{
    type(QStringLiteral("length line"));
    auto *measure = child<QSpinBox>(*m_dialog, "setting_measure");
    QTRY_VERIFY(measure->isVisible());
    QTest::keyClick(child<QLineEdit>(*m_dialog, "settingsSearch"), Qt::Key_Return);
    QTRY_VERIFY(measure->hasFocus());
}

void TestSettings::search_withoutMarks_findsInEveryLanguage()
{
    // English labels are found whatever the interface speaks.
    for (const QString &language : Translations::available()) {
        m_desk->translations.use(language);
        const auto found = findSettings(QStringLiteral("time zone"));
        QVERIFY2(!found.empty(), qPrintable(language));
        QCOMPARE(found.front().row, QStringLiteral("zone"));
    }
}

void TestSettings::search_nothing_saysSo()
{
    type(QStringLiteral("xylophone"));
    auto *nav = child<QListWidget>(*m_dialog, "settingsNav");
    QCOMPARE(nav->count(), 1);
    QVERIFY(!(nav->item(0)->flags() & Qt::ItemIsEnabled));
    // Escape first ends the search, then the dialog.
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(nav->count(), int(settingsPages().size()));
    QVERIFY(m_dialog->isVisible());
}

void TestSettings::change_holdsAtOnceAndIsKept()
{
    m_dialog->showPlace(QStringLiteral("cms"), QStringLiteral("cmsHeadline"));
    auto *limit = child<QSpinBox>(*m_dialog, "setting_cmsHeadline");
    QTRY_VERIFY(limit->hasFocus());
    QSignalSpy changed(m_desk->preferences.get(), &Preferences::changed);
    limit->selectAll();
    QTest::keyClicks(limit, QStringLiteral("75"));
    QTest::keyClick(limit, Qt::Key_Return);
    QCOMPARE(m_desk->preferences->values().cms.headline, 75);
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_dialog->isVisible()); // Enter in a field does not close it
    const Preferences again(Preferences::userSettings());
    QCOMPARE(again.values().cms.headline, 75);
}

void TestSettings::defaults_canBeUndone()
{
    m_dialog->showPlace(QStringLiteral("notices"));
    auto *due = child<QCheckBox>(*m_dialog, "setting_noticeDue");
    QTRY_VERIFY(due->isVisible());
    QTest::mouseClick(due, Qt::LeftButton, {}, QPoint(8, due->height() / 2));
    QVERIFY(!m_desk->preferences->values().notices.due);
    QTest::mouseClick(child<QPushButton>(*m_dialog, "settingsDefaults"), Qt::LeftButton);
    QVERIFY(m_desk->preferences->values().notices.due);
    QVERIFY(due->isChecked());
    for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Undo")) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QVERIFY(!m_desk->preferences->values().notices.due);
    QVERIFY(!due->isChecked());
}

void TestSettings::tab_goesFromThePagesIntoTheirFields()
{
    m_dialog->showPlace(QStringLiteral("writing"));
    auto *pages = child<QListWidget>(*m_dialog, "settingsNav");
    for (const bool again : {false, true}) {
        pages->setFocus();
        QStringList stops;
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
            stops.append(m_dialog->focusWidget()->objectName());
        }
        QCOMPARE(stops,
                 QStringList({QStringLiteral("setting_signNew"), QStringLiteral("setting_source"),
                              QStringLiteral("setting_zone"), QStringLiteral("settingsDefaults"),
                              QStringLiteral("settingsClose")}));
        if (!again) {
            m_desk->translations.use(QStringLiteral("ru")); // the pages are made anew
            m_desk->translations.use(QStringLiteral("en"));
        }
    }
}

void TestSettings::language_rebuildsThePageInIt()
{
    m_dialog->showPlace(QStringLiteral("appearance"), QStringLiteral("interfaceLanguage"));
    QSignalSpy chosen(m_dialog.get(), &SettingsDialog::languageChosen);
    auto *language = child<QComboBox>(*m_dialog, "setting_interfaceLanguage");
    QTRY_VERIFY(language->hasFocus());
    QTest::keyClick(language, Qt::Key_Home); // Azerbaijani is the first
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(m_desk->translations.current(), QStringLiteral("az"));
    QTRY_VERIFY(child<QComboBox>(*m_dialog, "setting_interfaceLanguage") != language);
    // Whoever chose it is still there, to choose again.
    QTRY_VERIFY(child<QComboBox>(*m_dialog, "setting_interfaceLanguage")->hasFocus());
    auto *again = child<QComboBox>(*m_dialog, "setting_interfaceLanguage");
    QTRY_VERIFY(again->isVisible());
    QCOMPARE(again->currentData().toString(), QStringLiteral("az"));
}

void TestSettings::profile_isKept()
{
    m_dialog->showPlace(QStringLiteral("profile"), QStringLiteral("name"));
    auto *name = child<QLineEdit>(*m_dialog, "setting_name");
    QTRY_VERIFY(name->hasFocus());
    QSignalSpy changed(m_desk->preferences.get(), &Preferences::profileChanged);
    testing::typeText(*name, QStringLiteral("Leyla Əliyeva"));
    QCOMPARE(child<QLineEdit>(*m_dialog, "setting_initials")->text(), QStringLiteral("LƏ"));
    QTest::keyClick(name, Qt::Key_Tab);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(workspace::loadProfile().name, QStringLiteral("Leyla Əliyeva"));
    QCOMPARE(workspace::loadProfile().initials, QStringLiteral("LƏ"));
}

void TestSettings::zone_isFoundByCityAndOffset()
{
    m_dialog->showPlace(QStringLiteral("writing"), QStringLiteral("zone"));
    auto *zone = child<ZoneField>(*m_dialog, "setting_zone");
    QTRY_VERIFY(zone->hasFocus());
    QCOMPARE(zone->text(), QStringLiteral("Baku (UTC+4)"));
    zone->selectAll();
    testing::typeText(*zone, QStringLiteral("пекин"));
    auto *popup = zone->findChild<QCompleter *>()->popup();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(zone->zone(), QByteArray("Asia/Shanghai"));
    QCOMPARE(m_desk->preferences->profile().zone, QByteArray("Asia/Shanghai"));
}

void TestSettings::zone_nonsense_staysTheOldOne()
{
    m_dialog->showPlace(QStringLiteral("writing"), QStringLiteral("zone"));
    auto *zone = child<ZoneField>(*m_dialog, "setting_zone");
    QTRY_VERIFY(zone->hasFocus());
    zone->selectAll();
    testing::typeText(*zone, QStringLiteral("Mars/Olympus"));
    QTest::keyClick(zone, Qt::Key_Tab);
    QCOMPARE(zone->zone(), QByteArray("Asia/Baku"));
    QCOMPARE(zone->text(), QStringLiteral("Baku (UTC+4)"));
}

void TestSettings::files_tellTheWindow()
{
    m_dialog->showPlace(QStringLiteral("files"));
    QSignalSpy triggered(m_dialog.get(), &SettingsDialog::triggered);
    for (const char *name : {"openLibraryButton", "newLibraryButton", "backupButton"}) {
        auto *button = child<QPushButton>(*m_dialog, name);
        QTRY_VERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(triggered.count(), 3);
    QCOMPARE(triggered.at(0).front().toString(), QStringLiteral("openLibrary"));
    QCOMPARE(triggered.at(2).front().toString(), QStringLiteral("backup"));
}

void TestSettings::everyControl_hasANameInEveryLanguage()
{
    for (const QString &language : Translations::available()) {
        m_desk->translations.use(language);
        QCoreApplication::sendPostedEvents();
        const QStringList nameless = testing::namelessControls(*m_dialog);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char(' '))));
    }
}

void TestSettings::everyLine_isWhole()
{
    m_dialog->resize(640, 480); // lines wrap
    for (const SettingsPageEntry &entry : settingsPages()) {
        m_dialog->showPlace(QLatin1String(entry.info->name));
        QCoreApplication::sendPostedEvents();
        auto *page = m_dialog->findChild<SettingsPage *>(QStringLiteral("settings_") +
                                                         QLatin1String(entry.info->name));
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()),
                         qPrintable(label->text()));
        }
    }
}

void TestSettings::dialog_fitsASmallScreen()
{
    for (const QString &language : Translations::available()) {
        m_desk->translations.use(language);
        QCoreApplication::sendPostedEvents();
        QVERIFY2(m_dialog->minimumSizeHint().width() <= 1000, qPrintable(language));
        QVERIFY2(m_dialog->minimumSizeHint().height() <= 660, qPrintable(language));
    }
}

void TestSettings::recentLibraries_keepTenAndDropTheMissing()
{
    RecentLibraries recent;
    for (int i = 0; i < 13; ++i) {
        const QString path = m_desk->folder.filePath(QStringLiteral("l%1.redaksiya").arg(i));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        recent.note(path);
    }
    QCOMPARE(recent.all().size(), RecentLibraries::most);
    const QString twelfth = m_desk->folder.filePath(QStringLiteral("l12.redaksiya"));
    QCOMPARE(recent.all().front(), twelfth);
    // The same file by another way is not a second entry.
    const QString link = m_desk->folder.filePath(QStringLiteral("link.redaksiya"));
    QVERIFY(QFile::link(twelfth, link));
    recent.note(link);
    QCOMPARE(recent.all().size(), RecentLibraries::most);
    QVERIFY(QFile::remove(m_desk->folder.filePath(QStringLiteral("l8.redaksiya"))));
    QCOMPARE(recent.existing().size(), RecentLibraries::most - 1);
    recent.save(m_desk->preferences->settings());
    QCOMPARE(RecentLibraries::load(m_desk->preferences->settings()).all(), recent.all());
}

void TestSettings::libraryMenu_offersThem()
{
    const QString path = m_desk->folder.filePath(QStringLiteral("sahil & co.redaksiya"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    RecentLibraries recent;
    recent.note(path);
    recent.note(m_desk->folder.filePath(QStringLiteral("gone.redaksiya")));
    recent.save(m_desk->preferences->settings());
    LibraryMenu menu(*m_desk->preferences, nullptr);
    QSignalSpy chosen(&menu, &LibraryMenu::chosen);
    menu.popup(QPoint());
    QCOMPARE(menu.actions().size(), 4); // the one that is there, a line, another, a new one
    QTest::keyClick(&menu, Qt::Key_Down);
    QTest::keyClick(&menu, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.front().front().toString(), path);
}

QTEST_MAIN(TestSettings)
#include "test_ui_settings.moc"
