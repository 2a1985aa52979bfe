// SPDX-License-Identifier: GPL-3.0-or-later
// The newsroom's day in the window: the strip over the article, the board, dialogs, notices.
#include "app/base/deliver.h"
#include "ui/articlelist/articlelistpanel.h"
#include "ui/articlelist/librarysidebar.h"
#include "ui/desk/boardview.h"
#include "ui/desk/stepbar.h"
#include "ui/editor/openarticle.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/articlepane.h"
#include "ui/mainwindow/deskwatch.h"
#include "ui/mainwindow/dialogcommands.h"
#include "ui/mainwindow/frameplan.h"
#include "ui/mainwindow/librarycommands.h"
#include "ui/mainwindow/librarysession.h"
#include "ui/mainwindow/libraryview.h"
#include "ui/mainwindow/newmenu.h"
#include "ui/mainwindow/openarticles.h"
#include "ui/mainwindow/topbar.h"
#include "ui/metadata/metadatapanel.h"
#include "ui/sharing/sharingcommands.h"
#include "ui/widgets/messagebar.h"

#include <QMainWindow>
#include <QSplitter>

namespace rd::ui {

void LibraryView::connectDesk()
{
    const auto error = [this](const Error &what) { m_message->showError(what); };
    connect(m_newMenu, &NewMenu::contentChosen, m_commands, &LibraryCommands::begin);
    connect(m_newMenu, &NewMenu::templateChosen, this,
            [this](TemplateId id) { m_commands->beginFrom(id, writingLanguage()); });
    connect(m_newMenu, &NewMenu::failed, this, error);
    connect(m_newMenu, &QMenu::aboutToShow, this,
            [this] { m_newMenu->setWritingLanguage(writingLanguage()); });
    Preferences &preferences = m_session.personal().preferences();
    connect(&preferences, &Preferences::profileChanged, this, &LibraryView::takeProfile);
    connect(&preferences, &Preferences::failed, this, error);
    const auto read = [this, &preferences] {
        m_pane->setReading(preferences.values().textPercent, preferences.values().measure);
    };
    connect(&preferences, &Preferences::changed, this, read);
    read();
    connect(m_sidebar, &LibrarySidebar::filterChosen, this,
            [this](const store::ListFilter &filter) {
                if (m_board) {
                    m_board->setSection(filter.section.value_or(SectionId()));
                }
            });
    connect(&m_session.watch(), &DeskWatch::undelivered, this, [this](const Notice &notice) {
        if (!m_session.isFront(this)) {
            return;
        }
        const ArticleId id(notice.article);
        m_message->showNotice(notice.title + QStringLiteral(": ") + notice.text,
                              {id.isValid() ? tr("Open") : QString(), [this, id] { come(id); }});
    });
    connect(&m_session.watch(), &DeskWatch::openRequested, this, [this](ArticleId id) {
        if (m_session.isFront(this)) {
            come(id);
        }
    });
    m_list->setEditOpen([this](ArticleId id, const BulkRun::Edit &edit) {
        OpenArticle *article = m_session.articles().find(id);
        if (article) {
            article->editMetadata(tr("Change of several articles"), edit);
        }
        return article != nullptr;
    });
    connectDialogs();
    takeProfile();
    // When the window is whole and on the screen.
    QMetaObject::invokeMethod(this, &LibraryView::makeSharing, Qt::QueuedConnection);
    QMetaObject::invokeMethod(m_dialogs, &DialogCommands::welcome, Qt::QueuedConnection);
}

void LibraryView::connectDialogs()
{
    connect(m_dialogs, &DialogCommands::openRequested, this, &LibraryView::openToStay);
    connect(m_dialogs, &DialogCommands::failed, this,
            [this](const Error &error) { m_message->showError(error); });
    connect(m_dialogs, &DialogCommands::searchRequested, m_top, &TopBar::search);
    connect(m_dialogs, &DialogCommands::sectionRequested, this, [this](SectionId id) {
        m_sidebar->choose(QStringLiteral("section-%1").arg(id.value));
    });
    connect(m_dialogs, &DialogCommands::publishUpdateRequested, (*m_actions)["board"], [this] {
        if (QAction *update = m_actions->find(QStringLiteral("desk.update"))) {
            update->trigger();
        }
    });
    connect(m_dialogs, &DialogCommands::restoreRequested, this,
            [this](ArticleId id, RevisionId revision) {
                m_restoreNext = revision;
                openToStay(id);
            });
    connect(m_dialogs, &DialogCommands::noted, this, [this](ArticleId id) {
        m_message->showNotice(tr("The note is an idea now."),
                              {tr("Open"), [this, id] { openToStay(id); }});
    });
    connect(m_dialogs, &DialogCommands::languageChosen, this, [this](const QString &language) {
        m_settings.language = language;
        if (QAction *chosen = m_actions->find(QStringLiteral("language_") + language)) {
            chosen->setChecked(true);
        }
    });
    connect(m_dialogs, &DialogCommands::schemeChosen, this, [this](SchemeChoice scheme) {
        m_settings.scheme = scheme;
        for (QAction *action : m_schemeMenu->actions()) {
            action->setChecked(action->data().toInt() == static_cast<int>(scheme));
        }
    });
}

void LibraryView::connectDeskActions()
{
    const auto on = [this](const char *name, auto slot) {
        connect((*m_actions)[name], &QAction::triggered, this, slot);
    };
    const auto dialog = [this](const char *name, void (DialogCommands::*run)()) {
        connect((*m_actions)[name], &QAction::triggered, m_dialogs, run);
    };
    dialog("people", &DialogCommands::people);
    dialog("sections", &DialogCommands::sections);
    dialog("templates", &DialogCommands::templates);
    dialog("quickNote", &DialogCommands::quickNote);
    dialog("palette", &DialogCommands::palette);
    dialog("tour", &DialogCommands::tour);
    dialog("about", &DialogCommands::about);
    on("help", [this] { m_dialogs->help(); });
    on("settings", [this] { m_dialogs->settings(); });
    on("shortcuts", [this] { m_dialogs->settings(QStringLiteral("shortcuts")); });
    on("log", [this] { m_dialogs->log({}); });
    on("articleLog", [this] { m_dialogs->log(m_pane->article()->id()); });
    on("revisions", [this] { m_dialogs->revisions(m_pane->article()->id(), m_pane->article()); });
    on("saveTemplate", [this] { m_dialogs->saveTemplate(m_pane->article()->content()); });
    on("board", [this](bool shown) { showBoard(shown); });
}

void LibraryView::makeStepBar()
{
    m_steps = new StepBar(m_session.store(), m_theme, m_session.profile(), m_pane);
    m_pane->addBar(m_steps);
    m_actions->include(m_steps->deskActions());
    connect(m_steps, &StepBar::failed, this,
            [this](const Error &error) { m_message->showError(error); });
    connect(m_steps, &StepBar::changesRequested, this, [this] {
        if (OpenArticle *article = m_pane->article()) {
            m_dialogs->changedSincePublished(*article);
        }
    });
}

/// Made for the first article, as the other panels are.
void LibraryView::showOnDesk(OpenArticle *article)
{
    if (article && !m_steps) {
        makeStepBar();
    }
    if (m_steps) {
        m_steps->setArticle(article);
    }
    if (m_sharing) {
        m_sharing->setArticle(article);
        showApproval(article);
    }
    if (article && m_restoreNext.isValid()) {
        restoreRevision(std::exchange(m_restoreNext, {}));
    }
    if (article && isBoardShown()) {
        showBoard(false); // somebody wants to see it
    }
}

bool LibraryView::isBoardShown() const
{
    return m_board && !m_board->isHidden();
}

void LibraryView::fillStepMenu()
{
    m_stepMenu->clear();
    if (!m_steps) {
        return;
    }
    for (QAction *action : m_steps->deskActions()) {
        if (action->isEnabled()) {
            m_stepMenu->addAction(action);
        }
    }
}

void LibraryView::makeBoard()
{
    m_board = new BoardView(m_session.store(), m_theme, m_session.profile(), m_panels);
    m_panels->setStretchFactor(m_panels->indexOf(m_board), 1);
    m_board->setOpenArticles([this](ArticleId id) { return m_session.articles().find(id); });
    m_board->setSection(m_list->filter().section.value_or(SectionId()));
    connect(m_board, &BoardView::failed, this,
            [this](const Error &error) { m_message->showError(error); });
    connect(m_board, &BoardView::activated, this, [this](ArticleId id) {
        showBoard(false);
        openToStay(id);
        m_list->select(id);
        m_pane->focusText();
    });
}

/// In the place of list, text and metadata; the library's places stay, and narrow it.
void LibraryView::showBoard(bool shown)
{
    if (shown && !m_board) {
        makeBoard();
    }
    if (m_board) {
        m_board->setVisible(shown);
    }
    m_list->setVisible(!shown);
    m_pane->setVisible(!shown);
    m_aside->setVisible(!shown && FramePlan::hasMetadata(m_settings, m_window));
    (*m_actions)["board"]->setChecked(shown);
    (*m_actions)["metadata"]->setChecked(!m_aside->isHidden());
    (*m_actions)["metadata"]->setEnabled(!shown); // of which article, among so many
    if (shown) {
        m_board->focusCards();
    } else {
        m_list->setFocus();
    }
}

/// As the strip does it: with the note that a step asks for.
void LibraryView::takeStepTo(Status status)
{
    const OpenArticle *article = m_pane->article();
    const Step *step = article ? stepBetween(article->article().status, status) : nullptr;
    if (QAction *action =
            step ? m_actions->find(QLatin1String("desk.") + QLatin1String(step->name)) : nullptr) {
        action->trigger();
    }
}

void LibraryView::takeProfile()
{
    const Profile profile = m_session.profile();
    m_sidebar->setProfile(profile);
    m_list->setAuthor(profile.name);
    if (m_steps) {
        m_steps->setProfile(profile);
    }
    if (m_sharing) {
        m_sharing->setProfile(profile);
    }
    if (m_board) {
        m_board->setProfile(profile);
    }
    if (m_metadata) {
        m_metadata->setZone(profile.zone);
    }
}

/// Somebody clicked a notice outside of the window.
void LibraryView::come(ArticleId id)
{
    m_window.showNormal();
    m_window.raise();
    m_window.activateWindow();
    if (id.isValid()) {
        openToStay(id);
        m_list->select(id);
    }
}

} // namespace rd::ui
