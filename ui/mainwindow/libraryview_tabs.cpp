// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows and how it got there: tabs, back and forward, read or edit.
#include "ui/articlelist/articlelistpanel.h"
#include "ui/articlelist/librarysidebar.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/articledrag.h"
#include "ui/mainwindow/articlepane.h"
#include "ui/mainwindow/articletabs.h"
#include "ui/mainwindow/librarysession.h"
#include "ui/mainwindow/libraryview.h"
#include "ui/mainwindow/sectionmove.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/mainwindow/topbar.h"
#include "ui/metadata/metadatapanel.h"
#include "ui/search/collectioncommands.h"
#include "ui/settings/recentlibraries.h"
#include "ui/widgets/messagebar.h"

#include <QMainWindow>
#include <QMenu>
#include <QUndoStack>

#include <algorithm>

namespace rd::ui {

namespace {

constexpr int recentWidth = 420; ///< px of a title in the menu

} // namespace

void LibraryView::connectTabs()
{
    connectDrags();
    m_tabs->setPlaceKeeper([this] { return m_pane->place(); });
    connect(m_tabs, &ArticleTabs::currentChanged, this, [this](OpenArticle *article) {
        if (article) {
            showArticle(article);
        } else {
            showNothing();
            refreshActions();
        }
    });
    connect(m_tabs, &ArticleTabs::tabsChanged, this, &LibraryView::refreshTabActions);
    connect(m_tabs, &ArticleTabs::failed, this,
            [this](const Error &error) { m_message->showError(error); });
    connect(m_pane->tabs(), &TabStrip::menuRequested, this, [this](int index, const QPoint &at) {
        m_pane->tabs()->setCurrentIndex(index); // the actions speak of the current one
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const char *name : {"pinTab", "closeTab", "closeOtherTabs", "reopenTab", "moveTab"}) {
            menu->addAction((*m_actions)[name]);
        }
        menu->popup(at);
    });
}

void LibraryView::connectDrags()
{
    auto *drag = new ArticleDrag(m_session.store(), *m_list, *m_sidebar, this);
    auto *sections = new SectionMove(m_session.store(), m_session.articles(), this);
    const auto error = [this](const Error &what) { m_message->showError(what); };
    connect(drag, &ArticleDrag::sectionDropped, sections, &SectionMove::move);
    connect(drag, &ArticleDrag::dossierDropped, this,
            [this](const QList<ArticleId> &ids, store::DossierId dossier) {
                m_collections->addTo(dossier, ids);
            });
    connect(drag, &ArticleDrag::failed, this, error);
    connect(sections, &SectionMove::failed, this, error);
    connect(sections, &SectionMove::done, this,
            [this](const QString &notice, const std::function<void()> &undo) {
                m_message->showNotice(notice, {tr("Undo"), undo});
            });
}

void LibraryView::connectTabActions()
{
    const auto on = [this](const char *name, auto slot) {
        connect((*m_actions)[name], &QAction::triggered, this, slot);
    };
    on("back", [this] { goAlong(-1); });
    on("forward", [this] { goAlong(1); });
    on("nextTab", [this] { m_tabs->step(1); });
    on("previousTab", [this] { m_tabs->step(-1); });
    on("pinTab", [this] { m_tabs->pinCurrent(); });
    on("closeTab", [this] { m_tabs->closeCurrent(); });
    on("closeOtherTabs", [this] { m_tabs->closeOthers(m_tabs->currentIndex()); });
    on("reopenTab", [this] { m_tabs->reopen(); });
    on("newWindow", [this] { Q_EMIT newWindowRequested({}); });
    on("moveTab", [this] { moveTab(); });
    on("closeWindow", [this] { m_window.close(); });
}

void LibraryView::makeTabMenus()
{
    QMenu *file = m_menus.front();
    QAction *before = (*m_actions)["newWindow"];
    auto *libraries = new LibraryMenu(m_session.personal().preferences(), this);
    connect(libraries, &LibraryMenu::chosen, this, &LibraryView::libraryRequested);
    file->insertMenu(before, m_recentMenu);
    file->insertMenu(before, libraries);
    file->insertSeparator(before);
    m_recentMenu->setObjectName(QStringLiteral("recentMenu"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &LibraryView::fillRecentMenu);
}

void LibraryView::fillRecentMenu()
{
    m_recentMenu->clear();
    const QList<RecentArticles::Entry> recent = m_recent.all();
    for (const RecentArticles::Entry &entry : recent) {
        QString title = entry.title.isEmpty() ? tr("Without a headline") : entry.title;
        title.replace(QLatin1Char('&'), QLatin1String("&&"));
        const QFontMetrics metrics = m_recentMenu->fontMetrics();
        QAction *action =
            m_recentMenu->addAction(metrics.elidedText(title, Qt::ElideRight, recentWidth));
        connect(action, &QAction::triggered, this, [this, id = entry.id] {
            open(id);
            m_list->select(id);
        });
    }
    if (recent.isEmpty()) {
        m_recentMenu->addAction(tr("None yet"))->setEnabled(false);
    }
}

void LibraryView::open(ArticleId id)
{
    m_tabs->show(id, ArticleTabs::As::Preview);
}

void LibraryView::openToStay(ArticleId id)
{
    m_tabs->show(id, ArticleTabs::As::Pinned);
}

void LibraryView::showArticle(OpenArticle *article)
{
    const bool other = m_pane->article() != article;
    if (other && m_pane->article()) {
        m_pane->article()->disconnect(this);
        m_pane->article()->undoStack()->disconnect(this);
    }
    m_pane->setArticle(article);
    if (!m_metadata) {
        makeMetadataPanel();
    }
    m_metadata->setArticle(article);
    m_status->setArticle(article);
    showOnDesk(article);
    if (std::exchange(m_editNext, false)) {
        setMode(m_pane->mode() == PaneMode::Read ? PaneMode::Edit : m_pane->mode());
        m_pane->focusHeadline();
    } else if (other) {
        m_pane->goTo(m_tabs->placeOf(article->id()));
    }
    connect(article->undoStack(), &QUndoStack::indexChanged, this, &LibraryView::refreshActions,
            Qt::UniqueConnection);
    connect(article, &OpenArticle::recordChanged, this, &LibraryView::refreshActions,
            Qt::UniqueConnection);
    m_trail.visit(article->id());
    m_recent.note(article->id(), article->metadata().headline);
    refreshActions();
}

void LibraryView::showNothing()
{
    m_pane->setArticle(nullptr);
    if (m_metadata) {
        m_metadata->setArticle(nullptr);
    }
    m_status->setArticle(nullptr);
    showOnDesk(nullptr);
}

void LibraryView::closeGone(const QList<ArticleId> &gone)
{
    std::vector<LanguageVersion> versions;
    if (m_pane->article()) {
        versions = m_pane->article()->article().story;
    }
    for (const ArticleId id : gone) {
        m_trail.forget(id);
        m_recent.forget(id);
    }
    m_tabs->drop(gone);
    if (m_tabs->count() > 0) {
        return;
    }
    // The list still has the row that is about to go. What is left of the story comes first.
    const auto left =
        std::find_if(versions.begin(), versions.end(),
                     [&gone](const LanguageVersion &v) { return !gone.contains(v.id); });
    const ArticleId next = left != versions.end() ? left->id : m_list->currentId();
    if (next.isValid() && !gone.contains(next)) {
        open(next);
    }
}

void LibraryView::setMode(PaneMode mode)
{
    m_top->setMode(mode);
    m_pane->setMode(mode);
    refreshActions();
}

void LibraryView::goAlong(int by)
{
    const ArticleId id = m_trail.go(by);
    if (id.isValid()) {
        open(id);
        m_list->select(id);
    }
}

/// The other window has it before this one lets go, so that it is the same open article.
void LibraryView::moveTab()
{
    const int index = m_tabs->currentIndex();
    if (index >= 0) {
        const ArticleId id = m_tabs->idAt(index);
        Q_EMIT newWindowRequested({m_tabs->state().at(index)});
        m_tabs->drop({id});
    }
}

void LibraryView::refreshTabActions()
{
    const auto enable = [this](const char *name, bool enabled) {
        (*m_actions)[name]->setEnabled(enabled);
    };
    const int current = m_tabs->currentIndex();
    const bool preview = current >= 0 && m_pane->tabs()->look(current).preview;
    enable("back", m_trail.canGo(-1));
    enable("forward", m_trail.canGo(1));
    enable("nextTab", m_tabs->count() > 1);
    enable("previousTab", m_tabs->count() > 1);
    enable("pinTab", preview);
    enable("closeTab", current >= 0);
    enable("closeOtherTabs", m_tabs->count() > 1);
    enable("reopenTab", m_tabs->canReopen());
    enable("moveTab", current >= 0);
}

} // namespace rd::ui
