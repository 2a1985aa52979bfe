// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/resultcommands.h"

#include "app/base/deliver.h"
#include "app/store/hits.h"
#include "app/workspace/replaceacross.h"
#include "ui/articlelist/articlelistpanel.h"
#include "ui/articlelist/librarysidebar.h"
#include "ui/articlelist/words.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/articlepane.h"
#include "ui/mainwindow/filecommands.h"
#include "ui/mainwindow/librarysession.h"
#include "ui/mainwindow/openarticles.h"
#include "ui/mainwindow/topbar.h"
#include "ui/search/collectioncommands.h"
#include "ui/search/dossierdialog.h"
#include "ui/search/querybuilder.h"
#include "ui/search/recentsearches.h"
#include "ui/search/replacedialog.h"
#include "ui/widgets/messagebar.h"

#include <QLineEdit>

#include <limits>

namespace rd::ui {

ResultCommands::ResultCommands(LibraryParts &parts, LibrarySession &session, Theme &theme,
                               QWidget *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_session(session)
    , m_theme(theme)
    , m_window(parent)
{
    QLineEdit *field = makeCollections();
    connectSidebar(field);
    connectActions(field);
}

QLineEdit *ResultCommands::makeCollections()
{
    m_parts.m_collections = new CollectionCommands(m_session.store(), *m_parts.m_sidebar, m_window);
    auto *field = m_parts.m_top->findChild<QLineEdit *>(QStringLiteral("searchField"));
    m_parts.m_searches = new RecentSearches(*field, m_session.personal().preferences().settings(),
                                            m_session.store().libraryUuid());
    const auto error = [this](const Error &what) { m_parts.m_message->showError(what); };
    connect(m_parts.m_collections, &CollectionCommands::failed, this, error);
    connect(m_parts.m_collections, &CollectionCommands::done, this,
            [this](const QString &notice, const std::function<void()> &undo) {
                m_parts.m_message->showNotice(notice, {tr("Undo"), undo});
            });
    connect(m_parts.m_collections, &CollectionCommands::dossierRequested, this,
            [this](store::DossierId id, const QString &name) { showDossier(id.value, name); });
    return field;
}

/// A saved search stands in the field, where it can be changed; another place is no part of it.
void ResultCommands::connectSidebar(QLineEdit *field)
{
    connect(m_parts.m_sidebar, &LibrarySidebar::queryChosen, this,
            [this, field](const QString &text) {
                const bool saved = !text.isEmpty();
                if (saved || field->property("savedSearch").toBool()) {
                    field->setText(text);
                    m_parts.m_list->setQuery(text);
                }
                field->setProperty("savedSearch", saved);
            });
}

void ResultCommands::connectActions(QLineEdit *field)
{
    const auto on = [this](const char *name, auto slot) {
        connect((*m_parts.m_actions)[name], &QAction::triggered, this, slot);
    };
    on("saveSearch",
       [this] { m_parts.m_collections->saveSearch(query(), m_parts.m_list->filter().exactWords); });
    on("recentSearches", [this] {
        m_parts.m_top->focusSearch();
        m_parts.m_searches->show();
    });
    on("buildSearch", [this] { buildSearch(); });
    on("replaceAcross", [this] { replaceAcross(); });
    on("exportResult", [this] { exportResult(); });
    (*m_parts.m_actions)["saveSearch"]->setEnabled(false);
    connect(field, &QLineEdit::textChanged, this, [this](const QString &text) {
        (*m_parts.m_actions)["saveSearch"]->setEnabled(!text.trimmed().isEmpty());
    });
}

QString ResultCommands::query() const
{
    return m_parts.m_top->query();
}

void ResultCommands::buildSearch()
{
    auto future = m_session.store().run(
        store::AsyncStore::Lane::Read,
        [](const store::Repository &repository) { return repository.sections(); });
    deliver(future, this, [this](const Result<std::vector<Section>> &sections) {
        if (!sections) {
            m_parts.m_message->showError(sections.error());
            return;
        }
        QStringList names;
        for (const Section &section : *sections) {
            names.append(section.label(interfaceLanguage()));
        }
        auto *dialog = new QueryBuilder(query(), names, m_theme, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QueryBuilder::searchRequested, this, [this](const QString &built) {
            m_parts.m_top->search(built);
            m_parts.m_searches->note(built);
        });
        connect(dialog, &QueryBuilder::saveRequested, this, [this](const QString &built) {
            m_parts.m_top->search(built);
            m_parts.m_collections->saveSearch(built, false);
        });
        dialog->open();
    });
}

void ResultCommands::showDossier(qint64 id, const QString &name)
{
    auto *dialog =
        new DossierDialog(m_session.store(), store::DossierId(id), name, m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DossierDialog::openRequested, this, &ResultCommands::openRequested);
    connect(dialog, &DossierDialog::exportRequested, this,
            [this](const std::vector<ArticleId> &articles) {
                m_parts.m_files->exportArticles(articles, {}, QStringLiteral("pdf"));
            });
    dialog->show();
}

void ResultCommands::replaceAcross()
{
    m_session.articles().flush();
    std::vector<ReplaceDialog::Scope> scopes;
    const QList<ArticleId> selected = m_parts.m_list->selectedIds();
    if (!query().isEmpty()) {
        scopes.push_back(
            {tr("What the search finds: %1").arg(query()), query(), m_parts.m_list->filter(), {}});
    }
    if (selected.size() > 1) {
        scopes.push_back({tr("%n selected article(s)", nullptr, int(selected.size())),
                          {},
                          {},
                          {selected.begin(), selected.end()}});
    }
    scopes.push_back(
        {tr("All of “%1”").arg(m_parts.m_sidebar->title()), {}, m_parts.m_sidebar->filter(), {}});
    scopes.push_back({tr("All articles of the library"), {}, {}, {}});
    auto *dialog = new ReplaceDialog(m_session.store(), m_parts.m_files->tasks(), m_theme,
                                     std::move(scopes), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAuthor(m_session.profile().name);
    dialog->setEditOpen([this](const workspace::ReplaceArticle &article, const QString &note) {
        return replaceOpen(article, note);
    });
    connect(dialog, &ReplaceDialog::done, this,
            [this](const QString &notice, const std::function<void()> &undo) {
                m_parts.m_message->showNotice(notice, {tr("Undo"), undo});
            });
    connect(dialog, &ReplaceDialog::failed, this,
            [this](const Error &error) { m_parts.m_message->showError(error); });
    dialog->show();
}

/// An article that is open changes there, or what is written in it next would be a conflict.
std::function<void()> ResultCommands::replaceOpen(const workspace::ReplaceArticle &wanted,
                                                  const QString &note)
{
    OpenArticle *open = m_session.articles().find(wanted.id);
    if (!open || open->article().head != wanted.base) {
        return nullptr;
    }
    const ArticleContent before = open->content();
    ArticleContent after = before;
    if (!workspace::replaceIn(after, wanted)) {
        return nullptr; // the store knows better, and says so
    }
    open->replaceContent(tr("Replace"), after);
    open->saveRevision(note);
    return [this, before, id = wanted.id] {
        m_session.articles().open(
            id, this, [this, before, id](const Result<OpenArticle *> &article) {
                if (!article) {
                    m_parts.m_message->showError(article.error());
                    return;
                }
                (*article)->replaceContent(tr("Replacement taken back"), before);
                (*article)->saveRevision(tr("Replacement taken back"));
                m_session.articles().close(id, this);
            });
    };
}

void ResultCommands::exportResult()
{
    auto future = m_session.store().run(
        store::AsyncStore::Lane::Read,
        [text = query(), filter = m_parts.m_list->filter()](const store::Repository &repository) {
            return store::hitsOf(repository, text, filter, std::numeric_limits<int>::max());
        });
    deliver(future, this, [this](const Result<std::vector<ArticleId>> &ids) {
        if (!ids) {
            m_parts.m_message->showError(ids.error());
        } else if (ids->empty()) {
            m_parts.m_message->showNotice(tr("Nothing was found, so there is nothing to export."));
        } else {
            m_parts.m_files->exportArticles(*ids, {}, QStringLiteral("csv"));
        }
    });
}

} // namespace rd::ui
