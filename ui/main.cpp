// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translations.h"
#include "app/workspace/paths.h"
#include "ui/mainwindow/desktop.h"
#include "ui/mainwindow/personal.h"
#include "ui/mainwindow/quitsignals.h"
#include "ui/mainwindow/singlestart.h"

#include <QApplication>
#include <QSettings>

#include <cstdio>

using namespace rd;

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("redaksiya"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RD_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("redaksiya"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Redaksiya"));
    QGuiApplication::setDesktopFileName(QStringLiteral("az.redaksiya.Redaksiya"));
}

/// A library named by the environment is asked for as much as one on the command line.
Result<ui::StartOrder> orderOf(const QStringList &arguments)
{
    Result<ui::StartOrder> order = ui::StartOrder::fromArguments(arguments);
    if (order && order->library.isEmpty() && qEnvironmentVariableIsSet("REDAKSIYA_LIBRARY")) {
        order->library = workspace::defaultLibraryPath();
    }
    return order;
}

int runWindows(QApplication &application, const ui::StartOrder &order, ui::SingleStart &single)
{
    QSettings stored(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("redaksiya"),
                     QStringLiteral("window"));
    const ui::WindowSettings settings = ui::WindowSettings::load(stored);
    Translations translations(application);
    translations.use(settings.language.isEmpty() ? Translations::fromSystem() : settings.language);
    ui::Theme theme(application, ui::Theme::Sheet::Later);
    theme.setChoice(settings.scheme);
    ui::Personal personal(ui::Preferences::userSettings(), application);
    personal.adoptName(stored);
    ui::Desktop desktop(theme, translations, personal, stored);
    QObject::connect(&desktop, &ui::Desktop::gaveUp, &application,
                     [] { QCoreApplication::exit(5); });
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &desktop,
                     &ui::Desktop::save);
    QObject::connect(&single, &ui::SingleStart::received, &desktop, &ui::Desktop::take);
    const ui::QuitSignals ended;
    QObject::connect(&ended, &ui::QuitSignals::arrived, &desktop, &ui::Desktop::quit);
    desktop.run(order);
    single.listen();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    nameProgram();
    if (ui::StartOrder::isAnsweredInTerminal(argc, argv)) {
        return 0;
    }
    QApplication application(argc, argv);
    const Result<ui::StartOrder> order = orderOf(QApplication::arguments().mid(1));
    if (!order) {
        std::fprintf(stderr, "redaksiya: %s\n", qUtf8Printable(order.error().message));
        return 2; // the same statuses as the command line's
    }
    ui::SingleStart single(ui::SingleStart::addressFor(workspace::defaultLibraryPath()));
    if (single.handOver(*order)) {
        return 0;
    }
    return runWindows(application, *order, single);
}
