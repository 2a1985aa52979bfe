// SPDX-License-Identifier: GPL-3.0-or-later
// Shortcuts: kept, shown, changed by pressing keys, conflicts said first.
#include "deskcase.h"
#include "ui/settings/keycapture.h"
#include "ui/settings/layoutkeys.h"
#include "ui/settings/settingsdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace rd;
using namespace rd::ui;
using rd::testing::child;

namespace {

QKeySequence keys(const char *text)
{
    return QKeySequence(QLatin1String(text), QKeySequence::PortableText);
}

} // namespace

class TestShortcuts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void choices_survivePortably();
    void choices_holdForActionsMadeLater();
    void stored_nonsense_isIgnored();
    void conflicts_areFound_data();
    void conflicts_areFound();
    void cyrillicLayout_givesTheLatinKey();
    void page_newKeys_holdAtOnce();
    void page_takenKeys_areSaidFirst();
    void page_typingKeys_areRefused();
    void page_clearAndReset();
    void page_filter_findsByNameKeyAndEnglish();
    void window_runsTheChosenKeys();
    void window_russianLayout_runsAndCopies();

private:
    [[nodiscard]] QTreeWidget *list() const
    {
        return child<QTreeWidget>(*m_dialog, "setting_shortcuts");
    }
    void choose(const QString &title) const;
    [[nodiscard]] KeyCapture *capture() const
    {
        return child<KeyCapture>(*m_dialog, "shortcutKeys");
    }

    std::unique_ptr<testing::DeskCase> m_desk;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void TestShortcuts::init()
{
    m_desk = std::make_unique<testing::DeskCase>();
    m_dialog = std::make_unique<SettingsDialog>(m_desk->context(), nullptr);
    m_dialog->showPlace(QStringLiteral("shortcuts"));
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestShortcuts::cleanup()
{
    m_dialog.reset();
    m_desk.reset();
}

void TestShortcuts::choose(const QString &title) const
{
    const auto found = list()->findItems(title, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    list()->setCurrentItem(found.front());
}

void TestShortcuts::choices_survivePortably()
{
    m_desk->shortcuts.set(QStringLiteral("newNews"), {keys("Ctrl+Alt+N"), keys("F6")});
    m_desk->shortcuts.set(QStringLiteral("newInterview"), {});
    m_desk->shortcuts.save(m_desk->preferences->settings());
    ShortcutMap again;
    again.load(m_desk->preferences->settings());
    QCOMPARE(again.choices(), m_desk->shortcuts.choices());
    QCOMPARE(m_desk->news->shortcuts(), (QList{keys("Ctrl+Alt+N"), keys("F6")}));
    QVERIFY(m_desk->interview->shortcuts().isEmpty());
    m_desk->shortcuts.resetAll();
    QCOMPARE(m_desk->news->shortcut(), keys("Ctrl+N"));
    QCOMPARE(m_desk->interview->shortcut(), keys("Ctrl+Shift+N"));
}

void TestShortcuts::choices_holdForActionsMadeLater()
{
    m_desk->shortcuts.set(QStringLiteral("editor.quote"), {keys("F7")});
    QAction *quote = m_desk->add("editor.quote", "Ctrl+Alt+B", "Quote");
    m_desk->shortcuts.apply({quote});
    QCOMPARE(quote->shortcut(), keys("F7"));
    QCOMPARE(m_desk->shortcuts.ownKeys(QStringLiteral("editor.quote")), QList{keys("Ctrl+Alt+B")});
    delete quote; // an editor that is closed
    QVERIFY(!m_desk->shortcuts.action(QStringLiteral("editor.quote")));
    m_desk->shortcuts.reset(QStringLiteral("editor.quote"));
    QCOMPARE(m_desk->shortcuts.actions().size(), 3);
}

void TestShortcuts::stored_nonsense_isIgnored()
{
    QSettings &stored = m_desk->preferences->settings();
    stored.setValue(QStringLiteral("shortcuts"),
                    QVariantMap{{QStringLiteral("newNews"), QStringLiteral("Hyper+Banana")},
                                {QStringLiteral("gone"), QStringLiteral("Ctrl+J")}});
    m_desk->shortcuts.load(stored);
    QCOMPARE(m_desk->news->shortcut(), keys("Ctrl+N"));
    // An action this version does not have keeps its choice for the one that has.
    QVERIFY(m_desk->shortcuts.isChanged(QStringLiteral("gone")));
}

void TestShortcuts::conflicts_areFound_data()
{
    QTest::addColumn<QString>("pressed");
    QTest::addColumn<int>("kind"); // -1: free
    const auto row = [](const char *pressed, int kind) {
        QTest::newRow(pressed) << QString::fromLatin1(pressed) << kind;
    };
    row("Ctrl+Alt+J", -1);
    row("F6", -1);
    row("Ctrl+Shift+N", int(KeyConflict::Kind::Taken));
    row("A", int(KeyConflict::Kind::Typing));
    row("Shift+Return", int(KeyConflict::Kind::Typing));
    row("Ctrl+C", int(KeyConflict::Kind::TextField));
    row("Ctrl+Space", int(KeyConflict::Kind::InputMethod));
    row("Ctrl+Shift+F", int(KeyConflict::Kind::InputMethod));
    row("Alt+F4", int(KeyConflict::Kind::Desktop));
    row("Meta+L", int(KeyConflict::Kind::Desktop));
}

void TestShortcuts::conflicts_areFound()
{
    QFETCH(QString, pressed);
    QFETCH(int, kind);
    const QList<KeyConflict> found = m_desk->shortcuts.conflicts(
        QStringLiteral("newNews"), QKeySequence(pressed, QKeySequence::PortableText));
    if (kind < 0) {
        QVERIFY(found.isEmpty());
    } else {
        QVERIFY(!found.isEmpty());
        QCOMPARE(int(found.front().kind), kind);
    }
}

void TestShortcuts::cyrillicLayout_givesTheLatinKey()
{
    // Ctrl and the key between V and N: "и" in Russian, keycode 56 on X11 and Wayland.
    const QKeyEvent russian(QEvent::KeyPress, 0x0418, Qt::ControlModifier, 56, 0, 0,
                            QStringLiteral("и"));
    QCOMPARE(pressedKeys(russian), keys("Ctrl+B"));
    // ü stands where Q-W's W is in Azerbaijani.
    const QKeyEvent azerbaijani(QEvent::KeyPress, Qt::Key_Udiaeresis, Qt::ControlModifier, 25, 0, 0,
                                QStringLiteral("ü"));
    QCOMPARE(pressedKeys(azerbaijani), keys("Ctrl+W"));
    const QKeyEvent modifier(QEvent::KeyPress, Qt::Key_Control, Qt::ControlModifier);
    QVERIFY(pressedKeys(modifier).isEmpty());
}

void TestShortcuts::page_newKeys_holdAtOnce()
{
    choose(QStringLiteral("New news item"));
    capture()->setFocus();
    QTest::keyClick(capture(), Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(m_desk->news->shortcut(), keys("Ctrl+Alt+J"));
    ShortcutMap kept;
    kept.load(m_desk->preferences->settings());
    QVERIFY(kept.isChanged(QStringLiteral("newNews")));
}

void TestShortcuts::page_takenKeys_areSaidFirst()
{
    choose(QStringLiteral("New news item"));
    QTest::keyClick(capture(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_desk->news->shortcut(), keys("Ctrl+N")); // not yet
    auto *message = child<QLabel>(*m_dialog, "shortcutMessage");
    QVERIFY(message->text().contains(QStringLiteral("New interview")));
    auto *take = child<QPushButton>(*m_dialog, "shortcutTake");
    QVERIFY(take->isVisible());
    QTest::mouseClick(take, Qt::LeftButton);
    QCOMPARE(m_desk->news->shortcut(), keys("Ctrl+Shift+N"));
    QVERIFY(m_desk->interview->shortcut().isEmpty());
    QVERIFY(!take->isVisible());
    // Escape gives up what was pressed.
    QTest::keyClick(capture(), Qt::Key_F4, Qt::AltModifier);
    QTest::keyClick(capture(), Qt::Key_Escape);
    QCOMPARE(m_desk->news->shortcut(), keys("Ctrl+Shift+N"));
    QVERIFY(m_dialog->isVisible());
}

void TestShortcuts::page_typingKeys_areRefused()
{
    choose(QStringLiteral("New news item"));
    QTest::keyClick(capture(), Qt::Key_A);
    QCOMPARE(m_desk->news->shortcut(), keys("Ctrl+N"));
    QVERIFY(!child<QPushButton>(*m_dialog, "shortcutTake")->isVisible());
    QVERIFY(!child<QLabel>(*m_dialog, "shortcutMessage")->text().isEmpty());
}

void TestShortcuts::page_clearAndReset()
{
    choose(QStringLiteral("New news item"));
    QTest::mouseClick(child<QPushButton>(*m_dialog, "shortcutClear"), Qt::LeftButton);
    QVERIFY(m_desk->news->shortcut().isEmpty());
    QTest::mouseClick(child<QPushButton>(*m_dialog, "shortcutReset"), Qt::LeftButton);
    QCOMPARE(m_desk->news->shortcut(), keys("Ctrl+N"));
}

void TestShortcuts::page_filter_findsByNameKeyAndEnglish()
{
    auto *filter = child<QLineEdit>(*m_dialog, "shortcutFilter");
    const auto shown = [this] {
        int count = 0;
        for (int i = 0; i < list()->topLevelItemCount(); ++i) {
            count += list()->topLevelItem(i)->isHidden() ? 0 : 1;
        }
        return count;
    };
    QCOMPARE(shown(), 3);
    QTest::keyClicks(filter, QStringLiteral("ctrl+shift"));
    QCOMPARE(shown(), 1);
    filter->clear();
    QTest::keyClicks(filter, QStringLiteral("new"));
    QCOMPARE(shown(), 2);
}

void TestShortcuts::window_runsTheChosenKeys()
{
    m_desk->shortcuts.set(QStringLiteral("newNews"), {keys("Ctrl+J")});
    m_desk->window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_desk->window));
    m_desk->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window));
    QSignalSpy triggered(m_desk->news, &QAction::triggered);
    QTest::keyClick(&m_desk->window, Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(triggered.count(), 0);
    QTest::keyClick(&m_desk->window, Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(triggered.count(), 1);
}

void TestShortcuts::window_russianLayout_runsAndCopies()
{
    const LayoutKeys layouts(m_desk->shortcuts, *QCoreApplication::instance());
    auto *field = new QLineEdit(&m_desk->window);
    field->setText(QStringLiteral("Bakı"));
    m_desk->window.show();
    m_desk->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window));
    field->setFocus();
    field->selectAll();
    QSignalSpy triggered(m_desk->news, &QAction::triggered);
    const auto press = [field](int key, quint32 code, Qt::KeyboardModifiers modifiers) {
        QKeyEvent event(QEvent::KeyPress, key, modifiers, code, 0, 0);
        QCoreApplication::sendEvent(field, &event);
    };
    press(0x0422, 57, Qt::ControlModifier); // Ctrl+т, on the key of N
    QCOMPARE(triggered.count(), 1);
    m_desk->news->setEnabled(false);
    press(0x0422, 57, Qt::ControlModifier);
    QCOMPARE(triggered.count(), 1);
    press(0x0427, 53, Qt::ControlModifier); // Ctrl+ч, on the key of X: cut
    QCOMPARE(field->text(), QString());
    press(0x0422, 57, Qt::NoModifier); // plain letters are left alone
    QCOMPARE(triggered.count(), 1);
}

QTEST_MAIN(TestShortcuts)
#include "test_ui_shortcuts.moc"
