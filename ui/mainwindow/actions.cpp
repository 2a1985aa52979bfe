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

#define TR(text) QT_TRANSLATE_NOOP("rd::ui::Actions", text)

constexpr Definition definitions[] = {
    {"newNews", "file-plus", "Ctrl+N", TR("New &news item")},
    {"newInterview", "messages-square", "Ctrl+Shift+N", TR("New &interview")},
    {"duplicate", "copy", "Ctrl+Shift+D", TR("New from a &copy")},
    {"import", "download", "Ctrl+O", TR("&Import…")},
    {"export", "upload", "Ctrl+E", TR("&Export…")},
    {"save", "save", "Ctrl+S", TR("&Save a revision")},
    {"backup", "archive", "", TR("&Back up the library…")},
    {"quit", "log-out", "Ctrl+Q", TR("&Quit")},
    {"undo", "undo-2", "Ctrl+Z", TR("&Undo")},
    {"redo", "redo-2", "Ctrl+Shift+Z", TR("&Redo")},
    {"search", "search", "Ctrl+Shift+F", TR("&Search the library")},
    {"palette", "command", "Ctrl+K", TR("&Commands…")},
    {"read", "book-open", "Alt+1", TR("&Read"), true},
    {"edit", "pencil", "Alt+2", TR("&Edit"), true},
    {"focusList", "list", "Alt+3", TR("Go to the &list")},
    {"sidebar", "panel-left", "F9", TR("&Library panel"), true},
    {"metadata", "panel-right", "F8", TR("&Metadata panel"), true},
    {"zoomIn", "zoom-in", "Ctrl++", TR("Larger &text")},
    {"zoomOut", "zoom-out", "Ctrl+-", TR("S&maller text")},
    {"fullScreen", "maximize", "F11", TR("&Full screen"), true},
    {"archive", "archive", "Ctrl+Shift+A", TR("Move to the &archive")},
    {"unarchive", "archive-restore", "", TR("Take out of the ar&chive")},
    {"delete", "trash-2", "Ctrl+Backspace", TR("&Delete")},
    {"restore", "undo-2", "", TR("&Put back from the bin")},
    {"about", "info", "", TR("&About Redaksiya")},
};

#undef TR

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
