// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "ui/mainwindow/articledrag.h"
#include "ui/mainwindow/filecommands.h"
#include "ui/mainwindow/frameplan.h"
#include "ui/mainwindow/framesketch.h"
#include "ui/mainwindow/libraryview.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScreen>
#include <QWindow>

namespace rd::ui {

MainWindow::MainWindow(Theme &theme, Translations &translations, WindowSettings settings)
    : m_theme(theme)
    , m_translations(translations)
    , m_settings(std::move(settings))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Redaksiya"));
    // Less than the four panels need: one of them is hidden as soon as the window is that small.
    setMinimumSize(FramePlan::sidebarWidth + 2 * FramePlan::textWidth - 100, 480);
    if (!restoreGeometry(m_settings.geometry)) {
        resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    }
    FramePlan::keepOnScreen(*this);
    auto *sketch = new FrameSketch(theme.tokens(), m_settings, this);
    setCentralWidget(sketch);
    connect(sketch, &FrameSketch::painted, this, &MainWindow::framePainted, Qt::QueuedConnection);
}

MainWindow::~MainWindow()
{
    delete m_view; // while menus and window are whole
}

void MainWindow::furnish(LibrarySession &session)
{
    Q_ASSERT(!m_view);
    setAcceptDrops(true);
    m_view = new LibraryView(session, m_theme, m_translations, m_settings, *this);
    // Widgets are made bare and dressed once.
    m_theme.wearSheet();
    connect(m_view, &LibraryView::quitRequested, this, &MainWindow::quitRequested);
    connect(m_view, &LibraryView::newWindowRequested, this, &MainWindow::newWindowRequested);
    connect(m_view, &LibraryView::libraryRequested, this, &MainWindow::libraryRequested);
    m_view->setLibraryName(m_libraryName);
    setCentralWidget(m_view); // the sketch goes
    m_view->show();
}

void MainWindow::setLibraryName(const QString &name)
{
    if (m_libraryName == name) {
        return;
    }
    m_libraryName = name;
    if (m_view) {
        m_view->setLibraryName(name);
    }
}

WindowSettings MainWindow::settings() const
{
    WindowSettings now = m_settings;
    if (m_view) {
        m_view->remember(now);
    }
    now.geometry = saveGeometry();
    return now;
}

void MainWindow::welcome()
{
    m_view->files().importSample();
}

void MainWindow::openFiles(const QStringList &paths)
{
    m_view->files().import(paths);
}

void MainWindow::showEvent(QShowEvent *event)
{
    // Before any widget takes them: lists and pages accept every button.
    windowHandle()->installEventFilter(this);
    QMainWindow::showEvent(event);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (m_view && event->type() == QEvent::MouseButtonPress && watched == windowHandle()) {
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            m_view->goAlong(button == Qt::BackButton ? -1 : 1);
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // The store runs what is queued before it closes, so nothing typed is lost.
    if (m_view) {
        m_view->flush();
    }
    event->accept();
    Q_EMIT closed();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    // What comes out of the list here is in the library already.
    const bool own = !ArticleDrag::idsIn(*event->mimeData()).isEmpty();
    if (event->mimeData()->hasUrls() && !own) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    if (!paths.isEmpty()) {
        event->acceptProposedAction();
        openFiles(paths);
    }
}

} // namespace rd::ui
