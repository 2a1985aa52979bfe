// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/librarycommands.h"

#include "app/base/deliver.h"
#include "app/store/desk.h"
#include "app/workspace/versions.h"

namespace rd::ui {

using store::AsyncStore;
using store::Repository;

LibraryCommands::LibraryCommands(AsyncStore &store, QString author, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_author(std::move(author))
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
    found([genre, language, author = m_author](Repository &repository) {
        return workspace::newArticle(repository, genre, language, author);
    });
}

void LibraryCommands::duplicate(ArticleId original)
{
    found([original, author = m_author](Repository &repository) {
        return workspace::copyArticle(repository, original, author);
    });
}

void LibraryCommands::addVersion(ArticleId original, const QString &language)
{
    found([original, language, author = m_author](Repository &repository) {
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
        [from, to, author = m_author](Repository &repository, ArticleId article) {
            return store::Desk(repository).takeStep(article, {from, to, {}, {}, author});
        },
        [this, id, to] {
            const auto takeBack = [this, id] {
                change(
                    {id},
                    [author = m_author](Repository &repository, ArticleId article) {
                        return store::Desk(repository).takeBackStep(article, author);
                    },
                    [] {});
            };
            Q_EMIT done(tr("Status: %1").arg(statusLabel(to)), takeBack);
        });
}

void LibraryCommands::setArchived(const QList<ArticleId> &ids, bool archived)
{
    change(
        ids,
        [archived](Repository &repository, ArticleId id) {
            return repository.setArchived(id, archived);
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
        ids, [](Repository &repository, ArticleId id) { return repository.deleteArticle(id); },
        [this, ids] {
            Q_EMIT binned(ids);
            Q_EMIT done(tr("%n article(s) moved to the bin", nullptr, static_cast<int>(ids.size())),
                        [this, ids] { putBack(ids); });
        });
}

void LibraryCommands::putBack(const QList<ArticleId> &ids)
{
    change(
        ids, [](Repository &repository, ArticleId id) { return repository.restoreArticle(id); },
        [this, ids] {
            Q_EMIT done(tr("%n article(s) put back", nullptr, static_cast<int>(ids.size())),
                        [this, ids] { moveToBin(ids); });
        });
}

} // namespace rd::ui
