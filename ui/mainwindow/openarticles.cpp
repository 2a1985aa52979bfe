// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/openarticles.h"

#include "app/base/deliver.h"

namespace rd::ui {

using store::AsyncStore;

OpenArticles::OpenArticles(AsyncStore &store, QString author, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_author(std::move(author))
{
    connect(&m_store, &AsyncStore::changed, this, &OpenArticles::follow);
}

void OpenArticles::open(ArticleId id, const std::function<void(Result<OpenArticle *>)> &done)
{
    if (OpenArticle *open = find(id)) {
        return done(open);
    }
    auto future = m_store.run(AsyncStore::Lane::Read, [id](const store::Repository &repository) {
        return repository.article(id);
    });
    deliver(future, this, [this, id, done](Result<Article> article) {
        if (!article) {
            return done(fail(article.error()));
        }
        OpenArticle *&slot = m_open[id];
        if (!slot) { // asked for twice before the first answer
            slot = new OpenArticle(std::move(*article), m_store, m_author, this);
        }
        done(slot);
    });
}

OpenArticle *OpenArticles::find(ArticleId id) const
{
    return m_open.value(id);
}

void OpenArticles::close(ArticleId id)
{
    if (OpenArticle *open = m_open.take(id)) {
        open->flush();
        open->deleteLater();
    }
}

void OpenArticles::flush()
{
    for (OpenArticle *open : std::as_const(m_open)) {
        open->flush();
    }
}

void OpenArticles::follow(const std::vector<store::Change> &changes)
{
    QSet<ArticleId> touched;
    for (const store::Change &change : changes) {
        if (change.entity == store::Entity::Story) {
            for (OpenArticle *open : std::as_const(m_open)) {
                if (open->article().storyId.value == change.id) {
                    touched.insert(open->id());
                }
            }
        } else if (change.entity == store::Entity::Article && find(ArticleId(change.id))) {
            touched.insert(ArticleId(change.id));
        }
    }
    for (ArticleId id : std::as_const(touched)) {
        auto future =
            m_store.run(AsyncStore::Lane::Read, [id](const store::Repository &repository) {
                return repository.article(id);
            });
        deliver(future, this, [this, id](const Result<Article> &article) {
            OpenArticle *open = find(id);
            if (open && article) {
                open->refreshRecord(*article);
            }
        });
    }
}

} // namespace rd::ui
