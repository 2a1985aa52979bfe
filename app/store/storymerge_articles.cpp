// SPDX-License-Identifier: GPL-3.0-or-later
// StoryMerge: articles, their revisions and where they stand.
#include "app/article/body/xhtml.h"
#include "app/store/storymerge.h"
#include "app/store/storypacker.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace rd::store {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(rd::Store)
};

const PackedRevision &headOf(const PackedArticle &article)
{
    return *std::find_if(
        article.revisions.begin(), article.revisions.end(),
        [&article](const PackedRevision &revision) { return revision.uuid == article.head; });
}

/// When it came out for the first time, where its text does not say.
std::optional<Moment> publishedTime(const PackedArticle &article)
{
    for (const Activity &step : article.steps) {
        if (step.kind == ActivityKind::StepTaken && step.status == Status::Published) {
            return step.at;
        }
    }
    return std::nullopt;
}

} // namespace

MergeReport StoryMerge::apply(const QHash<QString, ConflictChoice> &choices, const QString &author)
{
    m_author = author;
    if (!m_parts.connection->ok()) {
        return m_report;
    }
    const bool founds = !m_story.isValid();
    if (founds) {
        m_story = m_parts.stories.found(m_package.story);
        m_parts.changes.add(Entity::Story, m_story.value);
    }
    m_report.story = m_story;
    mergeMedia();
    mergePersons();
    mergeEmbargo();
    for (Pair &pair : m_pairs) {
        if (pair.relation == Relation::New) {
            addArticle(pair);
        }
        addRevisions(pair);
    }
    for (Pair &pair : m_pairs) {
        if (!m_parts.connection->ok()) {
            break;
        }
        const PackedRevision &head = headOf(*pair.theirs);
        adoptStanding(pair);
        if (pair.relation == Relation::Apart) {
            settle(pair, choices.value(pair.theirs->uuid));
        } else if (pair.relation != Relation::Same) {
            moveHead(pair, head.content, head.uuid);
        }
        mergeSteps(pair);
        mergeComments(pair);
        mergeApprovals(pair);
        finish(pair);
        if (founds && (pair.theirs->uuid == m_package.source || &pair == &m_pairs.front())) {
            m_parts.stories.setSource(m_story, pair.ours->id);
        }
    }
    return m_report;
}

void StoryMerge::addArticle(Pair &pair)
{
    NewArticle article;
    article.uuid = pair.theirs->uuid;
    article.status = pair.theirs->status;
    article.author = pair.theirs->revisions.front().author;
    const ArticleId id = m_parts.articles.add(article, m_story);
    pair.ours = m_parts.articles.state(id);
    if (pair.ours) {
        pair.ours->created = pair.theirs->created;
    }
}

void StoryMerge::addRevisions(Pair &pair)
{
    for (const PackedRevision &revision : pair.theirs->revisions) {
        if (!m_parts.connection->ok() || m_parts.revisions.ownerOf(revision.uuid).isValid()) {
            continue;
        }
        // What cannot be read back must not become somebody's only copy.
        if (auto read = fromXhtml(toXhtml(revision.content.body)); !read) {
            refuse(ErrorCode::Corrupt,
                   Store::tr("A text of the package cannot be kept as it is. Nothing was changed."),
                   read.error().message);
            return;
        }
        const Saved saved(revision.content);
        const RevisionId base = revisionOf(revision.base);
        const RevisionId id =
            m_parts.revisions.append({pair.ours->id, base, revision.author, revision.note,
                                      saved.words(), revision.uuid, revision.saved},
                                     revision.content);
        m_parts.log.add({.kind = base.isValid() ? ActivityKind::Saved : ActivityKind::Created,
                         .article = pair.ours->id,
                         .author = revision.author,
                         .revision = id,
                         .note = revision.note,
                         .at = revision.saved});
        m_parts.changes.add(Entity::Revision, id.value);
        ++m_report.revisions;
        pair.changed = true;
    }
}

void StoryMerge::moveHead(Pair &pair, const ArticleContent &content, const QString &revision)
{
    ArticleState &state = *pair.ours;
    state.head = revisionOf(revision);
    const Saved saved(content);
    state.words = saved.words();
    if (state.status == Status::Published && !state.published) {
        state.published = publishedTime(*pair.theirs);
    }
    m_parts.copies.remove(state.id);
    m_parts.describe(state, saved, true, Repository::Parts::Index::Now);
    if (const RevisionId source = revisionOf(pair.theirs->sourceRevision); source.isValid()) {
        m_parts.articles.setStory(state.id, m_story, source);
    }
    if (state.deleted) {
        m_parts.articles.setDeleted(state.id, false);
        m_parts.note(ActivityKind::Restored, state, m_author);
    }
    pair.changed = true;
}

/// Whatever is chosen, both texts are in the history, and what is chosen stands on theirs: then
/// the same package has nothing new to say, and theirs can go on from it.
void StoryMerge::settle(Pair &pair, ConflictChoice choice)
{
    ArticleState &state = *pair.ours;
    const ArticleContent ours = pair.ourText.value_or(ArticleContent{});
    const PackedRevision &theirs = headOf(*pair.theirs);
    if (pair.typed) {
        m_parts.appendRevision(
            state, Saved(ours),
            {state.head, m_author, Store::tr("Written before the package came")});
    }
    if (choice == ConflictChoice::KeepBoth) {
        copyTheirs(pair);
    }
    moveHead(pair, theirs.content, theirs.uuid);
    if (choice != ConflictChoice::TakeTheirs) {
        const Saved saved(ours);
        m_parts.appendRevision(
            state, saved, {state.head, m_author, Store::tr("Kept over what the package brought")});
        m_parts.describe(state, saved, true, Repository::Parts::Index::Now);
    }
}

void StoryMerge::copyTheirs(const Pair &pair)
{
    const PackedRevision &theirs = headOf(*pair.theirs);
    NewArticle copy;
    copy.uuid = QUuid::createUuidV5(QUuid::fromString(pair.theirs->uuid), theirs.uuid)
                    .toString(QUuid::WithoutBraces);
    copy.content = theirs.content;
    copy.save = true;
    copy.author = theirs.author;
    copy.note = theirs.note;
    if (m_parts.connection->number(QStringLiteral("SELECT 1 FROM article WHERE uuid = ?"),
                                   {copy.uuid})) {
        return; // of an earlier time
    }
    copy.embargo = m_parts.stories.embargo(m_story);
    const StoryId story = m_parts.stories.found();
    const ArticleId id = m_parts.articles.add(copy, story);
    m_parts.stories.setSource(story, id);
    m_parts.stories.setEmbargo(story, copy.embargo);
    if (auto state = m_parts.articles.state(id)) {
        m_parts.fill(*state, copy);
    }
    m_report.copies.push_back(id);
}

/// Who moved the article last says where it stands.
void StoryMerge::adoptStanding(Pair &pair)
{
    const PackedArticle &theirs = *pair.theirs;
    qint64 lastStep = 0;
    QString handedBy = theirs.assignee.isEmpty() ? QString() : m_package.packedBy;
    for (const Activity &step : theirs.steps) {
        if (movesArticle(step.kind)) {
            lastStep = std::max(lastStep, step.at.utcMs);
        }
        if (step.kind == ActivityKind::Assigned && step.note == theirs.assignee) {
            handedBy = step.author;
        }
    }
    ArticleState &state = *pair.ours;
    if (pair.relation != Relation::New && lastStep <= pair.ourLastStep) {
        return;
    }
    state.status = theirs.status;
    state.archived = theirs.archived;
    state.corrected = state.corrected || theirs.corrected;
    state.assignee = theirs.assignee.simplified();
    state.handedBy = state.assignee.isEmpty() ? QString() : handedBy.simplified();
    if (const RevisionId published = revisionOf(theirs.published); published.isValid()) {
        state.publishedRevision = published;
    }
    m_parts.articles.adopt(state);
    pair.changed = true;
    if (pair.relation == Relation::Same && state.status == Status::Published && !state.published) {
        state.published = publishedTime(theirs);
        if (const auto text = m_parts.revisions.content(state.head)) {
            m_parts.describe(state, Saved(*text), true, Repository::Parts::Index::Now);
        }
    }
}

void StoryMerge::mergeSteps(Pair &pair)
{
    for (const Activity &step : pair.theirs->steps) {
        const QVariant status = step.status ? QVariant(static_cast<int>(*step.status)) : QVariant();
        const bool known =
            m_parts.connection
                ->number(QStringLiteral("SELECT 1 FROM activity WHERE article_id = ? AND kind = ? "
                                        "AND at_ms = ? AND author = ? AND note = ? AND "
                                        "status IS ?"),
                         {pair.ours->id.value, static_cast<int>(step.kind), step.at.utcMs,
                          step.author.simplified(), step.note, status})
                .has_value();
        if (!known && isPackedStep(step.kind)) {
            m_parts.log.add({.kind = step.kind,
                             .article = pair.ours->id,
                             .author = step.author,
                             .status = step.status,
                             .note = step.note,
                             .at = step.at});
            pair.changed = true;
        }
    }
}

void StoryMerge::finish(Pair &pair)
{
    if (!pair.changed) {
        return;
    }
    const bool added = pair.relation == Relation::New;
    (added ? m_report.added : m_report.updated).push_back(pair.ours->id);
    m_parts.note(ActivityKind::PackageReceived, *pair.ours, m_author, m_package.packedBy);
    for (const Block &block : headOf(*pair.theirs).content.body.blocks) {
        if (block.role == BlockRole::Figure && !block.figure.media.isEmpty() &&
            m_parts.media.hashOf(block.figure.media).isEmpty()) {
            m_report.skipped.append(Store::tr("A picture of “%1” is not in the package.")
                                        .arg(headOf(*pair.theirs).content.metadata.headline));
        }
    }
}

} // namespace rd::store
