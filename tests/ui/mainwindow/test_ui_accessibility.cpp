// SPDX-License-Identifier: GPL-3.0-or-later
// Who does not see the window, or has no mouse: every control says what it is, and Tab comes to it.
#include "app/store/desk.h"
#include "ui/mainwindow/dialogcommands.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/welcomedialog.h"
#include "windowcase.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

using namespace rd;
using namespace rd::ui;
using rd::testing::WindowCase;

namespace {

QString describe(const QWidget &widget)
{
    QStringList path;
    for (const QObject *at = &widget; at && path.size() < 5; at = at->parent()) {
        QString step = QString::fromLatin1(at->metaObject()->className());
        if (!at->objectName().isEmpty()) {
            step += QLatin1Char('#') + at->objectName();
        }
        path.append(step);
    }
    return path.join(QStringLiteral(" < "));
}

/// Of the accessible tree itself, as a screen reader walks it: also what is no widget of its own.
void collectNameless(QAccessibleInterface *interface, QStringList &nameless, int depth = 0)
{
    constexpr int deepest = 40;
    constexpr int mostChildren = 200; // of a list: its rows are alike
    if (!interface || !interface->isValid() || depth > deepest) {
        return;
    }
    const QAccessible::State state = interface->state();
    if (state.invisible) {
        return;
    }
    const bool proxied = qobject_cast<QWidget *>(interface->object()) &&
                         static_cast<QWidget *>(interface->object())->focusProxy() != nullptr;
    if (state.focusable && !state.disabled && !proxied &&
        interface->text(QAccessible::Name).trimmed().isEmpty()) {
        const auto *widget = qobject_cast<QWidget *>(interface->object());
        const QRect at = interface->rect();
        nameless.append(widget ? describe(*widget)
                               : QStringLiteral("role %1 at %2,%3 of %4")
                                     .arg(int(interface->role()))
                                     .arg(at.x())
                                     .arg(at.y())
                                     .arg(interface->parent()->text(QAccessible::Name)));
    }
    for (int i = 0; i < std::min(interface->childCount(), mostChildren); ++i) {
        collectNameless(interface->child(i), nameless, depth + 1);
    }
}

/// Parts of one control, with keys of the control's own.
bool isPartOfControl(const QWidget &widget)
{
    for (const QWidget *parent = widget.parentWidget(); parent && !widget.isWindow();
         parent = parent->parentWidget()) {
        if (qobject_cast<const QLineEdit *>(parent) ||
            qobject_cast<const QAbstractSpinBox *>(parent) ||
            qobject_cast<const QTabBar *>(parent) || qobject_cast<const QToolBar *>(parent) ||
            qobject_cast<const QAbstractItemView *>(parent)) {
            return true;
        }
        if (parent->isWindow()) {
            break;
        }
    }
    return qobject_cast<const QScrollBar *>(&widget) != nullptr;
}

/// One of several of which one is chosen: Tab comes to the chosen one, arrows go on.
QObject *choiceOf(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (!button || !button->isCheckable()) {
        return nullptr;
    }
    if (button->group() && button->group()->exclusive()) {
        return button->group();
    }
    return button->autoExclusive() ? button->parentWidget() : nullptr;
}

bool takesKeys(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && !widget.focusProxy() &&
           !isPartOfControl(widget) && !qobject_cast<const QLabel *>(&widget) &&
           widget.visibleRegion().isEmpty() == false &&
           (widget.focusPolicy() != Qt::NoFocus ||
            qobject_cast<const QAbstractButton *>(&widget) != nullptr);
}

QStringList unreachable(QWidget &window)
{
    QSet<const QWidget *> seen;
    QSet<const QObject *> choices;
    window.activateWindow();
    QWidget *start = window.focusWidget();
    if (!start) {
        QTest::keyClick(&window, Qt::Key_Tab);
        start = window.focusWidget();
    }
    constexpr int mostPresses = 400;
    QWidget *at = start;
    for (int i = 0; at && i < mostPresses; ++i) {
        seen.insert(at);
        if (QObject *choice = choiceOf(*at)) {
            choices.insert(choice);
        }
        QTest::keyClick(at, Qt::Key_Tab);
        QWidget *next = window.focusWidget();
        if (next == at) { // a page of text keeps Tab for itself; other keys lead out of it
            do {
                next = next->nextInFocusChain();
            } while (next != at && !(next->isVisible() && next->isEnabled() &&
                                     next->focusPolicy() & Qt::TabFocus && !next->focusProxy() &&
                                     !next->isWindow()));
            next->setFocus(Qt::TabFocusReason);
        }
        at = window.focusWidget();
        if (at == start) {
            break;
        }
    }
    QStringList lost;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window || !takesKeys(*widget) || seen.contains(widget)) {
            continue;
        }
        if (const QObject *choice = choiceOf(*widget); choice && choices.contains(choice)) {
            continue;
        }
        lost.append(describe(*widget));
    }
    return lost;
}

/// Empty when all is well; else what is not, a line each.
QString faults(QWidget &window)
{
    QStringList nameless;
    collectNameless(QAccessible::queryAccessibleInterface(&window), nameless);
    nameless.removeDuplicates();
    QStringList lost = unreachable(window);
    QString text;
    for (const QString &one : std::as_const(nameless)) {
        text += QStringLiteral("\n  without a name: ") + one;
    }
    for (const QString &one : std::as_const(lost)) {
        text += QStringLiteral("\n  Tab does not come to: ") + one;
    }
    return text;
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void rowsAndText_areRead(); // first: the walks below leave views' cached cells behind
    void window_data();
    void window();
    void dialog_data();
    void dialog();
    void settings();
    void welcome();

private:
    /// What an action opens over the window.
    [[nodiscard]] QWidget *opened() const;

    std::unique_ptr<WindowCase> m_case;
};

void TestAccessibility::initTestCase()
{
    m_case = std::make_unique<WindowCase>(3);
    QTRY_VERIFY(m_case->isListed(3));
    // Published and changed since: the strip has all it can have.
    const ArticleId id = m_case->id(1);
    auto published = m_case->session().store().run(
        store::AsyncStore::Lane::Save, [id](store::Repository &repository) {
            store::Desk desk(repository);
            return desk.takeStep(
                id, {Status::Draft, Status::Published, {}, {}, QStringLiteral("Aygün Rzayeva")});
        });
    published.waitForFinished();
    QVERIFY(published.result().has_value());
    m_case->activate(1);
    QTRY_COMPARE(m_case->shown(), id);
    m_case->press("Alt+2");
    QTRY_VERIFY(m_case->editor() && m_case->editor()->isVisible());
    QTest::keyClicks(m_case->editor(), QStringLiteral("Now "));
    QTRY_VERIFY(m_case->action("desk.seeChanges")->isEnabled());
}

void TestAccessibility::cleanupTestCase()
{
    m_case.reset();
}

void TestAccessibility::window_data()
{
    QTest::addColumn<QString>("keys");
    QTest::newRow("reading") << "Alt+1";
    QTest::newRow("editing") << "Alt+2";
    QTest::newRow("split") << "Alt+4";
    QTest::newRow("board") << "Ctrl+Shift+B";
    QTest::newRow("handing over") << "Ctrl+Shift+G";
}

void TestAccessibility::window()
{
    QFETCH(QString, keys);
    const bool board = keys == QLatin1String("Ctrl+Shift+B");
    m_case->press(qPrintable(keys));
    if (board) {
        QTRY_VERIFY(m_case->window().findChild<QWidget *>(QStringLiteral("board"))->isVisible());
        QTest::qWait(0);
    }
    const QString found = faults(m_case->window());
    if (board) {
        m_case->press(qPrintable(keys));
    }
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void TestAccessibility::dialog_data()
{
    QTest::addColumn<QString>("action");
    for (const char *name :
         {"quickNote", "saveTemplate", "templates", "people", "sections", "help", "about", "tour",
          "palette", "log", "articleLog", "revisions", "desk.seeChanges", "import", "export",
          "sharing.messengerPost", "sharing.sendStory", "sharing.print"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

QWidget *TestAccessibility::opened() const
{
    for (QWidget *widget : m_case->window().findChildren<QDialog *>()) {
        if (widget->isVisible()) {
            return widget;
        }
    }
    return m_case->window().findChild<QWidget *>(QStringLiteral("tour"));
}

void TestAccessibility::dialog()
{
    QFETCH(QString, action);
    m_case->press("Alt+2");
    QAction *opener = m_case->action(qPrintable(action));
    QVERIFY(opener);
    QVERIFY(opener->isEnabled());
    opener->trigger();
    QPointer<QWidget> shown = opened();
    QVERIFY(shown);
    QVERIFY(QTest::qWaitForWindowExposed(shown->window()));
    QTRY_VERIFY(shown->isVisible());
    QTest::qWait(0); // it is laid out
    QString found;
    if (shown->isWindow()) {
        found = faults(*shown);
        QVERIFY2(!shown->windowTitle().isEmpty() || action == QLatin1String("palette"),
                 "without a title");
    } else {
        QStringList nameless;
        collectNameless(QAccessible::queryAccessibleInterface(shown), nameless);
        found = nameless.join(QLatin1Char('\n'));
        QTest::keyClick(shown, Qt::Key_Escape);
    }
    if (shown) {
        shown->close();
    }
    QTRY_VERIFY(!shown || !shown->isVisible());
    delete shown;
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void TestAccessibility::settings()
{
    m_case->action("settings")->trigger();
    auto *dialog = m_case->window().findChild<SettingsDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    auto *places = dialog->findChild<QListWidget *>();
    QString found;
    for (int row = 0; row < places->count(); ++row) {
        places->setCurrentRow(row);
        QTest::qWait(0); // the page is laid out
        const QString here = faults(*dialog);
        if (!here.isEmpty()) {
            found += QLatin1Char('\n') + places->item(row)->text() + here;
        }
    }
    delete dialog;
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void TestAccessibility::welcome()
{
    Preferences &preferences = m_case->session().personal().preferences();
    const Profile known = preferences.profile();
    preferences.setProfile({}); // as at the first start
    auto *dialogs = m_case->window().findChild<DialogCommands *>();
    dialogs->welcome();
    auto *dialog = m_case->window().findChild<WelcomeDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    const QString found = faults(*dialog);
    delete dialog;
    preferences.setProfile(known);
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

/// What a screen reader says of a card and of the text under the cursor.
void TestAccessibility::rowsAndText_areRead()
{
    m_case->press("Alt+2");
    const QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_case->list());
    QVERIFY(list && list->childCount() >= 3);
    const auto read = [list] {
        QStringList rows;
        for (int i = 0; i < list->childCount(); ++i) {
            if (const QAccessibleInterface *row = list->child(i)) {
                rows.append(row->text(QAccessible::Name));
            }
        }
        return rows.join(QLatin1Char('\n'));
    };
    for (const char *headline : {"Tram number 1", "Tram number 2", "Tram number 3"}) {
        QTRY_VERIFY2(read().contains(QLatin1String(headline)), qPrintable(read()));
    }
    ui::EditorView *editor = m_case->editor();
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(editor);
    QVERIFY(view && view->textInterface());
    QAccessibleTextInterface &text = *view->textInterface();
    QCOMPARE(text.characterCount(), editor->document()->characterCount() - 1);
    QVERIFY(text.text(0, text.characterCount()).contains(QStringLiteral("the new line goes")));
    QTextCursor cursor(editor->document());
    cursor.setPosition(6);
    editor->setTextCursor(cursor);
    QCOMPARE(text.cursorPosition(), 6);
    int from = -1;
    int to = -1;
    const QString word =
        text.textAtOffset(text.cursorPosition(), QAccessible::WordBoundary, &from, &to);
    QVERIFY2(!word.trimmed().isEmpty(), qPrintable(word));
    QCOMPARE(editor->toPlainText().mid(from, to - from), word);
}

QTEST_MAIN(TestAccessibility)
#include "test_ui_accessibility.moc"
