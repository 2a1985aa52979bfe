// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/translations.h"
#include "app/store/asyncstore.h"
#include "ui/settings/windowsettings.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QMainWindow;
class QMenu;
class QSplitter;

namespace rd::ui {

class Actions;
class ArticleListPanel;
class ArticlePane;
class EditorPanel;
class FileCommands;
class LibraryCommands;
class LibrarySession;
class LibrarySidebar;
class MessageBar;
class MetadataPanel;
class OpenArticle;
class OpenArticles;
class StatusStrip;
class TopBar;

/// One library in one window: places the panels and routes actions between them; each panel does
/// its own work.
class LibraryView final : public QWidget
{
    Q_OBJECT
public:
    /// The menus stand in the window's menu bar. Made hidden: the window shows it when it is whole.
    LibraryView(LibrarySession &session, Theme &theme, Translations &translations,
                const WindowSettings &settings, QMainWindow &window);
    ~LibraryView() override;

    /// Writes into `settings` what the panels know: the open article, sizes, choices.
    void remember(WindowSettings &settings) const;
    [[nodiscard]] FileCommands &files() { return *m_files; }
    /// Writes what is pending in the open articles.
    void flush();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void connectPanels();
    void connectActions();
    void connectCommands();
    void takeInEditor(EditorPanel *editor);
    void makeMetadataPanel();
    void makeMenus();
    void makeChoiceMenus();
    void makeFormatActions();
    void retranslate();
    void restore();
    void fitPanels();
    void showPanel(QWidget *panel, bool shown);

    void open(ArticleId id);
    void showArticle(OpenArticle *article);
    /// What is shown is among `gone`; something else takes its place.
    void closeArticle(const QList<ArticleId> &gone);
    void setEditing(bool editing);
    void restoreRevision(RevisionId id);
    void refreshActions();
    void showPalette();
    void showAbout();
    void exportSelection(const QString &format);
    [[nodiscard]] QList<ArticleId> selection() const;
    [[nodiscard]] QString writingLanguage() const;

    LibrarySession &m_session;
    QMainWindow &m_window;
    Theme &m_theme;
    Translations &m_translations;
    WindowSettings m_settings;

    Actions *m_actions;
    QMenu *m_newMenu;
    QMenu *m_exportMenu;
    QMenu *m_languageMenu;
    QMenu *m_schemeMenu;
    QList<QMenu *> m_menus; ///< of the menu bar, in order
    LibraryCommands *m_commands;
    FileCommands *m_files;

    TopBar *m_top;
    QSplitter *m_panels;
    LibrarySidebar *m_sidebar;
    ArticleListPanel *m_list;
    ArticlePane *m_pane;
    QWidget *m_aside; ///< where the metadata panel stands once there is an article
    MetadataPanel *m_metadata = nullptr;
    MessageBar *m_message;
    StatusStrip *m_status;
    ArticleId m_wanted;      ///< what was asked for last; an answer that comes late is not shown
    bool m_editNext = false; ///< the article now being opened is a new one
    bool m_narrow = false;   ///< room for one of the side panels only
};

} // namespace rd::ui
