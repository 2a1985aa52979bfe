// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/stories.h"

#include <set>

namespace rd::store {

StoryId Stories::found(const QString &uuid)
{
    return StoryId(
        m_context.db.insert(QStringLiteral("INSERT INTO story(uuid, created_ms) VALUES (?, ?)"),
                            {uuid.isEmpty() ? newUuid() : uuid, m_context.now().utcMs}));
}

bool Stories::exists(StoryId id) const
{
    return m_context.db.number(QStringLiteral("SELECT 1 FROM story WHERE id = ?"), {id.value})
        .has_value();
}

void Stories::setSource(StoryId story, ArticleId source)
{
    m_context.db.run(QStringLiteral("UPDATE story SET source_article_id = ? WHERE id = ?"),
                     {source.value, story.value});
}

void Stories::tidy(StoryId story)
{
    m_context.db.run(QStringLiteral("UPDATE story SET source_article_id = "
                                    "(SELECT min(id) FROM article WHERE story_id = story.id) "
                                    "WHERE id = ? AND NOT EXISTS (SELECT 1 FROM article a "
                                    "WHERE a.id = source_article_id AND a.story_id = story.id)"),
                     {story.value});
    m_context.db.run(QStringLiteral("DELETE FROM story WHERE id = ? AND NOT EXISTS "
                                    "(SELECT 1 FROM article WHERE story_id = story.id)"),
                     {story.value});
}

QHash<qint64, StoryShown> Stories::shown(const std::vector<qint64> &stories, bool withBin) const
{
    // Several articles of one story may ask: the join below gives its versions for each mention.
    const std::set<qint64> asked(stories.begin(), stories.end());
    QHash<qint64, StoryShown> found;
    m_context.db.each(
        QStringLiteral(
            "SELECT a.story_id, a.id, a.language, a.status, a.id = s.source_article_id, "
            "a.id <> s.source_article_id AND a.source_revision_id IS NOT NULL "
            "AND a.source_revision_id IS NOT o.head_revision_id, s.embargo_ms, s.embargo_zone "
            "FROM json_each(?) j JOIN article a ON a.story_id = j.value "
            "JOIN story s ON s.id = a.story_id LEFT JOIN article o ON o.id = s.source_article_id "
            "WHERE a.deleted_ms IS NULL OR ? ORDER BY 1, 5 DESC, 2"),
        {jsonList(asked), withBin}, [&](const Row &row) {
            StoryShown &story = found[row.number(0)];
            story.versions.push_back({ArticleId(row.number(1)), row.text(2),
                                      static_cast<Status>(row.number(3)), row.number(4) != 0,
                                      row.number(5) != 0});
            story.embargo = momentAt(row, 6);
        });
    return found;
}

std::optional<Moment> Stories::embargo(StoryId story) const
{
    std::optional<Moment> until;
    m_context.db.each(QStringLiteral("SELECT embargo_ms, embargo_zone FROM story WHERE id = ?"),
                      {story.value}, [&until](const Row &row) { until = momentAt(row, 0); });
    return until;
}

void Stories::setEmbargo(StoryId story, const std::optional<Moment> &until)
{
    m_context.db.run(
        QStringLiteral("UPDATE story SET embargo_ms = ?, embargo_zone = ? WHERE id = ?"),
        {msOrNull(until), zoneOf(until), story.value});
}

void Stories::holdUntil(StoryId story, const std::optional<Moment> &until)
{
    const auto present = until ? embargo(story) : std::nullopt;
    if (until && (!present || present->utcMs < until->utcMs)) {
        setEmbargo(story, until);
    }
}

} // namespace rd::store
