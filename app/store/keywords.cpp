// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/keywords.h"

#include "app/text/folding.h"

#include <QSet>

namespace rd::store {

void Keywords::assign(ArticleId article, const QStringList &keywords)
{
    Connection &db = m_context.db;
    QSet<QString> wanted;
    for (const QString &keyword : keywords) {
        if (const QString clean = keyword.simplified(); !clean.isEmpty()) {
            wanted.insert(clean);
        }
    }
    QSet<QString> present;
    db.each(QStringLiteral("SELECT k.text FROM article_keyword a JOIN keyword k "
                           "ON k.id = a.keyword_id WHERE a.article_id = ?"),
            {article.value}, [&](const Row &row) { present.insert(row.text(0)); });
    if (wanted == present) {
        return; // most saves: nothing to write
    }
    db.run(QStringLiteral("DELETE FROM article_keyword WHERE article_id = ?"), {article.value});
    for (const QString &clean : std::as_const(wanted)) {
        db.run(QStringLiteral("INSERT INTO keyword(text, folded) VALUES (?, ?) "
                              "ON CONFLICT DO NOTHING"),
               {clean, text::fold(clean)});
        db.run(QStringLiteral("INSERT INTO article_keyword(article_id, keyword_id) "
                              "SELECT ?, id FROM keyword WHERE text = ? ON CONFLICT DO NOTHING"),
               {article.value, clean});
    }
}

void Keywords::assignCredits(ArticleId article, const Metadata &metadata)
{
    Connection &db = m_context.db;
    std::vector<Credit> wanted = metadata.bylines;
    wanted.insert(wanted.end(), metadata.credits.begin(), metadata.credits.end());
    std::vector<Credit> present;
    db.each(QStringLiteral("SELECT name, role, person FROM article_credit WHERE article_id = ? "
                           "ORDER BY place"),
            {article.value}, [&](const Row &row) {
                present.push_back({row.text(0), row.text(1), row.text(2)});
            });
    if (wanted == present) {
        return;
    }
    db.run(QStringLiteral("DELETE FROM article_credit WHERE article_id = ?"), {article.value});
    int place = 0;
    for (const Credit &credit : wanted) {
        db.run(QStringLiteral("INSERT INTO article_credit(article_id, place, role, name, "
                              "person) VALUES (?, ?, ?, ?, ?)"),
               {article.value, place++, credit.role, credit.name, credit.person});
    }
}

QStringList Keywords::complete(const QString &prefix, int limit) const
{
    QStringList found;
    const QString folded = text::fold(prefix.simplified());
    // The range of a prefix: U+FFFF sorts after every text.
    m_context.db.each(QStringLiteral("SELECT text FROM keyword WHERE folded >= ? AND folded < ? "
                                     "AND uses > 0 ORDER BY uses DESC, text LIMIT ?"),
                      {folded, QString(folded + QChar(0xFFFF)), limit},
                      [&](const Row &row) { found.append(row.text(0)); });
    return found;
}

} // namespace rd::store
