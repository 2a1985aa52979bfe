// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "app/base/deliver.h"
#include "app/export/exporter.h"
#include "ui/articlelist/articlelistpanel.h"
#include "ui/articlelist/librarysidebar.h"
#include "ui/editor/editorpanel.h"
#include "ui/editor/editorview.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/articlepane.h"
#include "ui/mainwindow/filecommands.h"
#include "ui/mainwindow/librarycommands.h"
#include "ui/mainwindow/openarticles.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/mainwindow/topbar.h"
#include "ui/metadata/metadatapanel.h"
#include "ui/widgets/messagebar.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QScreen>
#include <QScrollBar>
#include <QSplitter>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui {

namespace {

constexpr int sidebarWidth = 210;
constexpr int listWidth = 340;
constexpr int metadataWidth = 280;
constexpr int textWidth = 380;    ///< the least that is left for the text
constexpr int narrowBelow = 1150; ///< width of a window in which four panels leave less than that

} // namespace

MainWindow::MainWindow(store::AsyncStore &store, Theme &theme, Translations &translations,
                       WindowSettings settings)
    : m_store(store)
    , m_theme(theme)
    , m_translations(translations)
    , m_settings(std::move(settings))
    , m_actions(new Actions(theme, this))
    , m_newMenu(new QMenu(this))
    , m_exportMenu(new QMenu(this))
    , m_languageMenu(new QMenu(this))
    , m_schemeMenu(new QMenu(this))
    , m_articles(new OpenArticles(store, m_settings.author, this))
    , m_commands(new LibraryCommands(store, m_settings.author, this))
    , m_files(new FileCommands(store, theme, m_settings.author, this))
    // Everything is born where it stays: under an application style sheet a change of parent
    // polishes a whole panel anew.
    , m_centre(new QWidget(this))
    , m_top(new TopBar(*m_actions, m_newMenu, m_exportMenu, theme, m_centre))
    , m_panels(new QSplitter(Qt::Horizontal, m_centre))
    , m_sidebar(new LibrarySidebar(theme, store, m_panels))
    , m_list(new ArticleListPanel(theme, store, m_panels))
    , m_pane(new ArticlePane(store, theme, m_panels))
    , m_aside(new QWidget(m_panels))
    , m_message(new MessageBar(theme, m_centre))
    , m_status(new StatusStrip(theme, m_centre))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    place();
    makeMenus();
    connectPanels();
    connectActions();
    connectCommands();
    retranslate();
    restore();
    refreshActions();
}

MainWindow::~MainWindow()
{
    // The articles write what is pending and go first: their last signals must find a whole window.
    m_pane->setArticle(nullptr);
    if (m_metadata) {
        m_metadata->setArticle(nullptr);
    }
    m_status->setArticle(nullptr);
    delete m_articles;
}

void MainWindow::place()
{
    auto *column = new QVBoxLayout(m_centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_panels->setHandleWidth(1);
    m_panels->setChildrenCollapsible(false);
    m_aside->setObjectName(QStringLiteral("metadataSide"));
    m_aside->setProperty("surface", QStringLiteral("side"));
    m_aside->setAttribute(Qt::WA_StyledBackground);
    m_aside->setMinimumWidth(metadataWidth);
    auto *aside = new QVBoxLayout(m_aside);
    aside->setContentsMargins(0, 0, 0, 0);
    m_panels->setStretchFactor(2, 1);
    m_panels->setSizes({sidebarWidth, listWidth, 2 * listWidth, metadataWidth});
    m_pane->setMinimumWidth(textWidth);
    m_message->hide();
    column->addWidget(m_top);
    column->addWidget(m_message);
    column->addWidget(m_panels, 1);
    column->addWidget(m_status);
    setCentralWidget(m_centre);
    // Less than the four panels need: fitPanels() hides one as soon as the window is that small.
    setMinimumSize(sidebarWidth + 2 * textWidth - 100, 480);
}

void MainWindow::connectPanels()
{
    connect(m_sidebar, &LibrarySidebar::filterChosen, m_list, &ArticleListPanel::setFilter);
    connect(m_sidebar, &LibrarySidebar::filterChosen, this, &MainWindow::refreshActions);
    connect(m_sidebar, &LibrarySidebar::titleChanged, m_list, &ArticleListPanel::setTitle);
    connect(m_list, &ArticleListPanel::currentChanged, this, &MainWindow::open);
    connect(m_list, &ArticleListPanel::activated, this, [this](ArticleId id) {
        open(id);
        m_pane->focusText();
    });
    connect(m_list, &ArticleListPanel::contextMenuRequested, this,
            [this](const QPoint &at, const QList<ArticleId> &) { m_menus[3]->popup(at); });
    connect(m_top, &TopBar::searched, m_list, &ArticleListPanel::setQuery);
    connect(m_top, &TopBar::leaveToList, m_list, [this] { m_list->setFocus(); });
    connect(m_top, &TopBar::modeChosen, this, &MainWindow::setEditing);
    connect(m_pane, &ArticlePane::newRequested, (*m_actions)["newNews"], &QAction::trigger);
    connect(m_pane, &ArticlePane::linkActivated, this,
            [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(m_pane, &ArticlePane::editorMade, this, &MainWindow::takeInEditor);
    connect(m_sidebar, &LibrarySidebar::failed, this,
            [this](const Error &error) { m_message->showError(error); });
}

void MainWindow::takeInEditor(EditorPanel *editor)
{
    connect(editor, &EditorPanel::countsChanged, m_status, &StatusStrip::setCounts);
    connect(editor, &EditorPanel::errorOccurred, this,
            [this](const Error &error) { m_message->showError(error); });
    for (QAction *action : editor->actions()) {
        m_actions->include(action);
    }
}

/// Made for the first article: a window that only lists does not pay for it.
void MainWindow::makeMetadataPanel()
{
    m_metadata = new MetadataPanel(m_theme, m_store, m_aside);
    m_aside->layout()->addWidget(m_metadata);
    connect(m_metadata, &MetadataPanel::openRequested, this, &MainWindow::open);
    connect(m_metadata, &MetadataPanel::revisionRequested, this, &MainWindow::restoreRevision);
    connect(m_metadata, &MetadataPanel::failed, this,
            [this](const Error &error) { m_message->showError(error); });
    connect(m_metadata, &MetadataPanel::statusChangeRequested, this, [this](Status status) {
        if (OpenArticle *article = m_pane->article()) {
            article->flush();
            m_commands->setStatus(article->id(), article->article().status, status);
        }
    });
    connect(m_metadata, &MetadataPanel::versionRequested, this, [this](const QString &language) {
        if (OpenArticle *article = m_pane->article()) {
            article->flush();
            m_commands->addVersion(article->id(), language);
        }
    });
}

void MainWindow::connectCommands()
{
    const auto error = [this](const Error &what) { m_message->showError(what); };
    connect(m_articles, &OpenArticles::failed, this, error);
    connect(m_commands, &LibraryCommands::failed, this, error);
    connect(m_files, &FileCommands::failed, this, error);
    connect(m_commands, &LibraryCommands::created, this, [this](ArticleId id) {
        m_editNext = true;
        open(id);
        m_list->select(id);
    });
    connect(m_commands, &LibraryCommands::binned, this, [this](const QList<ArticleId> &ids) {
        if (m_pane->article() && ids.contains(m_pane->article()->id())) {
            closeArticle(ids); // nobody should go on writing in what is in the bin
        }
    });
    connect(m_commands, &LibraryCommands::done, this,
            [this](const QString &notice, const std::function<void()> &undo) {
                m_message->showNotice(notice, {tr("Undo"), undo});
            });
    connect(
        m_files, &FileCommands::done, this,
        [this](const QString &notice, const QString &text, const std::function<void()> &action) {
            m_message->showNotice(notice, {text, action});
        });
    connect(m_files, &FileCommands::imported, this, [this](const QList<ArticleId> &ids) {
        if (!ids.isEmpty()) {
            open(ids.front());
            m_list->select(ids.front());
        }
    });
    connect(m_files, &FileCommands::openRequested, this, &MainWindow::open);
    connect(&m_files->tasks(), &TaskRunner::started, m_status, &StatusStrip::addTask);
}

void MainWindow::open(ArticleId id)
{
    if (m_pane->article() && m_pane->article()->id() == id) {
        return;
    }
    m_wanted = id;
    m_articles->open(id, [this, id](Result<OpenArticle *> article) {
        if (id != m_wanted) {
            return; // the arrow keys went on
        }
        if (article) {
            showArticle(*article);
        } else {
            m_message->showError(article.error());
        }
    });
}

void MainWindow::showArticle(OpenArticle *article)
{
    OpenArticle *before = m_pane->article();
    m_pane->setArticle(article);
    if (!m_metadata) {
        makeMetadataPanel();
    }
    m_metadata->setArticle(article);
    m_status->setArticle(article);
    if (std::exchange(m_editNext, false)) {
        setEditing(true);
        m_pane->focusHeadline();
    } else if (article->id().value == std::exchange(m_settings.article, 0)) {
        m_pane->editor()->view()->goTo(m_settings.cursor, m_settings.scroll); // of the last session
    }
    if (before && before != article) {
        m_articles->close(before->id());
    }
    connect(article->undoStack(), &QUndoStack::indexChanged, this, &MainWindow::refreshActions,
            Qt::UniqueConnection);
    connect(article, &OpenArticle::recordChanged, this, &MainWindow::refreshActions,
            Qt::UniqueConnection);
    refreshActions();
}

void MainWindow::closeArticle(const QList<ArticleId> &gone)
{
    const ArticleId id = m_pane->article()->id();
    const std::vector<LanguageVersion> versions = m_pane->article()->article().story;
    m_wanted = {};
    m_pane->setArticle(nullptr);
    m_metadata->setArticle(nullptr);
    m_status->setArticle(nullptr);
    m_articles->close(id);
    // The list still has the row that is about to go. What is left of the story comes first.
    const auto left =
        std::find_if(versions.begin(), versions.end(),
                     [&gone](const LanguageVersion &v) { return !gone.contains(v.id); });
    const ArticleId next = left != versions.end() ? left->id : m_list->currentId();
    if (next.isValid() && !gone.contains(next)) {
        open(next);
    }
    refreshActions();
}

void MainWindow::setEditing(bool editing)
{
    m_top->setEditing(editing);
    m_pane->setEditing(editing);
    refreshActions();
}

void MainWindow::restoreRevision(RevisionId id)
{
    OpenArticle *article = m_pane->article();
    if (!article) {
        return;
    }
    auto future =
        m_store.run(store::AsyncStore::Lane::Read, [id](const store::Repository &repository) {
            return repository.revisionContent(id);
        });
    deliver(future, article, [this, article](const Result<ArticleContent> &content) {
        if (!content) {
            m_message->showError(content.error());
            return;
        }
        article->replaceContent(tr("Earlier revision"), *content);
        m_message->showNotice(tr("This is how the text stood in that revision. Save to keep it."),
                              {tr("Undo"), [article = QPointer(article)] {
                                   if (article) {
                                       article->undoStack()->undo();
                                   }
                               }});
    });
}

QList<ArticleId> MainWindow::selection() const
{
    // One chosen row may be that of a story; what is meant is the version on the screen.
    const QList<ArticleId> ids = m_list->selectedIds();
    if (ids.size() > 1 || !m_pane->article()) {
        return ids;
    }
    return {m_pane->article()->id()};
}

QString MainWindow::writingLanguage() const
{
    // A reporter mostly writes on in the language of what is on the screen.
    if (m_pane->article() && !m_pane->article()->metadata().language.isEmpty()) {
        return m_pane->article()->metadata().language;
    }
    return m_translations.current().section(QLatin1Char('_'), 0, 0);
}

void MainWindow::exportSelection(const QString &format)
{
    OpenArticle *open = m_pane->article();
    const QList<ArticleId> ids = selection();
    QString stem;
    if (open) {
        open->flush();
        if (ids == QList<ArticleId>{open->id()}) {
            Article article = open->article();
            article.content.metadata = open->metadata();
            stem = exporting::fileStem(article);
        }
    }
    m_files->exportArticles({ids.begin(), ids.end()}, stem, format);
}

void MainWindow::welcome()
{
    m_files->importSample();
}

void MainWindow::openFiles(const QStringList &paths)
{
    m_files->import(paths);
}

WindowSettings MainWindow::settings() const
{
    WindowSettings now = m_settings;
    now.geometry = saveGeometry();
    now.panels = m_panels->saveState();
    if (const OpenArticle *article = m_pane->article()) {
        const EditorView *view = m_pane->editor()->view();
        now.article = article->id().value;
        now.cursor = view->textCursor().position();
        now.scroll = view->verticalScrollBar()->value();
    }
    now.editing = m_pane->isEditing();
    return now;
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_settings.geometry)) {
        resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    }
    m_panels->restoreState(m_settings.panels);
    fitPanels();
    setEditing(m_settings.editing);
    m_sidebar->chooseAll();
    m_list->setFocus();
    if (m_settings.article > 0) {
        open(ArticleId(m_settings.article));
        m_list->select(ArticleId(m_settings.article));
    }
    if (m_store.isReadOnly()) {
        m_message->showNotice(tr("This library is open for reading only: what you change cannot be "
                                 "saved in it. You can still export."));
    }
}

/// What the user chose is kept for a wide window; a narrow one has the library or the metadata.
void MainWindow::fitPanels()
{
    m_narrow = width() < narrowBelow;
    m_sidebar->setVisible(m_settings.sidebar);
    m_aside->setVisible(m_settings.metadata && !(m_narrow && m_settings.sidebar));
    (*m_actions)["sidebar"]->setChecked(!m_sidebar->isHidden());
    (*m_actions)["metadata"]->setChecked(!m_aside->isHidden());
}

void MainWindow::showPanel(QWidget *panel, bool shown)
{
    panel->setVisible(shown);
    if (m_narrow) {
        QWidget *other = panel == m_sidebar ? m_aside : static_cast<QWidget *>(m_sidebar);
        other->setVisible(other->isVisible() && !shown);
    } else {
        (panel == m_sidebar ? m_settings.sidebar : m_settings.metadata) = shown;
    }
    (*m_actions)["sidebar"]->setChecked(!m_sidebar->isHidden());
    (*m_actions)["metadata"]->setChecked(!m_aside->isHidden());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_narrow != (width() < narrowBelow)) {
        fitPanels();
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // The store runs what is queued before it closes, so nothing typed is lost.
    m_articles->flush();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) {
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
        openFiles(paths);
    }
}

} // namespace rd::ui
