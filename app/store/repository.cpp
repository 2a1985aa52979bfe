// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/repository.h"

#include "app/base/log.h"
#include "app/store/parts.h"
#include "app/store/sqlite/openfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace rd::store {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(rd::Store)
};

constexpr qint64 closingMs = 1000; // for the index; a program that ends may not linger

Result<void> fillNew(Connection &connection, const OpenOptions &options)
{
    Compressor zip;
    const Context context{connection, zip, options.clock, options.zone};
    Transaction transaction(connection, Mode::Write);
    Settings(context).found(newUuid());
    Sections(context).seed();
    SearchIndex(context).found();
    return transaction.end();
}

} // namespace

Repository::Repository(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{}

Repository::~Repository()
{
    QElapsedTimer timer;
    timer.start();
    const auto late = [&timer] { return timer.hasExpired(closingMs); };
    if (auto settled = m_parts->settleIndex(late); !settled) {
        logError(lcStore(), settled.error()); // the queue is kept for the next time
    }
}

Result<std::unique_ptr<Repository>> Repository::open(const QString &path,
                                                     const OpenOptions &options)
{
    auto connection =
        openLibraryFile(path, options, allMigrations(),
                        [&](Connection &fresh) -> Result<void> { return fillNew(fresh, options); });
    if (!connection) {
        return fail(connection.error());
    }
    auto parts = std::make_unique<Parts>(std::move(*connection), options);
    Transaction transaction(*parts->connection, Mode::Read);
    parts->uuid = parts->settings.uuid();
    if (auto ended = transaction.end(); !ended) {
        return fail(ended.error());
    }
    return std::unique_ptr<Repository>(new Repository(std::move(parts)));
}

QString Repository::uuid() const
{
    return m_parts->uuid;
}
QString Repository::path() const
{
    return m_parts->connection->path();
}
bool Repository::isReadOnly() const
{
    return m_parts->connection->isReadOnly();
}

Result<std::vector<Section>> Repository::sections() const
{
    Transaction transaction(*m_parts->connection, Mode::Read);
    auto sections = m_parts->sections.all();
    return transaction.end(std::move(sections));
}

Result<Section> Repository::ensureSection(const QString &label, const QString &language)
{
    Transaction transaction(*m_parts->connection, Mode::Write);
    if (label.simplified().isEmpty()) {
        m_parts->connection->abort(
            {ErrorCode::Usage, Store::tr("A section needs a name."), {}, {}});
    }
    const bool known = m_parts->sections.byLabel(label) != nullptr;
    const SectionId id = m_parts->sections.ensure(label, language);
    if (!known) {
        m_parts->changes.add(Entity::Section, id.value);
    }
    const Section *section = m_parts->sections.byId(id);
    auto found = section != nullptr ? *section : Section{};
    return transaction.end(std::move(found));
}

Result<SectionId> Repository::saveSection(const Section &section)
{
    Transaction transaction(*m_parts->connection, Mode::Write);
    const SectionId id = m_parts->sections.save(section);
    m_parts->changes.add(Entity::Section, id.value);
    return transaction.end(id);
}

Result<QStringList> Repository::keywords(const QString &prefix, int limit) const
{
    Transaction transaction(*m_parts->connection, Mode::Read);
    auto found = m_parts->keywords.complete(prefix, limit);
    return transaction.end(std::move(found));
}

Result<QString> Repository::addMedia(const Media &media)
{
    Transaction transaction(*m_parts->connection, Mode::Write);
    const MediaFiles::Added added = m_parts->media.add(media);
    if (added.isNew) {
        m_parts->changes.add(Entity::Media, added.id);
    }
    return transaction.end(added.uuid);
}

Result<Media> Repository::media(const QString &uuid) const
{
    Transaction transaction(*m_parts->connection, Mode::Read);
    auto found = m_parts->media.byUuid(uuid);
    if (!found) {
        m_parts->connection->abort(
            {ErrorCode::NotFound, Store::tr("The picture is not in this library."), uuid, path()});
    }
    return transaction.end(found.value_or(Media{}));
}

Result<QByteArray> Repository::originalBytes(ArticleId id) const
{
    Transaction transaction(*m_parts->connection, Mode::Read);
    m_parts->need(id);
    auto bytes = m_parts->media.original(id);
    return transaction.end(std::move(bytes));
}

Result<QString> Repository::setting(const QString &key) const
{
    Transaction transaction(*m_parts->connection, Mode::Read);
    auto value = m_parts->settings.value(key);
    return transaction.end(std::move(value));
}

Result<void> Repository::setSetting(const QString &key, const QString &value)
{
    Transaction transaction(*m_parts->connection, Mode::Write);
    m_parts->changes.add(Entity::Setting, m_parts->settings.set(key, value));
    return transaction.end();
}

Result<std::vector<Change>> Repository::changesSince(qint64 sequence) const
{
    Transaction transaction(*m_parts->connection, Mode::Read);
    auto changes = m_parts->changes.since(sequence);
    return transaction.end(std::move(changes));
}

Result<qint64> Repository::lastSequence() const
{
    Transaction transaction(*m_parts->connection, Mode::Read);
    const qint64 last = m_parts->changes.last();
    return transaction.end(last);
}

Result<bool> Repository::isIndexBehind() const
{
    Transaction transaction(*m_parts->connection, Mode::Read);
    const bool behind = m_parts->index.isBehind();
    return transaction.end(behind);
}

Result<void> Repository::inTransaction(const std::function<Result<void>()> &work)
{
    Transaction transaction(*m_parts->connection, Mode::Write);
    if (transaction.ok()) {
        if (auto done = work(); !done) {
            m_parts->connection->abort(done.error());
        }
    }
    return transaction.end();
}

} // namespace rd::store
