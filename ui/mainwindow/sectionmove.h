// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"
#include "app/base/result.h"
#include "app/store/asyncstore.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace rd::ui {

class OpenArticle;
class OpenArticles;

/// Gives articles another section, as one would by hand in each of them: the text somebody has
/// open changes with it, and undo there knows.
class SectionMove final : public QObject
{
    Q_OBJECT
public:
    SectionMove(store::AsyncStore &store, OpenArticles &articles, QObject *parent);

    void move(const QList<ArticleId> &ids, SectionId section);

Q_SIGNALS:
    /// Done; `undo` takes it back.
    void done(const QString &notice, const std::function<void()> &undo);
    void failed(const rd::Error &error);

private:
    using Labels = QHash<ArticleId, QString>;
    void moveTo(const QList<ArticleId> &ids, const Section &section);
    void takeBack(const Labels &before);
    /// Opens it for as long as it takes.
    void change(ArticleId id, const std::function<void(OpenArticle &)> &edit);

    store::AsyncStore &m_store;
    OpenArticles &m_articles;
};

} // namespace rd::ui
