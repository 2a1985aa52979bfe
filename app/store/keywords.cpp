// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/keywords.h"

#include "app/text/folding.h"

namespace rd::store {

void Keywords::assign(ArticleId article, const QStringList &keywords)
{
    Connection &db = m_context.db;
    db.run(QStringLiteral("DELETE FROM article_keyword WHERE article_id = ?"), {article.value});
    for (const QString &keyword : keywords) {
        const QString clean = keyword.simplified();
        if (clean.isEmpty()) {
            continue;
        }
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
    db.run(QStringLiteral("DELETE FROM article_credit WHERE article_id = ?"), {article.value});
    int place = 0;
    for (const auto *list : {&metadata.bylines, &metadata.credits}) {
        for (const Credit &credit : *list) {
            db.run(QStringLiteral("INSERT INTO article_credit(article_id, place, role, name, "
                                  "person) VALUES (?, ?, ?, ?, ?)"),
                   {article.value, place++, credit.role, credit.name, credit.person});
        }
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
