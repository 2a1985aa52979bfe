// SPDX-License-Identifier: GPL-3.0-or-later
// The program: it paints the frame of the window and then loads the newsroom into it. It links
// nothing that a frame does not need, for every library and every class costs each start.
#include "app/base/modules.h"
#include "app/workspace/paths.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/newsroom.h"
#include "ui/mainwindow/startaddress.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QSettings>

#include <cstdio>

using namespace rd;

namespace {

constexpr int noModuleStatus = 1;

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("redaksiya"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RD_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("redaksiya"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Redaksiya"));
    QGuiApplication::setDesktopFileName(QStringLiteral("az.redaksiya.Redaksiya"));
}

/// A function of the module; null, and said where a terminal shows it, when that is not there.
template <typename Function>
Function newsroomFunction(const char *name)
{
    const QFunctionPointer found = moduleFunction(RD_NEWSROOM_FILE, name);
    if (!found) {
        std::fprintf(stderr, "redaksiya: %s is missing or damaged: install Redaksiya again\n",
                     RD_NEWSROOM_FILE);
    }
    return reinterpret_cast<Function>(found);
}

int openNewsroom(QApplication &application, std::unique_ptr<ui::MainWindow> shown,
                 std::unique_ptr<QObject> &newsroom)
{
    const auto open = newsroomFunction<ui::OpenNewsroom>("openNewsroom");
    return open ? open(application, std::move(shown), newsroom) : noModuleStatus;
}

/// Whether there is something to show can only be said by the newsroom: an order was given, or
/// another start may take it.
bool mustAskFirst(const QStringList &arguments)
{
    return arguments.size() > 1 || qEnvironmentVariableIsSet("REDAKSIYA_LIBRARY") ||
           ui::isAnswered(ui::startAddress(workspace::defaultLibraryPath()));
}

std::unique_ptr<ui::MainWindow> windowOfLastTime()
{
    const QSettings stored(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("redaksiya"),
                           QStringLiteral("window"));
    const ui::WindowSettings settings = ui::WindowSettings::load(stored);
    return std::make_unique<ui::MainWindow>(ui::tokensOf(ui::schemeOf(settings.scheme)), settings);
}

} // namespace

int main(int argc, char **argv)
{
    nameProgram();
    if (argc > 1) {
        const auto answer = newsroomFunction<ui::AnswerInTerminal>("answerInTerminal");
        if (!answer || answer(argc, argv)) {
            return answer ? 0 : noModuleStatus;
        }
    }
    QApplication application(argc, argv);
    std::unique_ptr<QObject> newsroom;
    if (mustAskFirst(QApplication::arguments())) {
        const int status = openNewsroom(application, nullptr, newsroom);
        return newsroom ? QApplication::exec() : status;
    }
    std::unique_ptr<ui::MainWindow> window = windowOfLastTime();
    QObject::connect(window.get(), &ui::MainWindow::framePainted, &application, [&] {
        const int status = openNewsroom(application, std::move(window), newsroom);
        if (!newsroom) {
            QCoreApplication::exit(status);
        }
    });
    window->show();
    return QApplication::exec();
}
