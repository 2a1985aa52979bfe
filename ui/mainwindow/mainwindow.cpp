// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "ui/mainwindow/frameplan.h"
#include "ui/mainwindow/framesketch.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScreen>
#include <QWindow>

namespace rd::ui {

MainWindow::MainWindow(const Tokens &tokens, WindowSettings settings)
    : m_settings(std::move(settings))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Redaksiya"));
    // Less than the four panels need: one of them is hidden as soon as the window is that small.
    setMinimumSize(FramePlan::sidebarWidth + 2 * FramePlan::textWidth - 100, 480);
    if (!restoreGeometry(m_settings.geometry)) {
        resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    }
    FramePlan::keepOnScreen(*this);
    auto *sketch = new FrameSketch(tokens, m_settings, this);
    setCentralWidget(sketch);
    connect(sketch, &FrameSketch::painted, this, &MainWindow::framePainted, Qt::QueuedConnection);
}

MainWindow::~MainWindow()
{
    m_content.reset(); // while menus and window are whole
}

void MainWindow::setContent(std::unique_ptr<WindowContent> content)
{
    Q_ASSERT(!m_content);
    m_content = std::move(content);
    setAcceptDrops(true);
    m_content->setLibraryName(m_libraryName);
    setCentralWidget(&m_content->view()); // the sketch goes
    m_content->view().show();
}

void MainWindow::setSettings(const WindowSettings &settings)
{
    Q_ASSERT(!m_content);
    m_settings = settings;
}

void MainWindow::setLibraryName(const QString &name)
{
    if (m_libraryName == name) {
        return;
    }
    m_libraryName = name;
    if (m_content) {
        m_content->setLibraryName(name);
    }
}

WindowSettings MainWindow::settings() const
{
    WindowSettings now = m_settings;
    if (m_content) {
        m_content->remember(now);
    }
    now.geometry = saveGeometry();
    return now;
}

void MainWindow::welcome()
{
    m_content->importSample();
}

void MainWindow::openFiles(const QStringList &paths)
{
    m_content->import(paths);
}

void MainWindow::showEvent(QShowEvent *event)
{
    // Before any widget takes them: lists and pages accept every button.
    windowHandle()->installEventFilter(this);
    QMainWindow::showEvent(event);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (m_content && event->type() == QEvent::MouseButtonPress && watched == windowHandle()) {
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            m_content->goAlong(button == Qt::BackButton ? -1 : 1);
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // The store runs what is queued before it closes, so nothing typed is lost.
    if (m_content) {
        m_content->flush();
    }
    event->accept();
    Q_EMIT closed();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !m_content->isOwn(*event->mimeData())) {
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
