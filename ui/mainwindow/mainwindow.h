// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/translations.h"
#include "app/store/asyncstore.h"
#include "ui/settings/windowsettings.h"
#include "ui/theme/theme.h"

#include <QMainWindow>

class QActionGroup;
class QMenu;
class QSplitter;

namespace rd::ui {

class Actions;
class ArticleListPanel;
class ArticlePane;
class EditorPanel;
class FileCommands;
class LibraryCommands;
class LibrarySidebar;
class MessageBar;
class MetadataPanel;
class OpenArticle;
class OpenArticles;
class StatusStrip;
class TopBar;

/// Places the panels and routes actions between them; each panel does its own work.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(store::AsyncStore &store, Theme &theme, Translations &translations,
               WindowSettings settings);
    ~MainWindow() override;

    [[nodiscard]] WindowSettings settings() const;
    /// A library that has just been made gets the sample newsroom.
    void welcome();
    void openFiles(const QStringList &paths);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
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

    store::AsyncStore &m_store;
    Theme &m_theme;
    Translations &m_translations;
    WindowSettings m_settings;

    Actions *m_actions;
    QMenu *m_newMenu;
    QMenu *m_exportMenu;
    QMenu *m_languageMenu;
    QMenu *m_schemeMenu;
    QList<QMenu *> m_menus; ///< of the menu bar, in order
    OpenArticles *m_articles;
    LibraryCommands *m_commands;
    FileCommands *m_files;

    QWidget *m_centre;
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
