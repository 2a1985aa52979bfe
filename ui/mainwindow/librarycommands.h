// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/base/result.h"
#include "app/store/asyncstore.h"

#include <QObject>

#include <functional>

namespace rd::ui {

class Personal;

/// What a person does to articles as a whole: found, copy, step on, archive, delete. Each runs in
/// the store's queue; what can be taken back says how.
class LibraryCommands final : public QObject
{
    Q_OBJECT
public:
    LibraryCommands(store::AsyncStore &store, const Personal &personal, QObject *parent = nullptr);

    void create(Genre genre, const QString &language);
    /// A new article that holds this, signed as the person at this desk does.
    void begin(const ArticleContent &content);
    /// From one of the newsroom's own templates; in `language` when it is for any.
    void beginFrom(TemplateId id, const QString &language);
    void duplicate(ArticleId original);
    void addVersion(ArticleId original, const QString &language);
    /// A step of the workflow that needs no note (the StepBar asks for notes).
    void setStatus(ArticleId id, Status from, Status to);
    void takeBackStep(ArticleId id);
    void setArchived(const QList<ArticleId> &ids, bool archived);
    void moveToBin(const QList<ArticleId> &ids);
    void putBack(const QList<ArticleId> &ids);

Q_SIGNALS:
    void created(rd::ArticleId id); ///< open it and write
    void binned(const QList<rd::ArticleId> &ids);
    /// Out of the bin.
    void returned(const QList<rd::ArticleId> &ids);
    /// Done; `undo` takes it back.
    void done(const QString &notice, const std::function<void()> &undo);
    void failed(const rd::Error &error);

private:
    using Job = std::function<Result<ArticleId>(store::Repository &)>;
    void found(const Job &job);
    /// All or none of them, in one transaction.
    void change(const QList<ArticleId> &ids,
                const std::function<Result<void>(store::Repository &, ArticleId)> &job,
                const std::function<void()> &then);

    store::AsyncStore &m_store;
    const Personal &m_personal;
};

} // namespace rd::ui
