// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/actions.h"

#include <QWidget>

namespace rd::ui {

namespace {

struct Definition
{
    const char *name;
    const char *icon; ///< lucide; may be empty
    const char *keys; ///< portable text; may be empty
    const char *text; ///< marked for translation
    bool checkable = false;
};

constexpr Definition definitions[] = {
    {"newNews", "file-plus", "Ctrl+N", QT_TRANSLATE_NOOP("rd::ui::Actions", "New &news item")},
    {"newInterview", "messages-square", "Ctrl+Shift+N",
     QT_TRANSLATE_NOOP("rd::ui::Actions", "New in&terview")},
    {"duplicate", "copy", "Ctrl+Shift+D", QT_TRANSLATE_NOOP("rd::ui::Actions", "New from a &copy")},
    {"import", "download", "Ctrl+O", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Import…")},
    {"export", "upload", "Ctrl+Shift+E", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Export…")},
    {"save", "save", "Ctrl+S", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Save a revision")},
    {"backup", "archive", "", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Back up the library…")},
    {"quit", "log-out", "Ctrl+Q", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Quit")},
    {"undo", "undo-2", "Ctrl+Z", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Undo")},
    {"redo", "redo-2", "Ctrl+Shift+Z", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Redo")},
    {"search", "search", "Ctrl+Shift+F",
     QT_TRANSLATE_NOOP("rd::ui::Actions", "&Search the library")},
    {"palette", "command", "Ctrl+K", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Commands…")},
    {"read", "book-open", "Alt+1", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Read"), true},
    {"edit", "pencil", "Alt+2", QT_TRANSLATE_NOOP("rd::ui::Actions", "&Edit"), true},
    {"focusList", "list", "Alt+3", QT_TRANSLATE_NOOP("rd::ui::Actions", "Go to the &list")},
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
    {"about", "info", "", QT_TRANSLATE_NOOP("rd::ui::Actions", "&About Redaksiya")},
};

} // namespace

Actions::Actions(Theme &theme, QWidget *window)
    : QObject(window)
    , m_theme(theme)
{
    for (const Definition &definition : definitions) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(definition.name));
        action->setShortcut(
            QKeySequence(QLatin1String(definition.keys), QKeySequence::PortableText));
        action->setCheckable(definition.checkable);
        window->addAction(action);
        m_all.append(action);
        m_byName.insert(action->objectName(), action);
    }
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

void Actions::include(QAction *action)
{
    m_all.append(action);
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
        (*this)[definition.name]->setIcon(m_theme.icon(QLatin1String(definition.icon)));
    }
}

} // namespace rd::ui
