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

    /// Reads the article unless it is open already; `done` gets it in this thread.
    void open(ArticleId id, const std::function<void(Result<OpenArticle *>)> &done);
    [[nodiscard]] OpenArticle *find(ArticleId id) const;
    /// Writes what is pending and forgets it.
    void close(ArticleId id);
    /// Writes every pending working copy.
    void flush();

Q_SIGNALS:
    void failed(const rd::Error &error);

private:
    void follow(const std::vector<store::Change> &changes);

    store::AsyncStore &m_store;
    QString m_author;
    QHash<ArticleId, OpenArticle *> m_open;
};

} // namespace rd::ui
