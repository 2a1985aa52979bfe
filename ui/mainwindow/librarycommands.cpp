// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/librarycommands.h"

#include "app/base/deliver.h"
#include "app/store/desk.h"
#include "app/store/templates.h"
#include "app/workspace/versions.h"
#include "ui/mainwindow/personal.h"

namespace rd::ui {

using store::AsyncStore;
using store::Repository;

LibraryCommands::LibraryCommands(AsyncStore &store, const Personal &personal, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_personal(personal)
{}

void LibraryCommands::found(const Job &job)
{
    deliver(m_store.run(AsyncStore::Lane::Save, job), this, [this](const Result<ArticleId> &id) {
        if (id) {
            Q_EMIT created(*id);
        } else {
            Q_EMIT failed(id.error());
        }
    });
}

void LibraryCommands::create(Genre genre, const QString &language)
{
    begin(workspace::newContent(genre, language, m_personal.profile().name));
}

void LibraryCommands::begin(const ArticleContent &content)
{
    const PreferenceValues &wishes = m_personal.preferences().values();
    const workspace::BeginOptions options{m_personal.profile().name, wishes.signNew, wishes.source};
    found([content, options](Repository &repository) {
        return workspace::beginArticle(repository, content, options);
    });
}

void LibraryCommands::beginFrom(TemplateId id, const QString &language)
{
    auto future = m_store.run(AsyncStore::Lane::Read, [id](Repository &repository) {
        return store::Templates(repository).content(id);
    });
    deliver(future, this, [this, language](const Result<ArticleContent> &content) {
        if (!content) {
            Q_EMIT failed(content.error());
            return;
        }
        ArticleContent beginning = *content;
        if (beginning.metadata.language.isEmpty()) {
            beginning.metadata.language = language;
        }
        begin(beginning);
    });
}

void LibraryCommands::duplicate(ArticleId original)
{
    found([original, author = m_personal.profile().name](Repository &repository) {
        return workspace::copyArticle(repository, original, author);
    });
}

void LibraryCommands::addVersion(ArticleId original, const QString &language)
{
    found([original, language, author = m_personal.profile().name](Repository &repository) {
        return workspace::addLanguageVersion(repository, original, language, author);
    });
}

void LibraryCommands::change(const QList<ArticleId> &ids,
                             const std::function<Result<void>(Repository &, ArticleId)> &job,
                             const std::function<void()> &then)
{
    auto future = m_store.run(AsyncStore::Lane::Save, [ids, job](Repository &repository) {
        return repository.inTransaction([&]() -> Result<void> {
            for (ArticleId id : ids) {
                if (auto one = job(repository, id); !one) {
                    return one;
                }
            }
            return {};
        });
    });
    deliver(future, this, [this, then](const Result<void> &result) {
        if (result) {
            then();
        } else {
            Q_EMIT failed(result.error());
        }
    });
}

void LibraryCommands::setStatus(ArticleId id, Status from, Status to)
{
    change(
        {id},
        [from, to, author = m_personal.profile().name](Repository &repository, ArticleId article) {
            return store::Desk(repository).takeStep(article, {from, to, {}, {}, author});
        },
        [this, id, to] {
            Q_EMIT done(tr("Status: %1").arg(statusLabel(to)), [this, id] { takeBackStep(id); });
        });
}

/// Publishing is taken back with its time and the version it pinned.
void LibraryCommands::takeBackStep(ArticleId id)
{
    change(
        {id},
        [author = m_personal.profile().name](Repository &repository, ArticleId article) {
            return store::Desk(repository).takeBackStep(article, author);
        },
        [] {});
}

void LibraryCommands::setArchived(const QList<ArticleId> &ids, bool archived)
{
    change(
        ids,
        [archived, author = m_personal.profile().name](Repository &repository, ArticleId id) {
            return repository.setArchived(id, archived, author);
        },
        [this, ids, archived] {
            const int count = static_cast<int>(ids.size());
            const QString notice =
                archived ? tr("%n article(s) moved to the archive", nullptr, count)
                         : tr("%n article(s) taken out of the archive", nullptr, count);
            Q_EMIT done(notice, [this, ids, archived] { setArchived(ids, !archived); });
        });
}

void LibraryCommands::moveToBin(const QList<ArticleId> &ids)
{
    change(
        ids,
        [author = m_personal.profile().name](Repository &repository, ArticleId id) {
            return repository.deleteArticle(id, author);
        },
        [this, ids] {
            Q_EMIT binned(ids);
            Q_EMIT done(tr("%n article(s) moved to the bin", nullptr, static_cast<int>(ids.size())),
                        [this, ids] { putBack(ids); });
        });
}

void LibraryCommands::putBack(const QList<ArticleId> &ids)
{
    change(
        ids,
        [author = m_personal.profile().name](Repository &repository, ArticleId id) {
            return repository.restoreArticle(id, author);
        },
        [this, ids] {
            Q_EMIT returned(ids);
            Q_EMIT done(tr("%n article(s) put back", nullptr, static_cast<int>(ids.size())),
                        [this, ids] { moveToBin(ids); });
        });
}

} // namespace rd::ui
