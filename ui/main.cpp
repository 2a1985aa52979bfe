// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translations.h"
#include "app/workspace/paths.h"
#include "ui/mainwindow/startup.h"

#include <QApplication>
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
    ui::Startup startup(theme, translations, settings);
    // The same status as the command line's.
    QObject::connect(&startup, &ui::Startup::gaveUp, &application,
                     [] { QCoreApplication::exit(5); });
    startup.run(path, arguments);
    const int status = QApplication::exec();
    startup.window().settings().save(stored);
    return status;
}
