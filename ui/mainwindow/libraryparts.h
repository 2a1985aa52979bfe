// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QMenu;
class QSplitter;
class QWidget;

namespace rd::ui {

class Actions;
class ArticleListPanel;
class ArticlePane;
class ArticleTabs;
class BoardView;
class CollectionCommands;
class DialogCommands;
class EditorPanel;
class FileCommands;
class LibraryCommands;
class LibrarySession;
class LibrarySidebar;
class MessageBar;
class MetadataPanel;
class NewMenu;
class OpenArticle;
class OpenArticles;
class RecentSearches;
class SharingCommands;
class StatusStrip;
class StepBar;
class TopBar;

/// What stands in a library's window. LibraryView makes it; Qt's parents own it.
struct LibraryParts
{
    Actions *m_actions = nullptr;
    NewMenu *m_newMenu = nullptr;
    QMenu *m_stepMenu = nullptr;
    QMenu *m_fieldMenu = nullptr;
    QMenu *m_exportMenu = nullptr;
    QMenu *m_recentMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    QMenu *m_schemeMenu = nullptr;
    QList<QMenu *> m_menus; ///< of the menu bar, in order
    LibraryCommands *m_commands = nullptr;
    FileCommands *m_files = nullptr;
    CollectionCommands *m_collections = nullptr;
    RecentSearches *m_searches = nullptr;
    DialogCommands *m_dialogs = nullptr;
    SharingCommands *m_sharing = nullptr;

    TopBar *m_top = nullptr;
    QSplitter *m_panels = nullptr;
    LibrarySidebar *m_sidebar = nullptr;
    ArticleListPanel *m_list = nullptr;
    ArticlePane *m_pane = nullptr;
    ArticleTabs *m_tabs = nullptr;
    QWidget *m_aside = nullptr; ///< where the metadata panel stands once there is an article
    MetadataPanel *m_metadata = nullptr;
    StepBar *m_steps = nullptr;
    BoardView *m_board = nullptr;
    QWidget *m_approval = nullptr;
    MessageBar *m_message = nullptr;
    StatusStrip *m_status = nullptr;
};

} // namespace rd::ui
