// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingscontext.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <memory>

namespace rd::testing {

/// One person's settings in a folder of their own, with a window and a few actions.
class DeskCase final
{
public:
    DeskCase()
        : theme(*static_cast<QApplication *>(QCoreApplication::instance()))
        , translations(*QCoreApplication::instance())
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        translations.use(QStringLiteral("en"));
        preferences = std::make_unique<ui::Preferences>(ui::Preferences::userSettings());
        shortcuts.load(preferences->settings());
        window.setObjectName(QStringLiteral("mainWindow"));
        window.resize(1000, 700);
        news = add("newNews", "Ctrl+N", "&New news item");
        interview = add("newInterview", "Ctrl+Shift+N", "New in&terview");
        backup = add("backup", "", "&Back up the library…");
        shortcuts.apply(window.actions());
    }

    QAction *add(const char *name, const char *keys, const char *text)
    {
        auto *action = new QAction(QString::fromUtf8(text), &window);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(QKeySequence(QLatin1String(keys), QKeySequence::PortableText));
        window.addAction(action);
        return action;
    }

    [[nodiscard]] ui::SettingsContext context()
    {
        return {theme, translations, *preferences, shortcuts,
                folder.filePath(QStringLiteral("library.redaksiya"))};
    }

    QTemporaryDir folder;
    ui::Theme theme;
    Translations translations;
    std::unique_ptr<ui::Preferences> preferences;
    ui::ShortcutMap shortcuts;
    QWidget window;
    QAction *news = nullptr;
    QAction *interview = nullptr;
    QAction *backup = nullptr;
};

/// As an input method does it: QTest's keyClicks() knows Latin letters only.
inline void typeText(QWidget &widget, const QString &text)
{
    for (const QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(&widget, &press);
    }
}

/// Controls of the tab order that a screen reader could not name. Not those that are switched off
/// for now, nor the inside of a message bar without a message.
inline QStringList namelessControls(const QWidget &window)
{
    QStringList nameless;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *bar = qobject_cast<const ui::MessageBar *>(widget->parentWidget());
        const bool inside = widget->objectName().startsWith(QLatin1String("qt_")) ||
                            qobject_cast<QAbstractScrollArea *>(widget);
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || inside ||
            widget->isHidden() || (bar && bar->isHidden())) {
            continue;
        }
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty()) {
            nameless.append(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') +
                            widget->objectName());
        }
    }
    return nameless;
}

template <typename W>
W *child(const QWidget &parent, const char *name)
{
    return parent.findChild<W *>(QLatin1String(name));
}

} // namespace rd::testing
