// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/actions.h"

#include <QWidget>

#include <algorithm>

namespace rd::ui {

namespace {

struct Definition
{
    const char *name;
    const char *icon; ///< lucide; may be empty
    const char *keys; ///< portable text, several with "; " between; may be empty
    const char *text; ///< marked for translation
    bool checkable = false;
};

constexpr Definition definitions[] = {
    {"newNews", "file-plus", "Ctrl+N", QT_TRANSLATE_NOOP("rd::ui::Actions", "New &news item")},
    {"newInterview", "messages-square", "Ctrl+Shift+N",
     QT_TRANSLATE_NOOP("rd::ui::Actions", "New in&terview")},
    {"duplicate", "copy", "Ctrl+Shift+D", QT_TRANSLATE_NOOP("rd::ui::Actions", "New from a &copy")},
    {"quickNote", "pencil-line", "Ctrl+Shift+Q",
     QT_TRANSLATE_NOOP("rd::ui::Actions", "&Quick note…")},
    {"saveTemplate", "file-output", "", QT_TRANSLATE_NOOP("rd::ui::Actions", "Save as &template…")},
    {"templates", "files", "", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Templates…")},
    {"import", "download", "Ctrl+O", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Import…")},
    {"export", "upload", "Ctrl+Shift+E", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Export…")},
    {"save", "save", "Ctrl+S", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Save a revision")},
    {"backup", "archive", "", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Back up the library…")},
    {"quit", "log-out", "Ctrl+Q", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Quit")},
    {"undo", "undo-2", "Ctrl+Z", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Undo")},
    {"redo", "redo-2", "Ctrl+Shift+Z", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Redo")},
    {"search", "search", "Ctrl+L", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Search the library")},
    {"buildSearch", "list-checks", "Ctrl+Shift+O",
     QT_TRANSLATE_NOOP("rd::ui::Actions", "&Build a search…")},
    {"saveSearch", "pin", "Ctrl+Alt+V", QT_TRANSLATE_NOOP("rd::ui::Actions", "Sa&ve the search…")},
    {"recentSearches", "clock", "", QT_TRANSLATE_NOOP("rd::ui::Actions", "Recent searc&hes")},
    {"exportResult", "upload", "", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Export what was found…")},
    {"replaceAcross", "refresh-cw", "Ctrl+Alt+E",
     QT_TRANSLATE_NOOP("rd::ui::Actions", "&Find and replace in articles…")},
    {"addToDossier", "files", "Ctrl+Shift+I",
     QT_TRANSLATE_NOOP("rd::ui::Actions", "Add to a d&ossier…")},
    {"palette", "command", "Ctrl+K", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Commands…")},
    {"read", "book-open", "Alt+1", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Read"), true},
    {"edit", "pencil", "Alt+2", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Edit"), true},
    {"split", "columns-2", "Alt+4", QT_TRANSLATE_NOOP("rd::ui::Actions", "Read and edit, &split"),
     true},
    {"focusList", "list", "Alt+3", QT_TRANSLATE_NOOP("rd::ui::Actions", "Go to the &list")},
    {"board", "columns-2", "Ctrl+Shift+B", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Board"), true},
    {"back", "arrow-left", "Alt+Left", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Back")},
    {"forward", "arrow-right", "Alt+Right", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Forward")},
    {"nextTab", "", "Ctrl+Tab; Ctrl+PgDown", QT_TRANSLATE_NOOP("rd::ui::Actions", "Ne&xt tab")},
    {"previousTab", "", "Ctrl+Shift+Tab; Ctrl+PgUp",
     QT_TRANSLATE_NOOP("rd::ui::Actions", "&Previous tab")},
    {"pinTab", "pin", "", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Keep the tab")},
    {"closeTab", "x", "Ctrl+W", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Close the tab")},
    {"closeOtherTabs", "", "", QT_TRANSLATE_NOOP("rd::ui::Actions", "Close the &other tabs")},
    {"reopenTab", "", "Ctrl+Shift+T",
     QT_TRANSLATE_NOOP("rd::ui::Actions", "Re&open the closed tab")},
    {"newWindow", "app-window", "Ctrl+Alt+N", QT_TRANSLATE_NOOP("rd::ui::Actions", "New &window")},
    {"moveTab", "external-link", "Ctrl+Alt+W",
     QT_TRANSLATE_NOOP("rd::ui::Actions", "&Move the tab to a new window")},
    {"closeWindow", "", "Ctrl+Shift+W", QT_TRANSLATE_NOOP("rd::ui::Actions", "Close the win&dow")},
    {"sidebar", "panel-left", "F9", QT_TRANSLATE_NOOP("rd::ui::Actions", "Li&brary panel"), true},
    {"metadata", "panel-right", "F8", QT_TRANSLATE_NOOP("rd::ui::Actions", "Meta&data panel"),
     true},
    {"zoomIn", "zoom-in", "Ctrl++", QT_TRANSLATE_NOOP("rd::ui::Actions", "Larger &text")},
    {"zoomOut", "zoom-out", "Ctrl+-", QT_TRANSLATE_NOOP("rd::ui::Actions", "S&maller text")},
    {"fullScreen", "maximize", "F11", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Full screen"), true},
    {"archive", "archive", "Ctrl+Shift+A",
     QT_TRANSLATE_NOOP("rd::ui::Actions", "Move to the &archive")},
    {"unarchive", "archive-restore", "",
     QT_TRANSLATE_NOOP("rd::ui::Actions", "Take out of the archi&ve")},
    {"delete", "trash-2", "Ctrl+Backspace", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Delete")},
    {"restore", "undo-2", "", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Put back from the bin")},
    {"revisions", "history", "Ctrl+Shift+H",
     QT_TRANSLATE_NOOP("rd::ui::Actions", "&History of the text…")},
    {"articleLog", "clock", "",
     QT_TRANSLATE_NOOP("rd::ui::Actions", "Change &log of the article…")},
    {"log", "list-checks", "Ctrl+Shift+J", QT_TRANSLATE_NOOP("rd::ui::Actions", "Change &log…")},
    {"people", "users", "", QT_TRANSLATE_NOOP("rd::ui::Actions", "&People…")},
    {"sections", "tag", "", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Sections…")},
    {"settings", "settings", "Ctrl+,", QT_TRANSLATE_NOOP("rd::ui::Actions", "S&ettings…")},
    {"shortcuts", "keyboard", "", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Keyboard shortcuts…")},
    {"help", "circle-help", "F1", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Help")},
    {"tour", "eye", "", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Tour of the window")},
    {"about", "info", "", QT_TRANSLATE_NOOP("rd::ui::Actions", "&About Redaksiya")},
};

/// What the window adds to the actions that its panels make.
struct Addition
{
    const char *name;
    const char *icon; ///< may be empty
    const char *keys;
};

constexpr Addition additions[] = {
    {"desk.start", "pencil-line", ""},
    {"desk.review", "send", "Ctrl+Shift+R"},
    {"desk.approve", "check", "Ctrl+Shift+Y"},
    {"desk.publish", "newspaper", "Ctrl+Shift+P"},
    {"desk.publishNow", "newspaper", ""},
    {"desk.update", "refresh-cw", "Ctrl+Shift+L"},
    {"desk.sendBack", "undo-2", "Ctrl+Shift+X"},
    {"desk.withdraw", "eye-off", ""},
    {"desk.rework", "redo-2", ""},
    {"desk.assign", "user-plus", "Ctrl+Shift+G"},
    {"desk.assignToMe", "user", "Ctrl+Shift+M"},
    {"desk.takeBack", "undo-2", ""},
    {"desk.seeChanges", "search-x", "Ctrl+Shift+K"},
    {"sharing.cms", "", "Ctrl+Shift+C"},
    {"sharing.copyNext", "", "Ctrl+Alt+C"},
    {"sharing.copyQuote", "", "Ctrl+Shift+S"},
    {"sharing.messengerPost", "", "Ctrl+Alt+M"},
    {"sharing.print", "", "Ctrl+P"},
};

const Addition *additionOf(const QAction &action)
{
    const auto found = std::find_if(std::begin(additions), std::end(additions),
                                    [&action](const Addition &addition) {
                                        return action.objectName() == QLatin1String(addition.name);
                                    });
    return found == std::end(additions) ? nullptr : &*found;
}

/// "New &news item" is found as "New news item" in every interface language.
QString plainEnglish(const char *text)
{
    QString english = QString::fromUtf8(text);
    return english.remove(QLatin1Char('&')).remove(QChar(0x2026));
}

} // namespace

Actions::Actions(Theme &theme, ShortcutMap &shortcuts, QWidget *window)
    : QObject(window)
    , m_theme(theme)
    , m_shortcuts(shortcuts)
{
    for (const Definition &definition : definitions) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(definition.name));
        action->setShortcuts(QKeySequence::listFromString(QLatin1String(definition.keys),
                                                          QKeySequence::PortableText));
        action->setCheckable(definition.checkable);
        action->setProperty("english", plainEnglish(definition.text));
        window->addAction(action);
        m_all.append(action);
        m_byName.insert(action->objectName(), action);
    }
    m_shortcuts.apply(m_all);
    retranslate();
    dress();
    connect(&m_theme, &Theme::changed, this, &Actions::dress);
}

QAction *Actions::operator[](const char *name) const
{
    QAction *action = m_byName.value(QLatin1String(name));
    Q_ASSERT_X(action, "Actions", name);
    return action;
}

QAction *Actions::find(const QString &name) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&name](const QAction *action) {
        return action->objectName() == name;
    });
    return found == m_all.end() ? nullptr : *found;
}

void Actions::include(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (const Addition *addition = additionOf(*action)) {
            action->setShortcut(
                QKeySequence(QLatin1String(addition->keys), QKeySequence::PortableText));
            dressAddition(action);
        }
        if (action->associatedObjects().isEmpty()) {
            static_cast<QWidget *>(parent())->addAction(action); // its keys work in the window
        }
        m_all.append(action);
        connect(action, &QObject::destroyed, this, [this, action] { m_all.removeAll(action); });
    }
    m_shortcuts.apply(actions);
}

void Actions::retranslate()
{
    for (const Definition &definition : definitions) {
        (*this)[definition.name]->setText(tr(definition.text));
    }
}

void Actions::dress()
{
    for (const Definition &definition : definitions) {
        if (*definition.icon) {
            if (*definition.icon) {
                (*this)[definition.name]->setIcon(m_theme.icon(QLatin1String(definition.icon)));
            }
        }
    }
    for (QAction *action : std::as_const(m_all)) {
        dressAddition(action);
    }
}

void Actions::dressAddition(QAction *action)
{
    const Addition *addition = additionOf(*action);
    if (addition && *addition->icon) {
        action->setIcon(m_theme.icon(QLatin1String(addition->icon)));
    }
}

} // namespace rd::ui
