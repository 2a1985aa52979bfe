// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/base/result.h"
#include "app/store/asyncstore.h"
#include "ui/editor/openarticle.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

namespace rd::ui {

/// The articles that are open, one object each however many views show them. Follows what others
/// (the command line, a colleague) write.
class OpenArticles final : public QObject
{
    Q_OBJECT
public:
    OpenArticles(store::AsyncStore &store, QString author, QObject *parent = nullptr);

    /// Who signs from now on, also in what is open already.
    void setAuthor(const QString &author);
    using Opened = std::function<void(Result<OpenArticle *>)>;
    /// Reads the article unless it is open already; `done` gets it in this thread. It stays open
    /// until every view that asked has closed it or is gone; a view may ask more than once.
    void open(ArticleId id, QObject *view, const Opened &done);
    [[nodiscard]] OpenArticle *find(ArticleId id) const;
    /// The view does not show it any more. After the last one it is forgotten as soon as it is
    /// saved: opened again before, it is the same object.
    void close(ArticleId id, QObject *view);
    /// Writes every pending working copy.
    void flush();

Q_SIGNALS:
    void failed(const rd::Error &error);

private:
    struct Entry
    {
        OpenArticle *article = nullptr;
        QSet<QObject *> views;
    };
    void adopt(Article article);
    void closeAll(QObject *view);
    void forgetIfSaved(ArticleId id);
    void follow(const std::vector<store::Change> &changes);

    store::AsyncStore &m_store;
    QString m_author;
    QHash<ArticleId, Entry> m_open;
};

} // namespace rd::ui
