// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite/searchindex.h"

#include "app/article/body/plaintext.h"
#include "app/store/changelog.h"
#include "app/store/revisions.h"
#include "app/store/workingcopies.h"
#include "app/text/counts.h"
#include "app/text/folding.h"

#include <sqlite3.h>

namespace rd::store {

namespace {

constexpr QChar between(u'\x1f'); // splits the columns in search_document
constexpr int mergePages = 200;   // some 10 ms of work

QString namesOf(const std::vector<Credit> &first, const std::vector<Credit> &second)
{
    QStringList names;
    for (const auto *list : {&first, &second}) {
        for (const Credit &credit : *list) {
            names.append(credit.name);
        }
    }
    return names.join(u'\n');
}

QString speakersOf(const std::vector<Speaker> &speakers)
{
    QStringList lines;
    for (const Speaker &speaker : speakers) {
        lines.append(QStringList{speaker.name, speaker.title, speaker.organisation}.join(u'\n'));
    }
    return lines.join(u'\n');
}

} // namespace

SearchTexts SearchTexts::of(const ArticleContent &content, const QString &bodyText)
{
    const Metadata &metadata = content.metadata;
    SearchTexts texts;
    texts.columns = {
        QStringList{metadata.headline, metadata.shortHeadline, metadata.kicker}.join(u'\n'),
        metadata.lede,
        bodyText,
        namesOf(metadata.bylines, metadata.credits),
        metadata.keywords.join(u'\n'),
        speakersOf(content.speakers),
        QStringList{metadata.source, metadata.dateline}.join(u'\n')};
    for (QString &column : texts.columns) {
        column.remove(between);
    }
    return texts;
}

void SearchIndex::found()
{
    m_context.db.run(
        QStringLiteral("INSERT INTO search_state(id, generation, folding) VALUES (1, 1, ?)"),
        {text::foldingVersion});
}

qint64 SearchIndex::generation() const
{
    return m_context.db.number(QStringLiteral("SELECT generation FROM search_state")).value_or(0);
}

SearchTexts SearchIndex::unpacked(const QByteArray &packed) const
{
    SearchTexts texts;
    auto bytes = m_context.zip.unpack(packed);
    if (!bytes) {
        m_context.db.abort(bytes.error());
        return texts;
    }
    // Cut before decoding: a whole body is not copied once more.
    qsizetype from = 0;
    for (QString &column : texts.columns) {
        const qsizetype end = bytes->indexOf(between.toLatin1(), from);
        const qsizetype length = (end < 0 ? bytes->size() : end) - from;
        column = QString::fromUtf8(bytes->constData() + from, length);
        from += length + 1;
        if (from > bytes->size()) {
            break;
        }
    }
    return texts;
}

std::optional<SearchTexts> SearchIndex::texts(ArticleId article) const
{
    std::optional<SearchTexts> found;
    m_context.db.each(QStringLiteral("SELECT texts FROM search_document WHERE article_id = ?"),
                      {article.value}, [&](const Row &row) { found = unpacked(row.blob(0)); });
    return found;
}

void SearchIndex::change(const SearchTexts &texts, qint64 position, bool out)
{
    QVariantList values;
    if (out) {
        values.append(QStringLiteral("delete"));
    }
    values.append(position);
    const QVariantList title = values + QVariantList{texts.columns[SearchTexts::Headline]};
    for (const QString &column : texts.columns) {
        values.append(column);
    }
    static const QString columns =
        QStringLiteral("rowid, headline, lede, body, author, keyword, speaker, source");
    if (out) {
        m_context.db.run(QStringLiteral("INSERT INTO search_index(search_index, %1) "
                                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                             .arg(columns),
                         values);
        m_context.db.run(QStringLiteral("INSERT INTO title_index(title_index, rowid, headline) "
                                        "VALUES (?, ?, ?)"),
                         title);
    } else {
        m_context.db.run(
            QStringLiteral("INSERT INTO search_index(%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .arg(columns),
            values);
        m_context.db.run(QStringLiteral("INSERT INTO title_index(rowid, headline) VALUES (?, ?)"),
                         title);
    }
}

void SearchIndex::put(const ArticleState &state, const SearchTexts &texts)
{
    Connection &db = m_context.db;
    const qint64 current = generation();
    bool same = false;
    db.each(QStringLiteral("SELECT position, texts FROM search_document "
                           "WHERE article_id = ? AND generation = ?"),
            {state.id.value, current}, [&](const Row &row) {
                const qint64 position = row.number(0);
                const SearchTexts old = unpacked(row.blob(1));
                same = position == state.position && old == texts;
                if (!same) {
                    change(old, position, true);
                }
            });
    if (!same) {
        change(texts, state.position, false);
    }
    QStringList columns;
    for (const QString &column : texts.columns) {
        columns.append(column);
    }
    db.run(QStringLiteral("INSERT INTO search_document(article_id, position, revision_id, "
                          "generation, texts) VALUES (?, ?, ?, ?, ?) ON CONFLICT(article_id) DO "
                          "UPDATE SET position = excluded.position, revision_id = "
                          "excluded.revision_id, generation = excluded.generation, "
                          "texts = excluded.texts"),
           {state.id.value, state.position, state.head.value, current,
            m_context.zip.pack(columns.join(between).toUtf8())});
    db.run(QStringLiteral("DELETE FROM search_queue WHERE article_id = ?"), {state.id.value});
}

void SearchIndex::queue(ArticleId article)
{
    m_context.db.run(
        QStringLiteral("INSERT INTO search_queue(article_id) VALUES (?) ON CONFLICT DO NOTHING"),
        {article.value});
}

bool SearchIndex::isCurrent() const
{
    return m_context.db.number(QStringLiteral("SELECT folding FROM search_state")).value_or(0) ==
           text::foldingVersion;
}

void SearchIndex::startOver()
{
    m_context.db.run(
        QStringLiteral("INSERT INTO search_index(search_index) VALUES ('delete-all')"));
    m_context.db.run(QStringLiteral("INSERT INTO title_index(title_index) VALUES ('delete-all')"));
    m_context.db.run(QStringLiteral("UPDATE search_state SET generation = generation + 1, "
                                    "folding = ?, walk_after = 0"),
                     {text::foldingVersion});
}

void SearchIndex::indexNow(const ArticleState &state)
{
    std::optional<ArticleContent> content;
    if (state.head.isValid()) {
        content = Revisions(m_context).content(state.head);
    } else if (auto copy = WorkingCopies(m_context).ofArticle(state.id)) {
        content = std::move(copy->content);
    }
    if (!content) {
        return;
    }
    const QString bodyText = plainText(content->body);
    put(state, SearchTexts::of(*content, bodyText));
    if (!state.head.isValid()) {
        // Autosaves leave the counting to this.
        if (const int words = text::wordCount(bodyText); words != state.words) {
            Articles(m_context).setWords(state.id, words);
            ChangeLog(m_context).add(Entity::Article, state.id.value);
        }
    }
}

bool SearchIndex::isBehind() const
{
    return m_context.db.number(QStringLiteral("SELECT 1 FROM search_queue LIMIT 1")).has_value();
}

bool SearchIndex::workQueue()
{
    Connection &db = m_context.db;
    const auto queued = db.number(QStringLiteral("SELECT article_id FROM search_queue LIMIT 1"));
    if (!queued) {
        return false;
    }
    if (const auto state = Articles(m_context).state(ArticleId(*queued))) {
        indexNow(*state);
    }
    db.run(QStringLiteral("DELETE FROM search_queue WHERE article_id = ?"), {*queued});
    return db.ok();
}

bool SearchIndex::workWalk()
{
    Connection &db = m_context.db;
    const auto after = db.number(QStringLiteral("SELECT walk_after FROM search_state"));
    if (!after) {
        return false;
    }
    const auto next = db.number(
        QStringLiteral("SELECT id FROM article WHERE id > ? ORDER BY id LIMIT 1"), {*after});
    if (next) {
        if (const auto state = Articles(m_context).state(ArticleId(*next))) {
            indexNow(*state);
        }
    }
    db.run(QStringLiteral("UPDATE search_state SET walk_after = ?"),
           {next ? QVariant(*next) : QVariant()});
    return db.ok();
}

bool SearchIndex::work(const std::function<bool()> &deadline, qint64 *done)
{
    bool any = false;
    while (m_context.db.ok() && !(any && deadline())) {
        if (!workQueue() && !workWalk()) {
            return any;
        }
        any = true;
        if (done != nullptr) {
            ++*done;
        }
    }
    return any;
}

bool SearchIndex::merge()
{
    // FTS5 says "nothing to do" by writing at most its own statement's row.
    const int before = sqlite3_total_changes(m_context.db.handle());
    m_context.db.run(
        QStringLiteral("INSERT INTO search_index(search_index, rank) VALUES ('merge', ?)"),
        {mergePages});
    const int middle = sqlite3_total_changes(m_context.db.handle());
    m_context.db.run(
        QStringLiteral("INSERT INTO title_index(title_index, rank) VALUES ('merge', ?)"),
        {mergePages});
    const int after = sqlite3_total_changes(m_context.db.handle());
    return middle - before > 1 || after - middle > 1;
}

qint64 SearchIndex::missing() const
{
    return m_context.db
        .number(QStringLiteral(
            "SELECT count(*) FROM article a LEFT JOIN search_document d ON d.article_id = a.id "
            "AND d.generation = (SELECT generation FROM search_state) "
            "AND d.position = a.position AND d.revision_id = coalesce(a.head_revision_id, 0) "
            "WHERE d.article_id IS NULL "
            "AND NOT EXISTS (SELECT 1 FROM search_queue q WHERE q.article_id = a.id)"))
        .value_or(0);
}

void SearchIndex::verify()
{
    m_context.db.run(
        QStringLiteral("INSERT INTO search_index(search_index) VALUES ('integrity-check')"));
    m_context.db.run(
        QStringLiteral("INSERT INTO title_index(title_index) VALUES ('integrity-check')"));
}

} // namespace rd::store
