// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/templates.h"

#include "app/article/body/xhtml.h"
#include "app/store/parts.h"

#include <QCoreApplication>

namespace rd::store {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(rd::Store)
};

/// False, with NotFound left in the connection, when there is no such template.
bool need(const Repository::Parts &parts, TemplateId id)
{
    const bool there =
        parts.connection
            ->number(QStringLiteral("SELECT 1 FROM article_template WHERE id = ?"), {id.value})
            .has_value();
    if (!there) {
        parts.connection->abort({ErrorCode::NotFound,
                                 Store::tr("This template is not in the library any more."),
                                 {},
                                 parts.connection->path()});
    }
    return there;
}

TemplateId insert(const Repository::Parts &parts, const TemplateInfo &info,
                  const QVariantList &content)
{
    return TemplateId(parts.connection->insert(
        QStringLiteral("INSERT INTO article_template(uuid, name, language, position, metadata, "
                       "body) VALUES (?, ?, ?, (SELECT coalesce(max(position), -1) + 1 "
                       "FROM article_template), ?, ?)"),
        QVariantList{info.uuid.isEmpty() ? newUuid() : info.uuid, info.name.simplified(),
                     info.language} +
            content));
}

} // namespace

Templates::Templates(Repository &repository)
    : m_repository(repository)
{}

Result<std::vector<TemplateInfo>> Templates::all() const
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Read);
    std::vector<TemplateInfo> all;
    parts.connection->each(
        QStringLiteral("SELECT id, uuid, name, language, position FROM article_template "
                       "ORDER BY position, id"),
        {}, [&all](const Row &row) {
            all.push_back({TemplateId(row.number(0)), row.text(1), row.text(2), row.text(3),
                           static_cast<int>(row.number(4))});
        });
    return transaction.end(std::move(all));
}

Result<ArticleContent> Templates::content(TemplateId id) const
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Read);
    ArticleContent found;
    if (need(parts, id)) {
        parts.connection->each(
            QStringLiteral("SELECT metadata, body FROM article_template WHERE id = ?"), {id.value},
            [&](const Row &row) {
                if (auto content = contentFrom(parts.zip, row.blob(0), row.blob(1))) {
                    found = std::move(*content);
                } else {
                    parts.connection->abort(content.error());
                }
            });
    }
    return transaction.end(std::move(found));
}

Result<TemplateId> Templates::save(const TemplateInfo &info, const ArticleContent &content)
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Write);
    TemplateId id = info.id;
    const QVariantList values{QString::fromUtf8(toJson(content)),
                              parts.zip.pack(toXhtml(content.body))};
    if (info.name.simplified().isEmpty()) {
        parts.connection->abort(
            {ErrorCode::Usage, Store::tr("A template needs a name."), {}, m_repository.path()});
    } else if (!id.isValid()) {
        id = insert(parts, info, values);
    } else if (need(parts, id)) {
        parts.connection->run(QStringLiteral("UPDATE article_template SET name = ?, language = ?, "
                                             "metadata = ?, body = ? WHERE id = ?"),
                              QVariantList{info.name.simplified(), info.language} + values +
                                  QVariantList{id.value});
    }
    parts.changes.add(Entity::Template, id.value);
    return transaction.end(id);
}

Result<void> Templates::remove(TemplateId id)
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Write);
    if (need(parts, id)) {
        parts.connection->run(QStringLiteral("DELETE FROM article_template WHERE id = ?"),
                              {id.value});
        parts.changes.add(Entity::Template, id.value);
    }
    return transaction.end();
}

Result<void> Templates::order(const std::vector<TemplateId> &order)
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Write);
    // Those it does not name follow as they stood.
    parts.connection->run(QStringLiteral("UPDATE article_template SET position = position + ?"),
                          {static_cast<qint64>(order.size())});
    int position = 0;
    for (const TemplateId id : order) {
        if (need(parts, id)) {
            parts.connection->run(
                QStringLiteral("UPDATE article_template SET position = ? WHERE id = ?"),
                {position++, id.value});
            parts.changes.add(Entity::Template, id.value);
        }
    }
    return transaction.end();
}

} // namespace rd::store
