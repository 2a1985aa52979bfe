// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/dossiers.h"

#include "app/store/parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace rd::store {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(rd::Store)
};

/// False, with NotFound left in the connection, when there is no such dossier.
bool need(const Repository::Parts &parts, DossierId id)
{
    const bool there =
        parts.connection->number(QStringLiteral("SELECT 1 FROM dossier WHERE id = ?"), {id.value})
            .has_value();
    if (!there) {
        parts.connection->abort({ErrorCode::NotFound,
                                 Store::tr("This dossier is not in the library any more."),
                                 {},
                                 parts.connection->path()});
    }
    return there;
}

std::vector<ArticleId> articlesOf(const Repository::Parts &parts, DossierId id, bool binned)
{
    std::vector<ArticleId> articles;
    parts.connection->each(
        QStringLiteral("SELECT a.id FROM dossier_article d CROSS JOIN article a "
                       "ON a.id = d.article_id WHERE d.dossier_id = ? "
                       "AND (a.deleted_ms IS NOT NULL) = ? ORDER BY d.position, a.id"),
        {id.value, binned ? 1 : 0},
        [&articles](const Row &row) { articles.push_back(ArticleId(row.number(0))); });
    return articles;
}

/// Puts articles behind `position`; those that are not in the library are left out.
qint64 put(const Repository::Parts &parts, DossierId id, const std::vector<ArticleId> &articles,
           qint64 position)
{
    qint64 added = 0;
    for (const ArticleId article : articles) {
        parts.connection->run(
            QStringLiteral("INSERT OR IGNORE INTO dossier_article(dossier_id, article_id, "
                           "position) SELECT ?, id, ? FROM article WHERE id = ?"),
            {id.value, ++position, article.value});
        added += parts.connection->changes();
    }
    return added;
}

} // namespace

Result<std::vector<Dossier>> Dossiers::all() const
{
    const Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Read);
    std::vector<Dossier> all;
    parts.connection->each(
        QStringLiteral("SELECT d.id, d.name, d.position, d.uuid, (SELECT count(*) "
                       "FROM dossier_article i CROSS JOIN article a ON a.id = i.article_id "
                       "WHERE i.dossier_id = d.id AND a.deleted_ms IS NULL) "
                       "FROM dossier d ORDER BY d.position, d.id"),
        {}, [&all](const Row &row) {
            all.push_back({DossierId(row.number(0)), row.text(1), static_cast<int>(row.number(2)),
                           row.number(4), row.text(3)});
        });
    return transaction.end(std::move(all));
}

Result<DossierId> Dossiers::save(const Dossier &dossier)
{
    const QString name = dossier.name.simplified();
    if (name.isEmpty()) {
        return fail(ErrorCode::Usage, Store::tr("A dossier needs a name."));
    }
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Write);
    DossierId id = dossier.id;
    if (!id.isValid()) {
        id = DossierId(parts.connection->insert(
            QStringLiteral("INSERT INTO dossier(uuid, name, position) VALUES (?, ?, "
                           "(SELECT coalesce(max(position), -1) + 1 FROM dossier))"),
            {dossier.uuid.isEmpty() ? newUuid() : dossier.uuid, name}));
    } else if (need(parts, id)) {
        parts.connection->run(QStringLiteral("UPDATE dossier SET name = ? WHERE id = ?"),
                              {name, id.value});
    }
    parts.changes.add(Entity::Dossier, id.value);
    return transaction.end(id);
}

Result<void> Dossiers::move(DossierId id, int order)
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Write);
    if (need(parts, id)) {
        std::vector<qint64> ids;
        parts.connection->each(
            QStringLiteral("SELECT id FROM dossier WHERE id <> ? ORDER BY position, id"),
            {id.value}, [&ids](const Row &row) { ids.push_back(row.number(0)); });
        ids.insert(ids.begin() + std::clamp(order, 0, static_cast<int>(ids.size())), id.value);
        int position = 0;
        for (const qint64 one : ids) {
            parts.connection->run(QStringLiteral("UPDATE dossier SET position = ? WHERE id = ?"),
                                  {position++, one});
        }
        parts.changes.add(Entity::Dossier, id.value);
    }
    return transaction.end();
}

Result<std::vector<ArticleId>> Dossiers::remove(DossierId id)
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Write);
    std::vector<ArticleId> articles;
    if (need(parts, id)) {
        articles = articlesOf(parts, id, false);
        parts.connection->run(QStringLiteral("DELETE FROM dossier WHERE id = ?"), {id.value});
        parts.changes.add(Entity::Dossier, id.value);
    }
    return transaction.end(std::move(articles));
}

Result<std::vector<ArticleRow>> Dossiers::articles(DossierId id) const
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Read);
    std::vector<ArticleRow> rows;
    if (need(parts, id)) {
        parts.sections.all();
        rows = parts.list.rowsOf(
            QStringLiteral("SELECT %1 FROM dossier_article d CROSS JOIN article a "
                           "ON a.id = d.article_id WHERE d.dossier_id = ? "
                           "AND a.deleted_ms IS NULL ORDER BY d.position, a.id")
                .arg(ArticleList::columns()),
            {id.value}, {});
    }
    return transaction.end(std::move(rows));
}

Result<qint64> Dossiers::add(DossierId id, const std::vector<ArticleId> &articles)
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Write);
    qint64 added = 0;
    if (need(parts, id)) {
        const qint64 last =
            parts.connection
                ->number(QStringLiteral(
                             "SELECT max(position) FROM dossier_article WHERE dossier_id = ?"),
                         {id.value})
                .value_or(0);
        added = put(parts, id, articles, last);
        parts.changes.add(Entity::Dossier, id.value);
    }
    return transaction.end(added);
}

Result<void> Dossiers::take(DossierId id, const std::vector<ArticleId> &articles)
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Write);
    if (need(parts, id)) {
        for (const ArticleId article : articles) {
            parts.connection->run(QStringLiteral("DELETE FROM dossier_article "
                                                 "WHERE dossier_id = ? AND article_id = ?"),
                                  {id.value, article.value});
        }
        parts.changes.add(Entity::Dossier, id.value);
    }
    return transaction.end();
}

Result<void> Dossiers::setArticles(DossierId id, const std::vector<ArticleId> &articles)
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Write);
    if (need(parts, id)) {
        const std::vector<ArticleId> binned = articlesOf(parts, id, true);
        parts.connection->run(QStringLiteral("DELETE FROM dossier_article WHERE dossier_id = ?"),
                              {id.value});
        put(parts, id, articles, 0);
        put(parts, id, binned, static_cast<qint64>(articles.size()));
        parts.changes.add(Entity::Dossier, id.value);
    }
    return transaction.end();
}

} // namespace rd::store
