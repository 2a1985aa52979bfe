// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/parts.h"

#include "app/article/body/plaintext.h"
#include "app/text/counts.h"

#include <QCoreApplication>

namespace rd::store {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(rd::Store)
};

} // namespace

const QString &Saved::text() const
{
    if (!m_text) {
        m_text = plainText(content.body);
    }
    return *m_text;
}

int Saved::words() const
{
    return known ? *known : text::wordCount(text());
}

std::optional<ArticleState> Repository::Parts::need(ArticleId id) const
{
    auto state = articles.state(id);
    if (!state) {
        connection->abort({ErrorCode::NotFound,
                           Store::tr("There is no article %1 in this library.").arg(id.value),
                           {},
                           connection->path()});
    }
    return state;
}

std::optional<ArticleState> Repository::Parts::needOnBase(ArticleId id, RevisionId base) const
{
    auto state = need(id);
    if (state && state->head != base) {
        connection->abort(
            {ErrorCode::Conflict,
             Store::tr("Somebody saved this article in between. Your text is still "
                       "here and nothing was overwritten: compare the two versions, "
                       "then save again."),
             QStringLiteral("head %1, base %2").arg(state->head.value).arg(base.value),
             connection->path()});
        return std::nullopt;
    }
    return state;
}

void Repository::Parts::appendRevision(ArticleState &state, const Saved &saved,
                                       const SaveOptions &options)
{
    const int words = saved.words();
    ArticleContent content = saved.content;
    // What was published keeps its time, also when an editor has not heard of it yet.
    if (!content.metadata.published) {
        content.metadata.published = state.published;
    }
    state.words = words;
    state.head =
        revisions.append({state.id, options.base, options.author, options.note, words}, content);
    copies.remove(state.id);
    changes.add(Entity::Revision, state.head.value);
    log.add({.kind = options.base.isValid() ? ActivityKind::Saved : ActivityKind::Created,
             .article = state.id,
             .author = options.author,
             .revision = state.head,
             .note = options.note});
    log.followReader(state.id, options.author, state.head);
}

void Repository::Parts::describe(ArticleState &state, const Saved &saved, bool sure, Index when)
{
    const Metadata &metadata = saved.content.metadata;
    SectionId section;
    if (const Section *known = sections.byLabel(metadata.section)) {
        section = known->id;
    } else if (sure && !metadata.section.simplified().isEmpty()) {
        section = sections.ensure(metadata.section, metadata.language);
        changes.add(Entity::Section, section.value);
    }
    const qint64 before = state.position;
    const bool renamed = metadata.headline != state.headline;
    articles.describe(state, saved.content, section);
    if (renamed) {
        sortKeys.put(state.id, metadata.headline, state.archived);
    }
    keywords.assign(state.id, metadata.keywords);
    keywords.assignCredits(state.id, metadata);
    // A new position at once, though: the old one is free for another article from now on.
    if (when == Index::Now || state.position != before) {
        index.put(state, SearchTexts::of(saved.content, saved.text()));
    } else {
        index.queue(state.id);
    }
    changes.add(Entity::Article, state.id.value);
}

void Repository::Parts::fill(ArticleState &state, const NewArticle &article)
{
    const Saved saved(article.content);
    if (!article.save) {
        log.add({.kind = ActivityKind::Created, .article = state.id, .author = article.author});
        copies.put(state.id, RevisionId(), article.content);
        describe(state, saved, false, Index::WhenIdle);
        return;
    }
    const bool publishes = article.status == Status::Published;
    if (publishes && !article.content.metadata.published) {
        state.published = context.now();
    }
    appendRevision(state, saved, {RevisionId(), article.author, article.note});
    describe(state, saved, true, Index::Now);
    if (publishes) {
        articles.publish(state);
    }
}

void Repository::Parts::take(ArticleState &state, const StepOrder &order)
{
    const StepBefore before{state.status, state.assignee, state.handedBy, state.publishedRevision,
                            state.published};
    if (order.to == Status::Published) {
        const qint64 position = state.position;
        articles.publish(state);
        if (state.position != position) {
            index.indexNow(state);
        }
    }
    articles.setStatus(state.id, order.to);
    state.status = order.to;
    if (const QString assignee = order.handTo.simplified(); !assignee.isEmpty()) {
        articles.assign(state.id, assignee, order.author.simplified());
        state.assignee = assignee;
        log.add({.kind = ActivityKind::Assigned,
                 .article = state.id,
                 .author = order.author,
                 .revision = state.head,
                 .note = assignee});
    }
    const qint64 step = log.add({.kind = ActivityKind::StepTaken,
                                 .article = state.id,
                                 .author = order.author,
                                 .revision = state.head,
                                 .status = order.to,
                                 .note = order.note.trimmed()});
    log.keepBefore(step, before, state.assignee);
    changes.add(Entity::Article, state.id.value);
}

void Repository::Parts::note(ActivityKind kind, const ArticleState &state, const QString &author,
                             const QString &note)
{
    log.add({.kind = kind,
             .article = state.id,
             .author = author,
             .revision = state.head,
             .note = note});
    changes.add(Entity::Article, state.id.value);
}

Result<void> Repository::Parts::settleIndex(const std::function<bool()> &stop)
{
    if (connection->isReadOnly()) {
        return {};
    }
    {
        Transaction transaction(*connection, Mode::Read);
        const bool behind = index.isBehind();
        if (auto ended = transaction.end(); !ended || !behind) {
            return ended;
        }
    }
    Transaction transaction(*connection, Mode::Quick);
    while (index.workQueue() && !stop()) {
    }
    return transaction.end();
}

void Repository::Parts::relabel(ArticleContent &content, SectionId section)
{
    const Section *known =
        section.isValid() ? sections.byId(section) : sections.byLabel(content.metadata.section);
    if (known != nullptr) {
        content.metadata.section = known->label(content.metadata.language);
    }
}

} // namespace rd::store
