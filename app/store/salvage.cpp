// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/salvage.h"

#include "app/store/position.h"
#include "app/store/sqlite/backup.h"
#include "app/store/sqlite/errors.h"
#include "app/store/sqlite/openfile.h"
#include "app/text/folding.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace rd::store {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(rd::Store)
};

/// A table by the shape of its rows. N: NULL (the row id's column), U: a UUID, T: text, I: integer,
/// B: bytes, Z: a zstd frame; small letters may be NULL as well. `keyed`: WITHOUT ROWID, whose key
/// columns come first. `missing`: columns that a row from before a migration does not have yet.
struct Shape
{
    const char *table;
    const char *columns;
    bool keyed = false;
    const char *missing = "";
};
// The first that fits is taken. A migration that changes a table adds its shape here.
constexpr Shape shapes[] = {
    {"library", "NUI"},
    {"person", "NUT"},
    {"setting", "NTT"},
    {"section", "NTIT"},
    {"section_label", "ITTT", true},
    {"person_name", "ITTT", true},
    {"person_title", "NITTTTT"},
    {"story", "NUIi", false, "iT"},
    {"story", "NUIiiT"},
    {"article", "NUIITIIIiiITTITITiTiTTITiii", false, "TTIII"},
    {"article", "NUIITIIIiiITTITITiTiTTITiiiTTIII"},
    {"salvaged_revision", "NUIiITTTIT"},
    {"revision_body", "NZ"},
    {"working_copy", "NiITTZ"},
    {"salvaged_step", "NIIiTIT"},
    {"original", "NTZ"},
    {"media", "NUBTTIII"},
    {"media_chunk", "NIIB"},
    {"search_document", "NIIIZ"},
    {"activity", "NiIITTiiTI"},
    {"step_before", "NITTiiTT"},
    {"person_alias", "NIUT"},
    {"media_alias", "NIU"},
    {"article_template", "NUTTITZ"},
    {"approval_request", "NUIiTITITiTT"},
    {"block_approval", "NITITIITTB"},
    {"comment", "NUTITTTTTITTIi"},
    {"saved_search", "NUiTTII"},
    {"dossier", "NUTI"},
};

bool fits(char kind, const QVariant &value)
{
    switch (kind) {
    case 'N':
        return !value.isValid();
    case 'I':
        return value.typeId() == QMetaType::LongLong;
    case 'i':
        return !value.isValid() || value.typeId() == QMetaType::LongLong;
    case 'T':
        return value.typeId() == QMetaType::QString;
    case 'U':
        return value.typeId() == QMetaType::QString && value.toString().size() == 36;
    case 'B':
        return value.typeId() == QMetaType::QByteArray;
    default:
        return value.typeId() == QMetaType::QByteArray &&
               value.toByteArray().startsWith("\x28\xb5\x2f\xfd");
    }
}

bool fits(const Shape &shape, const RawRecord &record)
{
    const QByteArrayView columns(shape.columns);
    return record.keyed == shape.keyed && record.values.size() == columns.size() &&
           std::equal(columns.begin(), columns.end(), record.values.begin(),
                      [](char kind, const QVariant &value) { return fits(kind, value); });
}

QString insertOf(const char *table, qsizetype columns)
{
    return QStringLiteral("INSERT OR IGNORE INTO %1 VALUES (%2)")
        .arg(QLatin1String(table), QStringList(columns, QStringLiteral("?")).join(u','));
}

// Labels of sections and names of persons have one shape; only labels are followed by their folded
// form.
bool isLabel(const QVariantList &values)
{
    const QString label = values.at(2).toString();
    return !label.isEmpty() && values.at(3).toString() == text::fold(label);
}

// Tables of which nothing is salvaged and whose rows have the shape of others: keys of headlines
// that of pieces of pictures, long keywords that of dossiers.
bool isAnothers(QLatin1String table, const RawRecord &record)
{
    if (table == QLatin1String("media_chunk")) {
        return record.rowId >= SortKeys::idOf(1, 0);
    }
    return table == QLatin1String("dossier") &&
           record.values.at(2).toString() == text::fold(record.values.at(1).toString());
}

constexpr qsizetype longestHeadline = 80;
constexpr qint64 pagesAtATime = 4096; // 32 MB of the damaged file a transaction
constexpr int articlesAtATime = 200;

} // namespace

void Repository::Salvage::rememberArticle(const QVariant &id)
{
    if (id.toLongLong() > 0) {
        m_known.insert(id.toLongLong());
    }
}

// Of two rows with one position one is a garbled or an old one; both may be wanted.
void Repository::Salvage::freePosition(QVariantList &article)
{
    constexpr int column = 3;
    const qint64 position = article.at(column).toLongLong();
    if (m_parts.connection->number(QStringLiteral("SELECT 1 FROM article WHERE position = ?"),
                                   {position})) {
        const Moment time{position / positionsPerSecond * 1000, {}};
        article[column] = m_parts.articles.positionFor(time, -1);
    }
}

void Repository::Salvage::takeRevisionBody(const QVariantList &values)
{
    // An empty object stands for the metadata, which lies elsewhere.
    if (contentFrom(m_parts.zip, "{}", values.at(1).toByteArray())) {
        m_parts.connection->run(insertOf("revision_body", values.size()), values);
    }
}

void Repository::Salvage::take(const RawRecord &record)
{
    const auto *shape = std::find_if(std::begin(shapes), std::end(shapes),
                                     [&](const Shape &one) { return fits(one, record); });
    if (shape == std::end(shapes) || (!record.keyed && record.rowId <= 0)) {
        return;
    }
    const QLatin1String table(shape->table);
    if (isAnothers(table, record)) {
        return;
    }
    m_any = true;
    QVariantList values = record.values;
    if (!record.keyed) {
        values.front() = record.rowId;
    }
    for (const char kind : QByteArrayView(shape->missing)) {
        values.append(kind == 'T' ? QVariant(QString()) : kind == 'I' ? QVariant(0) : QVariant());
    }
    if (table == QLatin1String("article")) {
        rememberArticle(values.front());
        m_owners.insert(values.at(24).toLongLong(), values.front().toLongLong());
        m_owners.insert(values.at(25).toLongLong(), values.front().toLongLong());
        freePosition(values);
    } else if (table == QLatin1String("search_document")) {
        rememberArticle(values.front());
        m_owners.insert(values.at(2).toLongLong(), values.front().toLongLong());
        return; // made anew
    } else if (table == QLatin1String("salvaged_revision")) {
        rememberArticle(values.at(2));
        if (!fromJson(values.at(9).toString().toUtf8())) {
            return;
        }
    } else if (table == QLatin1String("working_copy")) {
        rememberArticle(values.front());
        if (!contentFrom(m_parts.zip, values.at(4).toString().toUtf8(),
                         values.at(5).toByteArray())) {
            return;
        }
    } else if (table == QLatin1String("revision_body")) {
        takeRevisionBody(values);
        return;
    } else if (table == QLatin1String("section_label") && !isLabel(values)) {
        m_parts.connection->run(insertOf("person_name", values.size()), values);
        return;
    }
    m_parts.connection->run(insertOf(shape->table, values.size()), values);
}

Result<void> Repository::Salvage::readPages(const TaskContext &task)
{
    const qint64 total = m_pages.pageCount();
    for (qint64 page = 1; page <= total;) {
        Transaction transaction(*m_parts.connection, Mode::Quick);
        const qint64 end = std::min(page + pagesAtATime, total + 1);
        for (; page < end && transaction.ok(); ++page) {
            m_pages.records(page, [this](const RawRecord &record) { take(record); });
            if (task.cancel.isCancelled()) {
                m_parts.connection->abort(cancelled().value());
            }
        }
        if (auto ended = transaction.end(); !ended) {
            return ended;
        }
        task.report(page, total * 2);
    }
    return {};
}

// Texts whose revision is gone belong to the article that names it as its head; a text that nobody
// names becomes an article, for it may be the only copy.
void Repository::Salvage::addLostRevisions()
{
    Connection &db = *m_parts.connection;
    std::vector<qint64> orphans;
    db.each(QStringLiteral("SELECT revision_id FROM revision_body WHERE revision_id "
                           "NOT IN (SELECT id FROM revision)"),
            {}, [&](const Row &row) { orphans.push_back(row.number(0)); });
    qint64 last = db.number(QStringLiteral("SELECT max(id) FROM article")).value_or(0);
    last = std::max(last, m_known.empty() ? 0 : *m_known.rbegin());
    for (const qint64 orphan : orphans) {
        const qint64 owner = m_owners.value(orphan);
        const ArticleId id(owner > 0 ? owner : ++last);
        const auto state = m_parts.articles.state(id);
        ArticleContent content = state ? rowContent(*state) : ArticleContent{};
        Moment time = state ? state->updated : m_parts.context.now();
        db.each(QStringLiteral("SELECT body FROM revision_body WHERE revision_id = ?"), {orphan},
                [&](const Row &row) {
                    if (auto text = contentFrom(m_parts.zip, "{}", row.blob(0))) {
                        content.body = std::move(text->body);
                    }
                });
        const Saved saved(content);
        if (content.metadata.headline.isEmpty()) {
            content.metadata.headline = saved.text().left(longestHeadline).simplified();
        }
        db.run(
            QStringLiteral("INSERT INTO revision(id, uuid, article_id, saved_ms, saved_zone, "
                           "author, note, words, metadata) VALUES (?, ?, ?, ?, ?, '', '', ?, ?)"),
            {orphan, newUuid(), id.value, time.utcMs, QString::fromLatin1(time.zone), saved.words(),
             QString::fromUtf8(toJson(content))});
    }
}

// Revisions whose article's row is gone are an article all the same.
void Repository::Salvage::addLostArticles()
{
    Connection &db = *m_parts.connection;
    std::vector<std::pair<qint64, Moment>> lost;
    db.each(QStringLiteral("SELECT article_id, min(saved_ms), saved_zone FROM "
                           "(SELECT article_id, saved_ms, saved_zone FROM revision "
                           "UNION ALL SELECT article_id, saved_ms, saved_zone FROM working_copy) "
                           "WHERE article_id NOT IN (SELECT id FROM article) GROUP BY 1"),
            {}, [&](const Row &row) {
                lost.emplace_back(row.number(0), momentAt(row, 1).value_or(Moment{}));
            });
    for (const auto &[id, saved] : lost) {
        const QString zone = QString::fromLatin1(saved.zone);
        db.run(QStringLiteral("INSERT INTO article(id, uuid, story_id, position, status, "
                              "created_ms, created_zone, updated_ms, updated_zone) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               {id, newUuid(), m_parts.stories.found().value,
                m_parts.articles.positionFor(saved, -1), static_cast<int>(Status::Draft),
                saved.utcMs, zone, saved.utcMs, zone});
    }
}

void Repository::Salvage::addLostStories()
{
    Connection &db = *m_parts.connection;
    std::vector<std::pair<qint64, qint64>> lost;
    db.each(QStringLiteral("SELECT story_id, min(created_ms) FROM article "
                           "WHERE story_id NOT IN (SELECT id FROM story) GROUP BY 1"),
            {}, [&](const Row &row) { lost.emplace_back(row.number(0), row.number(1)); });
    for (const auto &[id, created] : lost) {
        db.run(QStringLiteral("INSERT INTO story(id, uuid, created_ms) VALUES (?, ?, ?)"),
               {id, newUuid(), created});
    }
}

void Repository::Salvage::dropReferences()
{
    Connection &db = *m_parts.connection;
    for (const char *sql : {
             "DELETE FROM story WHERE id NOT IN (SELECT story_id FROM article)",
             "UPDATE story SET source_article_id = (SELECT min(id) FROM article "
             "WHERE story_id = story.id) WHERE source_article_id IS NULL OR NOT EXISTS "
             "(SELECT 1 FROM article a WHERE a.id = source_article_id AND a.story_id = story.id)",
             "UPDATE article SET section_id = NULL "
             "WHERE section_id NOT IN (SELECT id FROM section)",
             "UPDATE article SET published_revision_id = NULL WHERE published_revision_id "
             "NOT IN (SELECT id FROM revision)",
             "UPDATE article SET source_revision_id = NULL WHERE source_revision_id "
             "NOT IN (SELECT id FROM revision)",
             "UPDATE article SET head_revision_id = (SELECT max(id) FROM revision r "
             "WHERE r.article_id = article.id) WHERE head_revision_id IS NULL OR head_revision_id "
             "NOT IN (SELECT id FROM revision)",
             "UPDATE working_copy SET base_id = (SELECT head_revision_id FROM article "
             "WHERE id = article_id) WHERE base_id IS NULL OR base_id "
             "NOT IN (SELECT id FROM revision)",
             "UPDATE activity SET revision_id = NULL WHERE revision_id "
             "NOT IN (SELECT id FROM revision)",
             "DELETE FROM activity WHERE article_id NOT IN (SELECT id FROM article)",
             "DELETE FROM step_before WHERE activity_id NOT IN (SELECT id FROM activity)",
             "DELETE FROM step_before WHERE published_revision_id "
             "NOT IN (SELECT id FROM revision)",
             "UPDATE approval_request SET revision_id = NULL WHERE revision_id "
             "NOT IN (SELECT id FROM revision)",
             "DELETE FROM approval_request WHERE article_id NOT IN (SELECT id FROM article)",
             "DELETE FROM block_approval WHERE request_id NOT IN (SELECT id FROM approval_request)",
             "DELETE FROM comment WHERE article_id NOT IN (SELECT id FROM article)",
             "UPDATE article SET copied = id IN (SELECT article_id FROM working_copy)",
             "DELETE FROM original WHERE article_id NOT IN (SELECT id FROM article)",
             "DELETE FROM media_chunk WHERE media_id NOT IN (SELECT id FROM media)",
             "DELETE FROM media WHERE size <> (SELECT coalesce(sum(length(bytes)), 0) "
             "FROM media_chunk WHERE media_id = media.id)",
             "DELETE FROM media_chunk WHERE media_id NOT IN (SELECT id FROM media)",
             "DELETE FROM media_alias WHERE media_id NOT IN (SELECT id FROM media)",
             "DELETE FROM person_alias WHERE person_id NOT IN (SELECT id FROM person)",
             "DELETE FROM person_title WHERE person_id NOT IN (SELECT id FROM person)",
             "DELETE FROM person_name WHERE person_id NOT IN (SELECT id FROM person)",
             "DELETE FROM section_label WHERE section_id NOT IN (SELECT id FROM section)",
             "UPDATE saved_search SET parent_id = NULL WHERE parent_id NOT IN "
             "(SELECT id FROM saved_search)",
         }) {
        db.run(QString::fromLatin1(sql));
    }
}

// A library from before the log has it made of its versions and steps, as the migration does it.
void Repository::Salvage::seedLog()
{
    Connection &db = *m_parts.connection;
    if (db.number(QStringLiteral("SELECT 1 FROM activity LIMIT 1"))) {
        return;
    }
    for (const char *sql : {
             "INSERT INTO activity(article_id, kind, at_ms, at_zone, author, revision_id, status, "
             "note) SELECT article_id, base_id IS NOT NULL, saved_ms, saved_zone, author, id, "
             "NULL, note FROM revision UNION ALL SELECT article_id, 2, changed_ms, changed_zone, "
             "author, NULL, status, '' FROM salvaged_step "
             "WHERE article_id IN (SELECT id FROM article) ORDER BY 3, 2",
             "UPDATE article SET creator = coalesce((SELECT author FROM revision WHERE "
             "article_id = article.id ORDER BY id LIMIT 1), '')",
             "UPDATE story SET embargo_ms = e.ms, embargo_zone = coalesce(e.zone, '') FROM "
             "(SELECT a.story_id AS story, "
             "max(CAST(json_extract(r.metadata, '$.embargo.utc_ms') AS INTEGER)) AS ms, "
             "json_extract(r.metadata, '$.embargo.zone') AS zone FROM article a "
             "JOIN revision r ON r.id = a.head_revision_id WHERE instr(r.metadata, '\"embargo\"') "
             "GROUP BY 1) e WHERE e.story = story.id",
         }) {
        db.run(QString::fromLatin1(sql));
    }
}

// What is found by is made of what there is.
void Repository::Salvage::seedNames()
{
    Connection &db = *m_parts.connection;
    m_parts.persons.makeKeys();
    db.run(QStringLiteral("INSERT INTO colleague SELECT name, max(used) FROM ("
                          "SELECT author AS name, id AS used FROM activity UNION ALL "
                          "SELECT note, id FROM activity WHERE kind = ? UNION ALL "
                          "SELECT assignee, 0 FROM article UNION ALL "
                          "SELECT author, 0 FROM comment) WHERE name <> '' GROUP BY name"),
           {static_cast<int>(ActivityKind::Assigned)});
}

void Repository::Salvage::mendSections()
{
    Connection &db = *m_parts.connection;
    // Labels whose section is gone are a section all the same.
    db.run(QStringLiteral(
        "INSERT OR IGNORE INTO section(id, key, position, colour) SELECT section_id, "
        "coalesce(replace(max(CASE language WHEN 'en' THEN folded END), ' ', '-'), "
        "'section-' || section_id), section_id, '' FROM section_label "
        "WHERE section_id NOT IN (SELECT id FROM section) GROUP BY section_id"));
    if (!db.number(QStringLiteral("SELECT 1 FROM section LIMIT 1"))) {
        m_parts.sections.seed();
    }
    std::vector<std::pair<qint64, QString>> nameless;
    db.each(QStringLiteral("SELECT id, key FROM section WHERE id NOT IN "
                           "(SELECT section_id FROM section_label)"),
            {}, [&](const Row &row) { nameless.emplace_back(row.number(0), row.text(1)); });
    for (const auto &[id, key] : nameless) {
        db.run(QStringLiteral("INSERT INTO section_label VALUES (?, 'en', ?, ?)"),
               {id, key, text::fold(key)});
    }
}

Result<void> Repository::Salvage::joinRecords()
{
    Connection &db = *m_parts.connection;
    Transaction transaction(db, Mode::Quick);
    db.run(QStringLiteral(
        "INSERT OR IGNORE INTO revision SELECT id, uuid, article_id, CASE WHEN base_id IN "
        "(SELECT r.id FROM salvaged_revision r JOIN revision_body b ON b.revision_id = r.id) "
        "THEN base_id END, saved_ms, saved_zone, author, note, words, metadata "
        "FROM salvaged_revision WHERE id IN (SELECT revision_id FROM revision_body)"));
    mendSections();
    addLostRevisions();
    addLostArticles();
    addLostStories();
    dropReferences();
    seedLog();
    seedNames();
    if (!db.number(QStringLiteral("SELECT 1 FROM library"))) {
        m_parts.settings.found(newUuid());
    }
    return transaction.end();
}

ArticleContent Repository::Salvage::rowContent(const ArticleState &state) const
{
    ArticleContent content;
    Metadata &metadata = content.metadata;
    m_parts.connection->each(
        QStringLiteral("SELECT headline, lede, language, genre, urgency, target_length, "
                       "deadline_ms, deadline_zone FROM article WHERE id = ?"),
        {state.id.value}, [&metadata](const Row &row) {
            metadata.headline = row.text(0);
            metadata.lede = row.text(1);
            metadata.language = row.text(2);
            metadata.genre = static_cast<Genre>(row.number(3));
            metadata.urgency = static_cast<int>(row.number(4));
            metadata.targetLength = static_cast<int>(row.number(5));
            metadata.deadline = momentAt(row, 6);
        });
    metadata.section = m_parts.sections.label(state.section, metadata.language);
    metadata.published = state.published;
    return content;
}

// The text is lost, but what describes it goes on as a draft of its own.
void Repository::Salvage::keepWithoutText(const ArticleState &state)
{
    ArticleContent content = rowContent(state);
    m_parts.connection->each(QStringLiteral("SELECT metadata FROM salvaged_revision "
                                            "WHERE article_id = ? ORDER BY id DESC LIMIT 1"),
                             {state.id.value}, [&content](const Row &row) {
                                 if (auto described = fromJson(row.blob(0))) {
                                     content = std::move(*described);
                                 }
                             });
    m_parts.copies.put(state.id, RevisionId(), content);
}

void Repository::Salvage::describe(ArticleId id)
{
    auto state = m_parts.articles.state(id);
    if (!state) {
        return;
    }
    std::optional<ArticleContent> content;
    if (state->head.isValid()) {
        content = m_parts.revisions.content(state->head);
    }
    auto copy = content ? std::nullopt : m_parts.copies.ofArticle(id);
    if (!content && !copy) {
        keepWithoutText(*state);
        copy = m_parts.copies.ofArticle(id);
    } else {
        ++m_report.articles;
        m_known.erase(id.value);
    }
    if (!content && copy) {
        content = std::move(copy->content);
    }
    if (content) {
        const Moment updated = state->updated;
        m_parts.relabel(*content, state->section);
        const Saved saved(*content);
        state->words = saved.words();
        m_parts.describe(*state, saved, true, Parts::Index::Now);
        m_parts.connection->run(
            QStringLiteral("UPDATE article SET updated_ms = ?, updated_zone = ? WHERE id = ?"),
            {updated.utcMs, QString::fromLatin1(updated.zone), id.value});
    }
}

Result<void> Repository::Salvage::describeArticles(const TaskContext &task)
{
    qint64 last = 0;
    const qint64 total = m_pages.pageCount() * 2;
    for (bool more = true; more;) {
        Transaction transaction(*m_parts.connection, Mode::Quick);
        std::vector<qint64> ids;
        m_parts.connection->each(
            QStringLiteral("SELECT id FROM article WHERE id > ? ORDER BY id LIMIT ?"),
            {last, articlesAtATime}, [&](const Row &row) { ids.push_back(row.number(0)); });
        for (const qint64 id : ids) {
            describe(ArticleId(id));
            last = id;
        }
        if (task.cancel.isCancelled()) {
            m_parts.connection->abort(cancelled().value());
        }
        more = !ids.empty();
        if (auto ended = transaction.end(); !ended) {
            return ended;
        }
        task.report(total / 2, total);
    }
    return {};
}

Result<RepairReport> Repository::Salvage::run(const TaskContext &task)
{
    Connection &db = *m_parts.connection;
    // References are checked when all is there; until then the order of pages decides.
    if (auto off = db.control("PRAGMA foreign_keys=OFF; CREATE TABLE salvaged_revision(id INTEGER "
                              "PRIMARY KEY, uuid, article_id, base_id, saved_ms, saved_zone, "
                              "author, note, words, metadata);"
                              "CREATE TABLE salvaged_step(id INTEGER PRIMARY KEY, article_id, "
                              "status, revision_id, author, changed_ms, changed_zone);"
                              "CREATE INDEX salvaged_article ON salvaged_revision(article_id)");
        !off) {
        return fail(off.error());
    }
    if (auto read = readPages(task); !read) {
        return fail(read.error());
    }
    if (!m_any) {
        return fail(notALibrary(m_pages.path(), QStringLiteral("no record of a library")));
    }
    if (auto joined = joinRecords(); !joined) {
        return fail(joined.error());
    }
    if (auto on = db.control("PRAGMA foreign_keys=ON"); !on) {
        return fail(on.error());
    }
    if (auto described = describeArticles(task); !described) {
        return fail(described.error());
    }
    if (auto dropped = db.control("DROP TABLE salvaged_revision; DROP TABLE salvaged_step");
        !dropped) {
        return fail(dropped.error());
    }
    m_report.lost = static_cast<qint64>(m_known.size());
    Transaction transaction(db, Mode::Read);
    const auto count = [&db](const char *sql) {
        return db.number(QString::fromLatin1(sql)).value_or(0);
    };
    m_report.revisions = count("SELECT count(*) FROM revision");
    m_report.media = count("SELECT count(*) FROM media");
    task.report(m_pages.pageCount() * 2, m_pages.pageCount() * 2);
    return transaction.end(m_report);
}

Result<RepairReport> Repository::salvage(const QString &damaged, const QString &target,
                                         const TaskContext &task)
{
    if (auto free = checkTarget(target); !free) {
        return fail(free.error());
    }
    auto pages = RawPages::open(damaged);
    if (!pages) {
        return fail(pages.error());
    }
    const QString part = target + QLatin1Char('.') + newUuid().left(8) + QStringLiteral(".part");
    const OpenOptions options;
    Result<RepairReport> report;
    {
        auto connection =
            openLibraryFile(part, options, allMigrations(), [&](Connection &fresh) -> Result<void> {
                const Compressor zip;
                const Context context{fresh, zip, options.clock, options.zone};
                Transaction transaction(fresh, Mode::Write);
                SearchIndex(context).found();
                return transaction.end();
            });
        if (!connection) {
            return fail(connection.error());
        }
        Parts parts(std::move(*connection), options);
        report = Salvage(parts, **pages).run(task);
    }
    if (report && !QFile::rename(part, target)) { // never replaces a file that came meanwhile
        report =
            fail(ErrorCode::Io, Store::tr("“%1” could not be written.").arg(target), {}, target);
    }
    removeLibraryFile(part);
    return report;
}

} // namespace rd::store
