// SPDX-License-Identifier: GPL-3.0-or-later
// StoryMerge: what is to be done, and the records beside the articles.
#include "app/store/storymerge.h"

#include "app/article/body/xhtml.h"
#include "app/store/packagecheck.h"
#include "app/store/storypacker.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>
#include <limits>

namespace rd::store {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(rd::Store)
};

const PackedRevision *find(const PackedArticle &article, const QString &uuid)
{
    const auto found =
        std::find_if(article.revisions.begin(), article.revisions.end(),
                     [&uuid](const PackedRevision &revision) { return revision.uuid == uuid; });
    return found == article.revisions.end() ? nullptr : &*found;
}

bool isEmbargo(ActivityKind kind)
{
    return kind == ActivityKind::EmbargoSet || kind == ActivityKind::EmbargoLifted;
}

} // namespace

StoryMerge::StoryMerge(Repository::Parts &parts, StoryPackage package)
    : m_parts(parts)
    , m_package(std::move(package))
{}

void StoryMerge::refuse(ErrorCode code, const QString &message, const QString &detail)
{
    m_parts.connection->abort({code, message, detail, m_parts.connection->path()});
}

/// The same text gets the same UUID every time it comes.
void StoryMerge::saveTyped(PackedArticle &article) const
{
    if (!article.workingCopy) {
        return;
    }
    const ArticleContent content = *std::move(article.workingCopy);
    article.workingCopy.reset();
    const PackedRevision *head = find(article, article.head);
    if (head != nullptr && head->content == content) {
        return;
    }
    const QByteArray text = toJson(content) + toXhtml(content.body);
    const QByteArray name =
        article.head.toLatin1() + QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    const QString uuid =
        QUuid::createUuidV5(QUuid::fromString(article.uuid), name).toString(QUuid::WithoutBraces);
    if (find(article, uuid) == nullptr) {
        article.revisions.push_back({uuid, article.head, m_package.packed, m_package.packedBy,
                                     Store::tr("Not saved yet by the sender"), content});
    }
    article.head = uuid;
}

void StoryMerge::plan()
{
    if (auto checked = checkPackage(m_package); !checked) {
        m_parts.connection->abort(checked.error());
        return;
    }
    m_story = StoryId(
        m_parts.connection
            ->number(QStringLiteral("SELECT id FROM story WHERE uuid = ?"), {m_package.story})
            .value_or(0));
    for (const Media &media : m_package.media) {
        const QByteArray ours = m_parts.media.hashOf(media.uuid);
        if (!ours.isEmpty() &&
            ours != QCryptographicHash::hash(media.bytes, QCryptographicHash::Sha256)) {
            refuse(ErrorCode::Corrupt,
                   Store::tr("A picture in the package is not what it says it is. Nothing was "
                             "changed."),
                   media.uuid);
        }
    }
    for (PackedArticle &article : m_package.articles) {
        saveTyped(article);
    }
    for (const PackedArticle &article : m_package.articles) {
        Pair pair;
        pair.theirs = &article;
        planPair(pair);
        m_pairs.push_back(std::move(pair));
    }
}

void StoryMerge::planPair(Pair &pair)
{
    const ArticleId id(
        m_parts.connection
            ->number(QStringLiteral("SELECT id FROM article WHERE uuid = ?"), {pair.theirs->uuid})
            .value_or(0));
    for (const PackedRevision &revision : pair.theirs->revisions) {
        const ArticleId owner = m_parts.revisions.ownerOf(revision.uuid);
        if (owner.isValid() && owner != id) {
            refuse(ErrorCode::Corrupt,
                   Store::tr("The package claims a saved version of another article. Nothing was "
                             "changed."),
                   revision.uuid);
        }
    }
    for (const Comment &comment : pair.theirs->comments) {
        const auto ours = m_parts.comments.byUuid(comment.uuid);
        if (ours && ours->article != id) {
            refuse(ErrorCode::Corrupt,
                   Store::tr("The package claims a comment of another article. Nothing was "
                             "changed."),
                   comment.uuid);
        }
    }
    for (const ApprovalRequest &request : pair.theirs->requests) {
        const auto ours = m_parts.approvals.request(request.uuid);
        if (ours && ours->article != id) {
            refuse(ErrorCode::Corrupt,
                   Store::tr("The package claims an approval of another article. Nothing was "
                             "changed."),
                   request.uuid);
        }
    }
    if (!id.isValid()) {
        return;
    }
    pair.ours = m_parts.articles.state(id);
    if (pair.ours && pair.ours->story != m_story) {
        refuse(ErrorCode::Conflict,
               Store::tr("An article of the package belongs to another story here. Nothing was "
                         "changed. Link the two first, then open the package again."),
               pair.theirs->uuid);
    }
    if (pair.ours && m_parts.connection->ok()) {
        relate(pair);
    }
}

bool StoryMerge::isOnTop(const Pair &pair, const QString &upper, const QString &lower) const
{
    QHash<QString, QString> bases;
    for (const RevisionTag &tag : m_parts.revisions.tagsOf(pair.ours->id)) {
        bases.insert(tag.uuid, tag.base);
    }
    for (const PackedRevision &revision : pair.theirs->revisions) {
        if (!bases.contains(revision.uuid)) { // what is saved here is not told otherwise
            bases.insert(revision.uuid, revision.base);
        }
    }
    QString next = upper;
    for (qsizetype steps = 0; steps <= bases.size() && !next.isEmpty(); ++steps) {
        if (next == lower) {
            return true;
        }
        next = bases.value(next);
    }
    return lower.isEmpty();
}

void StoryMerge::relate(Pair &pair)
{
    const ArticleState &ours = *pair.ours;
    const PackedArticle &theirs = *pair.theirs;
    QString ourHead;
    for (const RevisionTag &tag : m_parts.revisions.tagsOf(ours.id)) {
        ourHead = tag.id == ours.head ? tag.uuid : ourHead;
    }
    if (auto copy = m_parts.copies.ofArticle(ours.id)) {
        pair.ourText = std::move(copy->content);
        pair.typed = true;
    } else {
        pair.ourText = m_parts.revisions.content(ours.head);
    }
    ActivityFilter ofIt;
    ofIt.article = ours.id;
    for (const Activity &line : m_parts.log.read(ofIt, 0, std::numeric_limits<int>::max())) {
        if (movesArticle(line.kind)) {
            pair.ourLastStep = std::max(pair.ourLastStep, line.at.utcMs);
        } else if (isEmbargo(line.kind)) {
            m_ourEmbargoAt = std::max(m_ourEmbargoAt, line.at.utcMs);
        }
    }
    if (isOnTop(pair, ourHead, theirs.head)) {
        pair.relation = Relation::Same;
        return;
    }
    const PackedRevision *head = find(theirs, theirs.head);
    const bool sameText = head != nullptr && pair.ourText == head->content;
    const bool forward = !pair.typed && isOnTop(pair, theirs.head, ourHead);
    pair.relation = forward || sameText ? Relation::Forward : Relation::Apart;
}

std::vector<PackageConflict> StoryMerge::conflicts() const
{
    std::vector<PackageConflict> conflicts;
    for (const Pair &pair : m_pairs) {
        const PackedRevision *head = find(*pair.theirs, pair.theirs->head);
        if (pair.relation != Relation::Apart || head == nullptr) {
            continue;
        }
        PackageConflict conflict{pair.theirs->uuid, pair.ourText.value_or(ArticleContent{}),
                                 head->content,     {},
                                 head->author,      pair.ours->updated,
                                 head->saved};
        for (const RevisionTag &tag : m_parts.revisions.tagsOf(pair.ours->id)) {
            if (tag.id == pair.ours->head) {
                conflict.ourAuthor = tag.author;
                conflict.ourTime = tag.saved;
            }
        }
        if (const auto copy = m_parts.copies.ofArticle(pair.ours->id)) {
            conflict.ourTime = copy->saved;
        }
        conflicts.push_back(std::move(conflict));
    }
    return conflicts;
}

void StoryMerge::mergeMedia()
{
    for (const Media &media : m_package.media) {
        if (!m_parts.media.hashOf(media.uuid).isEmpty()) {
            continue;
        }
        const MediaFiles::Added added = m_parts.media.add(media);
        if (added.uuid != media.uuid) {
            m_parts.media.addAlias(added.id, media.uuid);
        }
        m_parts.changes.add(Entity::Media, added.id);
        ++m_report.media;
    }
}

/// Who has the same name here and another UUID may be another person: both stay.
void StoryMerge::mergePersons()
{
    for (Person person : m_package.persons) {
        person.id = {};
        const auto ours = m_parts.persons.byUuid(person.uuid);
        if (ours) {
            if (m_parts.persons.complete(*ours, person)) {
                m_parts.changes.add(Entity::Person, ours->id.value);
            }
        } else if (!person.name.simplified().isEmpty()) {
            m_parts.changes.add(Entity::Person, m_parts.persons.save(person).value);
        }
    }
}

void StoryMerge::mergeComments(Pair &pair)
{
    for (Comment comment : pair.theirs->comments) {
        comment.article = pair.ours->id;
        if (m_parts.comments.wasRemoved(comment.uuid)) {
            continue; // an older package does not bring it back
        }
        if (auto ours = m_parts.comments.byUuid(comment.uuid)) {
            if (comment.resolved && !ours->resolved) {
                ours->resolved = true;
                m_parts.comments.put(*ours);
                pair.changed = true;
            }
            continue;
        }
        m_parts.comments.put(comment);
        ++m_report.comments;
        pair.changed = true;
    }
}

void StoryMerge::mergeApprovals(Pair &pair)
{
    const PackedArticle &theirs = *pair.theirs;
    for (size_t i = 0; i < theirs.requests.size(); ++i) {
        ApprovalRequest request = theirs.requests[i];
        const auto ours = m_parts.approvals.request(request.uuid);
        if (!ours) {
            request.article = pair.ours->id;
            request.revision = revisionOf(theirs.requestRevisions.at(qsizetype(i)));
            m_parts.approvals.add(request);
            pair.changed = true;
        } else if (!ours->returned && request.returned) {
            m_parts.approvals.setReturned(request.uuid, request.returned);
            pair.changed = true;
        }
    }
    const std::vector<BlockApproval> known = m_parts.approvals.answers(pair.ours->id);
    for (const BlockApproval &answer : theirs.approvals) {
        const bool there =
            std::any_of(known.begin(), known.end(), [&answer](const BlockApproval &its) {
                return its.request == answer.request && its.block == answer.block &&
                       its.at == answer.at && its.approved == answer.approved &&
                       its.by == answer.by;
            });
        if (!there) {
            m_parts.approvals.add(answer);
            pair.changed = true;
        }
    }
}

void StoryMerge::mergeEmbargo()
{
    qint64 theirs = 0;
    for (const PackedArticle &article : m_package.articles) {
        for (const Activity &step : article.steps) {
            theirs = isEmbargo(step.kind) ? std::max(theirs, step.at.utcMs) : theirs;
        }
    }
    const auto before = m_parts.stories.embargo(m_story);
    if (theirs > m_ourEmbargoAt) {
        m_parts.stories.setEmbargo(m_story, m_package.embargo);
    } else if (m_ourEmbargoAt == 0) {
        m_parts.stories.holdUntil(m_story, m_package.embargo);
    }
    if (m_parts.stories.embargo(m_story) != before) {
        m_parts.changes.add(Entity::Story, m_story.value);
    }
}

RevisionId StoryMerge::revisionOf(const QString &uuid) const
{
    return RevisionId(
        m_parts.connection->number(QStringLiteral("SELECT id FROM revision WHERE uuid = ?"), {uuid})
            .value_or(0));
}

} // namespace rd::store
