// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/desk.h"

#include "app/store/parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace rd::store {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(rd::Store)
};

Error refused(const QString &message, const Repository::Parts &parts)
{
    return {ErrorCode::Usage, message, {}, parts.connection->path()};
}

Error movedOn(const Repository::Parts &parts)
{
    return {ErrorCode::Conflict,
            Store::tr("Somebody moved the article on in between. Nothing was changed: look at "
                      "where it stands now."),
            {},
            parts.connection->path()};
}

/// What speaks against the step; nothing when it may be taken.
std::optional<Error> objection(const Repository::Parts &parts, const ArticleState &state,
                               const StepOrder &order)
{
    if (state.status != order.from) {
        return movedOn(parts);
    }
    const Step *step = stepBetween(order.from, order.to);
    if (step == nullptr) {
        return refused(Store::tr("There is no step from “%1” to “%2”.")
                           .arg(statusLabel(order.from), statusLabel(order.to)),
                       parts);
    }
    if (state.archived || state.deleted) {
        return refused(Store::tr("The article is in the archive or in the bin. Take it out, then "
                                 "move it on."),
                       parts);
    }
    if (step->note == NoteRule::Required && order.note.trimmed().isEmpty()) {
        return refused(Store::tr("This step needs a note: %1").arg(step->notePrompt()), parts);
    }
    if (order.to == Status::Published && !state.head.isValid()) {
        return refused(Store::tr("The article was never saved. Save it, then publish it."), parts);
    }
    return std::nullopt;
}

/// Articles that came to the status by a step since then.
// A partial index has to be asked in its own words: 2 is ActivityKind::StepTaken.
std::vector<qint64> steppedTo(const Repository::Parts &parts, Status status, qint64 sinceMs)
{
    std::vector<qint64> ids;
    parts.connection->each(
        QStringLiteral("SELECT DISTINCT article_id FROM activity INDEXED BY activity_step "
                       "WHERE at_ms >= ? AND kind = 2 AND status = ? AND article_id IS NOT NULL"),
        {sinceMs, static_cast<int>(status)},
        [&ids](const Row &row) { ids.push_back(row.number(0)); });
    return ids;
}

/// One column of the board.
std::vector<ArticleRow> columnOf(const Repository::Parts &parts, ListFilter filter, qint64 sinceMs,
                                 int limit)
{
    if (isUnfinished(*filter.status)) {
        return parts.list.rows(filter, 0, limit);
    }
    Condition stepped = conditionOf(filter, QStringLiteral("a"));
    stepped.add(QStringLiteral("a.id IN (SELECT value FROM json_each(?))"),
                {jsonList(steppedTo(parts, *filter.status, sinceMs))});
    auto rows = parts.list.rowsWhere(stepped, filter, limit);
    if (filter.status == Status::Published) { // also what came published, from an import
        filter.sinceMs = std::max(filter.sinceMs.value_or(sinceMs), sinceMs);
        const auto dated = parts.list.rows(filter, 0, limit);
        rows.insert(rows.end(), dated.begin(), dated.end());
        std::sort(rows.begin(), rows.end(), [](const ArticleRow &one, const ArticleRow &other) {
            return one.position > other.position;
        });
        rows.erase(std::unique(rows.begin(), rows.end(),
                               [](const ArticleRow &one, const ArticleRow &other) {
                                   return one.id == other.id;
                               }),
                   rows.end());
        rows.resize(std::min(rows.size(), static_cast<size_t>(std::max(limit, 0))));
    }
    return rows;
}

} // namespace

Desk::Desk(Repository &repository)
    : m_repository(repository)
{}

Result<void> Desk::takeStep(ArticleId id, const StepOrder &order)
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Write);
    if (auto state = parts.need(id)) {
        if (auto error = objection(parts, *state, order)) {
            parts.connection->abort(std::move(*error));
        } else {
            parts.take(*state, order);
        }
    }
    return transaction.end();
}

Result<void> Desk::takeBackStep(ArticleId id, const QString &author)
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Write);
    if (auto state = parts.need(id)) {
        const auto step = parts.log.lastStep(id);
        if (!step) {
            parts.connection->abort({ErrorCode::NotFound,
                                     Store::tr("There is no step that could be taken back."),
                                     {},
                                     m_repository.path()});
        } else if (step->status != state->status || step->head != state->head ||
                   step->assignee != state->assignee || state->archived || state->deleted) {
            parts.connection->abort(movedOn(parts));
        } else {
            const qint64 position = state->position;
            parts.articles.putBack(*state, step->before);
            if (state->position != position) {
                parts.index.indexNow(*state);
            }
            parts.log.forgetBefore(step->activity);
            parts.log.add({.kind = ActivityKind::StepTakenBack,
                           .article = id,
                           .author = author,
                           .revision = state->head,
                           .status = step->before.status});
            parts.changes.add(Entity::Article, id.value);
        }
    }
    return transaction.end();
}

Result<void> Desk::assign(ArticleId id, const QString &assignee, const QString &author)
{
    Repository::Parts &parts = m_repository.parts();
    const QString name = assignee.simplified();
    Transaction transaction(*parts.connection, Mode::Write);
    const auto state = parts.need(id);
    if (state && state->assignee != name) {
        parts.articles.assign(id, name, author.simplified());
        parts.note(ActivityKind::Assigned, *state, author, name);
    }
    return transaction.end();
}

Result<void> Desk::setEmbargo(StoryId story, const std::optional<Moment> &until,
                              const QString &author)
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Write);
    const auto source = parts.connection->number(
        QStringLiteral("SELECT source_article_id FROM story WHERE id = ?"), {story.value});
    if (!parts.stories.exists(story)) {
        parts.connection->abort({ErrorCode::NotFound,
                                 Store::tr("There is no such story in this library."),
                                 {},
                                 m_repository.path()});
    } else if (parts.stories.embargo(story) != until) {
        parts.stories.setEmbargo(story, until);
        parts.log.add({.kind = until ? ActivityKind::EmbargoSet : ActivityKind::EmbargoLifted,
                       .article = ArticleId(source.value_or(0)),
                       .author = author,
                       .note = until ? until->toIso() : QString()});
        parts.changes.add(Entity::Story, story.value);
        parts.connection->run(QStringLiteral("INSERT INTO change_log(entity, row_id) "
                                             "SELECT ?, id FROM article WHERE story_id = ?"),
                              {static_cast<int>(Entity::Article), story.value});
    }
    return transaction.end();
}

Result<std::vector<Activity>> Desk::activity(const ActivityFilter &filter, qint64 before,
                                             int limit) const
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Read);
    auto lines = parts.log.read(filter, before, limit);
    return transaction.end(std::move(lines));
}

Result<QStringList> Desk::colleagues(const QString &prefix, int limit) const
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Read);
    auto names = parts.log.colleagues(prefix, limit);
    return transaction.end(std::move(names));
}

Result<void> Desk::markRead(ArticleId id, const QString &reader)
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Quick);
    const auto state = parts.need(id);
    if (state && !reader.isEmpty() && parts.log.markRead(id, reader, state->head)) {
        parts.changes.add(Entity::Article, id.value);
    }
    return transaction.end();
}

Result<DeskCounts> Desk::counts(const DeskQuery &query) const
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Read);
    const auto count = [&parts](ListFilter::Place place, const DeskQuery &desk) {
        ListFilter filter;
        filter.place = place;
        filter.desk = desk;
        return parts.list.count(filter);
    };
    DeskQuery past = query;
    past.todayEndsMs = query.nowMs;
    const DeskCounts counts{
        count(ListFilter::Place::MyDesk, query), count(ListFilter::Place::DueToday, query),
        count(ListFilter::Place::DueToday, past), count(ListFilter::Place::Waiting, query),
        count(ListFilter::Place::ChangedSincePublished, query)};
    return transaction.end(counts);
}

Result<std::vector<ArticleRow>> Desk::board(const ListFilter &filter, qint64 sinceMs,
                                            int limit) const
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Read);
    std::vector<ArticleRow> cards;
    for (const Status status : allStatuses()) {
        if (filter.status.value_or(status) != status) {
            continue;
        }
        ListFilter column = filter;
        column.status = status;
        column.foldStories = false;
        column.archived = false;
        const auto rows = columnOf(parts, column, sinceMs, limit);
        cards.insert(cards.end(), rows.begin(), rows.end());
    }
    return transaction.end(std::move(cards));
}

} // namespace rd::store
