// SPDX-License-Identifier: GPL-3.0-or-later
// The menu bar of the window and what its actions do.
#include "app/export/exporter.h"
#include "ui/articlelist/articlelistpanel.h"
#include "ui/articlelist/librarysidebar.h"
#include "ui/editor/editorpanel.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/articlepane.h"
#include "ui/mainwindow/filecommands.h"
#include "ui/mainwindow/librarycommands.h"
#include "ui/mainwindow/libraryview.h"
#include "ui/mainwindow/topbar.h"
#include "ui/metadata/metadatapanel.h"
#include "ui/search/collectioncommands.h"
#include "ui/sharing/sharingcommands.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QUndoStack>

namespace rd::ui {

namespace {

struct MenuRow
{
    const char *title;
    std::vector<const char *> actions; ///< "" is a separator
};

const std::vector<MenuRow> &menuRows()
{
    static const std::vector<MenuRow> rows{
        {QT_TRANSLATE_NOOP("rd::ui::LibraryView", "&File"),
         {"newNews", "newInterview", "duplicate", "quickNote", "", "import", "export", "", "save",
          "backup", "", "newWindow", "moveTab", "closeTab", "reopenTab", "closeWindow", "",
          "quit"}},
        {QT_TRANSLATE_NOOP("rd::ui::LibraryView", "&Edit"),
         {"undo", "redo", "", "search", "buildSearch", "saveSearch", "recentSearches",
          "exportResult", "", "replaceAcross", "palette"}},
        {QT_TRANSLATE_NOOP("rd::ui::LibraryView", "&View"),
         {"read", "edit", "split", "focusList", "board", "", "back", "forward", "nextTab",
          "previousTab", "", "sidebar", "metadata", "", "zoomIn", "zoomOut", "fullScreen"}},
        {QT_TRANSLATE_NOOP("rd::ui::LibraryView", "&Article"),
         {"revisions", "articleLog", "", "export", "duplicate", "saveTemplate", "addToDossier", "",
          "archive", "unarchive", "delete", "restore"}},
        {QT_TRANSLATE_NOOP("rd::ui::LibraryView", "&Share"), {}},
        {QT_TRANSLATE_NOOP("rd::ui::LibraryView", "&Newsroom"),
         {"board", "log", "", "people", "sections", "templates", "", "settings", "shortcuts"}},
        {QT_TRANSLATE_NOOP("rd::ui::LibraryView", "&Help"), {"help", "tour", "", "about"}},
    };
    return rows;
}

constexpr int viewMenu = 2;
constexpr int articleMenu = 3;
constexpr qreal zoomStep = 1.1;

QString schemeName(SchemeChoice choice)
{
    switch (choice) {
    case SchemeChoice::System:
        return QStringLiteral("system");
    case SchemeChoice::Light:
        return QStringLiteral("light");
    case SchemeChoice::Dark:
        return QStringLiteral("dark");
    }
    return {};
}

QString schemeLabel(SchemeChoice choice)
{
    switch (choice) {
    case SchemeChoice::System:
        return LibraryView::tr("Follow the &desktop");
    case SchemeChoice::Light:
        return LibraryView::tr("&Light");
    case SchemeChoice::Dark:
        return LibraryView::tr("D&ark");
    }
    return {};
}

} // namespace

void LibraryView::makeMenus()
{
    for (const MenuRow &row : menuRows()) {
        QMenu *menu = m_window.menuBar()->addMenu(QString());
        for (const char *name : row.actions) {
            if (*name) {
                menu->addAction((*m_actions)[name]);
            } else {
                menu->addSeparator();
            }
        }
        m_menus.append(menu);
    }
    // What can be done next is known when the menu opens.
    QMenu *article = m_menus[articleMenu];
    article->insertMenu(article->actions().front(), m_stepMenu);
    article->insertSeparator(article->actions().at(1));
    connect(m_stepMenu, &QMenu::aboutToShow, this, &LibraryView::fillStepMenu);
    makeTabMenus();
    makeChoiceMenus();
    makeFormatActions();
}

void LibraryView::makeChoiceMenus()
{
    auto *languages = new QActionGroup(this);
    for (const QString &language : Translations::available()) {
        QAction *action = m_languageMenu->addAction(Translations::nativeName(language));
        action->setObjectName(QStringLiteral("language_") + language);
        action->setCheckable(true);
        action->setChecked(language == m_translations.current());
        languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] {
            m_settings.language = language;
            m_translations.use(language);
        });
        m_actions->include({action});
    }
    auto *schemes = new QActionGroup(this);
    for (SchemeChoice choice : {SchemeChoice::System, SchemeChoice::Light, SchemeChoice::Dark}) {
        QAction *action = m_schemeMenu->addAction(QString());
        action->setObjectName(QStringLiteral("scheme_") + schemeName(choice));
        action->setData(static_cast<int>(choice));
        action->setCheckable(true);
        action->setChecked(choice == m_settings.scheme);
        schemes->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] {
            m_settings.scheme = choice;
            m_theme.setChoice(choice);
        });
        m_actions->include({action});
    }
    connect(&m_theme, &Theme::changed, this, &LibraryView::checkChoices);
    m_menus[viewMenu]->addSeparator();
    m_menus[viewMenu]->addMenu(m_languageMenu);
    m_menus[viewMenu]->addMenu(m_schemeMenu);
}

/// Another window, or the settings, may have chosen.
void LibraryView::checkChoices()
{
    for (QAction *action : m_languageMenu->actions()) {
        action->setChecked(action->objectName() ==
                           QStringLiteral("language_") + m_translations.current());
    }
    for (QAction *action : m_schemeMenu->actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(m_theme.choice()));
    }
}

void LibraryView::makeFormatActions()
{
    for (const exporting::Exporter *exporter : exporting::exporters()) {
        QAction *action = m_exportMenu->addAction(QString());
        action->setObjectName(QStringLiteral("export_") + exporter->name());
        connect(action, &QAction::triggered, this,
                [this, name = exporter->name()] { exportSelection(name); });
        m_actions->include({action});
    }
}

void LibraryView::connectActions()
{
    const auto on = [this](const char *name, auto slot) {
        connect((*m_actions)[name], &QAction::triggered, this, slot);
    };
    on("newNews", [this] { m_commands->create(Genre::News, writingLanguage()); });
    on("newInterview", [this] { m_commands->create(Genre::Interview, writingLanguage()); });
    on("duplicate", [this] {
        if (const QList<ArticleId> ids = selection(); !ids.isEmpty()) {
            m_commands->duplicate(ids.front());
        }
    });
    on("import", [this] { m_files->import(); });
    on("export", [this] { exportSelection({}); });
    on("backup", [this] { m_files->backUp(); });
    on("save", [this] { m_pane->article()->saveRevision({}); });
    on("quit", [this] { Q_EMIT quitRequested(); });
    on("undo", [this] { m_pane->article()->undoStack()->undo(); });
    on("redo", [this] { m_pane->article()->undoStack()->redo(); });
    on("search", [this] { m_top->focusSearch(); });
    on("read", [this] { setMode(PaneMode::Read); });
    on("edit", [this] { setMode(PaneMode::Edit); });
    on("split", [this] { setMode(PaneMode::Split); });
    connectTabActions();
    connectDeskActions();
    on("focusList", [this] { m_list->setFocus(); });
    on("sidebar", [this](bool shown) { showPanel(m_sidebar, shown); });
    on("metadata", [this](bool shown) { showPanel(m_aside, shown); });
    on("zoomIn", [this] { m_pane->zoom(zoomStep); });
    on("zoomOut", [this] { m_pane->zoom(1 / zoomStep); });
    on("fullScreen",
       [this](bool full) { full ? m_window.showFullScreen() : m_window.showNormal(); });
    on("addToDossier", [this] { m_collections->addToDossier(selection()); });
    on("archive", [this] { m_commands->setArchived(selection(), true); });
    on("unarchive", [this] { m_commands->setArchived(selection(), false); });
    on("delete", [this] { m_commands->moveToBin(selection()); });
    on("restore", [this] { m_commands->putBack(selection()); });
}

void LibraryView::refreshActions()
{
    OpenArticle *article = m_pane->article();
    const auto enable = [this](std::initializer_list<const char *> names, bool enabled) {
        for (const char *name : names) {
            (*m_actions)[name]->setEnabled(enabled);
        }
    };
    enable({"save", "read", "edit", "split", "duplicate", "export", "saveTemplate", "revisions",
            "articleLog"},
           article != nullptr);
    const bool bin = m_list->filter().deleted;
    enable({"delete"}, article && !bin);
    enable({"restore"}, article && bin);
    enable({"undo"}, article && article->undoStack()->canUndo());
    enable({"redo"}, article && article->undoStack()->canRedo());
    const bool archived = article && article->article().archived;
    enable({"archive"}, article && !archived);
    enable({"unarchive"}, archived);
    (*m_actions)["read"]->setChecked(article && m_pane->mode() == PaneMode::Read);
    (*m_actions)["edit"]->setChecked(article && m_pane->mode() == PaneMode::Edit);
    (*m_actions)["split"]->setChecked(article && m_pane->mode() == PaneMode::Split);
    refreshTabActions();
    for (QAction *action : m_exportMenu->actions()) {
        action->setEnabled(article != nullptr);
    }
    QStringList title{article ? article->metadata().headline : QString(), m_libraryName,
                      QStringLiteral("Redaksiya")};
    title.removeAll(QString());
    m_window.setWindowTitle(title.join(QStringLiteral(" — ")));
}

void LibraryView::retranslate()
{
    m_actions->retranslate();
    for (qsizetype i = 0; i < m_menus.size(); ++i) {
        m_menus[i]->setTitle(tr(menuRows()[static_cast<size_t>(i)].title));
    }
    m_stepMenu->setTitle(tr("Next &step"));
    if (m_sharing) {
        m_sharing->retranslate();
        m_fieldMenu->setTitle(tr("Copy a &field"));
    }
    checkChoices();
    m_recentMenu->setTitle(tr("Recent &articles"));
    m_languageMenu->setTitle(tr("&Interface language"));
    m_schemeMenu->setTitle(tr("&Colours"));
    for (QAction *action : m_schemeMenu->actions()) {
        action->setText(schemeLabel(static_cast<SchemeChoice>(action->data().toInt())));
    }
    for (QAction *action : m_exportMenu->actions()) {
        const QString name = action->objectName().section(QLatin1Char('_'), 1);
        if (const exporting::Exporter *exporter = exporting::exporter(name)) {
            action->setText(tr("Export: %1").arg(exporter->label()));
        }
    }
    refreshActions();
}

} // namespace rd::ui
