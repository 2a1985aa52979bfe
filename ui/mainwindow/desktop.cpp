// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/desktop.h"

#include "app/base/deliver.h"
#include "app/base/log.h"
#include "app/workspace/paths.h"
#include "ui/mainwindow/frameplan.h"
#include "ui/mainwindow/personal.h"
#include "ui/mainwindow/startproblem.h"
#include "ui/settings/recentlibraries.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QSettings>
#include <QThread>
#include <QtConcurrentRun>

#include <algorithm>

namespace rd::ui {

namespace {

constexpr int keepMs = 60'000; ///< what a power cut may cost of the windows' places

/// The same for every way that leads to the file.
QString oneWay(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? QFileInfo(path).absoluteFilePath() : real;
}

} // namespace

Desktop::Desktop(Theme &theme, Translations &translations, Personal &personal, QSettings &stored)
    : m_theme(theme)
    , m_translations(translations)
    , m_personal(personal)
    , m_stored(stored)
    , m_language(WindowSettings::load(stored).language)
{
    m_keep.setInterval(keepMs);
    connect(&m_keep, &QTimer::timeout, this, &Desktop::save);
}

Desktop::~Desktop() = default;

void Desktop::run(const StartOrder &order)
{
    const QString usual = oneWay(workspace::defaultLibraryPath());
    const QList<WindowSettings> before = WindowSettings::loadAll(m_stored);
    const QString first = order.library.isEmpty() ? usual : oneWay(order.library);
    for (WindowSettings window : before) {
        window.library = window.library.isEmpty() ? usual : oneWay(window.library);
        const bool wanted = order.library.isEmpty()
                                ? window.library == usual || QFileInfo::exists(window.library)
                                : window.library == first;
        if (wanted) {
            addWindow(window);
        }
    }
    if (m_windows.empty()) {
        WindowSettings window = before.front();
        window.tabs.clear();
        window.library = first;
        addWindow(window);
    }
    find(m_windows.front().library)->files = order.files;
    m_keep.start();
}

void Desktop::take(const StartOrder &order)
{
    const QString library =
        oneWay(order.library.isEmpty() ? workspace::defaultLibraryPath() : order.library);
    MainWindow *there = windowOf(library);
    if (order.newWindow && there) {
        addWindowBeside(*there, library);
    }
    show(library, order.files);
}

/// Brings a window of the library up, or opens one.
void Desktop::show(const QString &library, const QStringList &files)
{
    MainWindow *window = windowOf(library);
    if (!window) {
        window = &addWindowBeside(*m_windows.back().window, library);
    }
    if (window->isMinimized()) {
        window->showNormal();
    }
    window->raise();
    window->activateWindow();
    if (files.isEmpty()) {
        return;
    }
    if (window->isFurnished()) {
        window->openFiles(files);
    } else {
        find(library)->files += files;
    }
}

MainWindow &Desktop::addWindow(WindowSettings settings)
{
    const QString library = settings.library;
    findOrAdd(library);
    m_windows.push_back(
        {library, std::make_unique<MainWindow>(m_theme, m_translations, std::move(settings))});
    MainWindow &window = *m_windows.back().window;
    connectWindow(window);
    if (LibrarySession *open = session(library)) {
        window.furnish(*open);
    }
    nameLibraries();
    window.show();
    return window;
}

/// With the same panels, but without its articles.
MainWindow &Desktop::addWindowBeside(const MainWindow &window, const QString &library,
                                     const QList<TabSettings> &tabs)
{
    WindowSettings settings = window.settings();
    settings.geometry.clear();
    settings.tabs = tabs;
    settings.currentTab = 0;
    settings.library = library;
    const QRect place = window.normalGeometry().translated(FramePlan::cascade, FramePlan::cascade);
    MainWindow &added = addWindow(settings);
    added.setGeometry(place);
    FramePlan::keepOnScreen(added);
    added.activateWindow();
    return added;
}

void Desktop::connectWindow(MainWindow &window)
{
    connect(&window, &MainWindow::framePainted, this, [this, &window] { open(libraryOf(window)); });
    connect(&window, &MainWindow::closed, this, [this, &window] { closed(&window); });
    connect(&window, &MainWindow::quitRequested, this, &Desktop::quit, Qt::QueuedConnection);
    connect(&window, &MainWindow::newWindowRequested, this,
            [this, &window](const QList<TabSettings> &tabs) {
                addWindowBeside(window, libraryOf(window), tabs);
            });
    connect(&window, &MainWindow::libraryRequested, this,
            [this](const QString &path) { show(oneWay(path), {}); });
}

void Desktop::open(const QString &path)
{
    Library *library = find(path);
    if (!library || library->session || library->isOpening) {
        return; // another window of it was quicker
    }
    library->isOpening = true;
    library->isNew = !QFileInfo::exists(path);
    auto opening = QtConcurrent::run([path, home = thread()] {
        auto store = openLibrary(path);
        if (store) {
            (*store)->moveToThread(home); // its signals are for the windows
        }
        return store;
    });
    deliver(opening, this, [this, path](Result<std::unique_ptr<store::AsyncStore>> store) {
        opened(path, std::move(store));
    });
}

void Desktop::opened(const QString &path, Result<std::unique_ptr<store::AsyncStore>> store)
{
    Library *library = find(path);
    if (!library) {
        return; // its windows were closed meanwhile
    }
    library->isOpening = false;
    if (!store) {
        logError(lcUi(), store.error());
        explain(path, store.error());
        return;
    }
    library->session = std::make_unique<LibrarySession>(std::move(*store), m_personal);
    MainWindow *first = nullptr;
    for (const Window &window : m_windows) {
        if (window.library == path && !window.window->isFurnished()) {
            window.window->furnish(*library->session);
            first = first ? first : window.window.get();
        }
    }
    noteRecent(path);
    if (first && library->isNew) {
        first->welcome();
    }
    if (const QStringList files = std::exchange(library->files, {}); first && !files.isEmpty()) {
        first->openFiles(files);
    }
}

void Desktop::explain(const QString &path, const Error &error)
{
    MainWindow *front = windowOf(path);
    if (!front) {
        return;
    }
    askForLibrary(*front, error, this, [this, path](const QString &chosen) {
        chosen.isEmpty() ? giveUp(path) : openInstead(path, oneWay(chosen));
    });
}

void Desktop::openInstead(const QString &path, const QString &other)
{
    Library &library = *findOrAdd(other);
    library.files += std::exchange(findOrAdd(path)->files, {});
    for (Window &waiting : m_windows) {
        if (waiting.library == path) {
            waiting.library = other;
            if (library.session) {
                waiting.window->furnish(*library.session);
            }
        }
    }
    nameLibraries();
    if (!library.session) {
        open(other);
    }
}

/// The windows that wait for it close; were they the only ones, the program is over.
void Desktop::giveUp(const QString &path)
{
    const auto waits = [&path](const Window &window) { return window.library == path; };
    if (std::all_of(m_windows.begin(), m_windows.end(), waits)) {
        Q_EMIT gaveUp();
        return;
    }
    for (const Window &window : m_windows) {
        if (waits(window)) {
            window.window->close();
        }
    }
}

void Desktop::save()
{
    QList<WindowSettings> all;
    const QString current = m_translations.current();
    if (!m_language.isEmpty() || current != Translations::fromSystem()) {
        m_language = current;
    }
    for (const Window &window : m_windows) {
        WindowSettings settings = window.window->settings();
        settings.library = window.library;
        settings.language = m_language;
        settings.scheme = m_theme.choice();
        all.append(settings);
    }
    if (!all.isEmpty()) {
        WindowSettings::saveAll(m_stored, all);
        m_stored.sync();
    }
    for (const auto &library : m_libraries) {
        if (library->session) {
            library->session->articles().flush();
        }
    }
}

void Desktop::quit()
{
    save();
    m_quitting = true; // what is on the screen now is what comes back
    for (MainWindow *window : windows()) {
        window->close();
    }
}

void Desktop::closed(MainWindow *window)
{
    if (m_windows.size() == 1 && !m_quitting) {
        save(); // the last one comes back
    }
    // Its own signal is on the stack.
    QMetaObject::invokeMethod(
        this, [this, window] { remove(window); }, Qt::QueuedConnection);
}

void Desktop::remove(const MainWindow *window)
{
    const auto gone = std::find_if(m_windows.begin(), m_windows.end(),
                                   [window](const Window &w) { return w.window.get() == window; });
    if (gone == m_windows.end()) {
        return;
    }
    const QString library = gone->library;
    m_windows.erase(gone);
    if (!windowOf(library)) {
        // Drains its queue: what was typed last is on the disk.
        std::erase_if(m_libraries, [&library](const auto &one) { return one->path == library; });
    }
    nameLibraries();
    if (!m_windows.empty() && !m_quitting) {
        save();
    }
}

QList<MainWindow *> Desktop::windows() const
{
    QList<MainWindow *> all;
    for (const Window &window : m_windows) {
        all.append(window.window.get());
    }
    return all;
}

LibrarySession *Desktop::session(const QString &library) const
{
    for (const auto &one : m_libraries) {
        if (one->path == oneWay(library)) {
            return one->session.get();
        }
    }
    return nullptr;
}

Desktop::Library *Desktop::find(const QString &path)
{
    for (const auto &library : m_libraries) {
        if (library->path == path) {
            return library.get();
        }
    }
    return nullptr;
}

Desktop::Library *Desktop::findOrAdd(const QString &path)
{
    if (!find(path)) {
        m_libraries.push_back(std::make_unique<Library>());
        m_libraries.back()->path = path;
    }
    return find(path);
}

MainWindow *Desktop::windowOf(const QString &library) const
{
    const auto it = std::find_if(m_windows.rbegin(), m_windows.rend(),
                                 [&library](const Window &w) { return w.library == library; });
    return it == m_windows.rend() ? nullptr : it->window.get();
}

QString Desktop::libraryOf(const MainWindow &window) const
{
    const auto it = std::find_if(m_windows.begin(), m_windows.end(),
                                 [&window](const Window &w) { return w.window.get() == &window; });
    return it == m_windows.end() ? QString() : it->library;
}

/// Windows say which library they show when there is more than one.
void Desktop::nameLibraries()
{
    QHash<QString, QSet<QString>> paths; // by the file's name
    QSet<QString> all;
    for (const Window &window : m_windows) {
        all.insert(window.library);
        paths[QFileInfo(window.library).completeBaseName()].insert(window.library);
    }
    for (const Window &window : m_windows) {
        QString name = QFileInfo(window.library).completeBaseName();
        if (paths.value(name).size() > 1) {
            name = libraryTitle(window.library);
        }
        window.window->setLibraryName(all.size() > 1 ? name : QString());
    }
}

void Desktop::noteRecent(const QString &path)
{
    QSettings &settings = m_personal.preferences().settings();
    RecentLibraries recent = RecentLibraries::load(settings);
    recent.note(path);
    recent.save(settings);
}

} // namespace rd::ui
