// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translations.h"
#include "app/workspace/paths.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/startproblem.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>

using namespace rd;

namespace {

/// The library named on the command line, and the other files to import.
QString takeLibrary(QStringList &arguments)
{
    for (const QString &argument : std::as_const(arguments)) {
        if (argument.endsWith(QLatin1String(".redaksiya"))) {
            const QString library = argument;
            arguments.removeAll(library);
            return library;
        }
    }
    return workspace::defaultLibraryPath();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("redaksiya"));
    QApplication::setApplicationDisplayName(QStringLiteral("Redaksiya"));
    QApplication::setApplicationVersion(QStringLiteral(RD_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("az.redaksiya.Redaksiya"));
    QApplication::setOrganizationName(QStringLiteral("redaksiya"));

    QSettings stored(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("redaksiya"),
                     QStringLiteral("window"));
    const ui::WindowSettings settings = ui::WindowSettings::load(stored);
    Translations translations(application);
    translations.use(settings.language.isEmpty() ? Translations::fromSystem() : settings.language);
    ui::Theme theme(application, ui::Theme::Sheet::Later);
    theme.setChoice(settings.scheme);

    QStringList arguments = QApplication::arguments().mid(1);
    const QString path = takeLibrary(arguments);
    const bool isNew = !QFileInfo::exists(path);
    auto store = ui::openLibrary(path);
    if (!store) {
        return 5; // the same status as the command line's
    }
    ui::MainWindow window(*store, theme, translations, settings);
    theme.wearSheet();
    window.show();
    if (isNew) {
        window.welcome();
    }
    if (!arguments.isEmpty()) {
        window.openFiles(arguments);
    }
    const int status = QApplication::exec();
    window.settings().save(stored);
    return status;
}
