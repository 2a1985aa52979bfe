// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/newsroom.h"

#include "app/base/translations.h"
#include "app/workspace/paths.h"
#include "ui/mainwindow/desktop.h"
#include "ui/mainwindow/personal.h"
#include "ui/mainwindow/quitsignals.h"
#include "ui/mainwindow/singlestart.h"
#include "ui/mainwindow/startaddress.h"

#include <QApplication>
#include <QSettings>

#include <cstdio>

namespace rd::ui {

namespace {

constexpr int usageStatus = 2; // the same statuses as the command line's
constexpr int noLibraryStatus = 5;

/// A library named by the environment is asked for as much as one on the command line.
Result<StartOrder> orderOf(const QStringList &arguments)
{
    Result<StartOrder> order = StartOrder::fromArguments(arguments);
    if (order && order->library.isEmpty() && qEnvironmentVariableIsSet("REDAKSIYA_LIBRARY")) {
        order->library = workspace::defaultLibraryPath();
    }
    return order;
}

QString languageOf(const WindowSettings &settings)
{
    return settings.language.isEmpty() ? Translations::fromSystem() : settings.language;
}

/// Everything that there is once for the program.
class Newsroom final : public QObject
{
public:
    Newsroom(QApplication &application, std::unique_ptr<SingleStart> single)
        : m_stored(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("redaksiya"),
                   QStringLiteral("window"))
        , m_single(std::move(single))
        , m_translations(application)
        , m_theme(application, Theme::Sheet::Later)
        , m_personal(Preferences::userSettings(), application)
        , m_desktop(m_theme, m_translations, m_personal, m_stored)
    {
        const WindowSettings settings = WindowSettings::load(m_stored);
        m_translations.use(languageOf(settings));
        m_theme.setChoice(settings.scheme);
        m_personal.adoptName(m_stored);
        connect(&m_desktop, &Desktop::gaveUp, &application,
                [] { QCoreApplication::exit(noLibraryStatus); });
        connect(&application, &QGuiApplication::commitDataRequest, &m_desktop, &Desktop::save);
        connect(m_single.get(), &SingleStart::received, &m_desktop, &Desktop::take);
        connect(&m_ended, &QuitSignals::arrived, &m_desktop, &Desktop::quit);
    }
    void run(const StartOrder &order, std::unique_ptr<MainWindow> shown)
    {
        m_desktop.run(order, std::move(shown));
        m_single->listen();
    }

private:
    QSettings m_stored;
    std::unique_ptr<SingleStart> m_single;
    Translations m_translations;
    Theme m_theme;
    Personal m_personal;
    Desktop m_desktop;
    QuitSignals m_ended;
};

} // namespace

extern "C" Q_DECL_EXPORT int openNewsroom(QApplication &application,
                                          std::unique_ptr<MainWindow> shown,
                                          std::unique_ptr<QObject> &newsroom)
{
    const Result<StartOrder> order = orderOf(QApplication::arguments().mid(1));
    if (!order) {
        std::fprintf(stderr, "redaksiya: %s\n", qUtf8Printable(order.error().message));
        return usageStatus;
    }
    auto single = std::make_unique<SingleStart>(startAddress(workspace::defaultLibraryPath()));
    if (!shown && single->handOver(*order)) {
        return 0;
    }
    auto opened = std::make_unique<Newsroom>(application, std::move(single));
    opened->run(*order, std::move(shown));
    newsroom = std::move(opened);
    return 0;
}

extern "C" Q_DECL_EXPORT bool answerInTerminal(int argc, char **argv)
{
    return StartOrder::isAnsweredInTerminal(argc, argv);
}

} // namespace rd::ui
