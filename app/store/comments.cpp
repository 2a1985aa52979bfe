// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/comments.h"

#include "app/store/parts.h"

#include <QCoreApplication>

namespace rd::store {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(rd::Store)
};

Error gone(const Repository::Parts &parts)
{
    return {ErrorCode::NotFound,
            Store::tr("This comment is not there any more."),
            {},
            parts.connection->path()};
}

/// What speaks against keeping the comment; nothing when all is well.
std::optional<Error> objection(const Repository::Parts &parts, const Comment &comment)
{
    const QString path = parts.connection->path();
    if (comment.text.trimmed().isEmpty()) {
        return Error{ErrorCode::Usage, Store::tr("A comment needs words."), {}, path};
    }
    const auto known = parts.comments.byUuid(comment.uuid);
    if (known && known->article != comment.article) {
        return Error{ErrorCode::Usage, Store::tr("This comment belongs to another article."),
                     comment.uuid, path};
    }
    if (comment.parent.isEmpty() || (known && known->parent == comment.parent)) {
        return std::nullopt;
    }
    const auto parent = parts.comments.byUuid(comment.parent);
    if (known || !parent || parent->article != comment.article) {
        return gone(parts);
    }
    return std::nullopt;
}

} // namespace

Comments::Comments(Repository &repository)
    : m_repository(repository)
{}

Result<std::vector<Comment>> Comments::ofArticle(ArticleId id) const
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Read);
    parts.need(id);
    auto comments = parts.comments.ofArticle(id);
    return transaction.end(std::move(comments));
}

Result<void> Comments::save(const Comment &comment)
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Write);
    if (parts.need(comment.article)) {
        if (auto error = objection(parts, comment)) {
            parts.connection->abort(std::move(*error));
        } else {
            Comment kept = comment;
            kept.uuid = comment.uuid.isEmpty() ? newUuid() : comment.uuid;
            parts.comments.put(kept);
            parts.log.remember(comment.author.simplified(), 0);
            parts.changes.add(Entity::Article, comment.article.value);
        }
    }
    return transaction.end();
}

Result<void> Comments::resolve(const QString &uuid, bool resolved)
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Write);
    if (auto comment = parts.comments.byUuid(uuid)) {
        comment->resolved = resolved;
        parts.comments.put(*comment);
        parts.changes.add(Entity::Article, comment->article.value);
    } else {
        parts.connection->abort(gone(parts));
    }
    return transaction.end();
}

Result<void> Comments::remove(const QString &uuid)
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Write);
    if (const auto comment = parts.comments.byUuid(uuid)) {
        parts.comments.remove(uuid);
        parts.changes.add(Entity::Article, comment->article.value);
    } else {
        parts.connection->abort(gone(parts));
    }
    return transaction.end();
}

} // namespace rd::store
