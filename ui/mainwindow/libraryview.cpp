// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/libraryview.h"

#include "app/base/deliver.h"
#include "app/export/exporter.h"
#include "ui/articlelist/articlelistpanel.h"
#include "ui/articlelist/librarysidebar.h"
#include "ui/editor/editorpanel.h"
#include "ui/editor/editorview.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/articlepane.h"
#include "ui/mainwindow/articletabs.h"
#include "ui/mainwindow/dialogcommands.h"
#include "ui/mainwindow/filecommands.h"
#include "ui/mainwindow/frameplan.h"
#include "ui/mainwindow/librarycommands.h"
#include "ui/mainwindow/librarysession.h"
#include "ui/mainwindow/newmenu.h"
#include "ui/mainwindow/openarticles.h"
#include "ui/mainwindow/resultcommands.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/mainwindow/topbar.h"
#include "ui/metadata/metadatapanel.h"
#include "ui/widgets/messagebar.h"

#include <QDesktopServices>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QResizeEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui {

LibraryView::LibraryView(LibrarySession &session, Theme &theme, Translations &translations,
                         const WindowSettings &settings, QMainWindow &window)
    : QWidget(&window)
    , m_session(session)
    , m_window(window)
    , m_theme(theme)
    , m_translations(translations)
    , m_settings(settings)
    , m_recent(session.personal().preferences().settings(), session.store().libraryUuid())
{
    m_actions = new Actions(theme, session.personal().shortcuts(), this);
    m_newMenu = new NewMenu(*m_actions, session.store(), theme, this);
    m_stepMenu = new QMenu(this);
    m_exportMenu = new QMenu(this);
    m_recentMenu = new QMenu(this);
    m_languageMenu = new QMenu(this);
    m_schemeMenu = new QMenu(this);
    m_commands = new LibraryCommands(session.store(), session.personal(), this);
    m_files = new FileCommands(session.store(), theme, session.personal(), this);
    m_dialogs = new DialogCommands(session, theme, translations, *m_actions, *this);
    // Everything is born where it stays: under an application style sheet a change of parent
    // polishes a whole panel anew.
    m_top = new TopBar(*m_actions, m_newMenu, m_exportMenu, theme, this);
    m_top->setStore(&session.store());
    m_panels = new QSplitter(Qt::Horizontal, this);
    m_sidebar = new LibrarySidebar(theme, session.store(), m_panels);
    m_list = new ArticleListPanel(theme, session.store(), m_panels);
    m_pane = new ArticlePane(session.store(), theme, m_panels);
    m_tabs = new ArticleTabs(session.articles(), *m_pane->tabs(), this);
    m_aside = new QWidget(m_panels);
    m_message = new MessageBar(theme, this);
    m_status = new StatusStrip(theme, this);
    setObjectName(QStringLiteral("libraryView"));
    hide();
    place();
    makeMenus();
    connectPanels();
    connectActions();
    connectCommands();
    connectDesk();
    const auto *results = new ResultCommands(*this, m_session, m_theme, this);
    connect(results, &ResultCommands::openRequested, this, &LibraryView::openToStay);
    retranslate();
    restore();
    refreshActions();
}

LibraryView::~LibraryView()
{
    // The article writes what is pending first: its last signals must find a whole view.
    showNothing();
    delete m_tabs;
}

void LibraryView::place()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_aside->setObjectName(QStringLiteral("metadataSide"));
    m_aside->setProperty("surface", QStringLiteral("side"));
    m_aside->setAttribute(Qt::WA_StyledBackground);
    m_aside->setMinimumWidth(FramePlan::metadataWidth);
    auto *aside = new QVBoxLayout(m_aside);
    aside->setContentsMargins(0, 0, 0, 0);
    FramePlan::lay(*m_panels);
    m_pane->setMinimumWidth(FramePlan::textWidth);
    m_message->hide();
    column->addWidget(m_top);
    column->addWidget(m_message);
    column->addWidget(m_panels, 1);
    column->addWidget(m_status);
}

void LibraryView::connectPanels()
{
    connect(m_sidebar, &LibrarySidebar::filterChosen, m_list, &ArticleListPanel::setFilter);
    connect(m_sidebar, &LibrarySidebar::filterChosen, this, &LibraryView::refreshActions);
    connect(m_sidebar, &LibrarySidebar::titleChanged, m_list, &ArticleListPanel::setTitle);
    connect(m_list, &ArticleListPanel::currentChanged, this, &LibraryView::open);
    connect(m_list, &ArticleListPanel::activated, this, [this](ArticleId id) {
        openToStay(id);
        m_pane->focusText();
    });
    connectTabs();
    connect(m_list, &ArticleListPanel::contextMenuRequested, this,
            [this](const QPoint &at, const QList<ArticleId> &) { m_menus[3]->popup(at); });
    connect(m_top, &TopBar::searched, m_list, &ArticleListPanel::setQuery);
    connect(m_top, &TopBar::exactWordsChosen, m_list, &ArticleListPanel::setExactWords);
    connect(m_top, &TopBar::leaveToList, m_list, [this] { m_list->setFocus(); });
    connect(m_top, &TopBar::modeChosen, this, &LibraryView::setMode);
    connect(m_pane, &ArticlePane::newRequested, (*m_actions)["newNews"], &QAction::trigger);
    connect(m_pane, &ArticlePane::linkActivated, this,
            [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(m_pane, &ArticlePane::editorMade, this, &LibraryView::takeInEditor);
    connect(m_sidebar, &LibrarySidebar::failed, this,
            [this](const Error &error) { m_message->showError(error); });
}

void LibraryView::takeInEditor(EditorPanel *editor)
{
    connect(editor, &EditorPanel::countsChanged, m_status, &StatusStrip::setCounts);
    connect(editor, &EditorPanel::errorOccurred, this,
            [this](const Error &error) { m_message->showError(error); });
    m_actions->include(editor->actions());
}

/// Made for the first article: a window that only lists does not pay for it.
void LibraryView::makeMetadataPanel()
{
    m_metadata = new MetadataPanel(m_theme, m_session.store(), m_aside);
    m_aside->layout()->addWidget(m_metadata);
    connect(m_metadata, &MetadataPanel::openRequested, this, &LibraryView::open);
    connect(m_metadata, &MetadataPanel::revisionRequested, this, &LibraryView::restoreRevision);
    connect(m_metadata, &MetadataPanel::failed, this,
            [this](const Error &error) { m_message->showError(error); });
    m_metadata->setZone(m_session.profile().zone);
    connect(m_metadata, &MetadataPanel::statusChangeRequested, this, &LibraryView::takeStepTo);
    connect(m_metadata, &MetadataPanel::versionRequested, this, [this](const QString &language) {
        if (OpenArticle *article = m_pane->article()) {
            article->flush();
            m_commands->addVersion(article->id(), language);
        }
    });
}

void LibraryView::connectCommands()
{
    const auto error = [this](const Error &what) { m_message->showError(what); };
    connect(&m_session.articles(), &OpenArticles::failed, this, error);
    connect(m_commands, &LibraryCommands::failed, this, error);
    connect(m_files, &FileCommands::failed, this, error);
    connect(m_commands, &LibraryCommands::created, this, [this](ArticleId id) {
        m_editNext = true;
        openToStay(id);
        m_list->select(id);
    });
    connect(m_commands, &LibraryCommands::binned, this, [this](const QList<ArticleId> &ids) {
        closeGone(ids); // nobody should go on writing in what is in the bin
    });
    connect(m_commands, &LibraryCommands::returned, this, [this](const QList<ArticleId> &ids) {
        openToStay(ids.front());
        m_list->select(ids.front());
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
    connect(m_files, &FileCommands::openRequested, this, &LibraryView::open);
    connect(&m_files->tasks(), &TaskRunner::started, m_status, &StatusStrip::addTask);
}

void LibraryView::restoreRevision(RevisionId id)
{
    OpenArticle *article = m_pane->article();
    if (!article) {
        return;
    }
    auto future = m_session.store().run(
        store::AsyncStore::Lane::Read,
        [id](const store::Repository &repository) { return repository.revisionContent(id); });
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

QList<ArticleId> LibraryView::selection() const
{
    // One chosen row may be that of a story; what is meant is the version on the screen.
    const QList<ArticleId> ids = m_list->selectedIds();
    if (ids.size() > 1 || !m_pane->article()) {
        return ids;
    }
    return {m_pane->article()->id()};
}

QString LibraryView::writingLanguage() const
{
    // A reporter mostly writes on in the language of what is on the screen.
    if (m_pane->article() && !m_pane->article()->metadata().language.isEmpty()) {
        return m_pane->article()->metadata().language;
    }
    return m_translations.current().section(QLatin1Char('_'), 0, 0);
}

void LibraryView::exportSelection(const QString &format)
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

void LibraryView::remember(WindowSettings &settings) const
{
    settings = m_settings;
    settings.panels = m_panels->saveState();
    settings.menuHeight = m_window.menuBar()->height();
    settings.barHeight = m_top->height();
    settings.tabs = m_tabs->state();
    settings.currentTab = m_tabs->currentIndex();
    settings.mode = m_pane->mode();
    settings.split = m_pane->split();
    settings.listOrder = m_list->order().toText();
}

void LibraryView::setLibraryName(const QString &name)
{
    m_libraryName = name;
    refreshActions();
}

void LibraryView::flush()
{
    m_session.articles().flush();
}

void LibraryView::restore()
{
    m_panels->restoreState(m_settings.panels);
    fitPanels();
    m_pane->setSplit(m_settings.split);
    setMode(m_settings.mode);
    m_list->setOrder(ListOrder::fromText(m_settings.listOrder));
    m_sidebar->chooseAll();
    m_list->setFocus();
    m_tabs->restore(m_settings.tabs, m_settings.currentTab);
    m_list->select(m_tabs->currentId());
    if (m_session.store().isReadOnly()) {
        m_message->showNotice(tr("This library is open for reading only: what you change cannot be "
                                 "saved in it. You can still export."));
    }
}

/// What the user chose is kept for a wide window; a narrow one has the library or the metadata.
void LibraryView::fitPanels()
{
    m_narrow = FramePlan::isNarrow(m_window);
    m_sidebar->setVisible(m_settings.sidebar);
    m_aside->setVisible(!isBoardShown() && FramePlan::hasMetadata(m_settings, m_window));
    (*m_actions)["sidebar"]->setChecked(!m_sidebar->isHidden());
    (*m_actions)["metadata"]->setChecked(!m_aside->isHidden());
}

void LibraryView::showPanel(QWidget *panel, bool shown)
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

void LibraryView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_narrow != (FramePlan::isNarrow(m_window))) {
        fitPanels();
    }
}

void LibraryView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::ActivationChange && m_window.isActiveWindow()) {
        m_session.setFront(this);
    }
    QWidget::changeEvent(event);
}

} // namespace rd::ui
