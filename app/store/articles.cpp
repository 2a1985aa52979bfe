// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/articles.h"

#include "app/store/position.h"

namespace rd::store {

namespace {

QString thumbnailOf(const Body &body)
{
    for (const Block &block : body.blocks) {
        if (block.role == BlockRole::Figure && !block.figure.media.isEmpty()) {
            return block.figure.media;
        }
    }
    return {};
}

QString zoneText(const Moment &moment)
{
    return QString::fromLatin1(moment.zone);
}

} // namespace

qint64 Articles::positionFor(const Moment &time, qint64 current) const
{
    const qint64 first = firstPositionOf(time.utcMs);
    const qint64 next = first + positionsPerSecond;
    if (current >= first && current < next) {
        return current;
    }
    const auto last = m_context.db.number(
        QStringLiteral("SELECT max(position) FROM article WHERE position >= ? AND position < ?"),
        {first, next});
    return last ? *last + 1 : first;
}

ArticleId Articles::add(const NewArticle &article, StoryId story)
{
    const Moment now = m_context.now();
    const Moment time = article.content.metadata.published.value_or(now);
    const QString assignee = article.assignee.simplified();
    return ArticleId(m_context.db.insert(
        QStringLiteral("INSERT INTO article(uuid, story_id, position, status, archived, "
                       "created_ms, created_zone, updated_ms, updated_zone, source_revision_id, "
                       "creator, assignee, handed_by) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {article.uuid.isEmpty() ? newUuid() : article.uuid, story.value, positionFor(time, -1),
         static_cast<int>(article.status), article.archived ? 1 : 0, now.utcMs, zoneText(now),
         now.utcMs, zoneText(now), orNull(article.sourceRevision), article.author.simplified(),
         assignee, assignee.isEmpty() ? QString() : article.author.simplified()}));
}

std::optional<ArticleState> Articles::state(ArticleId id) const
{
    std::optional<ArticleState> found;
    m_context.db.each(
        QStringLiteral(
            "SELECT uuid, story_id, section_id, status, archived, corrected, "
            "deleted_ms IS NOT NULL, created_ms, created_zone, updated_ms, "
            "updated_zone, published_ms, published_zone, head_revision_id, "
            "published_revision_id, position, language, words, assignee, handed_by, headline "
            "FROM article WHERE id = ?"),
        {id.value}, [&](const Row &row) {
            found = ArticleState{id,
                                 row.text(0),
                                 StoryId(row.number(1)),
                                 SectionId(row.number(2)),
                                 static_cast<Status>(row.number(3)),
                                 row.number(4) != 0,
                                 row.number(5) != 0,
                                 row.number(6) != 0,
                                 momentAt(row, 7).value_or(Moment{}),
                                 momentAt(row, 9).value_or(Moment{}),
                                 momentAt(row, 11),
                                 row.text(16),
                                 static_cast<int>(row.number(17)),
                                 RevisionId(row.number(13)),
                                 RevisionId(row.number(14)),
                                 row.number(15),
                                 row.text(18),
                                 row.text(19),
                                 row.text(20)};
        });
    return found;
}

void Articles::describe(ArticleState &state, const ArticleContent &content, SectionId section)
{
    const Metadata &metadata = content.metadata;
    const Moment now = m_context.now();
    if (metadata.published) {
        state.published = metadata.published;
    }
    m_context.db.run(
        QStringLiteral("UPDATE article SET headline = ?, lede = ?, updated_ms = ?, "
                       "updated_zone = ?, published_ms = ?, published_zone = ?, urgency = ?, "
                       "target_length = ?, words = ?, head_revision_id = ? WHERE id = ?"),
        {metadata.headline, metadata.lede, now.utcMs, zoneText(now), msOrNull(state.published),
         zoneOf(state.published), metadata.urgency, metadata.targetLength, state.words,
         orNull(state.head), state.id.value});
    state.headline = metadata.headline;
    // What the indexes are made of, only when it changed: naming a column is enough for SQLite to
    // write every index it is in.
    const QVariant deadline = msOrNull(metadata.deadline);
    const QString zone = zoneOf(metadata.deadline);
    const int genre = static_cast<int>(metadata.genre);
    const QString thumbnail = thumbnailOf(content.body);
    m_context.db.run(
        QStringLiteral("UPDATE article SET deadline_ms = ?, deadline_zone = ?, genre = ?, "
                       "thumbnail = ? WHERE id = ? AND (deadline_ms IS NOT ? OR "
                       "deadline_zone <> ? OR genre <> ? OR thumbnail <> ?)"),
        {deadline, zone, genre, thumbnail, state.id.value, deadline, zone, genre, thumbnail});
    const qint64 position = positionFor(state.published.value_or(state.created), state.position);
    if (position != state.position || metadata.language != state.language ||
        section != state.section) {
        m_context.db.run(QStringLiteral("UPDATE article SET position = ?, language = ?, "
                                        "section_id = ? WHERE id = ?"),
                         {position, metadata.language, orNull(section), state.id.value});
        state.position = position;
        state.language = metadata.language;
        state.section = section;
    }
}

void Articles::setWords(ArticleId id, int words)
{
    m_context.db.run(QStringLiteral("UPDATE article SET words = ? WHERE id = ?"),
                     {words, id.value});
}

void Articles::setStatus(ArticleId id, Status status)
{
    m_context.db.run(QStringLiteral("UPDATE article SET status = ? WHERE id = ?"),
                     {static_cast<int>(status), id.value});
}

void Articles::assign(ArticleId id, const QString &assignee, const QString &handedBy)
{
    m_context.db.run(QStringLiteral("UPDATE article SET assignee = ?, handed_by = ? WHERE id = ?"),
                     {assignee, assignee.isEmpty() ? QString() : handedBy, id.value});
}

void Articles::putBack(ArticleState &state, const StepBefore &before)
{
    state.position = positionFor(before.published.value_or(state.created), state.position);
    m_context.db.run(
        QStringLiteral("UPDATE article SET status = ?, assignee = ?, handed_by = ?, "
                       "published_revision_id = ?, published_ms = ?, published_zone = ?, "
                       "position = ? WHERE id = ?"),
        {static_cast<int>(before.status), before.assignee, before.handedBy,
         orNull(before.publishedRevision), msOrNull(before.published), zoneOf(before.published),
         state.position, state.id.value});
}

void Articles::publish(ArticleState &state)
{
    if (!state.published) {
        state.published = m_context.now();
    }
    state.position = positionFor(*state.published, state.position);
    state.publishedRevision = state.head;
    m_context.db.run(
        QStringLiteral("UPDATE article SET published_revision_id = ?, published_ms = ?, "
                       "published_zone = ?, position = ? WHERE id = ?"),
        {orNull(state.head), state.published->utcMs, zoneText(*state.published), state.position,
         state.id.value});
}

void Articles::adopt(const ArticleState &state)
{
    m_context.db.run(QStringLiteral("UPDATE article SET status = ?, archived = ?, corrected = ?, "
                                    "assignee = ?, handed_by = ?, published_revision_id = ?, "
                                    "created_ms = ?, created_zone = ? WHERE id = ?"),
                     {static_cast<int>(state.status), state.archived ? 1 : 0,
                      state.corrected ? 1 : 0, state.assignee, state.handedBy,
                      orNull(state.publishedRevision), state.created.utcMs, zoneText(state.created),
                      state.id.value});
}

void Articles::setArchived(ArticleId id, bool archived)
{
    m_context.db.run(QStringLiteral("UPDATE article SET archived = ? WHERE id = ?"),
                     {archived ? 1 : 0, id.value});
}

void Articles::setDeleted(ArticleId id, bool deleted)
{
    m_context.db.run(QStringLiteral("UPDATE article SET deleted_ms = ? WHERE id = ?"),
                     {deleted ? QVariant(m_context.now().utcMs) : QVariant(), id.value});
}

void Articles::setStory(ArticleId id, StoryId story, RevisionId sourceRevision)
{
    m_context.db.run(
        QStringLiteral("UPDATE article SET story_id = ?, source_revision_id = ? WHERE id = ?"),
        {story.value, orNull(sourceRevision), id.value});
}

} // namespace rd::store
