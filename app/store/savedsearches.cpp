// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/savedsearches.h"

#include "app/store/parts.h"
#include "app/store/queryparser.h"

#include <QCoreApplication>

#include <algorithm>

namespace rd::store {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(rd::Store)
};

using Searches = std::vector<SavedSearch>;

Searches readAll(const Repository::Parts &parts)
{
    Searches all;
    parts.connection->each(
        QStringLiteral("SELECT id, parent_id, name, query, exact_words, position, uuid "
                       "FROM saved_search ORDER BY position, id"),
        {}, [&all](const Row &row) {
            all.push_back({SavedSearchId(row.number(0)),
                           SavedSearchId(row.isNull(1) ? 0 : row.number(1)), row.text(2),
                           row.text(3), row.number(4) != 0, static_cast<int>(row.number(5)),
                           row.text(6)});
        });
    return all;
}

/// What lies inside of `parent`, each before its own children; `all` is in the order of siblings.
void addInside(const Searches &all, SavedSearchId parent, Searches &inside)
{
    int order = 0;
    for (const SavedSearch &search : all) {
        if (search.parent == parent) {
            inside.push_back(search);
            inside.back().order = order++;
            addInside(all, search.id, inside);
        }
    }
}

const SavedSearch *find(const Searches &all, SavedSearchId id)
{
    const auto found = std::find_if(all.begin(), all.end(),
                                    [id](const SavedSearch &search) { return search.id == id; });
    return found == all.end() ? nullptr : &*found;
}

bool isInside(const Searches &all, SavedSearchId id, SavedSearchId parent)
{
    while (id.isValid() && id != parent) {
        const SavedSearch *search = find(all, id);
        id = search != nullptr ? search->parent : SavedSearchId();
    }
    return id.isValid();
}

/// What is wrong with putting `id` under `parent`; nothing when it can be.
std::optional<Error> placeError(const Searches &all, SavedSearchId id, SavedSearchId parent,
                                const QString &path)
{
    if ((id.isValid() && find(all, id) == nullptr) ||
        (parent.isValid() && find(all, parent) == nullptr)) {
        return Error{ErrorCode::NotFound,
                     Store::tr("This saved search is not in the library any more."),
                     {},
                     path};
    }
    if (id.isValid() && isInside(all, parent, id)) {
        return Error{
            ErrorCode::Usage, Store::tr("A saved search cannot be moved into itself."), {}, path};
    }
    return std::nullopt;
}

/// Gives the siblings under `parent` the places 0, 1, 2 … with `id` at `order`.
void arrange(const Repository::Parts &parts, SavedSearchId parent, SavedSearchId id, int order)
{
    std::vector<SavedSearchId> siblings;
    for (const SavedSearch &search : readAll(parts)) {
        if (search.parent == parent && search.id != id) {
            siblings.push_back(search.id);
        }
    }
    const int at = std::clamp(order, 0, static_cast<int>(siblings.size()));
    siblings.insert(siblings.begin() + at, id);
    int position = 0;
    for (const SavedSearchId sibling : siblings) {
        parts.connection->run(QStringLiteral("UPDATE saved_search SET position = ? WHERE id = ?"),
                              {position++, sibling.value});
    }
}

SavedSearchId insert(const Repository::Parts &parts, const SavedSearch &search)
{
    return SavedSearchId(parts.connection->insert(
        QStringLiteral("INSERT INTO saved_search(uuid, parent_id, name, query, exact_words, "
                       "position) VALUES (?, ?, ?, ?, ?, ?)"),
        {search.uuid.isEmpty() ? newUuid() : search.uuid, orNull(search.parent),
         search.name.simplified(), search.query.trimmed(), search.exactWords ? 1 : 0,
         search.order}));
}

} // namespace

Result<Searches> SavedSearches::all() const
{
    const Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Read);
    Searches ordered;
    addInside(readAll(parts), {}, ordered);
    return transaction.end(std::move(ordered));
}

Result<SavedSearchId> SavedSearches::save(const SavedSearch &search)
{
    if (search.name.simplified().isEmpty()) {
        return fail(ErrorCode::Usage, Store::tr("A saved search needs a name."));
    }
    if (const auto parsed = parseQuery(search.query); !parsed) {
        return fail(parsed.error());
    }
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Write);
    const Searches all = readAll(parts);
    SavedSearchId id = search.id;
    if (const auto error = placeError(all, id, search.parent, m_repository.path())) {
        parts.connection->abort(*error);
    } else if (!id.isValid()) {
        id = insert(parts, search);
        arrange(parts, search.parent, id, static_cast<int>(all.size()));
    } else {
        parts.connection->run(
            QStringLiteral("UPDATE saved_search SET parent_id = ?, name = ?, query = ?, "
                           "exact_words = ? WHERE id = ?"),
            {orNull(search.parent), search.name.simplified(), search.query.trimmed(),
             search.exactWords ? 1 : 0, id.value});
    }
    parts.changes.add(Entity::SavedSearch, id.value);
    return transaction.end(id);
}

Result<void> SavedSearches::move(SavedSearchId id, SavedSearchId parent, int order)
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Write);
    if (const auto error = placeError(readAll(parts), id, parent, m_repository.path())) {
        parts.connection->abort(*error);
    }
    parts.connection->run(QStringLiteral("UPDATE saved_search SET parent_id = ? WHERE id = ?"),
                          {orNull(parent), id.value});
    arrange(parts, parent, id, order);
    parts.changes.add(Entity::SavedSearch, id.value);
    return transaction.end();
}

Result<Searches> SavedSearches::remove(SavedSearchId id)
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Write);
    const Searches all = readAll(parts);
    Searches removed;
    if (const auto error = placeError(all, id, {}, m_repository.path())) {
        parts.connection->abort(*error);
    } else {
        removed.push_back(*find(all, id));
        addInside(all, id, removed);
        parts.connection->run(QStringLiteral("DELETE FROM saved_search WHERE id = ?"), {id.value});
        parts.changes.add(Entity::SavedSearch, id.value);
    }
    return transaction.end(std::move(removed));
}

Result<void> SavedSearches::restore(const Searches &removed)
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Write);
    QHash<SavedSearchId, SavedSearchId> again; // ids that were free meanwhile may be taken
    for (SavedSearch search : removed) {
        search.parent = again.value(search.parent, search.parent);
        if (search.parent.isValid() && find(readAll(parts), search.parent) == nullptr) {
            search.parent = {}; // the folder around it went, too
        }
        const SavedSearchId id = insert(parts, search);
        arrange(parts, search.parent, id, search.order);
        again.insert(search.id, id);
        parts.changes.add(Entity::SavedSearch, id.value);
    }
    return transaction.end();
}

} // namespace rd::store
