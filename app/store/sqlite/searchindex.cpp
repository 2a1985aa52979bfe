// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite/searchindex.h"

#include "app/article/body/plaintext.h"
#include "app/store/changelog.h"
#include "app/store/position.h"
#include "app/store/revisions.h"
#include "app/store/workingcopies.h"
#include "app/text/counts.h"
#include "app/text/folding.h"

#include <sqlite3.h>

namespace rd::store {

namespace {

constexpr int mergePages = 200; // some 10 ms of work
constexpr const char *tables[] = {"search_index", "title_index", "said_index"};

} // namespace

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
    auto bytes = m_context.zip.unpack(packed);
    if (!bytes) {
        m_context.db.abort(bytes.error());
        return {};
    }
    return SearchTexts::unpacked(*bytes);
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
    changeSaid(texts, position, out);
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

void SearchIndex::changeSaid(const SearchTexts &texts, qint64 position, bool out)
{
    qint64 row = position * rowsPerArticle;
    for (const SaidBy &one : texts.said) {
        const QVariantList values{row++, one.who, texts.wordsOf(one)};
        if (out) {
            m_context.db.run(QStringLiteral("INSERT INTO said_index(said_index, rowid, who, words) "
                                            "VALUES ('delete', ?, ?, ?)"),
                             values);
        } else {
            m_context.db.run(
                QStringLiteral("INSERT INTO said_index(rowid, who, words) VALUES (?, ?, ?)"),
                values);
        }
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
    db.run(QStringLiteral("INSERT INTO search_document(article_id, position, revision_id, "
                          "generation, texts) VALUES (?, ?, ?, ?, ?) ON CONFLICT(article_id) DO "
                          "UPDATE SET position = excluded.position, revision_id = "
                          "excluded.revision_id, generation = excluded.generation, "
                          "texts = excluded.texts"),
           {state.id.value, state.position, state.head.value, current,
            m_context.zip.pack(texts.packed())});
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

IndexProgress SearchIndex::progress() const
{
    Connection &db = m_context.db;
    IndexProgress progress;
    const auto after = db.number(QStringLiteral("SELECT walk_after FROM search_state"));
    progress.complete = isCurrent() && !after;
    if (!progress.complete) {
        // Ids have few gaps: counting a million articles takes longer than a search.
        progress.total = db.number(QStringLiteral("SELECT max(id) FROM article")).value_or(0);
        progress.done = isCurrent() ? std::min(*after, progress.total) : 0;
        progress.complete = progress.total == 0;
    }
    return progress;
}

void SearchIndex::startOver()
{
    for (const char *table : tables) {
        m_context.db.run(
            QStringLiteral("INSERT INTO %1(%1) VALUES ('delete-all')").arg(QLatin1String(table)));
    }
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
    bool merged = false;
    for (const char *table : tables) {
        const int before = sqlite3_total_changes(m_context.db.handle());
        m_context.db.run(QStringLiteral("INSERT INTO %1(%1, rank) VALUES ('merge', ?)")
                             .arg(QLatin1String(table)),
                         {mergePages});
        merged = merged || sqlite3_total_changes(m_context.db.handle()) - before > 1;
    }
    return merged;
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
    for (const char *table : tables) {
        m_context.db.run(QStringLiteral("INSERT INTO %1(%1) VALUES ('integrity-check')")
                             .arg(QLatin1String(table)));
    }
}

} // namespace rd::store
