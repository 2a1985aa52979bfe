// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/startup.h"

#include "app/base/deliver.h"
#include "app/base/log.h"
#include "ui/mainwindow/startproblem.h"

#include <QFileInfo>
#include <QThread>
#include <QtConcurrentRun>

namespace rd::ui {

Startup::Startup(Theme &theme, Translations &translations, const WindowSettings &settings)
    : m_author(settings.author)
    , m_window(theme, translations, settings)
{}

Startup::~Startup() = default;

void Startup::run(const QString &library, const QStringList &files)
{
    m_files = files;
    connect(&m_window, &MainWindow::framePainted, this, [this, library] { open(library); });
    m_window.show();
}

void Startup::open(const QString &library)
{
    const bool isNew = !QFileInfo::exists(library);
    auto opening = QtConcurrent::run([library, home = thread()] {
        auto store = openLibrary(library);
        if (store) {
            (*store)->moveToThread(home); // its signals are for the window
        }
        return store;
    });
    deliver(opening, this, [this, isNew](Result<std::unique_ptr<store::AsyncStore>> store) {
        if (store) {
            furnish(std::move(*store), isNew);
            return;
        }
        logError(lcUi(), store.error());
        askForLibrary(m_window, store.error(), this, [this](const QString &other) {
            other.isEmpty() ? Q_EMIT gaveUp() : open(other);
        });
    });
}

void Startup::furnish(std::unique_ptr<store::AsyncStore> store, bool isNew)
{
    m_session = std::make_unique<LibrarySession>(std::move(store), m_author);
    m_window.furnish(*m_session);
    if (isNew) {
        m_window.welcome();
    }
    if (!m_files.isEmpty()) {
        m_window.openFiles(m_files);
    }
}

} // namespace rd::ui
