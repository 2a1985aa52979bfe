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

void OpenArticles::setAuthor(const QString &author)
{
    m_author = author;
    for (const Entry &open : std::as_const(m_open)) {
        open.article->setAuthor(author);
    }
}

void OpenArticles::open(ArticleId id, QObject *view, const Opened &done)
{
    connect(view, &QObject::destroyed, this, &OpenArticles::closeAll, Qt::UniqueConnection);
    if (OpenArticle *open = find(id)) {
        m_open[id].views.insert(view);
        return done(open);
    }
    auto future = m_store.run(AsyncStore::Lane::Read, [id](const store::Repository &repository) {
        return repository.article(id);
    });
    deliver(future, view, [this, id, view, done](Result<Article> article) {
        if (!article) {
            return done(fail(article.error()));
        }
        if (!find(id)) { // asked for twice before the first answer
            adopt(std::move(*article));
        }
        m_open[id].views.insert(view);
        done(find(id));
    });
}

void OpenArticles::adopt(Article article)
{
    const ArticleId id = article.id;
    auto *open = new OpenArticle(std::move(article), m_store, m_author, this);
    m_open.insert(id, {open, {}});
    connect(open, &OpenArticle::saveStateChanged, this, [this, id] { forgetIfSaved(id); });
}

OpenArticle *OpenArticles::find(ArticleId id) const
{
    return m_open.value(id).article;
}

void OpenArticles::close(ArticleId id, QObject *view)
{
    const auto entry = m_open.find(id);
    if (entry != m_open.end()) {
        entry->views.remove(view);
        if (entry->views.isEmpty()) {
            entry->article->flush();
            forgetIfSaved(id);
        }
    }
}

void OpenArticles::closeAll(QObject *view)
{
    for (const ArticleId id : m_open.keys()) {
        if (m_open.value(id).views.contains(view)) {
            close(id, view);
        }
    }
}

/// What is still on its way to the disk stays: read again too early it would be the older text.
void OpenArticles::forgetIfSaved(ArticleId id)
{
    const auto entry = m_open.find(id);
    if (entry != m_open.end() && entry->views.isEmpty() &&
        entry->article->saveState() == OpenArticle::SaveState::Saved) {
        entry->article->deleteLater();
        m_open.erase(entry);
    }
}

void OpenArticles::flush()
{
    for (const Entry &open : std::as_const(m_open)) {
        open.article->flush();
    }
}

void OpenArticles::follow(const std::vector<store::Change> &changes)
{
    QSet<ArticleId> touched;
    for (const store::Change &change : changes) {
        if (change.entity == store::Entity::Story) {
            for (const Entry &open : std::as_const(m_open)) {
                if (open.article->article().storyId.value == change.id) {
                    touched.insert(open.article->id());
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
