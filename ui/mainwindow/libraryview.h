// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/translations.h"
#include "app/store/asyncstore.h"
#include "ui/mainwindow/articletrail.h"
#include "ui/mainwindow/libraryparts.h"
#include "ui/mainwindow/recentarticles.h"
#include "ui/settings/windowsettings.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QMainWindow;

namespace rd::ui {

/// One library in one window: places the panels and routes actions between them; each panel does
/// its own work.
class LibraryView final : public QWidget, private LibraryParts
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
    /// What the library is called in the window's title; empty where there is but one.
    void setLibraryName(const QString &name);
    /// Along what the window has shown: back (-1) or forward (1).
    void goAlong(int by);
    /// Writes what is pending in the open articles.
    void flush();

Q_SIGNALS:
    void quitRequested();
    /// With those articles; the same library.
    void newWindowRequested(const QList<rd::ui::TabSettings> &tabs);
    void libraryRequested(const QString &path);

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
    void checkChoices();
    void makeFormatActions();
    void retranslate();
    void restore();
    void fitPanels();
    void showPanel(QWidget *panel, bool shown);

    // libraryview_tabs.cpp
    void connectTabs();
    void connectTabActions();
    void connectDrags();
    void makeTabMenus();
    void fillRecentMenu();
    /// A look: the next article takes its place.
    void open(ArticleId id);
    void openToStay(ArticleId id);
    void showArticle(OpenArticle *article);
    void showNothing();
    /// Their tabs close; when none is left, what is nearest takes their place.
    void closeGone(const QList<ArticleId> &gone);
    void setMode(PaneMode mode);
    void moveTab();
    void refreshTabActions();
    void restoreRevision(RevisionId id);
    void refreshActions();

    // libraryview_desk.cpp
    void connectDesk();
    void connectDialogs();
    void connectDeskActions();
    void makeStepBar();
    void makeBoard();
    void fillStepMenu();
    void showOnDesk(OpenArticle *article);
    void showBoard(bool shown);
    [[nodiscard]] bool isBoardShown() const;
    void takeStepTo(Status status);
    void takeProfile();
    void come(ArticleId id);

    // libraryview_sharing.cpp
    void makeSharing();
    void fillShareMenu();
    void showApproval(const OpenArticle *article);
    void jumpTo(const QString &block);
    void exportSelection(const QString &format);
    [[nodiscard]] QList<ArticleId> selection() const;
    [[nodiscard]] QString writingLanguage() const;

    LibrarySession &m_session;
    QMainWindow &m_window;
    Theme &m_theme;
    Translations &m_translations;
    WindowSettings m_settings;
    QString m_libraryName;
    ArticleTrail m_trail;
    RecentArticles m_recent;
    RevisionId m_restoreNext; ///< of the article now being opened
    bool m_editNext = false;  ///< the article now being opened is a new one
    bool m_narrow = false;    ///< room for one of the side panels only
};

} // namespace rd::ui
