// SPDX-License-Identifier: GPL-3.0-or-later
// Repository: articles, their revisions and stories.
#include "app/store/parts.h"
#include "app/store/repository.h"

#include <QCoreApplication>

namespace rd::store {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(rd::Store)
};

} // namespace

Result<ArticleId> Repository::createArticle(const NewArticle &article)
{
    Parts &parts = *m_parts;
    Transaction transaction(*parts.connection, Mode::Write);
    const bool founds = !article.story.isValid();
    if (!founds && !parts.stories.exists(article.story)) {
        parts.connection->abort(
            {ErrorCode::NotFound,
             Store::tr("The story this text is a version of is not in the library."),
             {},
             path()});
    }
    const StoryId story = founds ? parts.stories.found() : article.story;
    const ArticleId id = parts.articles.add(article, story);
    parts.stories.holdUntil(story, article.embargo);
    if (founds) {
        parts.stories.setSource(story, id);
        parts.changes.add(Entity::Story, story.value);
    }
    if (auto state = parts.articles.state(id)) {
        parts.fill(*state, article);
    }
    if (!article.originalBytes.isEmpty()) {
        parts.media.keepOriginal(id, article.originalName, article.originalBytes);
    }
    return transaction.end(id);
}

Result<Article> Repository::article(ArticleId id) const
{
    Parts &parts = *m_parts;
    Transaction transaction(*parts.connection, Mode::Read);
    Article article;
    if (const auto state = parts.need(id)) {
        article.id = id;
        article.uuid = state->uuid;
        article.storyId = state->story;
        article.status = state->status;
        article.archived = state->archived;
        article.corrected = state->corrected;
        article.assignee = state->assignee;
        article.created = state->created;
        article.updated = state->updated;
        article.head = state->head;
        article.published = state->publishedRevision;
        article.base = state->head;
        if (auto copy = parts.copies.ofArticle(id)) {
            article.content = std::move(copy->content);
            article.base = copy->base;
            article.hasWorkingCopy = true;
            parts.relabel(article.content, SectionId());
        } else if (auto content = parts.revisions.content(state->head)) {
            article.content = std::move(*content);
            parts.relabel(article.content, state->section);
            if (!state->section.isValid()) {
                article.content.metadata.section.clear(); // the section was removed since
            }
        }
        if (!article.content.metadata.published) {
            article.content.metadata.published = state->published;
        }
        const StoryShown story =
            parts.stories.shown({state->story.value}, state->deleted).value(state->story.value);
        article.story = story.versions;
        article.embargo = parts.stories.embargo(state->story);
    }
    return transaction.end(std::move(article));
}

Result<ArticleRow> Repository::articleRow(ArticleId id) const
{
    Parts &parts = *m_parts;
    Transaction transaction(*parts.connection, Mode::Read);
    ArticleRow found;
    if (const auto state = parts.need(id)) {
        Condition condition;
        condition.add(QStringLiteral("a.id = ?"), {id.value});
        ListFilter shown;
        shown.deleted = state->deleted;
        auto rows = parts.list.rowsWhere(condition, shown, 1);
        if (!rows.empty()) {
            found = std::move(rows.front());
        }
    }
    return transaction.end(std::move(found));
}

Result<RevisionId> Repository::saveRevision(ArticleId id, const ArticleContent &content,
                                            const SaveOptions &options)
{
    Parts &parts = *m_parts;
    Transaction transaction(*parts.connection, Mode::Write);
    RevisionId revision;
    if (auto state = parts.needOnBase(id, options.base)) {
        const Saved saved(content);
        parts.appendRevision(*state, saved, options);
        parts.describe(*state, saved, true, Parts::Index::WhenIdle);
        revision = state->head;
    }
    return transaction.end(revision);
}

Result<void> Repository::saveWorkingCopy(ArticleId id, const ArticleContent &content,
                                         RevisionId base)
{
    Parts &parts = *m_parts;
    Transaction transaction(*parts.connection, Mode::Quick);
    if (auto state = parts.needOnBase(id, base)) {
        parts.copies.put(id, base, content);
        if (state->head.isValid()) {
            parts.changes.add(Entity::Article, id.value);
        } else {
            // Nothing but the working copy describes it yet.
            parts.describe(*state, Saved(content), false, Parts::Index::WhenIdle);
        }
    }
    return transaction.end();
}

Result<void> Repository::discardWorkingCopy(ArticleId id)
{
    Parts &parts = *m_parts;
    Transaction transaction(*parts.connection, Mode::Write);
    if (const auto state = parts.need(id)) {
        if (state->head.isValid()) {
            parts.copies.remove(id);
        } else {
            parts.articles.setDeleted(id, true); // the text is all there is: to the bin with it
            parts.note(ActivityKind::Deleted, *state, {});
        }
        parts.changes.add(Entity::Article, id.value);
    }
    return transaction.end();
}

Result<void> Repository::setArchived(ArticleId id, bool archived, const QString &author)
{
    Transaction transaction(*m_parts->connection, Mode::Write);
    if (const auto state = m_parts->need(id)) {
        m_parts->articles.setArchived(id, archived);
        m_parts->note(archived ? ActivityKind::Archived : ActivityKind::Unarchived, *state, author);
    }
    return transaction.end();
}

Result<void> Repository::deleteArticle(ArticleId id, const QString &author)
{
    Transaction transaction(*m_parts->connection, Mode::Write);
    if (const auto state = m_parts->need(id)) {
        m_parts->articles.setDeleted(id, true);
        m_parts->note(ActivityKind::Deleted, *state, author);
    }
    return transaction.end();
}

Result<void> Repository::restoreArticle(ArticleId id, const QString &author)
{
    Transaction transaction(*m_parts->connection, Mode::Write);
    if (const auto state = m_parts->need(id)) {
        m_parts->articles.setDeleted(id, false);
        m_parts->note(ActivityKind::Restored, *state, author);
    }
    return transaction.end();
}

Result<void> Repository::linkVersion(ArticleId version, StoryId story, RevisionId sourceRevision,
                                     const QString &author)
{
    Parts &parts = *m_parts;
    Transaction transaction(*parts.connection, Mode::Write);
    const auto state = parts.need(version);
    if (state && !parts.stories.exists(story)) {
        parts.connection->abort({ErrorCode::NotFound,
                                 Store::tr("There is no such story in this library."),
                                 {},
                                 path()});
    }
    if (state) {
        parts.articles.setStory(version, story, sourceRevision);
        parts.stories.holdUntil(story, parts.stories.embargo(state->story));
        parts.stories.tidy(state->story);
        parts.changes.add(Entity::Story, story.value);
        parts.changes.add(Entity::Story, state->story.value);
        parts.note(ActivityKind::Linked, *state, author);
    }
    return transaction.end();
}

Result<void> Repository::unlinkVersion(ArticleId version, const QString &author)
{
    Parts &parts = *m_parts;
    Transaction transaction(*parts.connection, Mode::Write);
    if (const auto state = parts.need(version)) {
        const StoryId own = parts.stories.found();
        parts.articles.setStory(version, own, RevisionId());
        parts.stories.setSource(own, version);
        parts.stories.setEmbargo(own, parts.stories.embargo(state->story));
        parts.stories.tidy(state->story);
        parts.changes.add(Entity::Story, state->story.value);
        parts.changes.add(Entity::Story, own.value);
        parts.note(ActivityKind::Unlinked, *state, author);
    }
    return transaction.end();
}

Result<std::vector<RevisionInfo>> Repository::revisions(ArticleId id) const
{
    Transaction transaction(*m_parts->connection, Mode::Read);
    m_parts->need(id);
    auto infos = m_parts->revisions.ofArticle(id);
    return transaction.end(std::move(infos));
}

Result<ArticleContent> Repository::revisionContent(RevisionId id) const
{
    Transaction transaction(*m_parts->connection, Mode::Read);
    auto content = m_parts->revisions.content(id);
    if (!content) {
        m_parts->connection->abort(
            {ErrorCode::NotFound,
             Store::tr("There is no version %1 in this library.").arg(id.value),
             {},
             path()});
    }
    return transaction.end(content.value_or(ArticleContent{}));
}

} // namespace rd::store
