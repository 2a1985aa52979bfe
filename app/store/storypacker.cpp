// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storypacker.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace rd::store {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(rd::Store)
};

} // namespace

bool isPackedStep(ActivityKind kind)
{
    return kind != ActivityKind::Created && kind != ActivityKind::Saved &&
           kind != ActivityKind::PackageSent && kind != ActivityKind::PackageReceived &&
           kind != ActivityKind::PersonsMerged && kind != ActivityKind::SectionRemoved;
}

bool movesArticle(ActivityKind kind)
{
    return kind == ActivityKind::StepTaken || kind == ActivityKind::StepTakenBack ||
           kind == ActivityKind::Assigned || kind == ActivityKind::Archived ||
           kind == ActivityKind::Unarchived;
}

void StoryPacker::look(const ArticleContent &content)
{
    for (const Block &block : content.body.blocks) {
        if (block.role == BlockRole::Figure) {
            m_media.insert(block.figure.media);
        }
    }
    for (const auto *credits : {&content.metadata.bylines, &content.metadata.credits}) {
        for (const Credit &credit : *credits) {
            m_persons.insert(credit.person);
        }
    }
    for (const Speaker &speaker : content.speakers) {
        m_persons.insert(speaker.person);
    }
}

void StoryPacker::packRevisions(PackedArticle &article, const ArticleState &state)
{
    m_revisions.clear();
    for (const RevisionTag &tag : m_parts.revisions.tagsOf(state.id)) {
        if (auto content = m_parts.revisions.content(tag.id)) {
            look(*content);
            m_revisions.insert(tag.id.value, tag.uuid);
            article.revisions.push_back(
                {tag.uuid, tag.base, tag.saved, tag.author, tag.note, std::move(*content)});
        }
    }
    article.head = m_revisions.value(state.head.value);
    article.published = m_revisions.value(state.publishedRevision.value);
    if (auto copy = m_parts.copies.ofArticle(state.id)) {
        look(copy->content);
        article.workingCopy = std::move(copy->content);
    }
}

void StoryPacker::packApprovals(PackedArticle &article, ArticleId id)
{
    article.requests = m_parts.approvals.requests(id);
    for (ApprovalRequest &request : article.requests) {
        article.requestRevisions.append(m_revisions.value(request.revision.value));
        request.article = {};
        request.revision = {};
    }
    article.approvals = m_parts.approvals.answers(id);
}

PackedArticle StoryPacker::packed(const ArticleState &state, const QString &sourceRevision)
{
    PackedArticle article;
    article.uuid = state.uuid;
    article.status = state.status;
    article.archived = state.archived;
    article.corrected = state.corrected;
    article.assignee = state.assignee;
    article.created = state.created;
    article.sourceRevision = sourceRevision;
    packRevisions(article, state);
    ActivityFilter ofIt;
    ofIt.article = state.id;
    article.steps = m_parts.log.read(ofIt, 0, std::numeric_limits<int>::max());
    std::erase_if(article.steps, [](const Activity &step) { return !isPackedStep(step.kind); });
    std::reverse(article.steps.begin(), article.steps.end());
    for (Activity &step : article.steps) {
        step.sequence = 0;
        step.article = {};
        step.revision = {};
    }
    article.comments = m_parts.comments.ofArticle(state.id);
    for (Comment &comment : article.comments) {
        comment.article = {};
    }
    packApprovals(article, state.id);
    return article;
}

StoryPackage StoryPacker::pack(StoryId story, const QString &author)
{
    StoryPackage package;
    package.library = m_parts.uuid;
    package.packed = m_parts.context.now();
    package.packedBy = author;
    package.embargo = m_parts.stories.embargo(story);
    m_parts.connection->each(
        QStringLiteral("SELECT s.uuid, coalesce(a.uuid, '') FROM story s "
                       "LEFT JOIN article a ON a.id = s.source_article_id WHERE s.id = ?"),
        {story.value}, [&package](const Row &row) {
            package.story = row.text(0);
            package.source = row.text(1);
        });
    std::vector<std::pair<ArticleId, QString>> articles;
    m_parts.connection->each(
        QStringLiteral("SELECT a.id, coalesce(r.uuid, '') FROM article a LEFT JOIN revision r "
                       "ON r.id = a.source_revision_id "
                       "WHERE a.story_id = ? AND a.deleted_ms IS NULL ORDER BY a.id"),
        {story.value}, [&articles](const Row &row) {
            articles.emplace_back(ArticleId(row.number(0)), row.text(1));
        });
    for (const auto &[id, sourceRevision] : articles) {
        if (const auto state = m_parts.need(id)) {
            package.articles.push_back(packed(*state, sourceRevision));
        }
    }
    for (const QString &uuid : m_media) {
        if (auto media = m_parts.media.byUuid(uuid)) {
            package.media.push_back(std::move(*media));
        }
    }
    for (const QString &uuid : m_persons) {
        auto person = uuid.isEmpty() ? std::nullopt : m_parts.persons.byUuid(uuid);
        const auto known = [&person](const Person &other) { return other.uuid == person->uuid; };
        if (person && std::none_of(package.persons.begin(), package.persons.end(), known)) {
            person->id = {};
            package.persons.push_back(std::move(*person));
        }
    }
    if (package.articles.empty()) {
        m_parts.connection->abort({ErrorCode::NotFound,
                                   Store::tr("There is no such story in this library."),
                                   {},
                                   m_parts.connection->path()});
    }
    return package;
}

} // namespace rd::store
